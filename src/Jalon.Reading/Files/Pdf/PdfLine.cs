namespace Jalon.Reading.Files.Pdf;

/// <summary>A line of one column, its place in points from the lower left corner, and the sides of its column.</summary>
internal sealed record PdfLine(string Text, double Left, double Right, double Baseline, double Size)
{
    public double ColumnLeft { get; init; }

    public double ColumnRight { get; init; }

    /// <summary>Lines of one column are of one block; its number on the page.</summary>
    public int Block { get; init; }

    /// <summary>A row of a ruled table, with bars between its cells.</summary>
    public bool IsRow { get; init; }

    public bool IsFull => Right >= ColumnRight - (3 * Size);
}
