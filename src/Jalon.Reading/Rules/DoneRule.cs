using Jalon.Core;
using Jalon.Core.Values;
using Jalon.Core.Vocabulary;
using Jalon.Reading.Annotation;

namespace Jalon.Reading.Rules;

/// <summary>"The workshop has been re-equipped": a verb that no list knows, in the perfect of the passive, says that something was done.</summary>
internal sealed class DoneRule : IRule
{
    public void Apply(Scene scene)
    {
        var sentence = scene.Sentence;
        for (var i = sentence.First; i < sentence.End && !sentence.IsTitle; i++)
        {
            if (!scene.Language.PassivePerfects.TryMatch(scene.Tokens, i, out var length, out _))
            {
                continue;
            }

            var verb = i + length;
            while (verb < sentence.End && scene.Language.Lengthening.Contains(scene.Tokens[verb].Text))
            {
                verb++;
            }

            if (verb < sentence.End && IsUnknownParticiple(scene, verb) && !SaysMore(scene, verb) && Subject(scene, i) is { Entity: { } entity } mention)
            {
                scene.Propose(new Draft(entity, entity.Name, entity.Kind, Properties.Status, new CodeValue("completed"), i, verb + 1, scene.StanceAt(i, verb, false), mention.IsPronoun ? 0.4 : 0.5, nameof(DoneRule)));
            }

            i = verb - 1;
        }
    }

    private static bool IsUnknownParticiple(Scene scene, int at)
    {
        var token = scene.Tokens[at];
        return token.IsWord && token.Text.Length > 4 && scene.Language.ParticipleEndings.Any(e => token.Text.EndsWith(e, StringComparison.Ordinal)) && !scene.Language.ReportVerbs.Contains(token.Text)
            && !scene.Language.Acts.TryMatch(scene.Tokens, at, out _, out _) && scene.Language.Cues.LengthAt(scene.Tokens, at) == 0 && scene.Language.Stances.LengthAt(scene.Tokens, at) == 0 && !scene.Language.Changes.Contains(token.Text);
    }

    // A figure or a date beside the verb is the statement itself.
    private static bool SaysMore(Scene scene, int verb) =>
        scene.Sentence.Figures.Exists(f => f.First > verb && f.First - verb <= 4) || scene.Sentence.Dates.Exists(d => d.First > verb && d.First - verb <= 4);

    private static Mention? Subject(Scene scene, int at) =>
        scene.Sentence.Mentions.FindLast(m => m.End <= at && at - m.End <= 2 && !m.AfterPreposition && m.Entity is { Vague: false, Head.Length: > 0, Kind: "facility" or "project" or "programme" or "agreement" or "certification" or "commission" } && scene.Breaks(m.End, at) < 1);
}
