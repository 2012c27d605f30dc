using Jalon.Core;
using Jalon.Core.Values;
using Jalon.Core.Vocabulary;
using Jalon.Reading.Annotation;
using Jalon.Reading.Languages;
using Jalon.Reading.Resolution;

namespace Jalon.Reading.Rules;

/// <summary>"The buses have not come": whatever the verb, what the text denies of something tracked, at whatever distance it is named, is not done.</summary>
internal sealed class OpenNegationRule : IRule
{
    public void Apply(Scene scene)
    {
        var sentence = scene.Sentence;
        if (sentence.IsTitle || scene.Tokens[sentence.End - 1].Is("?"))
        {
            return;
        }

        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (!scene.Language.Negations.Contains(scene.Tokens[i]) || Group(scene, i) is not (var first and >= 0, var verb and >= 0, var end) || Told(scene, first, verb) || Speaks(scene, first))
            {
                continue;
            }

            if ((Near(scene, first) ?? scene.Subjects.Find(sentence, first, verb + 1, "status", out _)) is not { Vague: false, Head.Length: > 0 } entity || SubjectFinder.Likes(entity.Kind, "status") <= -1.5)
            {
                continue;
            }

            var act = StatusOf(sentence, verb);
            if (act == "held" && i + 1 < sentence.End && scene.Language.FutureAuxiliaries.Contains(scene.Tokens[i + 1]))
            {
                continue;
            }

            scene.Propose(new Draft(entity, entity.Name, entity.Kind, Properties.Status, new CodeValue(StatusRule.Negative(act)), first, end, scene.StanceAt(first, verb, false), 0.45, nameof(OpenNegationRule)));
            i = verb;
        }
    }

    private static string StatusOf(Sentence sentence, int verb) => sentence.Acts.Find(a => a.First <= verb && verb < a.End)?.Act.Status ?? "completed";

    // The first token of the verb group that the negation belongs to, and the verb; -1 where it tells of no deed.
    private static (int First, int Verb, int End) Group(Scene scene, int at)
    {
        var language = scene.Language;
        if (!language.NegatesInOneWord)
        {
            var framed = FramedNegation.At(scene, at);
            return framed.Verb >= 0 && IsDeed(scene, framed.Verb) ? framed : (-1, -1, -1);
        }

        if (language.Inflection is null && (at == scene.Sentence.First || !IsAuxiliary(scene, at - 1)))
        {
            return (-1, -1, -1);
        }

        var verb = language.Inflection is null ? Forth(scene, at + 1) : at + 1;
        var active = language.Inflection is null && !language.PassiveAuxiliaries.Contains(scene.Tokens[at - 1]); // "does not run"
        return verb >= 0 && verb < scene.Sentence.End && (active || IsParticiple(scene, verb)) && IsDeed(scene, verb) ? (Back(scene, at), verb, verb + 1) : (-1, -1, -1);
    }

    private static bool IsAuxiliary(Scene scene, int at) =>
        scene.Language.PassiveAuxiliaries.Contains(scene.Tokens[at]) || scene.Language.PerfectAuxiliaries.Contains(scene.Tokens[at]) || scene.Language.DoAuxiliaries.Contains(scene.Tokens[at]);

    private static bool IsParticiple(Scene scene, int at) =>
        scene.Language.ParticipleEndings.End(scene.Tokens[at]) && (scene.Language.Inflection is not { } inflection || (scene.Tokens[at].Text is { Length: > 4 } word && word[^1] is not 'т' && !word.EndsWith("ят", StringComparison.Ordinal) && !inflection.IsNoun(word)));

    // Not a verb of saying, wanting, knowing or covering, nor an article or a preposition, which no deed follows
    private static bool IsDeed(Scene scene, int at)
    {
        var (token, language) = (scene.Tokens[at], scene.Language);
        return token is { IsWord: true, Capital: false } && !language.NoDeeds.Contains(token) && !language.ReportVerbs.Contains(token) && !language.Stances.TryMatch(scene.Tokens, at, out _, out _) && !language.Articles.ContainsKey(token)
            && !language.FutureAuxiliaries.Contains(token) && !language.ConditionalAuxiliaries.Contains(token) && !language.Prepositions.Contains(token) && !language.Knowing.Contains(token);
    }

    private static int Back(Scene scene, int at)
    {
        while (at > scene.Sentence.First && (IsAuxiliary(scene, at - 1) || scene.Language.Lengthening.Contains(scene.Tokens[at - 1])))
        {
            at--;
        }

        return at;
    }

    private static int Forth(Scene scene, int at)
    {
        while (at < scene.Sentence.End && (scene.Language.Lengthening.Contains(scene.Tokens[at]) || scene.Language.PassiveAuxiliaries.Contains(scene.Tokens[at])))
        {
            at++;
        }

        return at < scene.Sentence.End && scene.Tokens[at].IsWord ? at : -1;
    }

    // A state told here already, or a figure inside the group
    private static bool Told(Scene scene, int first, int verb) =>
        scene.Proposed(d => d.First >= scene.Sentence.First && d.First < scene.Sentence.End && (d.Value is CodeValue ? d.First < verb + 4 && first - 2 < d.End : d.First <= verb + 2 && first < d.End));

    // "I did not", "nous n'avons jamais": who speaks is no item
    private static bool Speaks(Scene scene, int first) =>
        first > scene.Sentence.First && scene.Language.Persons.Contains(scene.Tokens[first - 1]) && !scene.Sentence.Mentions.Exists(m => m.End == first && m.IsPronoun && m.Entity is not null);

    private static Entity? Near(Scene scene, int at) =>
        scene.Sentence.Mentions.FindLast(m => m.End <= at && at - m.End <= 2 && !m.AfterPreposition && scene.Breaks(m.End, at) < 1)?.Entity;
}
