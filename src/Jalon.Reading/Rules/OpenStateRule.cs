using Jalon.Core;
using Jalon.Core.Values;
using Jalon.Core.Vocabulary;
using Jalon.Reading.Annotation;
using Jalon.Reading.Languages;
using Jalon.Reading.Resolution;

namespace Jalon.Reading.Rules;

/// <summary>"Витрины заказаны", "Смонтирован купол": the short participle of a verb that no list knows, told of what stands beside it, is done.</summary>
internal sealed class OpenStateRule : IRule
{
    private const int Beside = 3;

    public void Apply(Scene scene)
    {
        var sentence = scene.Sentence;
        if (scene.Language.Inflection is not { } grammar || sentence.IsTitle || scene.Tokens[sentence.End - 1].Is("?"))
        {
            return;
        }

        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (!OpenNegationRule.IsDone(scene, i) || grammar.Governs.ContainsKey(scene.Tokens[Math.Max(sentence.First, i - 1)].Text) || Told(scene, i) || Planned(scene, i))
            {
                continue;
            }

            var own = ClauseSubject.Of(scene, i, scene.Tokens[i].Text);
            var mention = own is not null ? null : Near(scene, i);
            if (own is null && mention is null)
            {
                continue;
            }

            var entity = mention?.Entity ?? scene.Subjects.Find(sentence, i, i + 1, "status", out _);
            if (own is null && (entity is not { Vague: false, Head.Length: > 0 } || SubjectFinder.Likes(entity.Kind, "status") <= -1.5))
            {
                continue;
            }

            var (name, kind) = own is { } told ? (told.Name, entity?.Kind ?? "project") : (entity!.Name, entity.Kind);
            scene.Propose(new Draft(own is null ? entity : null, name, kind, Properties.Status, new CodeValue("completed"), i, i + 1, scene.StanceAt(i, i + 1, false), 0.45, nameof(OpenStateRule)));
        }
    }

    private static Mention? Near(Scene scene, int at) =>
        scene.Sentence.Mentions.FindLast(m => m is { AfterPreposition: false, Entity.Head.Length: > 0 } && m.End == at)
        ?? scene.Sentence.Mentions.Find(m => m is { AfterPreposition: false, IsPronoun: false, Entity.Head.Length: > 0 } && m.First == at + 1);

    // a figure, a date or another act beside it tells more
    private static bool Told(Scene scene, int at) =>
        scene.Sentence.Figures.Exists(f => (f.First > at ? f.First - at : at + 1 - f.End) is >= 0 and <= Beside) || scene.Sentence.Dates.Exists(d => (d.First > at ? d.First - at : at + 1 - d.End) is >= 0 and <= Beside)
        || scene.Sentence.Acts.Exists(a => a.First <= at && at < a.End) || scene.Proposed(d => d.First <= at && at < d.End && d.Value is CodeValue);

    private static bool Planned(Scene scene, int at)
    {
        for (var i = at - 1; i >= scene.Sentence.First && i >= at - Beside; i--)
        {
            if (scene.Language.FutureAuxiliaries.Contains(scene.Tokens[i]) || scene.Language.ConditionalAuxiliaries.Contains(scene.Tokens[i]) || scene.Language.Negations.Contains(scene.Tokens[i]) || scene.Language.Conditions.Contains(scene.Tokens[i]))
            {
                return true;
            }
        }

        return false;
    }
}
