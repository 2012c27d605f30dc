using Jalon.Core.Views;

namespace Jalon.Core.Languages;

/// <summary>How well something is supported, in one sentence.</summary>
public static class CorroborationTexts
{
    private static readonly Label None = new("aucune source", "no source", "нет источников");
    private static readonly Label Some = new("{0}\u202f; qualité des sources\u00a0: {1} sur 5", "{0}; source quality: {1} of 5", "{0}; качество источников: {1} из 5");

    public static string Say(Corroboration answer, Language language) =>
        Templates.Sentence(answer.Count == 0 ? None.In(language) : Some.Fill(language, Accounts(answer.Count, language), Numbers.Whole(answer.SourceQuality, language)));

    private static string Accounts(int count, Language language) => language switch
    {
        Language.French => $"{count} {Plurals.Form(language, count, "récit indépendant", "récits indépendants", "récits indépendants")}",
        Language.Russian => $"{count} {Plurals.Form(language, count, "независимое свидетельство", "независимых свидетельства", "независимых свидетельств")}",
        _ => $"{count} {Plurals.Form(language, count, "independent account", "independent accounts", "independent accounts")}",
    };
}
