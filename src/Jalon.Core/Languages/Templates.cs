namespace Jalon.Core.Languages;

/// <summary>Labels with numbered gaps: {0}, {1} …</summary>
internal static class Templates
{
    /// <summary>The label in a language with its gaps filled; a gap without a part stays as it is.</summary>
    public static string Fill(this Label label, Language language, params ReadOnlySpan<string> parts)
    {
        var text = label.In(language);
        for (var i = 0; i < parts.Length; i++)
        {
            text = text.Replace($"{{{i}}}", parts[i], StringComparison.Ordinal);
        }

        return text;
    }

    public static string Sentence(string text) => text.Length == 0 ? text : $"{char.ToUpperInvariant(text[0])}{text[1..]}{(text[^1] == '.' ? "" : ".")}";
}
