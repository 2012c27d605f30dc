using System.Collections.Immutable;
using Jalon.Core;
using Jalon.Reading;

namespace Jalon.Cli.Input;

/// <summary>A file given as a source: its bytes and decoded text, or the findings that say why it cannot be taken.</summary>
internal sealed record SourceFile(string Name, byte[] Content, string Text, string? Charset, ImmutableArray<Finding> Findings)
{
    /// <summary>Fifty megabytes: far beyond any text that a person publishes.</summary>
    public const long Largest = 50L * 1024 * 1024;

    public bool IsUsable => Findings.All(f => f.Severity != Severity.Error);

    public string MediaType => Path.GetExtension(Name).ToLowerInvariant() is ".md" or ".markdown" ? "text/markdown" : "text/plain";

    /// <summary>Never throws for what is wrong with the file. The name <c>-</c> is standard input.</summary>
    public static SourceFile Read(Call call, string given)
    {
        var name = given == "-" ? "stdin.txt" : Path.GetFileName(given);
        try
        {
            if (given == "-")
            {
                return FromStream(name, call.Terminal.InBytes);
            }

            var path = call.Terminal.PathTo(given);
            if (!File.Exists(path))
            {
                return Bad(name, given, Directory.Exists(path) ? "file-folder" : "file-missing");
            }

            if (Path.GetExtension(name).ToLowerInvariant() is not ("" or ".txt" or ".text" or ".md" or ".markdown"))
            {
                return Bad(name, given, "format-unknown-file", Path.GetExtension(name));
            }

            using var stream = File.OpenRead(path);
            return FromStream(name, stream);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Bad(name, given, "file-unreadable");
        }
    }

    private static SourceFile FromStream(string name, Stream stream)
    {
        using var content = new MemoryStream();
        var buffer = new byte[81920];
        int read;
        while ((read = stream.Read(buffer)) > 0)
        {
            content.Write(buffer, 0, read);
            if (content.Length > Largest)
            {
                return Bad(name, name, "too-large");
            }
        }

        var bytes = content.ToArray();
        var decoded = TextDecoder.Decode(bytes);
        return new SourceFile(name, bytes, decoded.Text, decoded.Charset, [.. decoded.Findings.Select(f => f with { Location = $"{name} {f.Location}" })]);
    }

    private static SourceFile Bad(string name, string given, string code, string? detail = null) =>
        new(name, [], "", null, [new Finding(code, Severity.Error, given, detail)]);
}
