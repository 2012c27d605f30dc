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

        if (language.Acts.TryMatch(tokens, i, out _, out var act) && (act.Form is ActForm.Future || (act.Form is ActForm.Infinitive && i > 0 && language.Stances.TryMatch(tokens, i - 1, out _, out var wish) && wish is Jalon.Core.Stance.Requested)))
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

    // "attendue en mai": a promise without its verb, most often one that was made before and has come or gone
    private const int HungPromise = 3;

    // "ouverte le 11 septembre": without "to be" in the future a participle tells of the past; a promise hung on a noun has a year of its own.
    private int Participle(ReadOnlySpan<Token> tokens, int i)
    {
        var act = language.Acts.TryMatch(tokens, i, out _, out var told) && told.Form == ActForm.Participle && !told.Status.StartsWith("delayed", StringComparison.Ordinal);
        var due = !act && language.ParticipleEndings.End(tokens[i]) && language.Due.LengthAt(tokens, i) > 0;
        if ((!act && !due) || (i > 0 && language.Articles.ContainsKey(tokens[i - 1])))
        {
            return 0;
        }

        for (var k = i - 1; k >= 0 && k >= i - 4 && tokens[k].IsWord; k--)
        {
            if (language.FutureAuxiliaries.Contains(tokens[k]) || language.ConditionalAuxiliaries.Contains(tokens[k]) || language.Due.LengthAt(tokens, k) > 0 || EndsAsFuture(tokens[k].Text))
            {
                return 0;
            }

            if (language.Lengthening.Contains(tokens[k]))
            {
                continue; // "va être installé"
            }

            if (language.PassiveAuxiliaries.Contains(tokens[k]) || language.PerfectAuxiliaries.Contains(tokens[k]) || language.PastPromises.LengthAt(tokens, k) > 0)
            {
                return due ? 0 : -1;
            }
        }

        return due ? HungPromise : -1;
    }

    // "Le 5 avril, la drague a quitté le port": the verb may follow the date that opens the sentence.
    private int TenseAfter(ReadOnlySpan<Token> tokens, int at)
    {
        for (var i = at; i < tokens.Length && i < at + TenseReach && !language.ClauseWords.Contains(tokens[i]) && !tokens[i].Is(".") && tokens[i].Kind != TokenKind.Break; i++)
        {
            if (language.FutureAuxiliaries.Contains(tokens[i]) || (tokens[i].IsWord && !tokens[i].Capital && tokens[i].Text.Length > 4 && EndsAsFuture(tokens[i].Text)))
            {
                return 1;
            }

            if (language.PerfectAuxiliaries.Contains(tokens[i]) || language.PastPromises.LengthAt(tokens, i) > 0)
            {
                return -1;
            }
        }

        return 0;
    }
}
