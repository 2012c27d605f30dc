using Jalon.Core;
using Jalon.Core.Values;
using Jalon.Core.Vocabulary;
using Jalon.Reading.Annotation;
using Jalon.Reading.Languages;

namespace Jalon.Reading.Rules;

/// <summary>"Подписано – да, ратифицировано – нет", "Соглашение ратифицировано Арменией, Белоруссией – нет": the state told before, denied of what stands before the dash.</summary>
internal sealed class DashedNoRule : IRule
{
    public void Apply(Scene scene)
    {
        var sentence = scene.Sentence;
        if (sentence.IsTitle || scene.Language.DashedNo.IsEmpty)
        {
            return;
        }

        for (var i = sentence.First + 1; i < sentence.End; i++)
        {
            if (!scene.Language.DashedNo.TryMatch(scene.Tokens.AsSpan(0, sentence.End), i, out var length, out _) || (i + length < sentence.End && scene.Tokens[i + length].Kind != TokenKind.Mark))
            {
                continue;
            }

            var act = sentence.Acts.FindLast(a => a.End <= i && a.Form is ActForm.Participle or ActForm.State or ActForm.Finite && a.Act.Status is not ("held" or "announced")) ?? Before(scene);
            var own = sentence.Mentions.FindLast(m => m.End == i && !m.AfterPreposition && m.Entity is { Head.Length: > 0 });
            var entity = own?.Entity ?? (act is null ? null : scene.Subjects.Find(sentence, i, i + length, act.Act.Date?.Code ?? "status", out _));
            if (act is null || entity is not { Head.Length: > 0 })
            {
                continue;
            }

            act.Dated |= act.End == i;
            scene.Propose(new Draft(entity, entity.Name, entity.Kind, Properties.Status, new CodeValue(act.Negated ? act.Act.Status : StatusRule.Negative(act.Act.Status)), i, i + length, scene.StanceAt(i, i + length, false), 0.6, nameof(DashedNoRule)));
            i += length - 1;
        }
    }

    // "Достроена ли школа? Крыша – нет."
    private static ActMention? Before(Scene scene)
    {
        var before = scene.Sentence.Number > 0 ? scene.Sentences[scene.Sentence.Number - 1] : null;
        return before?.Paragraph == scene.Sentence.Paragraph ? before.Acts.FindLast(a => a.Form is ActForm.Participle or ActForm.State && a.Act.Status is not ("held" or "announced")) : null;
    }
}
