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
    private const int Reach = 5;

    public void Apply(Scene scene)
    {
        var sentence = scene.Sentence;
        if (sentence.IsTitle || scene.Tokens[sentence.End - 1].Is("?"))
        {
            return;
        }

        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (Denies(scene, i) && Elided(scene, i) is var elided and >= 0)
            {
                Hang(scene, elided, i);
                continue;
            }

            if (!Denies(scene, i) || Group(scene, i) is not (var first and >= 0, var verb and >= 0, var end) || Told(scene, first, verb) || Speaks(scene, first))
            {
                continue;
            }

            if (scene.Language.Inflection is not null && !IsParticiple(scene, verb) && !scene.Language.GoingOn.End(scene.Tokens[verb]))
            {
                Undone(scene, first, verb);
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

    // "Kuwait has ratified it; the other side has not.", "They are not!": where the verb group begins, its verb being told before; -1 where it is there
    private static int Elided(Scene scene, int at)
    {
        var (sentence, language) = (scene.Sentence, scene.Language);
        if (!language.HeadLast || at <= sentence.First || !(IsAuxiliary(scene, at - 1) || IsModal(scene, at - 1)) || !language.Negations.Contains(scene.Tokens[at]))
        {
            return -1;
        }

        var end = at + 1;
        while (end < sentence.End && language.Yets.Contains(scene.Tokens[end]))
        {
            end++;
        }

        return end >= sentence.End || scene.Tokens[end].Text is "." or ";" or "!" or ":" ? Back(scene, at) : -1;
    }

    private static void Hang(Scene scene, int first, int at)
    {
        var sentence = scene.Sentence;
        if (first == sentence.First || Speaker(scene, first) || Told(scene, first, at) || (Near(scene, first) ?? scene.Subjects.Find(sentence, first, at + 1, "status", out _)) is not { Vague: false, Head.Length: > 0 } entity)
        {
            return;
        }

        // "The gallery has been moved. It has not!": the claim is denied
        if (first - sentence.First <= 1 && sentence.Mentions.Exists(m => m.IsPronoun && m.End == first) && sentence.Number > 0 && scene.DenyState(scene.Sentences[sentence.Number - 1]))
        {
            return;
        }

        var before = sentence.Acts.FindLast(a => a.End <= first) ?? (sentence.Number > 0 ? scene.Sentences[sentence.Number - 1].Acts.FindLast(a => a.Form is ActForm.Participle or ActForm.State or ActForm.Finite) : null);
        var status = before?.Act.Status is { } told && !told.StartsWith("not-", StringComparison.Ordinal) ? told : "completed";
        scene.Propose(new Draft(entity, entity.Name, entity.Kind, Properties.Status, new CodeValue(StatusRule.Negative(status)), first, at + 1, Stance.Reported, 0.45, nameof(OpenNegationRule)));
    }

    // "not", and "neither" between the auxiliary and its participle
    private static bool Denies(Scene scene, int at) => scene.Language.Negations.Contains(scene.Tokens[at])
        || (scene.Language.HeadLast && at > scene.Sentence.First && scene.Language.NegatingArticles.Contains(scene.Tokens[at]) && scene.Language.PassiveAuxiliaries.Contains(scene.Tokens[at - 1]));

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

        if (language.HeadLast && at > scene.Sentence.First && !IsAuxiliary(scene, at - 1) && !IsModal(scene, at - 1) && at + 1 < scene.Sentence.End && IsPast(scene, at + 1))
        {
            return IsDeed(scene, at + 1) ? (at, at + 1, at + 2) : (-1, -1, -1); // "never got off the ground"
        }

        var modal = language.HeadLast && (language.NegatedAuxiliaries.Contains(scene.Tokens[at]) || (at > scene.Sentence.First && IsModal(scene, at - 1)));
        if (language.Inflection is null && !modal && (at == scene.Sentence.First || !IsAuxiliary(scene, at - 1)))
        {
            return (-1, -1, -1);
        }

        if (modal && (Speaker(scene, Back(scene, at)) || scene.Sentence.Dates.Exists(d => d.First > at && d.First - at <= 2 * Reach)))
        {
            return (-1, -1, -1); // "names they could not match", "will not open before May"
        }

        var verb = language.Inflection is null ? Forth(scene, at + 1) : at + 1;
        var active = language.Inflection is null && !(at > scene.Sentence.First && language.PassiveAuxiliaries.Contains(scene.Tokens[at - 1])) && !Passive(scene, at + 1, verb); // "does not run"
        return verb >= 0 && verb < scene.Sentence.End && (active || IsParticiple(scene, verb) || language.GoingOn.End(scene.Tokens[verb]) || IsVerb(scene, verb)) && IsDeed(scene, verb) ? (Back(scene, at), verb, verb + 1) : (-1, -1, -1);
    }

    // "Котёл так и не привезли", "пол не настилают": a verb told of what stands right beside it
    private static void Undone(Scene scene, int first, int verb)
    {
        var mention = scene.Sentence.Mentions.FindLast(m => m.End <= first && first - m.End <= 1 && !m.AfterPreposition && scene.Breaks(m.End, first) < 1)
            ?? scene.Sentence.Open.FindLast(m => m.End == first && !m.AfterPreposition)
            ?? scene.Sentence.Mentions.Find(m => m.First == verb + 1 && !m.AfterPreposition && !m.IsPronoun);
        if (mention is null && ClauseSubject.Of(scene, first, "") is { } own)
        {
            var told = scene.Sentence.Acts.Find(a => a.First <= verb && verb < a.End && !a.Act.Status.StartsWith("not-", StringComparison.Ordinal))?.Act.Status ?? "completed";
            scene.Propose(new Draft(null, own.Name, scene.Subjects.Find(scene.Sentence, first, verb + 1, "status", out _)?.Kind ?? "project", Properties.Status, new CodeValue(StatusRule.Negative(told)), first, verb + 1, scene.StanceAt(first, verb, false), 0.45, nameof(OpenNegationRule)));
            return;
        }

        if (mention?.Entity is { Vague: false, Head.Length: > 0 } entity && (entity.Kind is "facility" or "project" or "programme" or "agreement" or "certification" or "flow" or Entity.Unknown || (entity.Kind is "commission" or "event" && mention.IsPronoun)))
        {
            var act = scene.Sentence.Acts.Find(a => a.First <= verb && verb < a.End && !a.Act.Status.StartsWith("not-", StringComparison.Ordinal))?.Act.Status ?? "completed";
            scene.Propose(new Draft(entity, entity.Name, entity.Kind, Properties.Status, new CodeValue(StatusRule.Negative(act)), first, verb + 1, scene.StanceAt(first, verb, false), 0.45, nameof(OpenNegationRule)));
        }
    }

    // the past of a verb, or the third person plural of whoever does it
    private static bool IsVerb(Scene scene, int at) => scene.Language.Inflection is { } inflection && scene.Tokens[at].Text is { Length: > 4 } word && !inflection.IsNoun(word)
        && (inflection.IsPast(word) || (word[^1] == 'т' && word[^2] is 'ю' or 'у' or 'я' or 'а'));

    /// <summary>Whether a short participle that tells of a deed stands there.</summary>
    public static bool IsDone(Scene scene, int at) => IsParticiple(scene, at) && IsDeed(scene, at, true);

    private static bool IsAuxiliary(Scene scene, int at) =>
        scene.Language.PassiveAuxiliaries.Contains(scene.Tokens[at]) || scene.Language.PerfectAuxiliaries.Contains(scene.Tokens[at]) || scene.Language.DoAuxiliaries.Contains(scene.Tokens[at]);

    private static bool IsParticiple(Scene scene, int at) =>
        scene.Language.ParticipleEndings.End(scene.Tokens[at]) && (scene.Language.Inflection is not { } inflection || (scene.Tokens[at].Text is { Length: > 4 } word && word[^1] is not 'т' && !word.EndsWith("ят", StringComparison.Ordinal) && !inflection.IsNoun(word)));

    // Not a verb of saying, wanting, knowing or covering, nor an article or a preposition, which no deed follows
    private static bool IsDeed(Scene scene, int at, bool capital = false)
    {
        var (token, language) = (scene.Tokens[at], scene.Language);
        return token.IsWord && (!token.Capital || (capital && at == scene.Sentence.First)) && !language.NoDeeds.Contains(token) && !language.ReportVerbs.Contains(token) && !language.Stances.TryMatch(scene.Tokens, at, out _, out _) && !language.Articles.ContainsKey(token)
            && !language.FutureAuxiliaries.Contains(token) && !language.ConditionalAuxiliaries.Contains(token) && !language.Prepositions.Contains(token) && !language.Knowing.Contains(token);
    }

    private static bool IsPast(Scene scene, int at) =>
        (scene.Language.PastWords.Contains(scene.Tokens[at]) || scene.Language.PastEndings.End(scene.Tokens[at])) && !scene.Language.PassiveAuxiliaries.Contains(scene.Tokens[at]);

    // "will not proceed", "would not be supplied"
    private static bool IsModal(Scene scene, int at) => scene.Language.FutureAuxiliaries.Contains(scene.Tokens[at]) || scene.Language.ConditionalAuxiliaries.Contains(scene.Tokens[at]);

    private static bool Passive(Scene scene, int from, int verb)
    {
        for (var i = from; i < verb; i++)
        {
            if (scene.Language.PassiveAuxiliaries.Contains(scene.Tokens[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Speaker(Scene scene, int first) => first > scene.Sentence.First && scene.Language.Persons.Contains(scene.Tokens[first - 1]);

    private static int Back(Scene scene, int at)
    {
        while (at > scene.Sentence.First && (IsAuxiliary(scene, at - 1) || (scene.Language.HeadLast && IsModal(scene, at - 1)) || scene.Language.Lengthening.Contains(scene.Tokens[at - 1])))
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
