using System.Collections.Immutable;
using Jalon.Core;
using Jalon.Storage;

namespace Jalon.Web.Pages.Document;

/// <summary>
/// A text cut where passages begin and end, so that overlapping ones are each marked whole. Long texts come in parts. A
/// citation whose quote does not stand at its place is not marked; it is listed as unplaced.
/// </summary>
public sealed class MarkedText
{
    private readonly PageMap? pages;

    /// <param name="pages">Null when the document has none.</param>
    public MarkedText(string text, ImmutableArray<Entry> entries, int part, PageMap? pages = null)
    {
        this.pages = pages;
        var points = new CodePoints(text);
        Parts = Math.Max(1, (points.Count + Links.PartLength - 1) / Links.PartLength);
        Part = Math.Clamp(part, 0, Parts - 1);
        var placed = entries.Where(e => IsAt(points, e.Statement.Citation!)).ToList();
        Unplaced = [.. entries.Except(placed)];
        var all = placed.GroupBy(e => (Start: e.Statement.Citation!.Start!.Value, Length: e.Statement.Citation.Length!.Value))
            .OrderBy(g => g.Key.Start).ThenByDescending(g => g.Key.Length)
            .Select((g, i) => new Passage(i + 1, g.Key.Start, g.Key.Length, [.. g]) { Page = pages?.At(g.Key.Start) }).ToList();
        var (from, to) = (Part * Links.PartLength, Math.Min(points.Count, (Part + 1) * Links.PartLength));
        Passages = [.. all.Where(p => p.Start < to && p.End > from)];
        Segments = [.. Cut(points, from, to)];
    }

    public int Part { get; }

    public int Parts { get; }

    /// <summary>Those of this part, in the order of the text.</summary>
    public ImmutableArray<Passage> Passages { get; }

    public ImmutableArray<Segment> Segments { get; }

    public ImmutableArray<Entry> Unplaced { get; }

    private static bool IsAt(CodePoints points, Citation citation) =>
        citation is { Start: { } start, Length: { } length and > 0 } && points.Slice(start, length) == citation.Quote;

    private IEnumerable<Segment> Cut(CodePoints points, int from, int to)
    {
        var starts = pages?.Starts.Index().ToLookup(s => s.Item, s => s.Index + 1);
        var ends = new SortedSet<int>(Passages.SelectMany(p => new[] { p.Start, p.End }).Concat(pages?.Starts ?? []).Where(e => e > from && e < to)) { from, to };
        var begins = Passages.ToLookup(p => p.Start);
        var endings = Passages.ToLookup(p => p.End);
        var open = Passages.Where(p => p.Start < from).ToHashSet();
        var last = from;
        foreach (var end in ends.Skip(1))
        {
            open.UnionWith(begins[last]);
            yield return new Segment(points.Slice(last, end - last)!, open.Count, open.All(p => p.IsQuiet), [.. begins[last]], [.. endings[end]])
            {
                Page = starts?[last].FirstOrDefault() is { } page and > 0 ? page : null,
            };
            open.ExceptWith(endings[end]);
            last = end;
        }
    }
}
