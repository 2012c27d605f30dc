using Jalon.Core;
using Jalon.Core.Values;
using Jalon.Core.Vocabulary;
using Jalon.Reading.Annotation;
using Jalon.Reading.Languages;
using Jalon.Reading.Resolution;

namespace Jalon.Reading.Rules;

/// <summary>"The homes are without water", "opened without having been inspected", "without the theatre being equipped": what is missing.</summary>
internal sealed class WithoutRule : IRule
{
    private const int Reach = 12;

    public void Apply(Scene scene)
    {
        var sentence = scene.Sentence;
        for (var i = sentence.First; i + 1 < sentence.End && !sentence.IsTitle && scene.Language.Without.Count > 0; i++)
        {
            if (scene.Language.Without.Contains(scene.Tokens[i]) && Lack(scene, i) is (var first, var end, var code) && end > 0)
            {
                Propose(scene, first, end, code);
            }
        }
    }

    private static (int First, int End, string Code) Lack(Scene scene, int at)
    {
        var (tokens, next) = (scene.Tokens, at + 1);
        if (scene.Language.But.Contains(tokens[next]))
        {
            return Undone(scene, at, next + 1, scene.Language.Subjunctives);
        }

        if (scene.Language.BareAuxiliaries.Contains(tokens[next]))
        {
            return Undone(scene, at, next, scene.Language.BareAuxiliaries);
        }

        // a noun without article, after a verb of being or staying
        var stays = at > scene.Sentence.First && (scene.Language.Staying.Contains(tokens[at - 1]) || scene.Language.PassiveAuxiliaries.Contains(tokens[at - 1]) || tokens[at - 1].Text is "|" or ";" or ":");
        if (!stays || !tokens[next].IsWord || tokens[next].Capital || scene.Language.NoLack.Contains(tokens[next]) || scene.Language.InfinitiveEndings.End(tokens[next]))
        {
            return (0, 0, "");
        }

        var act = scene.Sentence.Acts.Find(a => a.First == next);
        return (at, act?.End ?? next + 1, act is null ? "not-completed" : StatusRule.Negative(act.Act.Status));
    }

    // The participle after the auxiliary of the clause that "without" opens
    private static (int First, int End, string Code) Undone(Scene scene, int at, int from, WordSet auxiliaries)
    {
        var auxiliary = false;
        for (var i = from; i < scene.Sentence.End && i < from + Reach && scene.Tokens[i].Kind is TokenKind.Word or TokenKind.Number; i++)
        {
            if (auxiliary && !scene.Language.Lengthening.Contains(scene.Tokens[i]) && !scene.Language.NegatedClitics.Contains(scene.Tokens[i]))
            {
                var act = scene.Sentence.Acts.Find(a => a.First <= i && i < a.End);
                if (act is null && !(scene.Language.ParticipleEndings.End(scene.Tokens[i]) && !scene.Language.ReportVerbs.Contains(scene.Tokens[i]) && !scene.Language.NoDeeds.Contains(scene.Tokens[i])))
                {
                    return (0, 0, "");
                }

                scene.Sentence.Acts.FindAll(a => a.First > at && a.First <= i).ForEach(a => a.Dated = true);
                return (at, act?.End ?? i + 1, act is null ? "not-completed" : StatusRule.Negative(act.Act.Status));
            }

            auxiliary |= auxiliaries.Contains(scene.Tokens[i]);
        }

        return (0, 0, "");
    }

    private static void Propose(Scene scene, int first, int end, string code)
    {
        var own = scene.Sentence.Mentions.Find(m => m.First > first && m.End < end && m is { AfterPreposition: false, Entity: { Head.Length: > 0, Vague: false } })?.Entity;
        var entity = own ?? scene.Subjects.Find(scene.Sentence, first, end, "status", out _);
        if (entity is { Vague: false, Head.Length: > 0 } && SubjectFinder.Likes(entity.Kind, "status") > -1.5 && !scene.Proposed(d => d.Value is CodeValue && d.First < end && first < d.End))
        {
            scene.Propose(new Draft(entity, entity.Name, entity.Kind, Properties.Status, new CodeValue(code), first, end, scene.StanceAt(first, end, false), 0.5, nameof(WithoutRule)));
        }
    }
}
