namespace Jalon.Reading.Cleaning;

/// <summary>
/// The place in the original of each character of a clean text, kept as the few places where the distance between the two
/// changes. Filled from the first character to the last.
/// </summary>
internal sealed class Origins
{
    private readonly List<int> from = [];
    private readonly List<int> shifts = [];

    public int this[int clean]
    {
        get
        {
            var found = from.BinarySearch(clean);
            return clean + shifts[found < 0 ? ~found - 1 : found];
        }
    }

    public void Add(int clean, int original)
    {
        if (shifts.Count == 0 || shifts[^1] != original - clean)
        {
            from.Add(clean);
            shifts.Add(original - clean);
        }
    }
}
