using Jalon.Reading.Languages;

namespace Jalon.Reading.Annotation;

/// <summary>Cuts tokens into sentences: at full stops that end one, and at the end of each paragraph.</summary>
internal static class Sentences
{
    // A sentence longer than this is a list or a table; cutting it keeps the reading linear.
    private const int Longest = 250;
    private const int MostClosers = 6;

    public static List<Sentence> Cut(Token[] tokens, LanguageTable language)
    {
        var sentences = new List<Sentence>();
        var first = 0;
        var paragraph = 0;
        for (var i = 0; i < tokens.Length; i++)
        {
            var ends = tokens[i].Kind == TokenKind.Break;
            if (!ends && !EndsHere(tokens, i, language) && i - first < Longest)
            {
                continue;
            }

            var end = ends ? i : i + 1;
            // a closing quote or bracket belongs to the sentence it closes
            while (!ends && end < tokens.Length && end - i <= MostClosers && tokens[end].Text is "»" or ")" or "\"" or "”" && tokens[end].Kind == TokenKind.Mark && tokens[end].Start <= tokens[end - 1].End + 1 && Closes(tokens, first, end))
            {
                end++;
            }

            if (end > first)
            {
                sentences.Add(new Sentence { First = first, End = end, Number = sentences.Count, Paragraph = paragraph, IsTitle = ends && IsTitle(tokens, first, end) });
            }

            first = ends ? i + 1 : end;
            i = Math.Max(i, end - 1);
            paragraph += ends ? 1 : 0;
        }

        if (first < tokens.Length)
        {
            sentences.Add(new Sentence { First = first, End = tokens.Length, Number = sentences.Count, Paragraph = paragraph, IsTitle = IsTitle(tokens, first, tokens.Length) });
        }

        return sentences;
    }

    private static bool Closes(Token[] tokens, int first, int at)
    {
        if (tokens[at].Text != "\"")
        {
            return true;
        }

        var quotes = 0;
        for (var i = first; i < at; i++)
        {
            quotes += tokens[i].Text == "\"" ? 1 : 0;
        }

        return quotes % 2 == 1;
    }

    private static bool IsTitle(Token[] tokens, int first, int end) => end - first < 18 && Array.FindIndex(tokens, first, end - first, t => t.Is("|")) < 0 && tokens[end - 1].Text is not ("." or "!" or "?" or ":" or ";" or "»" or "…" or ",");

    private static bool EndsHere(Token[] tokens, int i, LanguageTable language)
    {
        if (tokens[i].Kind != TokenKind.Mark || tokens[i].Text is not ("." or "!" or "?"))
        {
            return false;
        }

        if (i + 1 >= tokens.Length || tokens[i + 1].Kind == TokenKind.Break)
        {
            return true;
        }

        var next = tokens[i + 1];
        if (next.Kind == TokenKind.Mark && next.Text is "»" or "\"" or "”" or ")")
        {
            // « … ! », a-t-il dit: the sentence goes on
            return i + 2 >= tokens.Length || tokens[i + 2].Capital || tokens[i + 2].Kind is TokenKind.Break;
        }

        if (next.Start == tokens[i].End)
        {
            return false;
        }

        var abbreviated = tokens[i].Is(".") && i > 0 && tokens[i - 1].Kind == TokenKind.Word && tokens[i - 1].End == tokens[i].Start
            && (language.Abbreviations.Contains(tokens[i - 1]) || (tokens[i - 1].Text.Length == 1 && tokens[i - 1].Capital));
        return !abbreviated && (next.Capital || next.Kind == TokenKind.Number || next.Text is "«" or "\"" or "“" or "—" or "–" or "-" or "(" or "[");
    }
}
