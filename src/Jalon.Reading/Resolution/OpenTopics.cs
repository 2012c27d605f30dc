using Jalon.Reading.Annotation;
using Jalon.Reading.Languages;

namespace Jalon.Reading.Resolution;

/// <summary>Ties the mentions of nouns of no list to one entity each: the same head, and words that do not gainsay.</summary>
internal sealed class OpenTopics
{
    private const int Memory = 20;
    private readonly Dictionary<string, List<Entity>> known = new(StringComparer.Ordinal);

    public void Resolve(Sentence sentence, Token[] tokens)
    {
        foreach (var mention in sentence.Open)
        {
            if (!known.TryGetValue(mention.Head, out var same))
            {
                known[mention.Head] = same = [];
            }

            var entity = same.FindLast(e => mention.Words.Count == 0 || mention.Words.IsSubsetOf(e.Words) || (e.Words.IsSubsetOf(mention.Words) && mention.Article != Article.Indefinite));
            if (entity is null)
            {
                same.RemoveRange(0, same.Count / Memory); // the oldest makes room, so the time stays linear
                same.Add(entity = new Entity { Kind = Entity.Unknown, Head = mention.Head, Name = mention.Name, Feminine = mention.Feminine, Plural = mention.Plural, NameWeight = Discourse.Weight(mention) });
            }

            Discourse.Enrich(entity, mention);
            entity.Mentions++;
            entity.InTitle |= Discourse.IsHeadline(sentence, tokens);
            mention.Entity = entity;
        }
    }
}
