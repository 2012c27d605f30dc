namespace Jalon.Core.Languages;

/// <summary>The languages Jalon speaks to people.</summary>
public enum Language
{
    French,
    English,
    Russian,
}

/// <summary>One short text in the three languages.</summary>
public sealed record Label(string French, string English, string Russian)
{
    public string In(Language language) => language switch
    {
        Language.French => French,
        Language.Russian => Russian,
        _ => English,
    };
}

/// <summary>BCP 47 tags of the languages.</summary>
public static class LanguageTags
{
    public static string Tag(this Language language) => language switch
    {
        Language.French => "fr",
        Language.Russian => "ru",
        _ => "en",
    };

    /// <summary>The language of a tag or POSIX locale such as <c>fr_ML.UTF-8</c>; null when it is none of the three.</summary>
    public static Language? FromTag(string? tag) => tag?.ToLowerInvariant() switch
    {
        ['f', 'r', ..] => Language.French,
        ['e', 'n', ..] => Language.English,
        ['r', 'u', ..] => Language.Russian,
        _ => null,
    };
}
