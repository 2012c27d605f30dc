using Jalon.Reading.Annotation;
using Jalon.Reading.Languages;

namespace Jalon.Reading.Rules;

/// <summary>Who owns a share or pays a sum.</summary>
internal static class Holders
{
    /// <summary>"62 % par l'État malien", "l'État malien détient 62 %", "38 % pour le groupe X".</summary>
    public static string? Owner(Scene scene, Figure figure)
    {
        var i = figure.End;
        if (Charged(scene, figure) is { } charged)
        {
            return charged;
        }

        if (i + 1 < scene.Sentence.End && (scene.Language.By.Contains(scene.Tokens[i]) || scene.Language.Toward.Contains(scene.Tokens[i])))
        {
            return Phrase(scene, i + 1);
        }

        return SubjectOf(scene, figure);
    }

    public static string? Payer(Scene scene, Figure figure)
    {
        if (Charged(scene, figure) is { } charged)
        {
            return charged;
        }

        for (var i = figure.End; i < scene.Sentence.End && i < figure.End + 12; i++)
        {
            if (scene.Language.By.Contains(scene.Tokens[i]) && Phrase(scene, i + 1) is { } payer)
            {
                return payer;
            }
        }

        return SubjectOf(scene, figure);
    }

    // "dont 30 % à la charge du Gabon"
    private static string? Charged(Scene scene, Figure figure)
    {
        for (var i = figure.End; i < scene.Sentence.End && i < figure.End + 3; i++)
        {
            if (scene.Language.ChargedTo.TryMatch(scene.Tokens, i, out var length, out _))
            {
                return Phrase(scene, i + length - (scene.Language.Articles.ContainsKey(scene.Tokens[i + length - 1]) ? 1 : 0));
            }
        }

        return null;
    }

    private static string? SubjectOf(Scene scene, Figure figure)
    {
        // before the verb, the first agent or name of the clause
        for (var i = figure.First - 1; i >= scene.Sentence.First; i--)
        {
            if (scene.Language.PerfectAuxiliaries.Contains(scene.Tokens[i]) || scene.Language.Cues.TryMatch(scene.Tokens, i, out _, out var cue) && cue is Cue.Share or Cue.Financing)
            {
                var start = i - 1;
                while (start >= scene.Sentence.First && !scene.Language.ClauseWords.Contains(scene.Tokens[start]) && !scene.Tokens[start].Is(",") && !(scene.Language.And.Contains(scene.Tokens[start]) && scene.Sentence.Figures.Exists(f => f.End <= start)))
                {
                    start--;
                }

                if (start >= scene.Sentence.First && scene.Language.ClauseWords.Contains(scene.Tokens[start]) && scene.Tokens[start].IsWord)
                {
                    return Antecedent(scene, start);
                }

                return Phrase(scene, start + 1) is { } name && IsAgent(scene, name) ? name : null;
            }
        }

        return null;
    }

    // "la Banque islamique, qui finance": what stands before the relative pronoun
    private static string? Antecedent(Scene scene, int relative) =>
        scene.Sentence.Mentions.FindLast(m => m.End <= relative && relative - m.End <= 1) is { IsPronoun: false, Kind: "institution" } mention ? mention.Name : null;

    // Who pays or owns has a name, or is one of those that act.
    private static bool IsAgent(Scene scene, string name) => name.Any(char.IsUpper) || name.ToLowerInvariant().Split(' ', '\'').Any(w => scene.Language.AgentNouns.Contains(w) || scene.Language.Offices.Contains(w));

    public static string? Phrase(Scene scene, int at)
    {
        var i = at;
        while (i < scene.Sentence.End && i < at + 2 && scene.Language.Articles.ContainsKey(scene.Tokens[i]))
        {
            i++;
        }

        if (i >= scene.Sentence.End || !scene.Tokens[i].IsWord || scene.Language.StopWords.Contains(scene.Tokens[i]) || (i == at && !scene.Tokens[i].Capital))
        {
            return null;
        }

        var end = i + 1;
        while (end < scene.Sentence.End && scene.Tokens[i].Capital && scene.Tokens[end].Capital && scene.Tokens[end].IsWord)
        {
            end++;
        }

        // a state by its name, not by its capital
        end = Math.Max(end, scene.Phrases.Complements(end, scene.Sentence.End, false));
        return scene.Language.Countries.TryMatch(scene.Tokens, i, out var length, out var state) && i + length == end && scene.Language.StateNames.TryGetValue(state, out var name) ? name : scene.Text(i, end);
    }
}
