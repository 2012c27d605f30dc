using System.Diagnostics.CodeAnalysis;

namespace Jalon.Core.Time;

/// <summary>
/// A date or period as written in the Extended Date/Time Format (ISO 8601-2:2019 annex A): level 1, with open and half-open
/// intervals, plus the quarters and halves of level 2 (codes 33 to 41). Prints as it was read; compares by its text. Years
/// outside 0001-9999 parse and print, but their <see cref="Days"/> end at those years.
/// </summary>
public sealed record Edtf
{
    private Edtf(string text, DateInterval days)
    {
        Text = text;
        Days = days;
    }

    public string Text { get; }

    /// <summary>Every day it may mean: the first possible to the last possible.</summary>
    public DateInterval Days { get; }

    /// <summary>Whether it is marked uncertain (?), approximate (~) or both (%).</summary>
    public bool IsQualified => Text.AsSpan().ContainsAny('?', '~', '%');

    public static Edtf On(DateOnly day) => From(DateInterval.On(day));

    /// <summary>The shortest expression of an interval: a day, a whole month or year, or both ends with a slash.</summary>
    public static Edtf From(DateInterval days) => new(EdtfText.Of(days), days);

    /// <summary>For expressions of ours; throws <see cref="FormatException"/>. Outside data goes through <see cref="TryParse"/>.</summary>
    public static Edtf Parse(string text) =>
        TryParse(text, out var edtf) ? edtf : throw new FormatException($"'{text}' is no EDTF date of level 1.");

    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out Edtf? edtf)
    {
        edtf = null;
        if (text is not { Length: > 0 and <= 60 })
        {
            return false;
        }

        var slash = text.IndexOf('/', StringComparison.Ordinal);
        DateInterval days;
        if (slash < 0)
        {
            if (!EdtfPoint.TryRead(text, out days))
            {
                return false;
            }
        }
        else if (!TryEnd(text.AsSpan(0, slash), out var start) || !TryEnd(text.AsSpan(slash + 1), out var end)
            || (start.Low is null && end.High is null) || start.Low > end.High)
        {
            return false;
        }
        else
        {
            days = new DateInterval(start.Low, end.High);
        }

        edtf = new Edtf(text, days);
        return true;
    }

    public bool Equals(Edtf? other) => other is not null && string.Equals(Text, other.Text, StringComparison.Ordinal);

    public override int GetHashCode() => string.GetHashCode(Text, StringComparison.Ordinal);

    public override string ToString() => Text;

    // An end is a date, ".." (open) or nothing (unknown): ISO 8601-2 4.4; both of the latter bound nothing.
    private static bool TryEnd(ReadOnlySpan<char> text, out DateInterval days)
    {
        days = default;
        return text is "" or ".." || EdtfPoint.TryRead(text, out days);
    }
}
