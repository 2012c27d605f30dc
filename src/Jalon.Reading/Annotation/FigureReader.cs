using Jalon.Reading.Languages;

namespace Jalon.Reading.Annotation;

/// <summary>Finds numbers with their precision, scale and unit, and leaves out those that count nothing.</summary>
internal static partial class FigureReader
{
    /// <summary>Reads the figure that begins at a token: word of precision, opening of a range or the number. Null when none does.</summary>
    public static Figure? At(ReadOnlySpan<Token> tokens, int at, LanguageTable language)
    {
        var bound = Bound.Exact;
        var i = at;
        if (language.BoundsBefore.TryMatch(tokens, at, out var length, out var before))
        {
            bound = before;
            i += length;
            if (i < tokens.Length && language.Articles.TryGetValue(tokens[i], out var article) && article == Article.Definite)
            {
                i++; // dépasse les 200 MW
            }

            // plus d'environ, près de quelque
            if (i < tokens.Length && language.BoundsBefore.TryMatch(tokens, i, out var again, out var second) && second == Bound.About)
            {
                i += again;
            }
        }

        if (i >= tokens.Length || IsName(tokens, i, language))
        {
            return null;
        }

        if (language.Fractions.TryMatch(tokens, i, out var taken, out var percent) && !NumberReader.IsPart(tokens, i, language))
        {
            return Fraction(tokens, at, i, taken, percent, bound, language);
        }

        if (HalfWord.At(tokens, at, i, bound, language) is { } half)
        {
            return half;
        }

        if (JoinedNumber.At(tokens, at, i, bound, language) is { } joined)
        {
            return joined;
        }

        string? join = null;
        if (bound == Bound.Exact && language.Ranges.TryGetValue(tokens[i], out join) && !Changes(tokens, i, language))
        {
            i++;
        }

        if (i >= tokens.Length)
        {
            return null;
        }

        if (join is not null && language.Fractions.TryMatch(tokens, i, out taken, out percent) && !NumberReader.IsPart(tokens, i, language))
        {
            return Fraction(tokens, i, i, taken, percent, bound, language);
        }

        string? sign = null;
        var start = i;
        if (language.SignsBefore.TryMatch(tokens, i, out var signed, out var currency) && i + signed < tokens.Length && tokens[i + signed].Kind == TokenKind.Number && !(signed > 1 && language.Ones.Contains(tokens[i]) && tokens[i].End < tokens[i + 1].Start)
            && !(language.HeadLast && signed == 1 && tokens[i] is { IsWord: true, Text.Length: 1 } && tokens[i].End < tokens[i + 1].Start && !(i + 2 < tokens.Length && language.Scales.ContainsKey(tokens[i + 2]))))
        {
            (sign, i) = (currency, i + signed);
        }

        var number = NumberReader.At(tokens, i, language);
        if (!number.Found || (sign is null && IsName(tokens, i, language)))
        {
            return null;
        }

        if (number.InWords && Decimals(tokens, number, language) is { Found: true } spelt)
        {
            number = spelt;
        }

        if (PartOf(tokens, number, language) is var (parts, whole, close))
        {
            return Fraction(tokens, at, i, close - i, 100m * parts / whole, bound, language);
        }

        var figure = new Figure { First = at, End = number.End, At = i, Low = number.Value, High = number.Value, Scale = number.Scale, InWords = number.InWords };
        if (sign is not null)
        {
            (figure.Kind, figure.Unit) = (FigureKind.Money, sign);
            ScaleLetter(tokens, figure, language);
        }
        else
        {
            Unit(tokens, figure, language);
        }

        if (figure.Unit is null && language.Inflection is not null && figure.End < tokens.Length && IsHyphen(tokens, figure.End) && tokens[figure.End - 1].Kind == TokenKind.Number)
        {
            return null; // "40-футовый контейнер"
        }
        number = number with { Value = figure.Low ?? number.Value, Scale = figure.Scale };

        Sign(tokens, figure);
        if (figure.Unit == "%" && figure.At > 0 && language.SignWords.TryGetValue(tokens[figure.At - 1], out var told))
        {
            figure.Sign = told;
        }

        if (Range(tokens, figure, number, join, sign is null ? -1 : start, language))
        {
            return figure;
        }

        if (join is not null)
        {
            // "de 35 ..." was no range: the preposition is not part of the figure
            figure.First = sign is null ? i : at + 1;
        }

        if (figure.Kind == FigureKind.Time && i > at && language.NoBoundOfTime.Contains(tokens[i - 1]))
        {
            (bound, figure.First) = (Bound.Exact, i); // over three years
        }

        if (number.Approximate && bound == Bound.Exact)
        {
            bound = Bound.About;
        }

        var after = language.BoundsAfter.TryMatch(tokens, figure.End, out var tail, out var late) ? tail : 0;
        if (after > 0 && bound == Bound.Exact)
        {
            bound = late;
            figure.End += after;
        }

        if (number.Value == 0 && bound == Bound.Exact)
        {
            return null;
        }

        Apply(figure, number.Value, bound);
        return figure;
    }

    // "двенадцать и восемь десятых", "две целых семь десятых"
    private static Numeral Decimals(ReadOnlySpan<Token> tokens, Numeral number, LanguageTable language)
    {
        var i = number.End;
        return i + 2 < tokens.Length && number.Scale == 1 && language.DecimalJoins.Contains(tokens[i]) && NumberReader.At(tokens, i + 1, language) is { Found: true, InWords: true, Scale: 1 } parts && parts.End < tokens.Length
            && language.Denominators.TryGetValue(tokens[parts.End], out var divisor) && divisor is 10 or 100 && parts.Value < divisor ? number with { End = parts.End + 1, Value = number.Value + (parts.Value / divisor) } : default;
    }

    public static void Apply(Figure figure, decimal value, Bound bound)
    {
        figure.Bound = bound;
        (figure.Low, figure.High) = bound switch
        {
            Bound.About => (value * 0.95m, value * 1.05m),
            Bound.Nearly => (value * 0.9m, value),
            Bound.Over => (value, null),
            Bound.UpTo => ((decimal?)null, (decimal?)value),
            _ => (value, value),
        };
    }

    // "sept dixièmes", "neuf sur dix", "un habitant sur cinq"
    private static (decimal Parts, decimal Whole, int End)? PartOf(ReadOnlySpan<Token> tokens, Numeral number, LanguageTable language)
    {
        var i = number.End;
        if (i >= tokens.Length || number.Value is < 1 or > 99 || number.Scale != 1)
        {
            return null;
        }

        if (number.InWords && language.Denominators.TryGetValue(tokens[i], out var divisor) && number.Value < divisor)
        {
            return (number.Value, divisor, i + 1);
        }

        var of = i;
        while (of < tokens.Length && of < i + 3 && tokens[of].IsWord && !tokens[of].Capital && !language.OutOf.Contains(tokens[of]))
        {
            of++;
        }

        return of + 1 < tokens.Length && language.OutOf.Contains(tokens[of]) && NumberReader.At(tokens, of + 1, language) is { Found: true, Scale: 1 } total && number.Value < total.Value && total.InWords == number.InWords
            && (number.Value == 1 && of - i <= 2 ? total.Value <= 100 : of == i ? total.Value is 3 or 4 or 5 or 10 or 100 : total.Value is 10 or 100)
            && !(total.End < tokens.Length && (language.Units.LengthAt(tokens, total.End) > 0 || language.CountedNouns.ContainsKey(tokens[total.End])))
            ? (number.Value, total.Value, total.End) : null;
    }

    private static Figure? Fraction(ReadOnlySpan<Token> tokens, int at, int i, int taken, decimal percent, Bound bound, LanguageTable language)
    {
        var end = i + taken;
        if (language.NotAFraction.LengthAt(tokens, end) > 0)
        {
            return null; // "un quart d'heure"
        }

        if (end + 1 < tokens.Length && language.Units.LengthAt(tokens, end + 1) > 0)
        {
            return null;
        }

        if (end < tokens.Length && language.Comparing.Contains(tokens[end]) && !(end + 1 < tokens.Length && language.Thans.Contains(tokens[end + 1])))
        {
            return null; // "a fifth less at the rate of the day"
        }

        end -= taken > 1 && language.Of.Contains(tokens[end - 1]) ? 1 : 0; // "half of" the refinery
        var figure = new Figure { First = at, End = end, At = i, Kind = FigureKind.Percent, Unit = "%", InWords = true };
        Apply(figure, percent, bound);
        return figure;
    }

    // +0,3 %, (–11,2 %)
    private static void Sign(ReadOnlySpan<Token> tokens, Figure figure)
    {
        if (figure.Unit == "%" && figure.At > 0 && tokens[figure.At - 1].End == tokens[figure.At].Start && tokens[figure.At - 1].Text is "+" or "-" or "–" or "—"
            && (figure.At < 2 || tokens[figure.At - 2].Kind != TokenKind.Number))
        {
            figure.Sign = tokens[figure.At - 1].Is("+") ? 1 : -1;
        }
    }

    private static bool Range(ReadOnlySpan<Token> tokens, Figure figure, Numeral first, string? join, int prefix, LanguageTable language)
    {
        var i = figure.End;
        if (i + 1 >= tokens.Length || !(join is not null ? tokens[i].Is(join) || language.RangeJoins.Contains(tokens[i]) : language.RangeJoins.Contains(tokens[i])))
        {
            return false;
        }

        // "passer de 35 à 290" tells two values
        var before = (prefix < 0 ? figure.At : prefix) - 1;
        if (before > 0 && (language.Of.Contains(tokens[before]) || language.Ranges.GetValueOrDefault(tokens[before]) == tokens[i].Text) && Changes(tokens, before, language))
        {
            return false;
        }

        var signed = language.SignsBefore.TryMatch(tokens, i + 1, out var length, out var sign) && i + 1 + length < tokens.Length ? length : 0;
        if (signed > 0 && figure.Unit != sign)
        {
            return false; // "by 12 per cent to $285 million"
        }

        i += signed;
        var second = NumberReader.At(tokens, i + 1, language);
        if (!second.Found || second.Value <= 0)
        {
            return false;
        }

        var other = new Figure { First = i + 1, At = i + 1, End = second.End, Low = second.Value };
        if (signed > 0 || prefix >= 0)
        {
            (other.Kind, other.Unit, other.Scale) = (FigureKind.Money, figure.Unit, second.Scale);
            ScaleLetter(tokens, other, language);
            second = second with { Value = other.Low!.Value, Scale = other.Scale };
        }
        else
        {
            Unit(tokens, other, language);
        }

        if (figure.Unit is not null && other.Unit != figure.Unit)
        {
            return false;
        }

        var (low, high) = (first.Value, second.Value);
        if (first.Scale == 1 && second.Scale > 1 && low * second.Scale <= high)
        {
            low *= second.Scale;
        }

        if (low >= high)
        {
            return false;
        }

        (figure.Kind, figure.Unit, figure.Per, figure.Noun, figure.NounEnd) = (other.Kind, other.Unit, other.Per, other.Noun, other.NounEnd);
        (figure.Low, figure.High, figure.End, figure.Scale) = (low, high, other.End, second.Scale);
        return true;
    }

    /// <summary>Reads what follows the number: a unit, a currency, a rate; otherwise the noun that is counted.</summary>
    internal static void Unit(ReadOnlySpan<Token> tokens, Figure figure, LanguageTable language)
    {
        var i = figure.End;
        if (i >= tokens.Length)
        {
            return;
        }

        if (language.Currencies.TryMatch(tokens, i, out var length, out var currency))
        {
            (figure.Kind, figure.Unit, figure.End) = (FigureKind.Money, currency, i + length);
            return;
        }

        if (language.Points.TryMatch(tokens, i, out length, out _))
        {
            (figure.Kind, figure.Unit, figure.End, figure.Points) = (FigureKind.Percent, "%", i + length, true);
            return;
        }

        if (i + 1 < tokens.Length && language.ScaleLetters.ContainsKey(tokens[i]) && tokens[i].Start == tokens[i - 1].End && figure.Scale == 1 && (language.Currencies.LengthAt(tokens, i + 1) > 0 || language.CountedNouns.ContainsKey(tokens[i + 1])))
        {
            ScaleLetter(tokens, figure, language); // 120m euros
            Unit(tokens, figure, language);
            return;
        }

        var hyphened = i + 1 < tokens.Length && tokens[i].Is("-") && tokens[i].Start == tokens[i - 1].End && tokens[i + 1].Start == tokens[i].End && language.AfterHyphen.Contains(tokens[i + 1]);
        if (hyphened)
        {
            figure.Hyphened = true;
            i++;
        }

        // "$ 200 millions", "200 millions $"
        var skip = language.Of.Contains(tokens[i]) || IsHyphen(tokens, i) ? 1 : 0;
        if (language.Units.TryMatch(tokens, i + skip, out length, out var unit) && !IsLetterOfName(tokens, i + skip))
        {
            (figure.Unit, figure.End) = (unit, i + skip + length);
            figure.Kind = unit is "%" or "[ppth]" ? FigureKind.Percent : unit is "a" or "mo" or "d" or "wk" or "h" or "min" or "10.a" or "10*2.a" ? FigureKind.Time : FigureKind.Quantity;
            if ((figure.Kind == FigureKind.Time || (figure is { Kind: FigureKind.Quantity, Low: 1 } && language.HeadLast)) && language.HalvesAfter.TryMatch(tokens, figure.End, out var halves, out var part) && !(figure.End + halves < tokens.Length && language.Of.Contains(tokens[figure.End + halves])))
            {
                (figure.Low, figure.High, figure.End) = (figure.Low + part, figure.High + part, figure.End + halves);
            }

            if (figure.Kind == FigureKind.Quantity)
            {
                Rate(tokens, figure, language);
            }
        }
    }

    // "600-километровый"
    private static bool IsHyphen(ReadOnlySpan<Token> tokens, int i) => tokens[i].Is("-") && i > 0 && i + 1 < tokens.Length && tokens[i].Start == tokens[i - 1].End && tokens[i + 1].IsWord && tokens[i + 1].Start == tokens[i].End;
    // $120m
    private static void ScaleLetter(ReadOnlySpan<Token> tokens, Figure figure, LanguageTable language)
    {
        if (figure.End < tokens.Length && figure.Scale == 1 && tokens[figure.End].Start == tokens[figure.End - 1].End && language.ScaleLetters.TryGetValue(tokens[figure.End], out var factor) && figure.Low < 1_000_000)
        {
            (figure.Low, figure.High, figure.Scale) = (figure.Low * factor, figure.Low * factor, factor);
            figure.End++;
        }
    }

    // A verb of change before "from A to B", in the same clause.
    private static bool Changes(ReadOnlySpan<Token> tokens, int at, LanguageTable language)
    {
        var reach = language.Of.Contains(tokens[at]) ? language.BareParticiplesTell ? 5 : 1 : 12;
        for (var i = at - 1; i >= 0 && i >= at - reach && tokens[i].IsWord && !language.ClauseWords.Contains(tokens[i]); i--)
        {
            if (language.Changes.Contains(tokens[i]))
            {
                return true;
            }
        }

        return false;
    }

    // "5 m" is a length, "5 M." is not; the symbols of one letter stand alone
    private static bool IsLetterOfName(ReadOnlySpan<Token> tokens, int at) =>
        tokens[at].Text.Length == 1 && char.IsLetter(tokens[at].Text[0]) && (tokens[at].Capital || (at + 1 < tokens.Length && tokens[at + 1].Text == "'")) && !tokens[at].Is("w") && !tokens[at].Is("v") && !tokens[at].Is("l");

    private static void Rate(ReadOnlySpan<Token> tokens, Figure figure, LanguageTable language)
    {
        if (language.PerTime.TryMatch(tokens, figure.End, out var length, out var per) && per.Length > 0)
        {
            figure.Per = per;
            figure.End += length;
        }
    }
}
