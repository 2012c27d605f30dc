namespace Jalon.Cli.Terminals;

/// <summary>What the command reads from and writes to, and what it may show there. Nothing else in the program touches the console.</summary>
public sealed record Terminal : IDisposable
{
    public required TextReader In { get; init; }

    public required TextWriter Out { get; init; }

    public required TextWriter Error { get; init; }

    /// <summary>Standard input as bytes, for <c>-</c> in place of a file.</summary>
    public Stream InBytes { get; init; } = Stream.Null;

    /// <summary>Standard output as bytes; what was written to <see cref="Out"/> must be flushed first.</summary>
    public Stream OutBytes { get; init; } = Stream.Null;

    /// <summary>The folder that relative paths start from.</summary>
    public required string Folder { get; init; }

    /// <summary>Columns; 0 when lines may be of any length, as in a file or a pipe.</summary>
    public int Width { get; init; }

    /// <summary>Whether somebody sits before the output and the input, so that questions can be asked.</summary>
    public bool IsInteractive { get; init; }

    /// <summary>Whether the error stream is a screen, where progress may be drawn.</summary>
    public bool ShowsProgress { get; init; }

    /// <summary>Columns of the error stream; 0 when it is no screen.</summary>
    public int ErrorWidth { get; init; }

    public bool HasColour { get; init; }

    /// <summary>Waits for one key and does not show it; null where nobody sits. Throws when the wait is cancelled.</summary>
    public Func<CancellationToken, ConsoleKeyInfo>? NextKey { get; init; }

    /// <summary>Whether the error stream may be drawn on, for progress; it may be a screen while the output goes to a file.</summary>
    public bool CanDrawErrors { get; init; }

    public string PathTo(string path) => Path.GetFullPath(path, Folder);

    public void Dispose()
    {
        try
        {
            Out.Dispose();
            Error.Dispose();
        }
        catch (IOException)
        {
            // The reader has gone; that was told or passed over already.
        }

        In.Dispose();
        InBytes.Dispose();
        OutBytes.Dispose();
    }
}
