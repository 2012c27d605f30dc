using Jalon.Core;
using Jalon.Core.Values;
using Jalon.Core.Vocabulary;
using Jalon.Reading.Annotation;
using Jalon.Reading.Languages;

namespace Jalon.Reading.Rules;

/// <summary>"The site remains to be chosen": whatever the verb, what is still to be done is not done.</summary>
internal sealed class RemainsRule : IRule
{
    public void Apply(Scene scene)
    {
        var sentence = scene.Sentence;
        if (!scene.Has(scene.Language.Remains) && !scene.Has(scene.Language.RemainsDoing))
        {
            return;
        }

        for (var i = sentence.First; i < sentence.End && !sentence.IsTitle; i++)
        {
            if (!(scene.Language.Remains.TryMatch(scene.Tokens, i, out var length, out _) && i + length < sentence.End && IsInfinitive(scene, i + length)) && !(scene.Language.RemainsDoing.TryMatch(scene.Tokens, i, out length, out _) && i + length < sentence.End && IsBareVerb(scene, i + length)))
            {
                continue;
            }

            i = Remaining(scene, i, i + length, length) ? i + length : i;
        }
    }

    private static bool Remaining(Scene scene, int first, int verb, int length)
    {
        var sentence = scene.Sentence;
        if (sentence.Acts.Exists(a => (a.First <= first || a.Form == ActForm.State) && a.First <= verb && a.End >= verb))
        {
            return false; // a state that the list has as a whole
        }

        var entity = Subject(scene, first)?.Entity ?? scene.Subjects.Find(sentence, first, verb + 1, "status", out _);
        if (entity is null || entity.Head.Length == 0)
        {
            return false;
        }

        var act = sentence.Acts.Find(a => a.First == verb && a.Form == (scene.Language.BareInfinitives && scene.Language.RemainsDoing.LengthAt(scene.Tokens, first) != length ? ActForm.Participle : ActForm.Infinitive));
        var code = act is null ? "not-completed" : "not-" + act.Act.Status;
        scene.Propose(new Draft(entity, entity.Name, entity.Kind, Properties.Status, new CodeValue(code), first, act?.End ?? verb + 1, scene.StanceAt(first, verb, false), 0.6, nameof(RemainsRule)));
        return true;
    }

    // "has yet to reply"
    private static bool IsBareVerb(Scene scene, int at) =>
        scene.Tokens[at].IsWord && !scene.Tokens[at].Capital && !scene.Language.PassiveAuxiliaries.Contains(scene.Tokens[at]) && !scene.Language.Knowing.Contains(scene.Tokens[at]);

    private static bool IsInfinitive(Scene scene, int at) =>
        scene.Tokens[at].IsWord && !scene.Tokens[at].Capital && scene.Language.InfinitiveEndings.End(scene.Tokens[at]) && !scene.Language.Knowing.Contains(scene.Tokens[at]);

    private static Mention? Subject(Scene scene, int at) =>
        scene.Sentence.Mentions.FindLast(m => m.End <= at && at - m.End <= 5 && !m.AfterPreposition && m.Entity is { Head.Length: > 0 } && scene.Breaks(m.End, at) < 1);
}
