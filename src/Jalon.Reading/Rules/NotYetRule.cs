using Jalon.Core;
using Jalon.Core.Values;
using Jalon.Core.Vocabulary;
using Jalon.Reading.Annotation;
using Jalon.Reading.Languages;
using Jalon.Reading.Resolution;

namespace Jalon.Reading.Rules;

/// <summary>"The treaty awaits ratification", "the hamlet refuses to move", "the station has no water": what is not done or not there, without a plain negation.</summary>
internal sealed class NotYetRule : IRule
{
    private const int Reach = 4;

    public void Apply(Scene scene)
    {
        var sentence = scene.Sentence;
        if (sentence.IsTitle || scene.Tokens[sentence.End - 1].Is("?") || (!scene.Has(scene.Language.NotYet) && !scene.Has(scene.Language.HasNo)))
        {
            return;
        }

        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (scene.Language.NotYet.TryMatch(scene.Tokens.AsSpan(0, sentence.End), i, out var length, out var infinitive))
            {
                Tell(scene, i, i + length, infinitive);
                i += length - 1;
            }
            else if (scene.Language.HasNo.TryMatch(scene.Tokens.AsSpan(0, sentence.End), i, out length, out _) && i + length < sentence.End && scene.Tokens[i + length].IsWord)
            {
                Propose(scene, i, i + length + 1, "not-completed");
                i += length - 1;
            }
        }
    }

    private static void Tell(Scene scene, int first, int at, bool infinitive)
    {
        var next = at;
        while (next < scene.Sentence.End && scene.Tokens[next].IsWord && (scene.Language.NegatedClitics.Contains(scene.Tokens[next]) || scene.Language.Articles.ContainsKey(scene.Tokens[next]) || scene.Language.Lengthening.Contains(scene.Tokens[next])))
        {
            next++;
        }

        if (next >= scene.Sentence.End || !scene.Tokens[next].IsWord || scene.Tokens[next].Capital || scene.Language.Persons.Contains(scene.Tokens[next]) || scene.Language.Knowing.Contains(scene.Tokens[next]))
        {
            return;
        }

        var act = scene.Sentence.Acts.Find(a => a.First >= at - 1 && a.First - next is >= -1 and <= 1 && a.Act.Status != "held");
        if (act is null && (!infinitive || !scene.Language.InfinitiveEndings.End(scene.Tokens[next])))
        {
            return; // what is waited for is a thing
        }

        foreach (var told in scene.Sentence.Acts)
        {
            told.Dated |= told.First >= first && told.First < (act?.End ?? next + 1);
        }

        Propose(scene, first, act?.End ?? next + 1, act is null ? "not-completed" : StatusRule.Negative(act.Act.Status));
    }

    private static void Propose(Scene scene, int first, int end, string code)
    {
        if (scene.Proposed(d => d.Value is CodeValue && d.First < end && first < d.End))
        {
            return;
        }

        var entity = scene.Sentence.Mentions.FindLast(m => m.End <= first && first - m.End <= Reach && !m.AfterPreposition && m.Entity is { Head.Length: > 0, Vague: false } && scene.Breaks(m.End, first) < 1)?.Entity ?? scene.Subjects.Find(scene.Sentence, first, end, "status", out _);
        if (entity is { Vague: false, Head.Length: > 0 } && SubjectFinder.Likes(entity.Kind, "status") > -1.5 && entity.Kind != Entity.Unknown)
        {
            scene.Propose(new Draft(entity, entity.Name, entity.Kind, Properties.Status, new CodeValue(code), first, end, scene.StanceAt(first, end, false), 0.5, nameof(NotYetRule)));
        }
    }
}
