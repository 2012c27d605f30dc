using Jalon.Core;
using Jalon.Core.Values;
using Jalon.Core.Vocabulary;
using Jalon.Reading.Annotation;
using Jalon.Reading.Resolution;
using Jalon.Reading.Languages;

namespace Jalon.Reading.Rules;

/// <summary>States in words: suspended, under negotiation, not certified, to be set up.</summary>
internal sealed class StatusRule : IRule
{
    private const int Cells = 8;

    // "One of the three is in use"
    private static bool OfAll(Scene scene, Figure figure) => scene.Language.HeadLast && figure.First - 2 > scene.Sentence.First && scene.Language.Articles.ContainsKey(scene.Tokens[figure.First - 1]) && scene.Language.Of.Contains(scene.Tokens[figure.First - 2]);

    public void Apply(Scene scene)
    {
        var sentence = scene.Sentence;
        if (sentence.IsTitle || scene.Tokens[sentence.End - 1].Is("?"))
        {
            return; // a headline says again what the text says, a question says nothing
        }

        (string Code, int End) last = ("", -100);
        foreach (var act in sentence.Acts)
        {
            if (act.Dated || CountsOff(scene, act) || !Tells(scene, act) || IsWhat(scene, act) || SaidByAFigure(scene, act) || (act.Act.Status == "announced" && IsSaid(scene, act)) || Unsaid(scene, act))
            {
                continue;
            }

            var mention = Subject(scene, act);
            // "Travaux suspendus": of what, the heading or the sentence before tells
            var own = act.Form is ActForm.State or ActForm.Finite || (act.Form == ActForm.Participle && act.Passive) ? ClauseSubject.Of(scene, act.GroupFirst, scene.Tokens[act.End - 1].Text) : null;
            var entity = mention is { IsPronoun: false, Entity.Vague: true } ? scene.Subjects.Find(sentence, act.GroupFirst, act.End, act.Act.Date?.Code ?? "status", out _) ?? mention.Entity
                : mention?.Entity ?? scene.Subjects.Find(sentence, act.GroupFirst, act.End, act.Act.Date?.Code ?? "status", out _);
            if (own is { } clause && (mention is null || mention.End <= clause.First || mention.First >= act.End))
            {
                var told0 = act.Negated ? Negative(act.Act.Status) : act.Act.Status;
                scene.Propose(new Draft(null, clause.Name, entity?.Kind is null or Entity.Unknown ? "project" : entity.Kind, Properties.Status, new CodeValue(told0), clause.First, act.End, act.Planned && !act.Negated ? Stance.Planned : scene.StanceAt(act.First, act.End, false), 0.5, nameof(StatusRule)));
                last = (told0, act.End);
                continue;
            }

            if (entity is null || entity.Head.Length == 0 || (!(act.Negated && act.Act.Status == "started") && act.Act.Date is { } dated && SubjectFinder.Likes(entity.Kind, dated.Code) <= -1.5 && !(act.Passive && act.Act.Status == "signed" && mention is { IsPronoun: false } && act.GroupFirst - mention.End is 0 or 1))
                || (act is { Act.Status: "in-force", Form: ActForm.Finite } && entity.Kind is not ("agreement" or "programme" or "certification")))
            {
                continue;
            }

            var mayRun = act is not { Form: ActForm.State, Act.Status: "operational" } || scene.Language.Inflection is null || entity.Kind is "facility" or "institution" or "project"; // "он работает"
            if (!mayRun)
            {
                continue;
            }

            var told = act.Act.Status == "in-force" && entity.Kind is "facility" or "institution" ? "operational" : act.Act.Status; // "действует"
            var denied = scene.Language.BareParticiplesTell && act.Negated && told is "suspended" or "cancelled" or "delayed"; // "n'est pas enterré" denies that it is
            told = entity.Kind == "decision" && act.Negated && told == "approved" && scene.Language.Inflection is not null ? "undecided" : told; // "решение не принято"
            var code = act.Negated && !denied ? Negative(told) : told;
            if (code == last.Code && (scene.Language.Inflection is null ? act.First - last.End < 8 : act.First - last.End < 3))
            {
                continue;
            }

            var planned = act.Planned && !act.Negated;
            if (planned && (sentence.Dates.Exists(d => d.Used) || sentence.Figures.Exists(f => f is { Used: true, Kind: FigureKind.Time })))
            {
                continue; // the day it is promised for says so
            }

            last = (code, act.End);
            var stance = denied ? Stance.Denied : scene.StanceAt(act.First, act.End, false) is var stands && planned && stands is not (Stance.Denied or Stance.Doubted) ? Stance.Planned : stands;
            var first = mention is not null && mention.End <= act.GroupFirst && act.GroupFirst - mention.End < 3 && mention.Entity == entity ? mention.First : act.GroupFirst;
            foreach (var owner in Joined(scene, act, mention, entity))
            {
                scene.Propose(new Draft(owner, owner.Name, owner.Kind, Properties.Status, new CodeValue(code), Math.Max(first, sentence.First), Last(mention, act), stance, mention is null ? 0.45 : 0.7, nameof(StatusRule))
                {
                    Qualifiers = Part(scene, act),
                });
            }
        }
    }

    // "the station and the plant are complete": both are
    private static IEnumerable<Entity> Joined(Scene scene, ActMention act, Mention? mention, Entity entity)
    {
        yield return entity;
        if (mention is not { Plural: false, IsPronoun: false, AfterPreposition: false } || mention.Entity != entity || !scene.Language.PluralAuxiliaries.Contains(scene.Tokens[act.GroupFirst]))
        {
            yield break;
        }

        var joint = mention.PhraseFirst < 0 ? mention.First - 1 : mention.PhraseFirst - 1;
        joint -= joint > scene.Sentence.First && scene.Language.Articles.ContainsKey(scene.Tokens[joint]) ? 1 : 0;
        if (joint > scene.Sentence.First && scene.Language.And.Contains(scene.Tokens[joint]) && scene.Sentence.Mentions.Find(m => m.End == joint && m is { IsPronoun: false, AfterPreposition: false }) is { Entity: { Head.Length: > 0 } other })
        {
            yield return other;
        }
    }

    // "and one was under test": the number is the statement
    private static bool CountsOff(Scene scene, ActMention act)
    {
        var at = act.GroupFirst - 1;
        return scene.Language.HeadLast && at > scene.Sentence.First && scene.Language.Cardinals.ContainsKey(scene.Tokens[at]) && (!scene.Tokens[at - 1].IsWord || scene.Language.And.Contains(scene.Tokens[at - 1]));
    }

    // a verb of having to stands before, with nothing but adverbs and pronouns between
    private static bool Must(Scene scene, ActMention act)
    {
        var i = act.First - 1;
        while (i > scene.Sentence.First && scene.Tokens[i].IsWord && act.First - i < 4 && (scene.Language.Lengthening.Contains(scene.Tokens[i]) || scene.Language.Clitics.Contains(scene.Tokens[i]) || scene.Language.Articles.GetValueOrDefault(scene.Tokens[i]) == Article.Definite))
        {
            i--;
        }

        return scene.Language.FutureAuxiliaries.Contains(scene.Tokens[i]) && scene.Language.BareParticiplesTell;
    }

    // "не отказали": the contrary of what is not done
    private static bool Unsaid(Scene scene, ActMention act) => act.Act.Status.StartsWith("not-", StringComparison.Ordinal) && act.First > scene.Sentence.First && scene.Language.Inflection is not null && scene.Language.Negations.Contains(scene.Tokens[act.First - 1]);

    // "все, что построено": nothing is named
    private static bool IsWhat(Scene scene, ActMention act) => scene.Language.Inflection is not null && act.GroupFirst > scene.Sentence.First + 1 && scene.Tokens[act.GroupFirst - 1].Is("что") && scene.Tokens[act.GroupFirst - 2].Is(",") && act.GroupFirst > scene.Sentence.First + 2 && scene.Tokens[act.GroupFirst - 3].Text is "все" or "то" or "того" or "тем";

    // "ont signé la déclaration": the object belongs to the passage
    private static int Last(Mention? mention, ActMention act) => mention is not null && mention.First >= act.End && mention.First - act.End <= 2 ? mention.End : act.End;

    /// <summary>The contrary of a state.</summary>
    public static string Negative(string code) => code switch
    {
        ['n', 'o', 't', '-', ..] or "undecided" => code,
        _ => "not-" + code,
    };

    private static bool Tells(Scene scene, ActMention act)
    {
        if (act.Act.Status is "held" || (scene.Language.OnlyDenied.Contains(act.Act.Status) && !(act.Negated && (act.Passive || act.Perfect || act.Planned || act.Form == ActForm.Infinitive))) || (!act.Negated && Supposed(scene, act)) || (IsGerund(act) && act.Act.Status is not ("withdrawn" or "cancelled" or "closed" or "suspended" or "under-negotiation" or "expired")))
        {
            return false;
        }

        return act.Form switch
        {
            ActForm.State when scene.Language.Inflection is not null => FreeStates.Tells(scene, act),
            ActForm.State => act.Passive || (act.Perfect && act.First - act.GroupFirst <= 2) || act.Negated && act.GroupFirst < act.First || After(scene, act, ",") || Entry(scene, act) || !NeedsAuxiliary(scene, act),
            ActForm.Participle when !act.Negated && !act.Perfect && scene.Language.WorkedOn.Contains(scene.Tokens[act.First]) => Entry(scene, act),
            ActForm.Participle when !act.Negated && scene.Language.Results.Contains(scene.Tokens[act.First]) => act is { Passive: true, Perfect: false, Planned: false } && scene.Language.PresentBeing.Contains(scene.Tokens[act.GroupFirst]) || Entry(scene, act),
            ActForm.Participle => act.Passive || Entry(scene, act) || (act.Negated && (!scene.Language.HeadLast || act.Passive || act.Perfect || Directly(scene, act))) || (act.Perfect && (Intransitive(scene, act) && act.Act.Status is "started" or "completed" or "operational" or "in-force" or "established" or "expired" || act.Act.Status is "signed" or "approved" or "suspended" or "cancelled" or "not-approved" or "disbursed" || (act.Act.Status == "delayed" && scene.Language.Inflection is not null))) || (act.Planned && act.Act.Status != "announced") || (act.Perfect && HasObject(scene, act))
                || (act.Act.Status is "suspended" or "cancelled" or "approved" && scene.Language.Inflection is null && After(scene, act, ",")) || (act.Act.Status is "suspended" && scene.Sentence.Dates.Exists(d => d.First == act.End && d.Mark == DateMark.Since)) || (act.Act.Status == "announced" && scene.Language.ClauseWords.Contains(Previous(scene, act))),
            ActForm.Finite => act.Act.Status is not ("announced" or "completed" or "started") || Intransitive(scene, act) && act.Act.Status is "started",
            ActForm.Future => true,
            ActForm.Dating => act.Negated && scene.Language.Inflection is not null, // "парламент его не рассматривал"
            ActForm.Noun => FreeStates.Welcomed(scene, act),
            ActForm.Infinitive when act.Planned && act.Act.Status is "approved" or "signed" && Must(scene, act) => true, // "le Parlement doit encore le ratifier"
            ActForm.Infinitive when scene.Language.Inflection is not null => FreeStates.Resolves(scene, act),
            ActForm.Infinitive => act.Negated && (scene.Language.DoAuxiliaries.Contains(scene.Tokens[act.GroupFirst]) || scene.Language.FailsTo.Contains(scene.Tokens[act.GroupFirst])),
            _ => false,
        };
    }

    // "not yet signed", but "not the 50 MW announced"
    private static bool Directly(Scene scene, ActMention act)
    {
        var i = act.First - 1;
        while (i > scene.Sentence.First && scene.Language.Lengthening.Contains(scene.Tokens[i]) && !scene.Language.Negations.Contains(scene.Tokens[i]))
        {
            i--;
        }

        return i >= scene.Sentence.First && scene.Language.Negations.Contains(scene.Tokens[i]);
    }

    // "once the channel is dredged"
    private static bool Supposed(Scene scene, ActMention act)
    {
        for (var i = act.GroupFirst - 1; i >= scene.Sentence.First && i > act.GroupFirst - 10 && scene.Tokens[i].Kind != TokenKind.Mark; i--)
        {
            if (scene.Language.Conditions.Contains(scene.Tokens[i]))
            {
                return true;
            }
        }

        return false;
    }

    // "is closing": still going on
    private static bool IsGerund(ActMention act) => act.Form == ActForm.State && act.Act.Form == ActForm.Noun;

    // "le Japon a livré la station": an item named right after, with the article of one already known
    private static bool HasObject(Scene scene, ActMention act) => act.Act.Status is not "announced" &&
        scene.Sentence.Mentions.Exists(m => m is { IsPronoun: false, Counted: false, Article: Article.Definite, Entity.Vague: false } && m.First >= act.End && m.First - act.End <= 1);

    // "repoussée à fin 2037", "achevé à 58 %", "cinq sont exécutées": the date or the number is the statement; so is it in "a octroyé 85 bourses".
    private static bool SaidByAFigure(Scene scene, ActMention act) =>
        (scene.Language.HeadLast && act is { Form: ActForm.Finite, Act.Status: "closed" } && scene.Sentence.Dates.Exists(d => d.First - act.End is >= 0 and <= 2))
        || (scene.Language.HeadLast && act is { Perfect: true, Passive: false, Negated: false } && scene.Sentence.Figures.Exists(f => f.Kind is FigureKind.Quantity or FigureKind.Money or FigureKind.Count && f.First == act.End))
        || (act.Act.Status == "disbursed" && !act.Negated && scene.Sentence.Figures.Exists(f => f.First >= act.End && f.First - act.End < 9 && (f.Kind is FigureKind.Percent or FigureKind.Money))) || (act.Act.Status is "delayed" or "expired" && act.Form != ActForm.State && scene.Sentence.Dates.Exists(d => d.First >= act.End && d.First - act.End < 6))
        || (scene.Language.Inflection is not null && !act.Negated && act.Form == ActForm.Participle && scene.Sentence.Figures.Exists(f => (f.Kind == FigureKind.Count && act.Passive && f.First == act.End) || (f.Kind == FigureKind.Quantity && act.Perfect && f.First - act.End is >= 0 and <= 2)))
        || scene.Sentence.Figures.Exists(f => (f.Kind == FigureKind.Percent && f.End == act.First && scene.Language.HeadLast) || (f.Kind is FigureKind.Percent or FigureKind.Money or FigureKind.Quantity && (f.Kind != FigureKind.Quantity || act.Negated) && f.First >= act.End && f.First - act.End <= 2 && (f.First == act.End || !scene.Tokens[act.End].Is(",")) && !(act.Form == ActForm.Finite && act.Act.Status == "operational")) || (f.Kind == FigureKind.Time && act.Act.Status == "signed" && f.First - act.End == 1) || (f.Kind == FigureKind.Count && f.NounEnd < 0 && f.End == act.GroupFirst && !OfAll(scene, f))
            || (act.Form == ActForm.Participle && f.Kind == FigureKind.Count && f.Noun >= 0 && f.NounEnd == act.GroupFirst && !scene.Sentence.Mentions.Exists(m => m.First <= f.Noun && f.Noun < m.End))
            || (f.Kind is FigureKind.Money or FigureKind.Percent && f.End == act.GroupFirst && act.Form != ActForm.State && scene.Language.Inflection is null) || (f.Kind == FigureKind.Count && (act.Perfect || act.Act.Status == "granted") && f.First == act.End));

    // "est annoncée pour juin", "il a été annoncé que": what is announced comes after
    private static bool IsSaid(Scene scene, ActMention act) =>
        act.End < scene.Sentence.End && (scene.Language.ClauseWords.Contains(scene.Tokens[act.End]) && scene.Tokens[act.End].IsWord || scene.Sentence.Dates.Exists(d => d.First - act.End is 0 or 1))
        || (scene.Language.BareParticiplesTell && act.End < scene.Sentence.End && scene.Language.Linking.Contains(scene.Tokens[act.End])) || (act.GroupFirst > scene.Sentence.First && scene.Language.Impersonal.TryMatch(scene.Tokens, act.GroupFirst - 1, out _, out _));

    // "État : exécutée.", "Retirée à la demande des parties.": an entry of a list tells its state without a verb.
    private static bool Entry(Scene scene, ActMention act) => act.Act.Status != "announced" &&
        (Clipped(scene, act) || Cell(scene, act) || (act.First == scene.Sentence.First && (!scene.Language.HeadLast || act.End >= scene.Sentence.End || scene.Tokens[act.End].Kind == TokenKind.Mark || scene.Sentence.End - act.First <= 8)) || Labelled(scene, act) || (scene.Sentence.End - scene.Sentence.First <= 7 && (After(scene, act, ":") || (act.Negated && act.First >= 2 && scene.Tokens[act.First - 2].Is(":")))));

    // "Double taxation: initialled; Kuwait will sign", "- Open. 66 students"
    private static bool Labelled(Scene scene, ActMention act)
    {
        var before = act.First - 1;
        if (!scene.Language.HeadLast || before < scene.Sentence.First || act.Form is not (ActForm.State or ActForm.Participle) || !(act.End >= scene.Sentence.End || scene.Tokens[act.End].Kind == TokenKind.Mark || scene.Language.Prepositions.Contains(scene.Tokens[act.End])))
        {
            return false;
        }

        return (scene.Tokens[before].Is(":") && before - scene.Sentence.First <= 6) || (before == scene.Sentence.First && scene.Tokens[before].Text is "-" or "–" or "—" or "•");
    }

    // "Travaux suspendus ; reprise au printemps.": a noun without article and its state, between marks
    private static bool Clipped(Scene scene, ActMention act)
    {
        var start = act.First;
        while (start > scene.Sentence.First && act.First - start < 6 && scene.Tokens[start - 1].Kind is TokenKind.Word or TokenKind.Number)
        {
            start--;
        }

        return act.Form is ActForm.State or ActForm.Participle && act.First > start && act.First - start <= 5 && (start == scene.Sentence.First || scene.Tokens[start - 1].Text is ";" or ":" or "–" or "—" or "•" or "." or "|")
            && (act.End == scene.Sentence.End || scene.Tokens[act.End].Kind == TokenKind.Mark) && !scene.Language.Articles.ContainsKey(scene.Tokens[start]) && scene.Sentence.Mentions.Exists(m => m.First == start && !m.IsPronoun);
    }

    // "6   Drone survey of reefs   Dropped   -", "| Canal lining (17 km) complete. |": the cell of a table ends with the state, its sentence with it
    private static bool Cell(Scene scene, ActMention act)
    {
        var sentence = scene.Sentence;
        if (act.Form is not (ActForm.State or ActForm.Participle) || !(act.End >= sentence.End || scene.Tokens[act.End].Text is "." or ";" or "|" || IsGap(scene, act.End) || (InARow(scene) && (scene.Language.Prepositions.Contains(scene.Tokens[act.End]) || scene.Language.At.Contains(scene.Tokens[act.End]) || scene.Language.Linking.Contains(scene.Tokens[act.End])))))
        {
            return false;
        }

        var start = act.First;
        while (start > sentence.First && act.First - start < Cells && !IsGap(scene, start) && !(scene.Tokens[start - 1].Text is "|" or ":" or ";" or "."))
        {
            start--;
            if (scene.Language.PassiveAuxiliaries.Contains(scene.Tokens[start]) || scene.Language.PerfectAuxiliaries.Contains(scene.Tokens[start]) || scene.Language.Articles.ContainsKey(scene.Tokens[start]) || scene.Language.ReportVerbs.Contains(scene.Tokens[start]))
            {
                return false;
            }
        }

        return start > sentence.First && (IsGap(scene, start) || scene.Tokens[start - 1].Is("|") || (scene.Tokens[start - 1].Is(":") && start == act.First && InARow(scene)));
    }

    // Columns set off by spaces
    private static bool IsGap(Scene scene, int at) => at > scene.Sentence.First && scene.Tokens[at].Start - scene.Tokens[at - 1].End > 2;

    private static bool InARow(Scene scene)
    {
        for (var i = scene.Sentence.First; i < scene.Sentence.End; i++)
        {
            if (scene.Tokens[i].Is("|"))
            {
                return true;
            }
        }

        return false;
    }

    private static string Previous(Scene scene, ActMention act) => act.First > scene.Sentence.First ? scene.Tokens[act.First - 1].Text : "";

    private static bool After(Scene scene, ActMention act, string mark) => Previous(scene, act) == mark;

    // "la raffinerie en activité" only describes; a state with its own verb tells.
    private static bool NeedsAuxiliary(Scene scene, ActMention act) =>
        !HasVerb(scene, act) && !scene.Language.Articles.ContainsKey(scene.Tokens[act.First]) && !scene.Language.Impersonal.TryMatch(scene.Tokens, act.First, out _, out _) && NeedsVerb(scene, act);

    private static bool HasVerb(Scene scene, ActMention act)
    {
        for (var i = act.First; i < act.End; i++)
        {
            if (scene.Language.PassiveAuxiliaries.Contains(scene.Tokens[i]) || scene.Language.PerfectAuxiliaries.Contains(scene.Tokens[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool NeedsVerb(Scene scene, ActMention act) =>
        scene.Language.At.Contains(scene.Tokens[act.First]) || scene.Language.About.Contains(scene.Tokens[act.First]) || !scene.Language.StopWords.Contains(scene.Tokens[act.First]);

    // Nothing follows that could be the object: "les travaux ont débuté", not "le ministre a lancé les travaux".
    private static bool Intransitive(Scene scene, ActMention act) => scene.Language.Inflection is not null ? !scene.Sentence.Mentions.Exists(m => m.First >= act.End && m.First - act.End <= 1) :
        act.End >= scene.Sentence.End || !scene.Language.Articles.TryGetValue(scene.Tokens[act.End], out var article) || article is Article.None;

    // The noun phrase the verb agrees with: before a passive, after an active verb.
    private static Mention? Subject(Scene scene, ActMention act)
    {
        Mention? best = null;
        var bestScore = -2.5;
        var aside = Aside(scene, act);
        foreach (var mention in scene.Sentence.Mentions)
        {
            if (mention.Entity is null)
            {
                continue;
            }

            var before = mention.End <= act.First;
            var active = act is { Perfect: true, Passive: false, Form: ActForm.Participle } && !Intransitive(scene, act);
            var score = before
                ? -0.12 * (act.GroupFirst - mention.End) - (0.7 * scene.Breaks(mention.End, act.GroupFirst)) - (mention.AfterPreposition ? 0.8 : 0) - (active ? 1.5 : 0)
                : mention.First >= act.End ? -0.15 * (mention.First - act.End) - (active ? 0 : 1.6) - scene.Breaks(act.End, mention.First) : -3;
            score += SubjectFinder.Likes(mention.Entity.Kind, act.Act.Date?.Code is { } date and not "announced" ? date : "status") * 0.5;
            score -= mention.Entity.Vague ? 0.6 : 0;
            score -= before && mention.First >= aside ? 1.2 : 0;
            if (score > bestScore)
            {
                (best, bestScore) = (mention, score);
            }
        }

        return best;
    }

    // "the laboratory, set up under the memorandum, has …": where what stands between commas before the verb begins
    private static int Aside(Scene scene, ActMention act)
    {
        var i = act.GroupFirst - 1;
        if (i <= scene.Sentence.First || !scene.Tokens[i].Is(","))
        {
            return int.MaxValue;
        }

        for (i--; i > scene.Sentence.First && act.GroupFirst - i < 25; i--)
        {
            if (scene.Tokens[i].Is(","))
            {
                return i;
            }
        }

        return int.MaxValue;
    }

    // "ses modalités ont été validées": the part that a possessive ties to the subject
    private static Qualifiers Part(Scene scene, ActMention act)
    {
        var mention = scene.Sentence.Mentions.FindLast(m => m.Article == Article.Possessive && m.End <= act.GroupFirst && m.IsPronoun);
        if (mention is null || act.GroupFirst - mention.End > 6 || !scene.Tokens[mention.End].IsWord)
        {
            return Qualifiers.None;
        }

        return Qualifiers.None.With("stage", scene.Tokens[mention.End].Text);
    }
}
