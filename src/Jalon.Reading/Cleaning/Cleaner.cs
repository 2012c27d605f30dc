using System.Buffers;

namespace Jalon.Reading.Cleaning;

/// <summary>
/// Makes a text plain: one kind of space, apostrophe and line end, no soft hyphens, marks of order, control characters or
/// Markdown markers. A paragraph ends with a line feed; lines that were only wrapped are joined.
/// </summary>
internal static class Cleaner
{
    public static CleanText Clean(string text, int start, int end)
    {
        var wrapped = IsWrapped(text.AsSpan(start, end - start));
        var clean = ArrayPool<char>.Shared.Rent(2 * (end - start)); // a character gives two at most: itself and the end of a paragraph
        var length = 0;
        var origins = new Origins();
        var lineStart = true;
        var row = false;
        for (var i = start; i < end; i++)
        {
            if (lineStart)
            {
                i = SkipMarkers(text, i, end, out var listItem);
                lineStart = false;
                row = IsRow(text, i, end);
                if (listItem)
                {
                    EndParagraph(i);
                }

                if (i >= end)
                {
                    break;
                }
            }

            var c = text[i];
            if (c == '\r' && i + 1 < end && text[i + 1] == '\n')
            {
                continue;
            }

            if (c is '\n' or '\r' or '\u2028' or '\u2029' or '\u0085' or '\f')
            {
                lineStart = true;
                if (IsSoftBreak(text, i, end, wrapped))
                {
                    Append(' ', i);
                }
                else
                {
                    EndParagraph(i);
                }

                continue;
            }

            if (Combines(c) && length > 0)
            {
                var composed = char.IsSurrogate(clean[length - 1]) ? "" : string.Concat(clean[length - 1].ToString(), c.ToString()).Normalize();
                if (composed.Length == 1)
                {
                    clean[length - 1] = composed[0];
                }

                continue;
            }

            var plain = row && c == '\t' ? '|' : Plain(c);
            if (plain != '\0' && !IsEmphasis(text, i, end))
            {
                Append(plain, i);
            }
        }

        var made = new string(clean, 0, length);
        ArrayPool<char>.Shared.Return(clean);
        return new CleanText(text, made, origins);

        void Append(char c, int at)
        {
            origins.Add(length, at);
            clean[length++] = c;
        }

        void EndParagraph(int at)
        {
            if (length > 0 && clean[length - 1] != '\n')
            {
                Append('\n', Math.Max(0, at - 1));
            }
        }
    }

    public static bool Combines(char c) => c is >= '\u0300' and <= '\u036F';

    private static char Plain(char c) => c switch
    {
        '\u00A0' or '\u202F' or '\t' or '\v' or (>= '\u2000' and <= '\u200A') or '\u205F' or '\u3000' => ' ',
        '\u00AD' or '\uFEFF' or (>= '\u200B' and <= '\u200F') or '\u2060' or (>= '\u202A' and <= '\u202E') => '\0',
        '\u2019' or '\u2018' or '\u02BC' or '\u2032' or '\u00B4' => '\'',
        '\u2010' or '\u2011' or '\u2212' => '-',
        '\u2026' => '.',
        < ' ' or '\u007F' => ' ',
        _ => c,
    };

    // Pairs of * or _ around words, and back quotes, are emphasis; a lone star between figures is not.
    private static bool IsEmphasis(string text, int i, int end) => text[i] switch
    {
        '`' => true,
        '*' => !(i > 0 && char.IsDigit(text[i - 1])),
        '_' => i + 1 < end && (text[i + 1] == '_' || (i > 0 && (text[i - 1] == '_' || char.IsWhiteSpace(text[i - 1]) || char.IsWhiteSpace(text[i + 1])))),
        _ => false,
    };

    // Two tabs or more between words make cells.
    private static bool IsRow(string text, int i, int end)
    {
        var tabs = 0;
        for (; i + 1 < end && text[i] is not ('\n' or '\r'); i++)
        {
            tabs += text[i] == '\t' && text[i + 1] is not ('\t' or '\n' or '\r' or ' ') ? 1 : 0;
        }

        return tabs >= 2;
    }

    private static int SkipMarkers(string text, int i, int end, out bool listItem)
    {
        listItem = false;
        while (i < end && text[i] is ' ' or '\t' or '#' or '>' or '\u00A0' or '\uFEFF' && text[i] is not '\n')
        {
            listItem |= text[i] is '#';
            i++;
        }

        if (i + 1 < end && text[i] is '-' or '*' or '+' or '•' or '–' or '·' or '▪' && char.IsWhiteSpace(text[i + 1]) && text[i + 1] is not ('\n' or '\r'))
        {
            listItem = true;
            i++;
            while (i < end && text[i] is ' ' or '\t' or '\u00A0' or '\u202F')
            {
                i++;
            }
        }

        return i;
    }

    // A text broken at a fixed width: no line is long, and most lines are nearly as long as the longest.
    private static bool IsWrapped(ReadOnlySpan<char> text)
    {
        int longest = 0, lines = 0, full = 0;
        foreach (var line in text[..Math.Min(text.Length, 20_000)].EnumerateLines())
        {
            longest = Math.Max(longest, line.Length);
            lines += line.Length > 0 ? 1 : 0;
            full += line.Length > 55 ? 1 : 0;
        }

        return lines > 2 && longest <= 130 && full * 2 > lines;
    }

    private static bool IsSoftBreak(string text, int i, int end, bool wrapped)
    {
        // A page that ends within a sentence has a space before its form feed.
        if (text[i] == '\f' && i > 0 && text[i - 1] == ' ')
        {
            return true;
        }

        var next = i + 1;
        while (next < end && text[next] is ' ' or '\t' or '\u00A0')
        {
            next++;
        }

        if (next >= end || text[next] is '\n' or '\r' or '#' or '-' or '*' or '•' or '–' or '—' or '|' or '+' or '▪')
        {
            return false;
        }

        var previous = i - 1;
        var lineLength = 0;
        while (previous >= 0 && text[previous] is ' ' or '\r' or '\t' && text[previous] != '\n')
        {
            previous--;
        }

        for (var p = previous; p >= 0 && text[p] is not '\n' && lineLength < 200; p--)
        {
            lineLength++;
        }

        if (previous < 0 || lineLength == 0)
        {
            return false;
        }

        return char.IsLower(text[next]) || (wrapped && lineLength > 45 && !(text[previous] is ':' && char.IsUpper(text[next])));
    }
}
