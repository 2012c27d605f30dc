namespace Jalon.Core.Time;

/// <summary>Checks the time of day behind a date: hh:mm:ss, then nothing, Z, or a shift of hours or of hours and minutes (ISO 8601-1 5.3).</summary>
internal static class EdtfTime
{
    public static bool IsValid(ReadOnlySpan<char> text) => text.Length >= 8 && IsClock(text[..8]) && IsZone(text[8..]);

    // 24:00:00 is the end of the day.
    private static bool IsClock(ReadOnlySpan<char> text) =>
        text[2] == ':' && text[5] == ':' && EdtfPoint.TryNumber(text[..2], out var hour) && EdtfPoint.TryNumber(text[3..5], out var minute)
        && EdtfPoint.TryNumber(text[6..], out var second) && minute < 60 && second < 60 && (hour < 24 || (hour == 24 && minute + second == 0));

    private static bool IsZone(ReadOnlySpan<char> text) =>
        text is "" or "Z"
        || (text.Length is 3 or 6 && text[0] is '+' or '-' && EdtfPoint.TryNumber(text[1..3], out var hour) && hour < 24
            && (text.Length == 3 || (text[3] == ':' && EdtfPoint.TryNumber(text[4..], out var minute) && minute < 60)));
}
