namespace Jalon.Reading.Annotation;

/// <summary>Reads digits grouped by a space, a dot or a comma, with a decimal comma or dot.</summary>
internal static class NumberText
{
    // Beyond this nothing is counted; the digits of decimal suffice for all below, scale words included.
    private const int MostDigits = 15;

    public static decimal Read(string text, int start, bool decimalDot, out int end)
    {
        var i = Digits(text, start);
        var first = i - start;
        var whole = first > MostDigits ? 0 : Value(text, start, i);
        end = i;
        if (first is 0 or > MostDigits)
        {
            return whole;
        }

        if (decimalDot && first <= 2 && Lakhs(text, i) is > 0 and var close)
        {
            for (; i < close; i = end)
            {
                end = Digits(text, i + 1);
                whole = (whole * (end - i == 3 ? 100 : 1000)) + Value(text, i + 1, end);
            }

            return whole;
        }

        var grouped = false;
        var separator = '\0';
        while (first <= 3 && IsGroup(text, i, separator) && !(decimalDot && text[i] == '.') && text[start] != '0')
        {
            separator = text[i];
            whole = (whole * 1000) + Value(text, i + 1, i + 4);
            i += 4;
            end = i;
            grouped = true;
            if (end - start > 24)
            {
                return whole;
            }
        }

        // the last part of 12.03.2037
        var dated = start > 1 && text[start - 1] == '.' && char.IsAsciiDigit(text[start - 2]);
        if (!dated && i + 1 < text.Length && text[i] is ',' or '.' && char.IsAsciiDigit(text[i + 1]) && (!grouped || text[i] != separator))
        {
            var stop = Digits(text, i + 1);
            var places = stop - i - 1;
            // 12.03.2037 is a day, not a decimal.
            var dotted = stop + 1 < text.Length && text[stop] == '.' && char.IsAsciiDigit(text[stop + 1]);
            if (places <= 6 && !dotted)
            {
                var fraction = Value(text, i + 1, stop);
                for (var k = 0; k < places; k++)
                {
                    fraction /= 10;
                }

                end = stop;
                return whole + fraction;
            }
        }

        return whole;
    }

    // 1,90,000: groups of two before the last of three; where they end, 0 when there are none
    private static int Lakhs(string text, int i)
    {
        var groups = 0;
        while (i < text.Length && text[i] == ',' && Digits(text, i + 1) == i + 3 && groups < 4)
        {
            i += 3;
            groups++;
        }

        return groups > 0 && i < text.Length && text[i] == ',' && Digits(text, i + 1) == i + 4 ? i + 4 : 0;
    }

    // Three digits and no fourth. A comma or dot before three digits groups, except where it leaves "1,250 milliard": the reader of scales undoes that.
    private static bool IsGroup(string text, int i, char separator)
    {
        if (i + 3 >= text.Length)
        {
            return false;
        }

        var c = text[i];
        if (c is not (' ' or '.' or ',' or '\'') || (separator != '\0' && c != separator) || Digits(text, i + 1) != i + 4)
        {
            return false;
        }

        // "12.03.2037"-like runs and "1,250.5" both end well here; "2,5" never comes here.
        return !(c == '.' && i + 5 < text.Length && text[i + 4] == '.' && Digits(text, i + 5) - i - 5 == 4);
    }

    private static int Digits(string text, int i)
    {
        while (i < text.Length && char.IsAsciiDigit(text[i]))
        {
            i++;
        }

        return i;
    }

    private static decimal Value(string text, int start, int end)
    {
        decimal value = 0;
        for (var i = start; i < end; i++)
        {
            value = (value * 10) + (text[i] - '0');
        }

        return value;
    }
}
