using System.Text;

namespace Jalon.Reading.Files.Html;

/// <summary>The charset that a page names in its first bytes, by a meta element of either form or an XML declaration (WHATWG HTML, 13.2.3.2).</summary>
internal static class HtmlCharset
{
    private const int Prescan = 4096;

    /// <summary>Null when it names none.</summary>
    public static string? Declared(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(Prescan, bytes.Length)]);
        return After(head, "charset") ?? (head.TrimStart().StartsWith("<?xml", StringComparison.Ordinal) ? After(head, "encoding") : null);
    }

    // <meta charset="x">, <meta http-equiv="Content-Type" content="text/html; charset=x">
    private static string? After(string head, string word)
    {
        for (var at = head.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = head.IndexOf(word, at + word.Length, StringComparison.OrdinalIgnoreCase))
        {
            var rest = head.AsSpan(at + word.Length).TrimStart();
            if (rest.StartsWith("="))
            {
                rest = rest[1..].TrimStart().TrimStart("\"'");
                var end = rest.IndexOfAny("\"' ;>/?\t\r\n");
                return end > 0 ? rest[..end].ToString() : null;
            }
        }

        return null;
    }
}
