using Jalon.Core.Values;
using Jalon.Core.Views;

namespace Jalon.Core.Acceptance;

/// <summary>
/// Tells whether a reading finds again what was on the desk before, however the reader has changed meanwhile: the same
/// property with the same value at the same place of the same source. The subject's name, the stance and the attribution may
/// have come out otherwise; who rejected a figure of a passage has rejected it.
/// </summary>
public static class Remembered
{
    // Of a copy's passage and the words around it, what must stand around the original's too.
    private const double SameSurroundings = 0.6;
    private const int Around = 80;

    /// <summary>Within one source: the places overlap.</summary>
    public static bool IsSame(Candidate one, Candidate other) =>
        SaysTheSame(one, other) && one.Start < other.Start + other.Length && other.Start < one.Start + one.Length;

    /// <summary>Between a source and a near-identical one: the quotes are the same words, and stand among the same words.</summary>
    /// <param name="around">The text around the first, as <see cref="Surroundings"/> cuts it out.</param>
    /// <param name="otherAround">The text around the other.</param>
    public static bool IsSameElsewhere(Candidate one, string around, Candidate other, string otherAround)
    {
        if (!SaysTheSame(one, other) || NameWords.Fold(one.Quote) != NameWords.Fold(other.Quote))
        {
            return false;
        }

        var (words, others) = (NameWords.Fold(around).Split(' ').ToHashSet(StringComparer.Ordinal), NameWords.Fold(otherAround).Split(' ').ToHashSet(StringComparer.Ordinal));
        return words.Count(others.Contains) >= SameSurroundings * Math.Min(words.Count, others.Count);
    }

    /// <summary>The passage with what stands around it.</summary>
    public static string Surroundings(Candidate candidate, Func<int, int, string?> slice)
    {
        var from = Math.Max(0, candidate.Start - Around);
        return slice(from, candidate.Start - from + candidate.Length + Around) ?? slice(from, candidate.Start - from + candidate.Length) ?? candidate.Quote;
    }

    private static bool SaysTheSame(Candidate one, Candidate other) => one.Property == other.Property && SameValue(one.Value, other.Value);

    private static bool SameValue(Value one, Value other) => (one, other) switch
    {
        (DateValue a, DateValue b) => a.Days == b.Days,
        _ when Amounts.Has(one) && Amounts.Has(other) => Amounts.In(other, one) is { } amount && amount == Amounts.Of(one),
        _ => one == other,
    };
}
