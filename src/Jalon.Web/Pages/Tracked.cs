using Jalon.Core;
using Jalon.Core.Languages;
using Jalon.Core.Views;

namespace Jalon.Web.Pages;

/// <summary>What pages ask of an item or a commitment in passing.</summary>
internal static class Tracked
{
    /// <summary>Whether it is a thing followed rather than an agent or a source.</summary>
    public static bool IsTracked(this Dossier dossier) => dossier.Kind is { Family: not "agent" };

    /// <summary>The statement of the day on which a commitment was last heard of; null when another item's page spoke of it.</summary>
    public static Entry? LastWord(this Dossier dossier, Commitment commitment) =>
        commitment.LastHeard is null ? null
        : dossier.Entries.LastOrDefault(e => e.Published == commitment.LastHeard && e.Source is not null && !e.Statement.Property.IsStructural);

    /// <summary>What is promised, without its figures: "achèvement", "livraison, blé".</summary>
    public static string What(this Commitment commitment, Language language)
    {
        var label = commitment.Milestone.Label.In(language);
        var narrower = commitment.Part ?? (commitment.Target is null ? null : commitment.Promises[^1].Entry.Statement.Qualifiers.Commodity);
        return narrower is null ? label : $"{label}, {narrower}";
    }
}
