namespace Jalon.Core;

/// <summary>How bad a finding is: an error lost the value it speaks of, a warning kept it with a doubt, a note only informs.</summary>
public enum Severity
{
    Note,
    Warning,
    Error,
}

/// <summary>What is wrong with outside data, where, and what to do about it; the rest of the data goes on without it.</summary>
/// <param name="Code">Stable code such as <c>date-impossible</c>; lower case with hyphens.</param>
/// <param name="Severity">How bad it is.</param>
/// <param name="Location">Where: a file and line, an offset, the path of an element or cell, a statement id.</param>
/// <param name="Detail">The value concerned, as it stood; null when there is none.</param>
public sealed record Finding(string Code, Severity Severity, string Location, string? Detail = null);
