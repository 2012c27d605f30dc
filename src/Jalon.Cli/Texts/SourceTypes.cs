using Jalon.Core;
using Jalon.Core.Languages;

namespace Jalon.Cli.Texts;

/// <summary>The sorts of source in words.</summary>
internal static class SourceTypes
{
    private static readonly Dictionary<SourceType, Label> Words = new()
    {
        [SourceType.Unknown] = new("type non précisé", "type not told", "тип не указан"),
        [SourceType.OfficialGovernment] = new("source officielle d’un État", "official source of a state", "официальный государственный источник"),
        [SourceType.ImplementingAgency] = new("organisme d’exécution", "implementing agency", "исполняющее ведомство"),
        [SourceType.OtherOfficial] = new("autre source officielle", "other official source", "другой официальный источник"),
        [SourceType.PeerReviewed] = new("publication évaluée par les pairs", "peer-reviewed publication", "рецензируемая публикация"),
        [SourceType.OtherScholarly] = new("autre publication savante", "other scholarly publication", "другая научная публикация"),
        [SourceType.Ngo] = new("ONG", "NGO", "НПО"),
        [SourceType.Media] = new("presse", "media", "СМИ"),
        [SourceType.SocialMedia] = new("réseau social", "social media", "социальная сеть"),
    };

    public static string Of(SourceType type, Language language) => Words[type].In(language);
}
