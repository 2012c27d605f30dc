using Jalon.Core.Languages;

namespace Jalon.Web.Texts;

/// <summary>Disagreements between sources, beside what <see cref="ConflictTexts"/> says of them.</summary>
public static class CampTexts
{
    public static readonly Label Settled = new("Tranché", "Settled", "Решено");
    public static readonly Label Also = new("dit aussi par", "also said by", "также сообщает:");
    public static readonly Label PerTonne = new("prix à la tonne que cela suppose", "price per tonne that this implies", "подразумеваемая цена за тонну");

    /// <summary>How far apart the two furthest figures are.</summary>
    public static string Ratio(Language language, decimal ratio) => language switch
    {
        Language.French => $"l’un vaut {Number(ratio, language)} fois l’autre",
        Language.Russian => $"отношение одного к другому: {Number(ratio, language)}",
        _ => $"one is {Number(ratio, language)} times the other",
    };

    private static string Number(decimal ratio, Language language) => Numbers.Decimal(decimal.Round(ratio, 2), language);
}
