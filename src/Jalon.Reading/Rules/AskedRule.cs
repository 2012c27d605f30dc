using Jalon.Core;
using Jalon.Core.Values;
using Jalon.Core.Vocabulary;
using Jalon.Reading.Annotation;
using Jalon.Reading.Languages;

namespace Jalon.Reading.Rules;

/// <summary>"The union demands the closure of the depot", "we ask you to suspend the contract": a state that is asked for.</summary>
internal sealed class AskedRule : IRule
{
    private const int Reach = 8;

    public void Apply(Scene scene)
    {
        var sentence = scene.Sentence;
        if (sentence.IsTitle || sentence.Acts.Count == 0 || !scene.Has(scene.Language.AsksFor))
        {
            return;
        }

        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (!scene.Language.AsksFor.TryMatch(scene.Tokens, i, out var length, out _))
            {
                continue;
            }

            var from = i + length;
            var act = sentence.Acts.Find(a => a.First >= from && a.First - from < Reach && scene.Breaks(from, a.First) < 0.5 && Told(scene, a));
            if (act is not null && Object(sentence, act) is { } entity)
            {
                act.Dated = true;
                scene.Propose(new Draft(entity, entity.Name, entity.Kind, Properties.Status, new CodeValue(act.Act.Status), act.First, act.End, Stance.Requested, 0.5, nameof(AskedRule)));
            }

            i = from - 1;
        }
    }

    // A state without a date of its own: what is to be built or opened by a day is told by the day.
    private static bool Told(Scene scene, ActMention act) => act is { Dated: false, Negated: false, Form: ActForm.Infinitive or ActForm.Noun } && act.Act.Date is null && act.Act.Status is not ("in-progress" or "delayed" or "failed" or "granted") && !scene.Language.OnlyDenied.Contains(act.Act.Status);

    private static Entity? Object(Sentence sentence, ActMention act) =>
        sentence.Mentions.Find(m => m.First >= act.End && m.First - act.End <= 3 && m.Entity is { Head.Length: > 0, Vague: false })?.Entity;
}
