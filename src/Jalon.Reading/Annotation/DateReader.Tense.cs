using Jalon.Reading.Languages;
using Jalon.Reading.Languages.Inflecting;

namespace Jalon.Reading.Annotation;

/// <content>The tense of verbs that tell it by their form, before a date or after it.</content>
internal sealed partial class DateReader
{
    private const int TenseReach = 10;

    // -1 for the past, 1 for the future, 2 for what was to be, 0 for any other word.
    private int TenseOf(ReadOnlySpan<Token> tokens, int i, Inflection grammar)
    {
        if (!tokens[i].IsWord || tokens[i].Text.Length < 4)
        {
            return 0;
        }

        if (language.Acts.TryMatch(tokens, i, out _, out var act) && act.Form is ActForm.Future)
        {
            return 1;
        }

        if (!grammar.IsPast(tokens[i].Text) && !(act is not null && act.Form is ActForm.Predicative or ActForm.Past or ActForm.Happened))
        {
            return 0;
        }

        for (var k = i - 1; k >= 0 && k >= i - 3; k--)
        {
            if (language.FutureAuxiliaries.Contains(tokens[k]))
            {
                return language.PassiveAuxiliaries.Contains(tokens[k + 1]) && grammar.IsPast(tokens[k + 1].Text) ? 2 : 1;
            }
        }

        return -1;
    }

    // "В ноябре начались работы": the verb may follow its date.
    private int TenseAfter(ReadOnlySpan<Token> tokens, int at, Inflection grammar)
    {
        for (var i = at; i < tokens.Length && i < at + TenseReach && !language.ClauseWords.Contains(tokens[i]) && !tokens[i].Is("."); i++)
        {
            if (language.FutureAuxiliaries.Contains(tokens[i]))
            {
                return 1;
            }

            if (TenseOf(tokens, i, grammar) is var told and not 0)
            {
                return told;
            }
        }

        return 0;
    }
}
