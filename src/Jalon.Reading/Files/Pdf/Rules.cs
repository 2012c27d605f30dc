using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace Jalon.Reading.Files.Pdf;

/// <summary>The straight rules drawn on a page, across and down: lines, thin bars, and the sides of boxes.</summary>
internal sealed class Rules
{
    private const double Thin = 2.5;
    private const double Shortest = 8;
    private const double Near = 3;
    private const int Most = 4000;
    private readonly List<Rule> across = [];
    private readonly List<Rule> down = [];

    /// <param name="At">Its height on the page, or its distance from the left.</param>
    internal readonly record struct Rule(double At, double From, double To);

    public static Rules Of(Page page)
    {
        var rules = new Rules();
        foreach (var path in page.Paths.Where(p => p.IsStroked || p.IsFilled).Take(Most))
        {
            foreach (var part in path.Take(Most))
            {
                rules.Add(part);
            }
        }

        return rules;
    }

    /// <summary>Rules that cross or touch each other, group by group, as the rules of one table do.</summary>
    public IEnumerable<(List<Rule> Across, List<Rule> Down)> Grids()
    {
        if (across.Count + down.Count > Most)
        {
            yield break;
        }

        var free = new List<Rule>(down);
        var rest = new List<Rule>(across);
        while (rest.Count > 0)
        {
            List<Rule> mine = [rest[0]], cross = [];
            rest.RemoveAt(0);
            for (var grows = true; grows;)
            {
                grows = Move(free, cross, d => mine.Exists(a => Meets(a, d))) | Move(rest, mine, a => cross.Exists(d => Meets(a, d)));
            }

            yield return (mine, cross);
        }
    }

    private static bool Move(List<Rule> from, List<Rule> to, Predicate<Rule> belongs)
    {
        var found = from.FindAll(belongs);
        from.RemoveAll(belongs);
        to.AddRange(found);
        return found.Count > 0;
    }

    private static bool Meets(Rule across, Rule down) =>
        down.At >= across.From - Near && down.At <= across.To + Near && across.At >= down.From - Near && across.At <= down.To + Near;

    private void Add(PdfSubpath part)
    {
        PdfPoint? last = null;
        foreach (var command in part.Commands)
        {
            switch (command)
            {
                case PdfSubpath.Move move: last = move.Location; break;
                case PdfSubpath.Line line:
                    Add(line.From, line.To);
                    last = line.To;
                    break;
                case PdfSubpath.Close when last is { } end && part.Commands is [PdfSubpath.Move first, ..]: Add(end, first.Location); break;
            }
        }
    }

    private void Add(PdfPoint from, PdfPoint to)
    {
        var (width, height) = (Math.Abs(from.X - to.X), Math.Abs(from.Y - to.Y));
        if (height <= Thin && width >= Shortest)
        {
            across.Add(new Rule((from.Y + to.Y) / 2, Math.Min(from.X, to.X), Math.Max(from.X, to.X)));
        }
        else if (width <= Thin && height >= Shortest)
        {
            down.Add(new Rule((from.X + to.X) / 2, Math.Min(from.Y, to.Y), Math.Max(from.Y, to.Y)));
        }
    }
}
