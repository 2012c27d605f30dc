using Jalon.Reading.Languages;

namespace Jalon.Reading.Annotation;

/// <summary>
/// What a headline names that holds no noun of the list ("3. Podgorna biogas", "2. Kivira"): the words behind its number, when a name is
/// among them. A headline without a name ("Outlook", "To do") names nothing.
/// </summary>
internal sealed class Headings(Token[] tokens, NounPhrases phrases, LanguageTable language)
{
    private const int Longest = 7;

    public Mention? Find(Sentence sentence)
    {
        if (sentence is not { IsTitle: true, Number: > 0 } || sentence.Figures.Count > 0 || sentence.Dates.Count > 0 || sentence.Mentions.Exists(m => !m.IsPronoun))
        {
            return null;
        }

        var first = sentence.First;
        while (first < sentence.End && (!tokens[first].IsWord || tokens[first].Text.Length < 3))
        {
            first++;
        }

        var end = sentence.End;
        while (end > first && tokens[end - 1].Kind == TokenKind.Mark)
        {
            end--;
        }

        if (end - first is < 2 or > Longest || !IsNominal(first, end))
        {
            return null;
        }

        var head = language.HeadLast ? Last(first, end) : first;
        return !phrases.IsCommonNoun(head) ? null
            : language.HeadLast ? phrases.Open(head, end, Article.Definite, first, first, false, true) : phrases.Open(head, end, Article.Definite, first, false, true);
    }

    // Words alone, no verb of any list, and a name past the first.
    private bool IsNominal(int first, int end)
    {
        var named = false;
        for (var i = first; i < end; i++)
        {
            if (tokens[i].Kind != TokenKind.Word || language.Acts.LengthAt(tokens, i) > 0 || language.PassiveAuxiliaries.Contains(tokens[i]) || language.PerfectAuxiliaries.Contains(tokens[i]) || language.ReportVerbs.Contains(tokens[i]) || (language.StopWords.Contains(tokens[i]) && !phrases.IsPreposition(i) && !language.Articles.ContainsKey(tokens[i])))
            {
                return false;
            }

            named |= tokens[i].Capital && (i > first || !tokens[end - 1].Capital);
        }

        return named && !AllCapital(first, end);
    }

    // A name of a person or a place alone, or a headline that capitalises each word, tells no thing.
    private bool AllCapital(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (!tokens[i].Capital)
            {
                return false;
            }
        }

        return true;
    }

    private int Last(int first, int end)
    {
        for (var i = first + 1; i < end; i++)
        {
            if (phrases.IsPreposition(i))
            {
                return i - 1;
            }
        }

        return end - 1;
    }
}
