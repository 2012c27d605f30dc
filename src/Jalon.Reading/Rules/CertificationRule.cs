using Jalon.Core;
using Jalon.Core.Values;
using Jalon.Core.Vocabulary;
using Jalon.Reading.Annotation;
using Jalon.Reading.Languages;

namespace Jalon.Reading.Rules;

/// <summary>A certification got, to be got, or not got: "n'a décroché aucune certification".</summary>
internal sealed class CertificationRule : IRule
{
    public void Apply(Scene scene)
    {
        var sentence = scene.Sentence;
        foreach (var mention in sentence.Mentions)
        {
            if ((mention.IsPronoun ? mention.Entity?.Kind : mention.Kind) != "certification" || (mention.IsPronoun && sentence.Mentions.Exists(m => m is { Kind: "certification", IsPronoun: false })) || sentence.Acts.Exists(a => a.Act.Status is "certified" or "accredited" or "not-certified" or "not-accredited" && Math.Abs(a.First - mention.First) < 6 && !(a.Form == ActForm.Noun && a.First >= mention.First && a.End <= mention.End)))
            {
                continue;
            }

            var (at, end, got) = Verb(scene, mention);
            if (at < 0)
            {
                continue;
            }

            var (first, last) = (Math.Min(at, mention.First), Math.Max(end, mention.End));
            var negated = !got || Negated(scene, first, last);
            var planned = !negated && scene.StanceAt(at, end) == Stance.Planned;
            var owner = scene.Subjects.Find(sentence, first, last, "capacity", out var sure, m => m == mention) is { Kind: "facility" } facility ? facility : mention.Entity!;
            var code = (negated ? "not-" : "") + (scene.Language.AccreditationStems.Any(a => mention.Head.StartsWith(a, StringComparison.Ordinal)) ? "accredited" : "certified");
            sentence.Acts.FindAll(a => a.Act.Status is "granted" or "not-granted" or "not-approved" && a.First >= first && a.End <= last).ForEach(a => a.Dated = true); // "не выдали": told here
            scene.Propose(new Draft(owner, owner.Name, owner.Kind, Properties.Status, new CodeValue(code), first, last, planned ? Stance.Planned : Stance.Reported, sure ? 0.7 : 0.5, nameof(CertificationRule)));
        }
    }

    private static (int At, int End, bool Got) Verb(Scene scene, Mention mention)
    {
        for (var i = Math.Max(scene.Sentence.First, mention.First - 5); i < Math.Min(scene.Sentence.End, mention.End + 8); i++)
        {
            if (scene.Language.HeadLast && i >= mention.End && scene.Language.PerfectAuxiliaries.Contains(scene.Tokens[i]))
            {
                continue; // "the licence has been recognised"
            }

            if ((i < mention.First || i >= mention.End) && scene.Language.Obtains.TryMatch(scene.Tokens, i, out var length, out var got) && scene.Breaks(Math.Min(i, mention.End), Math.Max(i, mention.First)) < 1)
            {
                return (i, i + length, got);
            }
        }

        return (-1, -1, false);
    }

    private static bool Negated(Scene scene, int first, int last)
    {
        var negated = false;
        for (var i = Math.Max(scene.Sentence.First, first - 3); i < last; i++)
        {
            negated |= scene.Language.Negations.Contains(scene.Tokens[i]) || scene.Language.FailsTo.Contains(scene.Tokens[i]);
        }

        return negated;
    }
}
