using Jalon.Core.Time;
using Jalon.Reading.Languages;

namespace Jalon.Reading.Annotation;

internal enum Grain
{
    Day, Range, Month, Season, Year, Relative, Open,
}

/// <summary>A date or period told in the text, resolved as far as it could be.</summary>
internal sealed class DateMention
{
    public required int First { get; init; }

    public required int End { get; init; }

    public required DateInterval Days { get; set; }

    public Grain Grain { get; init; }

    public DateMark Mark { get; init; }

    /// <summary>The year was not told; it comes from the document's day or the text.</summary>
    public bool YearInferred { get; init; }

    public bool Used { get; set; }

    /// <summary>It dates the document, not what the document tells.</summary>
    public bool DateLine { get; set; }

    public Edtf Edtf => Edtf.From(Days);
}
