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
        if (!scene.Has(scene.Language.Remains))
        {
            return;
        }

        for (var i = sentence.First; i < sentence.End && !sentence.IsTitle; i++)
        {
            if (!scene.Language.Remains.TryMatch(scene.Tokens, i, out var length, out _) || i + length >= sentence.End || !IsInfinitive(scene, i + length))
            {
                continue;
            }

            var verb = i + length;
            if (sentence.Acts.Exists(a => (a.First <= i || a.Form == ActForm.State) && a.First <= verb && a.End >= verb))
            {
                continue; // a state that the list has as a whole
            }

            var entity = Subject(scene, i)?.Entity ?? scene.Subjects.Find(sentence, i, verb + 1, "status", out _);
            if (entity is null || entity.Head.Length == 0)
            {
                continue;
            }

            var act = sentence.Acts.Find(a => a.First == verb && a.Form == (scene.Language.BareInfinitives ? ActForm.Participle : ActForm.Infinitive));
            var code = act is null ? "not-completed" : "not-" + act.Act.Status;
            scene.Propose(new Draft(entity, entity.Name, entity.Kind, Properties.Status, new CodeValue(code), i, act?.End ?? verb + 1, scene.StanceAt(i, verb, false), 0.6, nameof(RemainsRule)));
            i = verb;
        }
    }

    private static bool IsInfinitive(Scene scene, int at) =>
        scene.Tokens[at].IsWord && !scene.Tokens[at].Capital && scene.Language.InfinitiveEndings.End(scene.Tokens[at]) && !scene.Language.Knowing.Contains(scene.Tokens[at]);

    private static Mention? Subject(Scene scene, int at) =>
        scene.Sentence.Mentions.FindLast(m => m.End <= at && at - m.End <= 5 && !m.AfterPreposition && m.Entity is { Head.Length: > 0 } && scene.Breaks(m.End, at) < 1);
}
