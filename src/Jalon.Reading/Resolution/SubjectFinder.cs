using Jalon.Reading.Annotation;
using Jalon.Reading.Languages;

namespace Jalon.Reading.Resolution;

/// <summary>
/// Chooses what a value speaks of. Everything that its sentence, the ones before it, the headings and the text as a whole
/// name is offered with its features, and the heaviest sum of <see cref="SubjectWeights"/> has it.
/// </summary>
internal sealed class SubjectFinder(Token[] tokens, List<Sentence> sentences, NounPhrases phrases, LanguageTable language, SubjectTrace? trace = null)
{
    private const int Reach = 8;
    private readonly SubjectFeatures features = new(tokens, sentences, language);
    private readonly List<Entity> main = Main(sentences);
    private int asked;

    /// <summary>The subject of a value at a place; <paramref name="sure"/> tells whether its own sentence names it.</summary>
    public Entity? Find(Sentence sentence, int first, int end, string property, out bool sure, Func<Mention, bool>? not = null, Entity? counted = null) => Find(sentence, first, end, property, out sure, out _, not, counted);

    /// <summary>The same, with how much speaks for it: the properties that a value may have are told apart by it.</summary>
    public Entity? Find(Sentence sentence, int first, int end, string property, out bool sure, out double weight, Func<Mention, bool>? not = null, Entity? counted = null)
    {
        weight = 0;
        if (property is "held" or "due" && Guest(sentence, first) is { } visit)
        {
            sure = true;
            return visit;
        }

        features.Begin(sentence, first, end, property, main);
        trace?.Begin(first, end, property);
        Entity? best = null;
        var bestScore = double.MinValue;
        sure = false;
        foreach (var mention in sentence.Mentions)
        {
            if (mention.Entity is not { } entity || (not is not null && not(mention)))
            {
                continue;
            }

            Weigh(entity, features.Own(mention, entity, 0), true, ref best, ref bestScore, ref sure);
            for (var rank = 0; rank < mention.Others.Length; rank++)
            {
                Weigh(mention.Others[rank], features.Own(mention, mention.Others[rank], rank + 1), true, ref best, ref bestScore, ref sure);
            }
        }

        foreach (var mention in sentence.Open)
        {
            if (mention.Entity is { } entity && (mention.End <= first || mention.First >= end))
            {
                Weigh(entity, features.Own(mention, entity, 0), true, ref best, ref bestScore, ref sure);
            }
        }

        if (counted is not null)
        {
            Weigh(counted, features.Counted(counted), true, ref best, ref bestScore, ref sure);
        }

        asked++;
        for (var back = 1; back <= Reach && sentence.Number - back >= 0; back++)
        {
            var earlier = sentences[sentence.Number - back];
            Before(earlier, earlier.Mentions, back, ref best, ref bestScore, ref sure);
            Before(earlier, earlier.Open, back, ref best, ref bestScore, ref sure);
        }

        Farther(sentence.Topics, sentence.Number, ref best, ref bestScore, ref sure);
        Farther(main, sentence.Number, ref best, ref bestScore, ref sure);

        // what only a number had named, and was spoken of just now
        if (features.Told is { FirstSentence: int.MaxValue, Head.Length: > 0 } told)
        {
            Weigh(told, features.Far(told), false, ref best, ref bestScore, ref sure);
        }

        trace?.Choose(best);
        weight = best is null ? double.MinValue : bestScore;
        return best;
    }

    /// <summary>How readily a kind has a property.</summary>
    public static double Likes(string kind, string property) => SubjectLikings.Of(kind, property);

    /// <summary>Tells what a value proposed was about: the next is likely about the same.</summary>
    public void Tell(Entity? entity, Sentence sentence, int first, int end)
    {
        trace?.Tell(entity, first, end);
        features.Tell(entity, sentence, end);
    }

    // Of what was named before only the nearest place counts, and there the one without a preposition.
    private void Before(Sentence earlier, List<Mention> mentions, int back, ref Entity? best, ref double bestScore, ref bool sure)
    {
        for (var pass = 0; pass < 2; pass++)
        {
            foreach (var mention in mentions)
            {
                if (mention.AfterPreposition != (pass == 1) || mention.Entity is not { Head.Length: > 0 } entity || entity.Offered == asked)
                {
                    continue;
                }

                entity.Offered = asked;
                Weigh(entity, features.Earlier(mention, entity, earlier, back), false, ref best, ref bestScore, ref sure);
            }
        }
    }

    // What the headings or the text as a whole speak of, where an earlier sentence has named it.
    private void Farther(IReadOnlyList<Entity> entities, int number, ref Entity? best, ref double bestScore, ref bool sure)
    {
        for (var i = 0; i < entities.Count; i++)
        {
            if (entities[i].Offered != asked && entities[i].FirstSentence < number)
            {
                entities[i].Offered = asked;
                Weigh(entities[i], features.Far(entities[i]), false, ref best, ref bestScore, ref sure);
            }
        }
    }

    private void Weigh(Entity entity, ReadOnlySpan<float> weighed, bool own, ref Entity? best, ref double bestScore, ref bool sure)
    {
        trace?.Offer(entity.Name, entity.Kind, weighed);
        var score = SubjectWeights.Score(weighed);
        if (score > bestScore)
        {
            (best, bestScore, sure) = (entity, score, own);
        }

        features.Pass(entity, own);
    }

    // "La ministre danoise est attendue le 3 mai": the visit has no noun of its own
    private Entity? Guest(Sentence sentence, int first) =>
        sentence.Officials.Find(o => o.End < first && o.First - sentence.First < 4 && Awaited(o.End, sentence.End)) is { End: > 0 } guest
            ? new Entity { Kind = "event", Head = language.Visit, Name = language.VisitOf + phrases.Text(guest.First, guest.End) } : null;

    private bool Awaited(int at, int limit)
    {
        while (at < limit && tokens[at].Kind == TokenKind.Word && !language.PassiveAuxiliaries.Contains(tokens[at]) && tokens[at].Capital)
        {
            at++;
        }

        return at + 1 < limit && language.PassiveAuxiliaries.Contains(tokens[at]) && language.Due.LengthAt(tokens, at + 1) > 0;
    }

    // What the text as a whole speaks of: the few named most.
    private static List<Entity> Main(List<Sentence> sentences)
    {
        foreach (var sentence in sentences)
        {
            First(sentence.Mentions, sentence.Number);
            First(sentence.Open, sentence.Number);
        }

        return [.. sentences.SelectMany(s => s.Mentions).Select(m => m.Entity).OfType<Entity>().Distinct().Where(e => e is { Vague: false, Counted: false, Head.Length: > 0, Mentions: > 1, Words.Count: > 0 }).OrderByDescending(e => e.Mentions + (e.InTitle ? 3 : 0)).Take(4)];

        static void First(List<Mention> mentions, int number)
        {
            foreach (var mention in mentions)
            {
                mention.Entity?.FirstSentence = Math.Min(mention.Entity.FirstSentence, number);
            }
        }
    }
}
