using System.Text;
using System.Text.Unicode;
using Jalon.Reading.Files;

namespace Jalon.Cli.Input;

/// <summary>A large file of plain text, which can be read as it streams in: its letters are what they seem from its first bytes to its last.</summary>
internal static class LargeText
{
    private const int From = 1_000_000; // bytes; below, a file is taken whole
    private const int Block = 64 * 1024;

    /// <summary>Null when the file is small, of another form, in another encoding than UTF-8 or spoilt: then it must be taken whole.</summary>
    public static StreamReader? Open(string path)
    {
        try
        {
            var file = new FileInfo(path);
            if (!file.Exists || file.Length is < From || file.Length > SourceFile.Largest || !IsClean(path))
            {
                return null;
            }

            return new StreamReader(path, Encoding.UTF8, detectEncodingFromByteOrderMarks: false);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null; // told by whoever takes it whole
        }
    }

    private static bool IsClean(string path)
    {
        using var stream = File.OpenRead(path);
        var buffer = new byte[Block];
        var held = 0;
        for (var first = true; ; first = false)
        {
            var read = stream.ReadAtLeast(buffer.AsSpan(held), Block - held, throwOnEndOfStream: false);
            var bytes = buffer.AsSpan(0, held + read);
            if (first && !IsText(Path.GetFileName(path), buffer.AsMemory(0, bytes.Length)))
            {
                return false;
            }

            var whole = read == 0 ? bytes.Length : WholeLetters(bytes);
            if (!Utf8.IsValid(bytes[..whole]) || HasControl(bytes[..whole]))
            {
                return false;
            }

            if (read == 0)
            {
                return true;
            }

            bytes[whole..].CopyTo(buffer);
            held = bytes.Length - whole;
        }
    }

    private static bool IsText(string name, ReadOnlyMemory<byte> head) => FileFormats.Of(new GivenFile(name, head)) is { Version: 0 } format && format.MediaType.StartsWith("text/", StringComparison.Ordinal);

    // The last letter may go on in the next block.
    private static int WholeLetters(ReadOnlySpan<byte> bytes)
    {
        var at = bytes.Length;
        while (at > 0 && bytes.Length - at < 3 && (bytes[at - 1] & 0xC0) == 0x80)
        {
            at--;
        }

        return at > 0 && bytes[at - 1] >= 0xC0 ? at - 1 : bytes.Length;
    }

    // A layout mark is none: tab, new line, form feed.
    private static bool HasControl(ReadOnlySpan<byte> bytes)
    {
        foreach (var b in bytes)
        {
            if (b < ' ' && b is not (>= 9 and <= 13) || b == 0x7F)
            {
                return true;
            }
        }

        return false;
    }
}
