namespace Jalon.Web.Components;

/// <summary>The beginning of a text, never cut within a letter.</summary>
internal static class Excerpt
{
    public static string Of(string text, int most) =>
        text.Length <= most ? text : text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)].TrimEnd() + "…";
}
