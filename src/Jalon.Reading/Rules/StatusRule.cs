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
            if (act.Dated || !Tells(scene, act) || SaidByAFigure(scene, act))
            {
                continue;
            }

            var mention = Subject(scene, act);
            var entity = mention?.Entity ?? scene.Subjects.Find(sentence, act.GroupFirst, act.End, act.Act.Date?.Code ?? "status", out _);
            if (entity is null || entity.Head.Length == 0 || (act.Act.Date is { } dated && SubjectFinder.Likes(entity.Kind, dated.Code) <= -1.5))
            {
                continue;
            }

            var told = act.Act.Status == "in-force" && entity.Kind is "facility" or "institution" ? "operational" : act.Act.Status; // "действует"
            var code = act.Negated ? Negative(told) : told;
            if (code == last.Code && act.First - last.End < 8)
            {
                continue;
            }

            last = (code, act.End);
            var planned = act.Planned && !act.Negated;
            var stance = scene.StanceAt(act.First, act.End, false) is var stands && planned && stands is not (Stance.Denied or Stance.Doubted) ? Stance.Planned : stands;
            var first = mention is not null && mention.End <= act.GroupFirst && act.GroupFirst - mention.End < 3 && mention.Entity == entity ? mention.First : act.GroupFirst;
            scene.Propose(new Draft(entity, entity.Name, entity.Kind, Properties.Status, new CodeValue(code), Math.Max(first, sentence.First), Last(mention, act), stance, mention is null ? 0.45 : 0.7, nameof(StatusRule))
            {
                Qualifiers = Part(scene, act),
            });
        }
    }

    // "ont signé la déclaration": the object belongs to the passage
    private static int Last(Mention? mention, ActMention act) => mention is not null && mention.First >= act.End && mention.First - act.End <= 2 ? mention.End : act.End;

    private static string Negative(string code) => code switch
    {
        "suspended" or "cancelled" or "delayed" => "in-progress",
        ['n', 'o', 't', '-', ..] or "undecided" => code,
        _ => "not-" + code,
    };

    private static bool Tells(Scene scene, ActMention act)
    {
        if (act.Act.Status is "held")
        {
            return false;
        }

        return act.Form switch
        {
            ActForm.State => act.Passive || act.Negated && act.GroupFirst < act.First || After(scene, act, ",") || Entry(scene, act) || !NeedsAuxiliary(scene, act),
            ActForm.Participle => act.Passive || Entry(scene, act) || act.Negated || (act.Perfect && (Intransitive(scene, act) && act.Act.Status is "started" or "completed" or "operational" or "in-force" or "established" or "expired" || act.Act.Status is "signed" or "approved" or "suspended" or "cancelled" or "not-approved" or "disbursed")) || act.Planned || (act.Perfect && HasObject(scene, act))
                || (act.Act.Status is "suspended" or "cancelled" or "approved" && After(scene, act, ",")) || (act.Act.Status is "suspended" && scene.Sentence.Dates.Exists(d => d.First == act.End && d.Mark == DateMark.Since)) || (act.Act.Status == "announced" && scene.Language.ClauseWords.Contains(Previous(scene, act))),
            ActForm.Finite => act.Act.Status is not ("announced" or "completed" or "started") || Intransitive(scene, act) && act.Act.Status is "started",
            ActForm.Future => true,
            _ => false,
        };
    }

    // "le Japon a livré la station": an item named right after, with the article of one already known
    private static bool HasObject(Scene scene, ActMention act) => act.Act.Status is not "announced" &&
        scene.Sentence.Mentions.Exists(m => m is { IsPronoun: false, Counted: false, Article: Article.Definite, Entity.Vague: false } && m.First >= act.End && m.First - act.End <= 1);

    // "repoussée à fin 2037", "achevé à 58 %", "cinq sont exécutées": the date or the number is the statement; so is it in "a octroyé 85 bourses".
    private static bool SaidByAFigure(Scene scene, ActMention act) =>
        (act.Act.Status == "disbursed" && !act.Negated && scene.Sentence.Figures.Exists(f => f.First >= act.End && f.First - act.End < 9 && (f.Kind is FigureKind.Percent or FigureKind.Money))) || (act.Act.Status is "delayed" or "expired" && act.Form != ActForm.State && scene.Sentence.Dates.Exists(d => d.First >= act.End && d.First - act.End < 6))
        || scene.Sentence.Figures.Exists(f => (f.Kind is FigureKind.Percent or FigureKind.Money or FigureKind.Quantity && (f.Kind != FigureKind.Quantity || act.Negated) && f.First >= act.End && f.First - act.End <= 2) || (f.Kind == FigureKind.Count && f.NounEnd < 0 && f.End == act.GroupFirst)
            || (act.Form == ActForm.Participle && f.Kind == FigureKind.Count && f.Noun >= 0 && f.NounEnd == act.GroupFirst && !scene.Sentence.Mentions.Exists(m => m.First <= f.Noun && f.Noun < m.End))
            || (f.Kind is FigureKind.Money or FigureKind.Percent && f.End == act.GroupFirst && scene.Language.Inflection is null) || (f.Kind == FigureKind.Count && (act.Perfect || act.Act.Status == "granted") && f.First == act.End));

    // "État : exécutée.", "Retirée à la demande des parties.": an entry of a list tells its state without a verb.
    private static bool Entry(Scene scene, ActMention act) => act.Act.Status != "announced" &&
        (Clipped(scene, act) || (act.First == scene.Sentence.First && (!scene.Language.HeadLast || act.End >= scene.Sentence.End || scene.Tokens[act.End].Kind == TokenKind.Mark || scene.Sentence.End - act.First <= 8)) || (scene.Sentence.End - scene.Sentence.First <= 7 && (After(scene, act, ":") || (act.Negated && act.First >= 2 && scene.Tokens[act.First - 2].Is(":")))));

    // "Travaux suspendus ; reprise au printemps.": a noun without article and its state, between marks
    private static bool Clipped(Scene scene, ActMention act)
    {
        var start = act.First;
        while (start > scene.Sentence.First && act.First - start < 6 && scene.Tokens[start - 1].Kind is TokenKind.Word or TokenKind.Number)
        {
            start--;
        }

        return act.Form is ActForm.State or ActForm.Participle && act.First > start && act.First - start <= 5 && (start == scene.Sentence.First || scene.Tokens[start - 1].Text is ";" or "–" or "—" or "•" or "." or "|")
            && (act.End == scene.Sentence.End || scene.Tokens[act.End].Kind == TokenKind.Mark) && !scene.Language.Articles.ContainsKey(scene.Tokens[start]) && scene.Sentence.Mentions.Exists(m => m.First == start && !m.IsPronoun);
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
