using Jalon.Core;
using Jalon.Core.Values;
using Jalon.Core.Vocabulary;
using Jalon.Reading.Annotation;
using Jalon.Reading.Languages;

namespace Jalon.Reading.Rules;

/// <summary>"The hall has no roof", "has walls but no compressor": a work that is without a part of it is not complete.</summary>
internal sealed class LackRule : IRule
{
    private const int Reach = 6;

    public void Apply(Scene scene)
    {
        var sentence = scene.Sentence;
        if (!scene.Language.HeadLast || sentence.IsTitle || scene.Tokens[sentence.End - 1].Is("?"))
        {
            return;
        }

        for (var i = sentence.First + 1; i + 1 < sentence.End; i++)
        {
            if (!scene.Language.NegatingArticles.Contains(scene.Tokens[i]) || !IsPart(scene, i + 1) || Having(scene, i) is not (var having and >= 0) || Told(scene, having, i + 2))
            {
                continue;
            }

            if (sentence.Mentions.FindLast(m => m.End <= having && having - m.End <= Reach && !m.AfterPreposition && scene.Breaks(m.End, having) < 1) is { Entity: { Vague: false, Head.Length: > 0, Kind: "facility" or "project" or "force" } entity })
            {
                scene.Propose(new Draft(entity, entity.Name, entity.Kind, Properties.Status, new CodeValue("not-completed"), having, i + 2, scene.StanceAt(having, i, false), 0.5, nameof(LackRule)));
            }
        }
    }

    private static bool IsPart(Scene scene, int at) =>
        scene.Tokens[at] is { IsWord: true, Capital: false } && !scene.Language.NoLacks.Contains(scene.Tokens[at]) && !scene.Language.Articles.ContainsKey(scene.Tokens[at]) && !scene.Language.StopWords.Contains(scene.Tokens[at]) && scene.Language.PerTime.LengthAt(scene.Tokens, at) == 0;

    // "has no", "still has neither", "has walls but no": where the verb stands
    private static int Having(Scene scene, int at)
    {
        for (var i = at - 1; i >= scene.Sentence.First && i >= at - Reach; i--)
        {
            if (scene.Language.PerfectAuxiliaries.Contains(scene.Tokens[i]))
            {
                return i;
            }

            if (!scene.Tokens[i].IsWord || (i == at - 1 && !scene.Language.Lengthening.Contains(scene.Tokens[i]) && !scene.Language.ClauseWords.Contains(scene.Tokens[i]) && !scene.Language.And.Contains(scene.Tokens[i])) || scene.Language.PassiveAuxiliaries.Contains(scene.Tokens[i]))
            {
                return -1;
            }
        }

        return -1;
    }

    private static bool Told(Scene scene, int first, int end) =>
        scene.Sentence.Acts.Exists(a => a.First < end && a.End > first && a.Form != ActForm.Noun) || scene.Proposed(d => d.Value is CodeValue && d.First < end && first < d.End && d.First >= scene.Sentence.First);
}
