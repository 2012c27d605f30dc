using Jalon.Reading.Annotation;
using Jalon.Reading.Languages;

namespace Jalon.Reading.Rules;

/// <summary>Whether a state is told where no verb "to be" and no article help: "Здание готово", "проект на согласовании", "Отмечен ввод".</summary>
internal static class FreeStates
{
    private const int Reach = 5;

    /// <summary>A short adjective or a verb tells by itself, a preposition and its noun only after what they are told of.</summary>
    public static bool Tells(Scene scene, ActMention act)
    {
        if (act.Passive || (act.Negated && act.GroupFirst < act.First))
        {
            return !Counts(scene, act);
        }

        return !Counts(scene, act) && (!IsPrepositional(scene, act.First) || Follows(scene, act));
    }

    /// <summary>"Соглашение одобрить", "Утвердить план": in minutes, the infinitive is the decision.</summary>
    public static bool Resolves(Scene scene, ActMention act) =>
        scene.Language.Inflection is not null && act.Act.Status is "approved" or "cancelled" or "suspended" or "in-force" or "not-approved"
        && ((act.First - scene.Sentence.First <= 1 && act.Act.Date is null && !scene.Tokens[act.First].Is("принять")) || scene.Sentence.Mentions.Exists(m => m.End == act.GroupFirst && m is { IsPronoun: false, AfterPreposition: false } && m.First - scene.Sentence.First <= 3))
        && !scene.Sentence.Acts.Exists(a => a.First < act.First && a.Form is not (ActForm.Noun or ActForm.Infinitive)) && !IsPersonal(scene, act.First);

    /// <summary>"Министры приветствовали ввод в эксплуатацию": the noun of what is done, after a verb that takes note of it.</summary>
    public static bool Welcomed(Scene scene, ActMention act)
    {
        if (act.Act.Status is not ("completed" or "operational" or "in-force" or "started" or "signed" or "approved" or "certified" or "accredited" or "suspended" or "established") || scene.Language.Welcomes.Count == 0)
        {
            return false;
        }

        for (var i = act.First - 1; i >= scene.Sentence.First && i >= act.First - 3; i--)
        {
            if (scene.Language.Welcomes.Contains(scene.Tokens[i]))
            {
                return true;
            }
        }

        return false;
    }

    // "работают семьсот человек": the number is the statement
    private static bool Counts(Scene scene, ActMention act) =>
        act.Act.Status == "operational" && !act.Negated && scene.Sentence.Figures.Exists(f => f.Kind == FigureKind.Count && ((f.First >= act.End && f.First - act.End <= Reach) || (act.First >= f.End && act.First - f.End <= 2)));

    private static bool IsPrepositional(Scene scene, int at) =>
        scene.Language.At.Contains(scene.Tokens[at]) || scene.Language.About.Contains(scene.Tokens[at]) || scene.Language.Linking.Contains(scene.Tokens[at]) || scene.Language.Of.Contains(scene.Tokens[at]) || scene.Language.Prepositions.Contains(scene.Tokens[at]);

    // "крыша в пути", "проект – на согласовании"
    private static bool Follows(Scene scene, ActMention act)
    {
        var i = act.GroupFirst - 1;
        while (i > scene.Sentence.First && (scene.Tokens[i].Text is "–" or "—" or "," or "(" or "|" || scene.Language.Lengthening.Contains(scene.Tokens[i]) || scene.Language.PassiveAuxiliaries.Contains(scene.Tokens[i])))
        {
            i--;
        }

        return i < act.GroupFirst - 1 || scene.Sentence.Mentions.Exists(m => m.End == act.GroupFirst && !m.AfterPreposition)
            ? act.End >= scene.Sentence.End || scene.Tokens[act.End].Kind == TokenKind.Mark || scene.Language.And.Contains(scene.Tokens[act.End]) || IsPrepositional(scene, act.End) || scene.Sentence.Dates.Exists(d => d.First == act.End)
            : act.First == scene.Sentence.First && scene.Sentence.End - act.First <= 6;
    }

    // Somebody acts in the clause: "просьбу обещали одобрить".
    private static bool IsPersonal(Scene scene, int before)
    {
        for (var i = scene.Sentence.First; i < before; i++)
        {
            if (scene.Tokens[i].IsWord && (scene.Language.ReportVerbs.Contains(scene.Tokens[i]) || scene.Language.FutureAuxiliaries.Contains(scene.Tokens[i]) || scene.Language.ConditionalAuxiliaries.Contains(scene.Tokens[i]) || scene.Language.Inflection!.IsPast(scene.Tokens[i].Text)))
            {
                return true;
            }
        }

        return false;
    }
}
