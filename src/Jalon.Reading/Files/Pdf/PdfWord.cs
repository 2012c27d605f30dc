namespace Jalon.Reading.Files.Pdf;

/// <summary>A run of letters without a space, or a whole row of a table; its place in points, y upwards.</summary>
internal sealed record PdfWord(string Text, double Left, double Right, double Baseline, double Size)
{
    public bool IsRow { get; init; }

    public double Top { get; init; } = Baseline + (0.75 * Size);

    public double Bottom { get; init; } = Baseline - (0.22 * Size);

    public double Centre => (Left + Right) / 2;
}
