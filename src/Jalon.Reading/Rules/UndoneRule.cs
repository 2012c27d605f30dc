using Jalon.Core;
using Jalon.Core.Values;
using Jalon.Core.Vocabulary;
using Jalon.Reading.Annotation;
using Jalon.Reading.Languages;

namespace Jalon.Reading.Rules;

/// <summary>"Подписание не состоялось", "разрешения пока нет": the noun of a deed, and that it did not take place.</summary>
internal sealed class UndoneRule : IRule
{
    private const int Reach = 8;

    public void Apply(Scene scene)
    {
        var sentence = scene.Sentence;
        if (sentence.IsTitle || sentence.Acts.Count == 0 || scene.Language.Undone.IsEmpty || scene.Tokens[sentence.End - 1].Is("?"))
        {
            return;
        }

        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (!scene.Language.Undone.TryMatch(scene.Tokens.AsSpan(0, sentence.End), i, out var length, out _) || Act(scene, i, i + length) is not { } act)
            {
                continue;
            }

            var entity = sentence.Mentions.Find(m => m.First >= act.End && m.First - act.End <= 2 && m.Entity is { Head.Length: > 0 })?.Entity
                ?? scene.Subjects.Find(sentence, act.First, Math.Max(act.End, i + length), act.Act.Date?.Code ?? "status", out _);
            if (entity is not { Head.Length: > 0 })
            {
                continue;
            }

            sentence.Acts.FindAll(a => a == act || (a.First < i + length && i < a.End)).ForEach(a => a.Dated = true); // told here
            var first = Math.Min(act.First, i);
            scene.Propose(new Draft(entity, entity.Name, entity.Kind, Properties.Status, new CodeValue(StatusRule.Negative(act.Act.Status)), first, Math.Max(act.End, i + length), scene.StanceAt(first, i + length, false), 0.6, nameof(UndoneRule)));
            i += length - 1;
        }
    }

    private static ActMention? Act(Scene scene, int first, int end) =>
        scene.Sentence.Acts.FindLast(a => a.End <= first && first - a.End <= Reach && IsDeed(a) && scene.Breaks(a.End, first) < 1)
        ?? scene.Sentence.Acts.Find(a => a.First - end is 0 or 1 or 2 && IsDeed(a) && scene.Breaks(end, a.First) < 0.3);

    private static bool IsDeed(ActMention act) => act is { Form: ActForm.Noun, Dated: false } && act.Act.Status is not ("held" or "announced" or "delayed" or "failed" or "under-discussion");
}
