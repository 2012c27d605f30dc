using Jalon.Core;
using Jalon.Core.Time;
using Jalon.Core.Values;
using Jalon.Core.Vocabulary;
using Jalon.Reading.Annotation;

namespace Jalon.Reading.Rules;

/// <summary>"At the end of this visit, three agreements were signed": the event's last day, when the text has told it.</summary>
internal sealed class EventEndRule : IRule
{
    public void Apply(Scene scene)
    {
        if (scene.Sentence.Acts.Count > 0 && scene.Has(scene.Language.EventEnds))
        {
            Signed(scene);
        }
    }

    private static void Signed(Scene scene)
    {
        var sentence = scene.Sentence;
        var act = sentence.Acts.Find(a => a.Act.Date == Properties.Signed && a.Form is not ActForm_Noun && !a.Dated && !a.Planned && !a.Negated);
        if (act is null || sentence.Dates.Exists(d => d.Used))
        {
            return;
        }

        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (!scene.Language.EventEnds.TryMatch(scene.Tokens, i, out var length, out _))
            {
                continue;
            }

            var mention = sentence.Mentions.Find(m => m.Kind == "event" && m.First >= i + length - 1 && m.First <= i + length + 3);
            if (mention?.Entity?.Held is not { High: { } last })
            {
                continue;
            }

            var entity = scene.Subjects.Find(sentence, act.First, act.End, "signed", out var sure, m => m == mention);
            if (entity is not null && entity.Kind == "agreement")
            {
                act.Dated = true;
                scene.Propose(new Draft(entity, entity.Name, entity.Kind, Properties.Signed, new DateValue(Edtf.On(last)), i, mention.End, Stance.Reported, sure ? 0.7 : 0.5, nameof(EventEndRule)));
            }

            return;
        }
    }

    private const Languages.ActForm ActForm_Noun = Languages.ActForm.Noun;
}
