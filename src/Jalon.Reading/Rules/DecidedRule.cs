using Jalon.Core;
using Jalon.Core.Values;
using Jalon.Core.Vocabulary;
using Jalon.Reading.Annotation;
using Jalon.Reading.Languages;

namespace Jalon.Reading.Rules;

/// <summary>"The ministers agreed to set up a committee": what is decided is still to be done.</summary>
internal sealed class DecidedRule : IRule
{
    private const int Reach = 3;

    public void Apply(Scene scene)
    {
        var sentence = scene.Sentence;
        Demanded(scene);
        if (!scene.Has(scene.Language.Decides))
        {
            return;
        }

        for (var i = sentence.First; i < sentence.End && !sentence.IsTitle; i++)
        {
            if (!scene.Language.Decides.TryMatch(scene.Tokens, i, out var length, out _))
            {
                continue;
            }

            Decided(scene, i + length);
            i += length - 1;
        }
    }

    private static void Decided(Scene scene, int from)
    {
        var sentence = scene.Sentence;
        var act = sentence.Acts.Find(a => a.First >= from && a.First - from < Reach && a.Form is ActForm.Infinitive or ActForm.Noun);
        var made = act is null ? null : sentence.Mentions.Find(m => m.First >= act.End && m.First - act.End <= 2 && m.Entity is { Head.Length: > 0 });
        if (act is not null && made is not null && !act.Dated && act.Act.Status is not "held")
        {
            scene.Propose(new Draft(made.Entity, made.Entity!.Name, made.Entity.Kind, Properties.Status, new CodeValue(act.Act.Status), act.First, act.End, Stance.Planned, 0.55, nameof(DecidedRule)));
        }
    }

    // "les transitaires en demandent le report", "recommande la suspension de la concession"
    private static void Demanded(Scene scene)
    {
        var sentence = scene.Sentence;
        for (var i = sentence.First; i < sentence.End && !sentence.IsTitle; i++)
        {
            if (!scene.Language.Demands.TryMatch(scene.Tokens.AsSpan(0, sentence.End), i, out var length, out _))
            {
                continue;
            }

            Demanded(scene, i, i + length);
            i += length - 1;
        }
    }

    private static void Demanded(Scene scene, int first, int end)
    {
        var sentence = scene.Sentence;
        var act = sentence.Acts.Find(a => a.Form == ActForm.Noun && a.First - end is 0 or 1 or 2 && a.Act.Status is not ("held" or "announced") && !a.Dated);
        var made = act is null ? null : sentence.Mentions.Find(m => m.First >= act.End && m.First - act.End <= 2)?.Entity ?? scene.Subjects.Find(sentence, first, end, "status", out _);
        if (act is not null && made is { Head.Length: > 0 } && !sentence.Figures.Exists(f => f.First - act.End is >= 0 and <= 2))
        {
            act.Dated = true;
            scene.Propose(new Draft(made, made.Name, made.Kind, Properties.Status, new CodeValue(act.Act.Status), first, act.End, Stance.Requested, 0.5, nameof(DecidedRule)));
        }
    }
}
