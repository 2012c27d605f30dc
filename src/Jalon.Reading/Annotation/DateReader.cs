using Jalon.Core.Time;
using Jalon.Reading.Languages;

namespace Jalon.Reading.Annotation;

/// <summary>Reads dates in words and digits, with what stands before them ("fin", "d'ici", "avant"), into whole days.</summary>
internal sealed partial class DateReader(LanguageTable language)
{
    /// <summary>The day from which relative dates count; the text's own day when none was given.</summary>
    public DateOnly? Today { get; set; }

    /// <summary>The last full date read: the year of "le 12 mars" in a text without a day of its own.</summary>
    public DateOnly? Anchor { get; set; }

    /// <summary>Set by <see cref="At"/> when what stands there is a day that no calendar has.</summary>
    public bool Impossible { get; private set; }

    public DateMention? At(ReadOnlySpan<Token> tokens, int at)
    {
        Impossible = false;
        var i = at;
        var limit = DateMark.None;
        var part = DateMark.None;
        var within = false;
        for (var marks = 0; marks < 3 && i < tokens.Length; marks++)
        {
            if (!language.DateMarks.TryMatch(tokens, i, out var length, out var mark))
            {
                break;
            }

            _ = mark is DateMark.Early or DateMark.Mid or DateMark.Late ? part = mark : limit = mark;
            i += length;
        }

        if (i > at)
        {
            while (i < tokens.Length && language.DateFillers.Contains(tokens[i]) && !(language.Relative.TryMatch(tokens, i, out var told, out _) && !IsYear(tokens, i + told)))
            {
                i++;
            }

            within = limit == DateMark.None && part == DateMark.None;
        }

        if (i >= tokens.Length || within)
        {
            return null;
        }

        // "avant juin" is a limit, "ne sera pas livré avant juin" the contrary
        var strictly = limit == DateMark.Before && part == DateMark.None;
        limit = limit == DateMark.Before ? IsNegated(tokens, at) ? DateMark.NotBefore : DateMark.By : limit;
        past = limit == DateMark.Since;
        ahead = limit is DateMark.By or DateMark.NotBefore or DateMark.From;
        // after "début" a bare year follows; alone it needs an opener before it
        var marked = i > at;
        // "la fin 2037", "avant fin avril"
        if (!TryBase(tokens, i, marked, part, out var end, out var days, out var grain, out var inferred))
        {
            return null;
        }

        // "from March to June": both ends are told
        if (limit == DateMark.From && Joins(tokens[i..end]))
        {
            limit = DateMark.None;
        }

        var first = at;
        if (limit == DateMark.From && end + 1 < tokens.Length && language.RangeJoins.Contains(tokens[end]) && tokens[end].IsWord && StartsDate(tokens, end + 1))
        {
            (limit, first) = (DateMark.None, i); // "slipped from June 2036 to 2038"
        }

        end = AfterYear(tokens, end);
        // "с 6 по 9 мая" is a range; "с 2037 года" begins then, when that is still to come
        limit = limit == DateMark.Since && grain == Grain.Range ? DateMark.None : limit == DateMark.Since && Today is { } here && days.Low > here ? DateMark.From : limit;
        days = Calendar.Part(days, part, grain);
        if (limit == DateMark.None && grain != Grain.Open && language.MarksAfter.TryMatch(tokens, end, out var trailing, out var late))
        {
            (limit, end) = (late, end + trailing); // "en mars 2037 au plus tard"
        }

        var bounded = limit switch
        {
            // "avant 2036": not any day of it
            DateMark.By when strictly && (feast || grain is Grain.Year or Grain.Month or Grain.Season) && days.Low is { } opens => new DateInterval(null, opens.AddDays(-1)),
            DateMark.By or DateMark.Until => new DateInterval(null, days.High),
            DateMark.NotBefore or DateMark.From => new DateInterval(days.Low, null),
            _ => days,
        };
        if (bounded.Low is null && bounded.High is null)
        {
            return null;
        }

        if (!inferred && days.Low is { } low && grain != Grain.Relative)
        {
            Anchor = low;
        }

        return new DateMention { First = first, End = end, Days = bounded, Grain = grain, Mark = limit == DateMark.None ? part : limit, YearInferred = inferred };
    }

    // "2037 года", "2037-го", "2037 г."
    private int AfterYear(ReadOnlySpan<Token> tokens, int end)
    {
        if (!IsYear(tokens, end - 1))
        {
            return end;
        }

        end = NumberReader.IsOrdinal(tokens, end - 1, language) ? end + (tokens[end].Is("-") ? 2 : 1) : end;
        return end < tokens.Length && language.YearSuffixes.Contains(tokens[end]) ? end + (end + 1 < tokens.Length && tokens[end + 1].Is(".") && language.Abbreviations.Contains(tokens[end]) ? 2 : 1) : end;
    }

    private bool Joins(ReadOnlySpan<Token> tokens)
    {
        foreach (var token in tokens)
        {
            if (token.IsWord && language.RangeJoins.Contains(token))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsNegated(ReadOnlySpan<Token> tokens, int at)
    {
        var ended = language.NegatesInOneWord;
        for (var i = at - 1; i >= 0 && i > at - 10 && tokens[i].Kind != TokenKind.Break && !language.ClauseWords.Contains(tokens[i]) && !tokens[i].Is(","); i--)
        {
            ended |= language.NegationEnds.Contains(tokens[i]);
            if (language.Unlikely.Contains(tokens[i]))
            {
                return true;
            }

            if (language.Negations.Contains(tokens[i]))
            {
                return ended || language.NegationEnds.Count == 0;
            }
        }

        return false;
    }

    private bool feast;
    private bool past;
    private bool ahead;

    private bool TryBase(ReadOnlySpan<Token> tokens, int at, bool marked, DateMark part, out int end, out DateInterval days, out Grain grain, out bool inferred)
    {
        inferred = false;
        grain = Grain.Day;
        feast = false;
        if (TryDigits(tokens, at, out end, out days))
        {
            return true;
        }

        if (language.Relative.TryMatch(tokens, at, out var length, out var relative) && Today is not null && (!relative.NeedsMark || (marked && part != DateMark.None) || marked))
        {
            end = at + length;
            // "l'année 2037", "the last quarter of 2036"
            if (!(relative.Unit == 'w' && end + 1 < tokens.Length && language.Of.Contains(tokens[end]) && language.IsMonth(tokens[end + 1])) && !(relative.Unit is 'y' or 'q' or 'h' && (IsYear(tokens, end) || (relative.Unit != 'y' && end < tokens.Length && language.Of.Contains(tokens[end]) && IsYear(tokens, end + 1)))))
            {
                days = Calendar.From(relative.FromTold && Anchor is { } before ? before : Today!.Value, relative);
                grain = relative.Open ? Grain.Open : relative.Unit switch { 'y' => Grain.Year, 'm' => Grain.Month, 'q' or 'h' => Grain.Season, 'w' => Grain.Range, _ => Grain.Day };
                return true;
            }
        }

        feast = Feast(tokens, at, out end, out days);
        if (feast || TryLastNext(tokens, at, out end, out days, out grain) || TryMonthDays(tokens, at, out end, out days, out grain, out inferred) || TryDays(tokens, at, out end, out days, out grain, out inferred) || TrySeason(tokens, at, out end, out days, out grain))
        {
            return true;
        }

        if (language.IsMonth(tokens[at], out var month) && (language.CapitalMonths || !tokens[at].Capital || IsYear(tokens, at + 1)))
        {
            grain = Grain.Month;
            return Month(tokens, at, month, marked, out end, out days, out inferred);
        }

        if (YearInWords(tokens, at, out var told0) is { } spelt && (marked || language.YearSuffixes.Contains(tokens[told0 - 1]) || (at > 0 && (language.At.Contains(tokens[at - 1]) || language.Of.Contains(tokens[at - 1])))))
        {
            (end, grain, days) = (told0, Grain.Year, new DateInterval(new DateOnly(spelt, 1, 1), new DateOnly(spelt, 12, 31)));
            return true;
        }

        if (IsYear(tokens, at) && (marked || YearOpened(tokens, at)))
        {
            var year = (int)tokens[at].Number;
            grain = Grain.Year;
            end = at + 1;
            var last = year;
            // 2036-2037; de 2037 à 2040; entre 2037 et 2040
            if (at + 2 < tokens.Length && IsYear(tokens, at + 2) && (tokens[at + 1].Text is "-" or "–" or "/" || language.RangeJoins.Contains(tokens[at + 1]) || language.And.Contains(tokens[at + 1])) && tokens[at + 2].Number > year
                && (tokens[at + 1].Text is "-" or "–" or "/" || (at > 0 && language.Ranges.TryGetValue(tokens[at - 1], out var join) && join == tokens[at + 1].Text)))
            {
                last = (int)tokens[at + 2].Number;
                end = at + 3;
                grain = Grain.Range;
            }

            else if (ShortYear(tokens, at) is { } until)
            {
                (last, end, grain) = (until, at + 3, Grain.Range);
            }

            days = new DateInterval(new DateOnly(year, 1, 1), new DateOnly(last, 12, 31));
            return true;
        }

        return false;
    }

    // The year after a month: told, "dernier", or the one that brings it nearest to the document's day.
    private int? YearAt(ReadOnlySpan<Token> tokens, ref int at, int month, out bool inferred)
    {
        inferred = false;
        var i = at;
        while (i < tokens.Length && i < at + 2 && language.Of.Contains(tokens[i]) && !IsYear(tokens, i))
        {
            i++;
        }

        if (IsYear(tokens, i))
        {
            at = i + 1;
            return (int)tokens[i].Number;
        }

        if (YearInWords(tokens, at, out var spelt) is { } inWords)
        {
            at = spelt;
            return inWords;
        }

        inferred = true;
        // "mars dernier"; "в прошлом марте"
        var before = at >= 2 && language.Months.ContainsKey(tokens[at - 1]) && language.Inflection is not null ? tokens[at - 2].Text : "";
        if (((at < tokens.Length && language.LastNext.TryGetValue(tokens[at], out var step)) || language.LastNext.TryGetValue(before, out step)) && (Today ?? Anchor) is { } day)
        {
            at += language.LastNext.ContainsKey(before) ? 0 : 1;
            return step < 0 ? (month < day.Month ? day.Year : day.Year - 1) : month > day.Month ? day.Year : day.Year + 1;
        }

        if (i < tokens.Length && language.Relative.TryMatch(tokens, i, out var length, out var relative) && relative.Unit == 'y' && Today is { } now && !relative.NeedsMark)
        {
            at = i + length;
            return (relative.FromTold && Anchor is { } source ? source : now).Year + relative.Steps;
        }

        if (ahead && Today is { } from)
        {
            if (language.Inflection is not null && Tense(tokens, at) == 2)
            {
                return from.Year; // "должна была заработать к апрелю"
            }

            return month < from.Month ? from.Year + 1 : from.Year;
        }

        if (past && Today is { } d)
        {
            return month > d.Month ? d.Year - 1 : d.Year;
        }

        if (Today is { } day0)
        {
            var tense = Tense(tokens, at);
            if (tense == 2)
            {
                return day0.Year; // "devait ouvrir en mars": of this year, come or gone
            }

            if (tense == HungPromise)
            {
                return day0.Month - month >= 9 ? day0.Year + 1 : month - day0.Month >= 4 && day0.Month <= 2 ? day0.Year - 1 : day0.Year;
            }

            return tense < 0 && month > day0.Month ? day0.Year - 1
                : month < day0.Month && (tense > 0 || (tense == 0 && day0.Month - month >= 7)) ? day0.Year + 1
                : Anchor is { } told && Math.Abs(told.Year - day0.Year) is 1 && tense == 0 && Math.Abs((told.Year * 12) + told.Month - (day0.Year * 12) - day0.Month) < 4 ? told.Year
                : day0.Year;
        }

        return (Anchor is { } anchor && Today is { } t && anchor.Year != t.Year && Math.Abs(anchor.Year - t.Year) > 3 ? t : Today ?? Anchor)?.Year;
    }

    private bool EndsAsPast(string word) => word.Length > 4 && language.PastEndings.End(word);

    private bool EndsAsFuture(string word) => language.FutureEndings.End(word);

    // Whether the words before a date tell of the past (-1) or of what is to come (1).
    private int Tense(ReadOnlySpan<Token> tokens, int at)
    {
        for (var i = at - 1; i >= 0 && i > at - 18 && tokens[i].Kind != TokenKind.Break && !tokens[i].Is(".") && !tokens[i].Is(";"); i--)
        {
            if (language.PastPromises.LengthAt(tokens, i) > 0 || (i > 0 && language.PastPromises.LengthAt(tokens, i - 1) > 1) || (i >= at - 5 && language.Replaced.Contains(tokens[i])))
            {
                return 2;
            }

            if (language.HeadLast && tokens[i].Text[^1] == 's' && language.Acts.TryMatch(tokens, i, out _, out var act) && act.Form == ActForm.Finite)
            {
                return 1; // "meets again on December 2"
            }

            if (language.BareParticiplesTell && tokens[i].IsWord && Participle(tokens, i) is var hung and not 0)
            {
                return hung;
            }

            if (language.FutureAuxiliaries.Contains(tokens[i]) || language.Due.LengthAt(tokens, i) > 0 || (tokens[i].IsWord && !tokens[i].Capital && tokens[i].Text.Length > 4 && EndsAsFuture(tokens[i].Text)))
            {
                return 1;
            }

            if (language.HeadLast && tokens[i].IsWord && EndsAsPast(tokens[i].Text))
            {
                if (language.ReportVerbs.Contains(tokens[i]) && tokens[i + 1].Is(","))
                {
                    continue; // "will open, the commodore promised, on 12 December"
                }

                if (Governing(tokens, i) is var governed and not 0)
                {
                    return governed;
                }
            }

            if (language.PerfectAuxiliaries.Contains(tokens[i]) || language.PastWords.Contains(tokens[i]) || (tokens[i].IsWord && !tokens[i].Capital && EndsAsPast(tokens[i].Text)))
            {
                return -1;
            }

            if (language.Inflection is { } grammar && TenseOf(tokens, i, grammar) is var told and not 0)
            {
                return told;
            }
        }

        return language.Inflection is { } after ? TenseAfter(tokens, at, after) : language.BareParticiplesTell ? TenseAfter(tokens, at) : 0;
    }

    // "will be decided", "was to be submitted": what the participle hangs on
    private int Governing(ReadOnlySpan<Token> tokens, int participle)
    {
        for (var i = participle - 1; i >= 0 && i >= participle - 4 && (language.Lengthening.Contains(tokens[i]) || language.PassiveAuxiliaries.Contains(tokens[i]) || language.FutureAuxiliaries.Contains(tokens[i])); i--)
        {
            if (language.PastPromises.LengthAt(tokens, i) > 0)
            {
                return 2;
            }

            if (language.FutureAuxiliaries.Contains(tokens[i]))
            {
                return 1;
            }
        }

        return 0;
    }

    private bool YearOpened(ReadOnlySpan<Token> tokens, int at)
    {
        if (language.YearSuffixes.Count > 0 && AfterYear(tokens, at + 1) > at + 1)
        {
            return true;
        }

        if (at == 0)
        {
            return at + 1 < tokens.Length && tokens[at + 1].Text is ":" or "," or "-";
        }

        var before = tokens[at - 1].Text;
        if (language.YearOpeners.Contains(before) || language.YearWords.Contains(before) || language.And.Contains(before) || language.RangeJoins.Contains(before))
        {
            // "de 2037 hectares": a unit or a noun after it would make it a number; a year ends its phrase
            return !(at + 1 < tokens.Length && (language.Units.LengthAt(tokens, at + 1) > 0 || language.CountedNouns.ContainsKey(tokens[at + 1]) || language.Scales.ContainsKey(tokens[at + 1]) || language.Currencies.LengthAt(tokens, at + 1) > 0));
        }

        return at + 1 >= tokens.Length || tokens[at + 1].Text is ")" && before is "(";
    }

    private static bool IsYear(ReadOnlySpan<Token> tokens, int at) =>
        at >= 0 && at < tokens.Length && tokens[at].Kind == TokenKind.Number && tokens[at].End - tokens[at].Start == 4 && tokens[at].Number is >= 1800 and <= 2199 && tokens[at].Number % 1 == 0;

    private static int SkipDot(ReadOnlySpan<Token> tokens, int at) => at < tokens.Length && tokens[at].Is(".") && at > 0 && tokens[at - 1].Text.Length is 3 or 4 && at + 1 < tokens.Length && tokens[at + 1].Kind == TokenKind.Number ? at + 1 : at;
}
