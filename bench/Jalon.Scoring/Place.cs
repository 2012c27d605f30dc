namespace Jalon.Scoring;

/// <summary>A stretch of a text in code points; the end is the first that no longer belongs to it.</summary>
internal readonly record struct Place(int Start, int End)
{
    public static Place Of(GoldStatement gold) => Of(gold.Start, gold.Quote);

    public static Place Of(GoldSpan gold) => Of(gold.Start, gold.Quote);

    public static Place Of(Predicted p) => new(p.Passage.Start, p.Passage.Start + Math.Max(p.Passage.Length, 1));

    public bool Overlaps(Place other) => Start < other.End && other.Start < End;

    public bool Holds(Place other) => Start <= other.Start && other.End <= End;

    /// <summary>What both share, as a part of what they cover together, for two that overlap.</summary>
    public double Shared(Place other) => (double)(Math.Min(End, other.End) - Math.Max(Start, other.Start)) / (Math.Max(End, other.End) - Math.Min(Start, other.Start));

    private static Place Of(int start, string quote) => new(start, start + quote.EnumerateRunes().Count());
}
