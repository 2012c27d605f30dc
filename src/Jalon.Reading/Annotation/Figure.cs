using Jalon.Core.Values;
using Jalon.Reading.Languages;

namespace Jalon.Reading.Annotation;

internal enum FigureKind
{
    /// <summary>A number of things or people, or one whose unit is not known yet.</summary>
    Count,
    Quantity,
    Money,
    Percent,
    Time,
}

/// <summary>A number with its unit and its precision: a candidate value, not yet said to measure anything.</summary>
internal sealed class Figure
{
    /// <summary>The tokens of the passage, from the word of precision to the unit.</summary>
    public required int First { get; set; }

    public required int End { get; set; }

    /// <summary>Where the number itself begins.</summary>
    public required int At { get; init; }

    public FigureKind Kind { get; set; }

    public decimal? Low { get; set; }

    public decimal? High { get; set; }

    public Bound Bound { get; set; }

    /// <summary>The scale word understood ("milliards"), lent to a figure that has none.</summary>
    public decimal Scale { get; set; } = 1;

    /// <summary>UCUM symbol or ISO 4217 code; null for a count.</summary>
    public string? Unit { get; set; }

    /// <summary>The time of a rate: a, mo, d; null for none.</summary>
    public string? Per { get; set; }

    /// <summary>The counted noun's token; -1 when there is none.</summary>
    public int Noun { get; set; } = -1;

    public int NounEnd { get; set; } = -1;

    /// <summary>1 or -1 when a sign before it says that it is a change.</summary>
    public int Sign { get; set; }

    public bool InWords { get; init; }

    /// <summary>Told in points: the difference of two percentages.</summary>
    public bool Points { get; set; }

    /// <summary>A hyphen joins the unit to the number ("35-km").</summary>
    public bool Hyphened { get; set; }

    public bool Definite { get; set; }

    public bool Used { get; set; }

    /// <summary>The figure told before that lent its unit across sentences or clauses.</summary>
    public Figure? LentBy { get; set; }

    /// <summary>What the figure was proposed for: property, subject, kind.</summary>
    public (Jalon.Core.Vocabulary.Property Property, Entity? Subject, string Name, string Kind)? Told { get; set; }

    public Interval Amount => new(Low, High);

    public bool Bare => Unit is null && Noun < 0;
}
