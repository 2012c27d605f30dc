using System.Collections.Frozen;
using Jalon.Core.Views;

namespace Jalon.Core.Languages;

/// <summary>The words for a status, a status code of the vocabulary, and a stance.</summary>
public static class StatusTexts
{
    private static readonly FrozenDictionary<FollowUpStatus, Label> Statuses = new Dictionary<FollowUpStatus, Label>
    {
        [FollowUpStatus.Upcoming] = new("à venir", "upcoming", "предстоит"),
        [FollowUpStatus.DueSoon] = new("échéance proche", "due soon", "срок близок"),
        [FollowUpStatus.Due] = new("à échéance", "due", "срок наступил"),
        [FollowUpStatus.Overdue] = new("en retard", "overdue", "просрочено"),
        [FollowUpStatus.Delivered] = new("réalisé", "delivered", "выполнено"),
        [FollowUpStatus.Claimed] = new("déclaré réalisé", "claimed", "заявлено как выполненное"),
        [FollowUpStatus.Contested] = new("contesté", "contested", "оспаривается"),
        [FollowUpStatus.Stalled] = new("à l’arrêt", "stalled", "приостановлено"),
        [FollowUpStatus.Cancelled] = new("abandonné", "cancelled", "отменено"),
        [FollowUpStatus.Unverifiable] = new("invérifiable", "unverifiable", "не поддаётся проверке"),
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<Stance, Label> Stances = new Dictionary<Stance, Label>
    {
        [Stance.Reported] = new("rapporté", "reported", "сообщается"),
        [Stance.Planned] = new("prévu", "planned", "планируется"),
        [Stance.Requested] = new("demandé", "requested", "запрашивается"),
        [Stance.Denied] = new("démenti", "denied", "опровергается"),
        [Stance.Doubted] = new("mis en doute", "doubted", "ставится под сомнение"),
    }.ToFrozenDictionary();

    // Adjectives stand in the masculine in French and the neuter in Russian: they qualify the state, not the item.
    private static readonly FrozenDictionary<string, Label> Codes = new Dictionary<string, Label>(StringComparer.Ordinal)
    {
        ["announced"] = new("annoncé", "announced", "объявлено"),
        ["under-discussion"] = new("en discussion", "under discussion", "обсуждается"),
        ["under-negotiation"] = new("en négociation", "under negotiation", "ведутся переговоры"),
        ["undecided"] = new("non décidé", "undecided", "не решено"),
        ["signed"] = new("signé", "signed", "подписано"),
        ["ratified"] = new("ratifié", "ratified", "ратифицировано"),
        ["in-force"] = new("en vigueur", "in force", "действует"),
        ["approved"] = new("approuvé", "approved", "одобрено"),
        ["in-preparation"] = new("en préparation", "in preparation", "готовится"),
        ["started"] = new("commencé", "started", "начато"),
        ["in-progress"] = new("en cours", "in progress", "осуществляется"),
        ["established"] = new("créé", "established", "учреждено"),
        ["operational"] = new("opérationnel", "operational", "действует"),
        ["completed"] = new("achevé", "completed", "завершено"),
        ["held"] = new("tenu", "held", "состоялось"),
        ["suspended"] = new("suspendu", "suspended", "приостановлено"),
        ["delayed"] = new("retardé", "delayed", "задерживается"),
        ["cancelled"] = new("annulé", "cancelled", "отменено"),
        ["abandoned"] = new("abandonné", "abandoned", "прекращено"),
        ["certified"] = new("certifié", "certified", "сертифицировано"),
        ["accredited"] = new("accrédité", "accredited", "аккредитовано"),
        ["deployed"] = new("déployé", "deployed", "развёрнуто"),
        ["delivered"] = new("livré", "delivered", "поставлено"),
        ["withdrawn"] = new("retiré", "withdrawn", "отозвано"),
        ["resumed"] = new("repris", "resumed", "возобновлено"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static Label Of(FollowUpStatus status) => Statuses[status];

    public static Label Of(Stance stance) => Stances[stance];

    /// <summary>A status code in words; a "not-" code in the negative; an unknown one as it stands, hyphens made spaces.</summary>
    public static string OfCode(string code, Language language)
    {
        var negative = code.StartsWith("not-", StringComparison.Ordinal);
        var plain = negative ? code[4..] : code;
        var word = Codes.TryGetValue(plain, out var label) ? label.In(language) : plain.Replace('-', ' ');
        return !negative ? word : language switch
        {
            Language.French => $"non {word}",
            Language.Russian => $"не {word}",
            _ => $"not {word}",
        };
    }
}
