using Jalon.Core.Values;
using Jalon.Reading;

namespace Jalon.Recognizers;

/// <summary>The same of our reader, by what it proposes.</summary>
internal static class OurReading
{
    public static List<Found> Of(string text, string language, DateOnly day) =>
        [.. Reader.Read(text, new ReadOptions(day, null, language)).Proposals.SelectMany(p => Values(p.Value, p.Passage.Start, p.Passage.Start + p.Passage.Length))];

    private static IEnumerable<Found> Values(Value value, int start, int end) => value switch
    {
        QuantityValue q => Numbers(q.Amount, q.Unit.Symbol, start, end),
        MoneyValue m => Numbers(m.Amount, m.Currency.Code, start, end),
        DateValue d => [new Found(start, end, null, null, d.Date.Days.Low, d.Date.Days.High)],
        _ => [],
    };

    // As theirs: the number that stands there, where ours is an interval about it.
    private static IEnumerable<Found> Numbers(Interval amount, string unit, int start, int end) =>
        Figures.Of(amount.Low, amount.High).Select(n => new Found(start, end, n, unit, null, null));
}
