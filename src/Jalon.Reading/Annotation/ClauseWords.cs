using Jalon.Reading.Languages;

namespace Jalon.Reading.Annotation;

/// <summary>Tells the words that open another clause from those that only look so.</summary>
internal static class ClauseWords
{
    private const int Reach = 5;

    /// <summary>Whether a clause opens at a place; "n'emploie plus que neuf" opens none.</summary>
    public static bool Opens(Token[] tokens, int at, LanguageTable language)
    {
        if (!language.ClauseWords.Contains(tokens[at]))
        {
            return false;
        }

        for (var i = at - 1; language.But.Contains(tokens[at]) && i >= 0 && i >= at - Reach && tokens[i].IsWord; i--)
        {
            if (language.Negations.Contains(tokens[i]))
            {
                return false;
            }
        }

        return true;
    }
}
