namespace Jalon.Reading.Files.Pdf;

/// <summary>Stretches of the width of a page that are printed on, merged as they come.</summary>
internal sealed class Cover
{
    private readonly List<(double From, double To)> stretches = [];

    public double Width => stretches.Count == 0 ? 0 : stretches[^1].To - stretches[0].From;

    public void Add(double from, double to)
    {
        var at = stretches.FindIndex(s => s.To >= from);
        at = at < 0 ? stretches.Count : at;
        var end = at;
        for (; end < stretches.Count && stretches[end].From <= to; end++)
        {
            (from, to) = (Math.Min(from, stretches[end].From), Math.Max(to, stretches[end].To));
        }

        stretches.RemoveRange(at, end - at);
        stretches.Insert(at, (from, to));
    }

    /// <summary>The middles of the gaps at least so wide.</summary>
    public List<double> Gaps(double width) =>
        [.. stretches.Zip(stretches.Skip(1)).Where(p => p.Second.From - p.First.To >= width).Select(p => (p.First.To + p.Second.From) / 2)];
}
