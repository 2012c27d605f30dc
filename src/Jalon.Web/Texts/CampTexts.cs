using System.Collections.Frozen;
using Jalon.Core.Languages;
using Jalon.Core.Views;

namespace Jalon.Web.Texts;

/// <summary>Disagreements between sources, beside what <see cref="ConflictTexts"/> says of them.</summary>
public static class CampTexts
{
    public static readonly Label Settled = new("Tranché", "Settled", "Решено");
    public static readonly Label Also = new("dit aussi par", "also said by", "также сообщает:");
    public static readonly Label Values = new("valeurs différentes", "different values", "разные значения");
    public static readonly Label Scales = new("unité ou échelle douteuse", "unit or scale in doubt", "сомнительная единица или порядок величины");
    public static readonly Label Perimeters = new("périmètres différents", "different scopes", "разный охват");
    public static readonly Label Dates = new("dates différentes", "different dates", "разные даты");
    public static readonly Label Speakers = new("auteurs différents", "different speakers", "приписано разным лицам");
    public static readonly Label Ranks = new("rangs différents", "different ranks", "разные места");

    private static readonly FrozenDictionary<ConflictType, Label> Types = new Dictionary<ConflictType, Label>
    {
        [ConflictType.Value] = Values,
        [ConflictType.Scale] = Scales,
        [ConflictType.Perimeter] = Perimeters,
        [ConflictType.Date] = Dates,
        [ConflictType.Attribution] = Speakers,
        [ConflictType.Ordinal] = Ranks,
    }.ToFrozenDictionary();

    /// <summary>In what the camps differ, in words a passer-by understands.</summary>
    public static Label Of(ConflictType type) => Types[type];
}
