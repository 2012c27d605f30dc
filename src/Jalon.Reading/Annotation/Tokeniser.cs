using Jalon.Reading.Languages;

namespace Jalon.Reading.Annotation;

/// <summary>Cuts a clean text into tokens, in one pass. Grouped digits are one number; digits inside a name stay in the name.</summary>
internal ref struct Tokeniser(string text, LanguageTable language)
{
    private const int LargestSpare = 32 * 1024;
    private readonly string text = text;
    private readonly List<Token> tokens = Emptied(text.Length / 4);
    private readonly LanguageTable language = language;
    private int at;

    // The list of the cut before is filled again: texts are read one after another, most of them short.
    [ThreadStatic]
    private static List<Token>? Spare;

    public static Token[] Cut(string text, LanguageTable language)
    {
        var tokeniser = new Tokeniser(text, language);
        tokeniser.Run();
        Token[] cut = [.. tokeniser.tokens];
        Spare = tokeniser.tokens.Capacity <= LargestSpare ? tokeniser.tokens : null;
        return cut;
    }

    private static List<Token> Emptied(int capacity)
    {
        var list = Spare ?? new List<Token>(capacity);
        Spare = null;
        list.Clear();
        return list;
    }

    private void Run()
    {
        while (at < text.Length)
        {
            var c = text[at];
            if (c == '\n')
            {
                Add(at, at + 1, TokenKind.Break);
            }
            else if (char.IsWhiteSpace(c))
            {
                at++;
            }
            else if (char.IsAsciiDigit(c))
            {
                Number();
            }
            else if (char.IsLetter(c))
            {
                Word();
            }
            else if (c == '+' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]) && Telephone(at + 1) is > 0 and var end)
            {
                Add(at, end, TokenKind.Opaque);
            }
            else
            {
                Add(at, at + 1, TokenKind.Mark);
            }
        }
    }

    private void Number()
    {
        if (Telephone(at) is > 0 and var phone)
        {
            Add(at, phone, TokenKind.Opaque);
            return;
        }

        var number = NumberText.Read(text, at, language.DecimalDot, out var end);
        // 12-045/PR, 2037/145: a reference, unless it is a day in digits.
        var inside = at > 1 && text[at - 1] is '/' or '-' or '.' && char.IsAsciiDigit(text[at - 2]);
        if (!inside && end < text.Length - 1 && text[end] is '/' or '-' && (char.IsAsciiDigit(text[end + 1]) || (text[end] == '/' && char.IsUpper(text[end + 1]))))
        {
            var stop = end;
            while (stop < text.Length && (char.IsLetterOrDigit(text[stop]) || (text[stop] is '/' or '-' && stop + 1 < text.Length && char.IsLetterOrDigit(text[stop + 1]))))
            {
                stop++;
            }

            if (IsReference(text.AsSpan(at, stop - at)))
            {
                Add(at, stop, TokenKind.Opaque);
                return;
            }
        }

        Add(at, end, TokenKind.Number, number);
    }

    private static bool IsReference(ReadOnlySpan<char> run)
    {
        int slashes = run.Count('/'), hyphens = run.Count('-'), letters = 0;
        foreach (var c in run)
        {
            letters += char.IsLetter(c) ? 1 : 0;
        }

        if (letters > 0)
        {
            return slashes > 0 && (char.IsUpper(run[^1]) || run[^1] > '\u0400');
        }

        var day = (slashes == 2 && hyphens == 0) || (hyphens == 2 && slashes == 0);
        var range = hyphens == 1 && slashes == 0 && run[0] != '0' && run[run.IndexOf('-') + 1] != '0';
        var years = slashes == 1 && hyphens == 0 && run.Length is 9 or 7 && run[4] == '/' && run[..2] is "19" or "20";
        return !day && !range && !years;
    }

    // Four groups of two or three digits, or a country code before three groups: nobody counts so.
    private readonly int Telephone(int start)
    {
        var plus = start > 0 && text[start - 1] == '+';
        int groups = 0, pairs = 0, i = start, end = start;
        while (i < text.Length && char.IsAsciiDigit(text[i]) && groups < 9)
        {
            var from = i;
            while (i < text.Length && char.IsAsciiDigit(text[i]))
            {
                i++;
            }

            groups++;
            pairs += i - from == 2 ? 1 : 0;
            end = i;
            if (i >= text.Length || text[i] is not (' ' or '.' or '-') || i + 1 >= text.Length || !char.IsAsciiDigit(text[i + 1]))
            {
                break;
            }

            i++;
        }

        return (groups >= 4 && pairs >= 4) || (plus && (groups >= 3 || end - start >= 8)) ? end : 0;
    }

    private void Word()
    {
        var start = at;
        var end = at;
        while (end < text.Length)
        {
            var c = text[end];
            if (char.IsAsciiDigit(c) && end > start && language.JoinedSigns.Count > 0 && JoinsMoney(start, end))
            {
                break; // Sh9bn, Dh1.9 billion
            }

            if (char.IsLetterOrDigit(c))
            {
                end++;
            }
            else if (c == '\'' && end + 1 < text.Length && char.IsLetterOrDigit(text[end + 1]))
            {
                if (Suffix(start, end, out var length) is > 0 and var suffix)
                {
                    Add(start, suffix, TokenKind.Word);
                    Add(suffix, suffix + length, TokenKind.Word);
                    return;
                }

                if (language.Elisions.Contains(Lower(start, end)))
                {
                    Add(start, end + 1, TokenKind.Word);
                    start = end = at;
                    if (char.IsAsciiDigit(text[start]))
                    {
                        return;
                    }
                }
                else
                {
                    end++;
                }
            }
            else if (c == '-' && (language.AfterHyphen.Count > 0 || language.HyphenPrefixes.Count > 0) && end > start && Parts(start, end))
            {
                break;
            }
            else if (c == '-' && end + 1 < text.Length && (char.IsLetter(text[end + 1]) || (char.IsAsciiDigit(text[end + 1]) && !language.HyphenPrefixes.Contains(Lower(start, end)))))
            {
                end++;
            }
            else if (c == '.' && end + 1 < text.Length && end - start == 1 && char.IsUpper(text[start]) && char.IsUpper(text[end + 1]) && Initials(start) is > 0 and var stop)
            {
                end = stop; // U.S.A., O.N.U.
            }
            else if (c is '@' || (c == '.' && end - start >= 2 && IsAddress(start, end)))
            {
                while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] is not (',' or ')' or '»' or '"'))
                {
                    end++;
                }

                Add(start, end, TokenKind.Opaque);
                return;
            }
            else if (c == ':' && end + 2 < text.Length && text[end + 1] == '/' && text[end + 2] == '/')
            {
                while (end < text.Length && !char.IsWhiteSpace(text[end]))
                {
                    end++;
                }

                Add(start, end, TokenKind.Opaque);
                return;
            }
            else
            {
                break;
            }
        }

        var inversion = language.InversionAt(text.AsSpan(start, end - start));
        if (inversion > 0)
        {
            Add(start, start + inversion, TokenKind.Word);
            at++;
            start = at;
        }

        Add(start, end, TokenKind.Word);
    }

    // "Mali's", "hasn't": where the ending begins that is a word of its own; 0 when none does
    private readonly int Suffix(int start, int apostrophe, out int length)
    {
        length = 0;
        foreach (var suffix in language.Suffixes)
        {
            var begin = apostrophe - suffix.IndexOf('\'', StringComparison.Ordinal);
            length = suffix.Length;
            if (begin > start && begin + length <= text.Length && text.AsSpan(begin, length).Equals(suffix, StringComparison.OrdinalIgnoreCase) && (begin + length == text.Length || !char.IsLetterOrDigit(text[begin + length])))
            {
                return begin;
            }
        }

        return 0;
    }

    // A sign of money in letters before its number; one of a single letter only before a scale ("P61 million") or digits in groups ("P480,000").
    private readonly bool JoinsMoney(int start, int digits)
    {
        if (char.IsAsciiDigit(text[digits - 1]) || !char.IsUpper(text[start]) || !language.JoinedSigns.Contains(Lower(start, digits)))
        {
            return false;
        }

        var i = digits;
        while (i < text.Length && (char.IsAsciiDigit(text[i]) || text[i] is ',' or '.'))
        {
            i++;
        }

        var scaled = i < text.Length && (text[i] is 'm' or 'b' || (text[i] is ' ' or '-' && i + 1 < text.Length && (text[i + 1] is 'm' or 'b' || text.AsSpan(i + 1).StartsWith("thousand", StringComparison.OrdinalIgnoreCase) || text.AsSpan(i + 1).StartsWith("trillion", StringComparison.OrdinalIgnoreCase))));
        return digits - start > 1 || scaled || (i - digits > 5 && text[digits..i].Contains(',', StringComparison.Ordinal));
    }

    // "mid-July", "three-year", "35-km-long": a hyphen between words that are read apart
    private readonly bool Parts(int start, int hyphen)
    {
        var stop = hyphen + 1;
        while (stop < text.Length && char.IsLetter(text[stop]))
        {
            stop++;
        }

        if (stop == hyphen + 1)
        {
            return false;
        }

        var left = Lower(start, hyphen);
        var right = Lower(hyphen + 1, stop);
        return (language.HyphenPrefixes.Contains(left) && (language.Months.ContainsKey(right) || language.CapitalForms.ContainsKey(right) || language.Seasons.ContainsKey(right)))
            || (language.AfterHyphen.Contains(right) && language.Cardinals.ContainsKey(left[(left.LastIndexOf('-') + 1)..]))
            || (start > 0 && text[start - 1] == '-' && language.AfterHyphen.Contains(left));
    }

    private readonly bool IsAddress(int start, int dot) =>
        text.AsSpan(start, dot - start) is "www" or "WWW" || (dot + 1 < text.Length && char.IsAsciiLetterLower(text[dot + 1])
            && dot + 4 <= text.Length && text.AsSpan(dot + 1) is ['c', 'o', 'm', ..] or ['o', 'r', 'g', ..] or ['n', 'e', 't', ..] or ['i', 'n', 't', ..]);

    private readonly int Initials(int start)
    {
        var i = start;
        while (i + 1 < text.Length && char.IsUpper(text[i]) && text[i + 1] == '.')
        {
            i += 2;
        }

        return i - start >= 4 ? i : 0;
    }

    private readonly string Lower(int start, int end) => WordAt(start, end).Text;

    private readonly Word WordAt(int start, int end)
    {
        Span<char> buffer = stackalloc char[Math.Min(end - start, 200)];
        var written = text.AsSpan(start, buffer.Length).ToLowerInvariant(buffer);
        for (var k = 0; k + 1 < language.FoldedLetters.Length; k += 2)
        {
            buffer[..written].Replace(language.FoldedLetters[k], language.FoldedLetters[k + 1]);
        }

        return Lexicon.Of(buffer[..written]);
    }

    private void Add(int start, int end, TokenKind kind, decimal number = 0)
    {
        var word = WordAt(start, end);
        var capital = char.IsUpper(text[start]);
        word = capital && language.CapitalForms.TryGetValue(word.Text, out var own) ? Lexicon.Of(own) : word;
        tokens.Add(new Token(start, end, kind, word, capital, number));
        at = end;
    }
}
