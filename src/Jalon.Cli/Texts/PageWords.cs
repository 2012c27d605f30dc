using Jalon.Core.Languages;

namespace Jalon.Cli.Texts;

/// <summary>The page of a passage, as it is cited.</summary>
internal static class PageWords
{
    private static readonly Label Page = new("p. {0}", "p. {0}", "с. {0}");

    /// <summary>Empty where there are no pages.</summary>
    public static string Of(int? page, Language language) =>
        page is { } number ? Page.With(language, number.ToString(System.Globalization.CultureInfo.InvariantCulture)) : "";

    /// <summary>The page, then the words.</summary>
    public static string Before(int? page, string words, Language language) => page is null ? words : $"{Of(page, language)} · {words}";
}
