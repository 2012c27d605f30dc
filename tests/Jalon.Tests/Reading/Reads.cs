using Jalon.Core.Values;
using Jalon.Reading;

namespace Jalon.Tests.Reading;

/// <summary>Reads a text of a test and shows what was found in few characters.</summary>
internal static class Reads
{
    public static ReadResult French(string text, string? date = "2037-07-01") =>
        Reader.Read(text, new ReadOptions(date is null ? null : DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture), null, "fr"));

    public static ReadResult Russian(string text, string? date = "2037-07-01") =>
        Reader.Read(text, new ReadOptions(date is null ? null : DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture), null, "ru"));

    public static string[] Show(ReadResult result) => [.. result.Proposals.Select(p => $"{p.Property.Code} {Show(p.Value)}")];

    public static ReadResult English(string text, string? date = "2037-07-01") =>
        Reader.Read(text, new ReadOptions(date is null ? null : DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture), null, "en"));

    /// <summary>The same of an English text.</summary>
    public static string[] EnglishValues(string text, string? date = "2037-07-01") =>
        [.. English(text, date).Proposals.Select(p => $"{p.Property.Code} {Show(p.Value)}")];

    /// <summary>Property and value of each proposal, as in <c>capacity 200..200 MW</c>.</summary>
    public static string[] Values(string text, string? date = "2037-07-01") =>
        [.. French(text, date).Proposals.Select(p => $"{p.Property.Code} {Show(p.Value)}")];

    public static string Show(Value value) => value switch
    {
        QuantityValue q => $"{Show(q.Amount)} {q.Unit}",
        MoneyValue m => $"{Show(m.Amount)} {m.Currency}",
        DateValue d => d.Date.Text,
        CodeValue c => c.Code,
        _ => value.ToString(),
    };

    private static string Show(Interval amount) => FormattableString.Invariant($"{amount.Low:0.####}..{amount.High:0.####}");
}
