namespace Jalon.Core.Views;

/// <summary>The source-quality score of TUFF 3.0 (AidData). A copy counts as the source it copies, so it never adds a second one.</summary>
internal static class SourceScore
{
    public static int Quality(IEnumerable<Entry> entries, Register register)
    {
        var sources = entries.Select(e => e.Source).OfType<Source>().DistinctBy(s => register.OriginalOf(s.Item)).ToList();
        return sources.Count(s => IsOfficial(s.Type)) switch
        {
            >= 2 => 5,
            1 => 4,
            _ when sources.Exists(s => s.Type is SourceType.PeerReviewed or SourceType.OtherScholarly) => 3,
            _ when sources.Exists(s => s.Type is SourceType.Ngo or SourceType.SocialMedia) => 2,
            // A source of unknown type is taken for the least there is.
            _ => sources.Count > 0 ? 1 : 0,
        };
    }

    private static bool IsOfficial(SourceType type) => type is SourceType.OfficialGovernment or SourceType.ImplementingAgency or SourceType.OtherOfficial;
}
