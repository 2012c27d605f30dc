namespace Jalon.Reading.Files;

/// <summary>Thrown inside an extraction that met a limit, so that nothing more is unfolded; it becomes the finding of that code.</summary>
public sealed class LimitException(string code, string? detail = null) : Exception(code)
{
    public string Code { get; } = code;

    public string? Detail { get; } = detail;
}
