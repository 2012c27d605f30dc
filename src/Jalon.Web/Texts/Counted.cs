using Jalon.Core.Languages;

namespace Jalon.Web.Texts;

/// <summary>A noun that a number stands before, in every form the three languages need.</summary>
public sealed record Counted(
    string FrenchOne, string FrenchMany, string EnglishOne, string EnglishMany, string RussianOne, string RussianFew, string RussianMany)
{
    /// <summary>"3 engagements", "3 commitments", "3 обязательства".</summary>
    public string In(Language language, long number) => $"{Numbers.Whole(number, language)}\u00a0{Noun(language, number)}";

    public string Noun(Language language, long number) => language switch
    {
        Language.French => Plurals.Form(language, number, FrenchOne, FrenchMany, FrenchMany),
        Language.Russian => Plurals.Form(language, number, RussianOne, RussianFew, RussianMany),
        _ => Plurals.Form(language, number, EnglishOne, EnglishMany, EnglishMany),
    };
}
