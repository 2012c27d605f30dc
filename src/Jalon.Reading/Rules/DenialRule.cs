using Jalon.Core;
using Jalon.Core.Values;
using Jalon.Core.Vocabulary;
using Jalon.Reading.Annotation;
using Jalon.Reading.Languages;

namespace Jalon.Reading.Rules;

/// <summary>"The ministry denies any halt": the state told by the noun, denied.</summary>
internal sealed class DenialRule : IRule
{
    private const int Far = 10;

    public void Apply(Scene scene)
    {
        var sentence = scene.Sentence;
        if (!scene.Has(scene.Language.Denies))
        {
            return;
        }

        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (!scene.Language.Denies.TryMatch(scene.Tokens, i, out var length, out _))
            {
                continue;
            }

            Denied(scene, i, i + length);
            i += length - 1;
        }
    }

    private static void Denied(Scene scene, int first, int end)
    {
        var sentence = scene.Sentence;
        var act = sentence.Acts.Find(a => a.First >= end && (a.First <= end + 3 || Reported(scene, a, end)) && !Describes(scene, a) && a.Form is ActForm.Noun or ActForm.Infinitive or ActForm.Participle && scene.Breaks(end, a.First) < 1);
        if (act is not null && !act.Dated)
        {
            act.Dated = true;
            sentence.Acts.FindAll(a => a.First < end && first < a.End).ForEach(a => a.Dated = true); // "a écarté" is no act of its own
            var entity = scene.Subjects.Find(sentence, first, act.End, "status", out var sure);
            if (entity is not null && entity.Head.Length > 0)
            {
                scene.Propose(new Draft(entity, entity.Name, entity.Kind, Properties.Status, new CodeValue(act.Act.Status), first, act.End, Stance.Denied, sure ? 0.7 : 0.5, nameof(DenialRule)));
            }
        }
    }

    // "опровергли появившиеся в печати сообщения о выходе": what the reports are about
    private static bool Reported(Scene scene, ActMention act, int from) =>
        scene.Language.Inflection is not null && act.First <= from + Far && scene.Language.About.Contains(scene.Tokens[act.First - 1]);

    // "появившиеся": a participle before its noun denies nothing
    private static bool Describes(Scene scene, ActMention act) =>
        scene.Language.Inflection is not null && act is { Form: ActForm.Participle, Passive: false, Perfect: false };
}
