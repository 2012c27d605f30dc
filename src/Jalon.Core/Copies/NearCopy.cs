namespace Jalon.Core.Copies;

/// <summary>How sure it is that a text copies another.</summary>
public enum CopyVerdict
{
    /// <summary>Two texts, though they may speak of the same and quote the same.</summary>
    None,

    /// <summary>Much of it is there; somebody should look.</summary>
    Likely,

    /// <summary>Nearly all of it is there.</summary>
    Certain,
}

/// <summary>What two texts have in common, word by word.</summary>
/// <param name="Share">The part, 0 to 1, of the later text's word triples that stand in the earlier one.</param>
/// <param name="OwnShare">The same of what stands outside quotation marks in both: the authors' own words. Equal to the share when there is little of that.</param>
/// <param name="Start">Where the longest common passage begins in the later text, in UTF-16 units.</param>
/// <param name="End">Where it ends.</param>
public sealed record NearCopy(double Share, double OwnShare, int Start, int End)
{
    // Precision first: two reports of one meeting share its quotations, names and figures, seldom a third of their triples.
    private const double Much = 0.45;
    private const double NearlyAll = 0.75;

    // A text that names the other's publisher admits where it comes from.
    private const double Admitted = 0.1;

    // Fewer triples outside quotations tell nothing.
    private const int FewOwn = 20;
    private const int ShortText = 25;
    private const double ShortShare = 0.9;

    public static NearCopy Compare(WordSequence later, WordSequence earlier)
    {
        var there = earlier.Shingles().Select(s => s.Hash).ToHashSet();
        var (start, end, runFirst) = (0, 0, -1);
        foreach (var (hash, first, last) in later.Shingles())
        {
            runFirst = there.Contains(hash) ? runFirst < 0 ? first : runFirst : -1;
            if (runFirst >= 0 && later.Place(last).End - later.Place(runFirst).Start > end - start)
            {
                (start, end) = (later.Place(runFirst).Start, later.Place(last).End);
            }
        }

        var share = Part(later.Shingles(), there);
        var own = earlier.Shingles(outsideQuotes: true).Select(s => s.Hash).ToHashSet();
        var isTelling = own.Count >= FewOwn && later.Shingles(outsideQuotes: true).Skip(FewOwn).Any();
        return new NearCopy(share, isTelling ? Part(later.Shingles(outsideQuotes: true), own) : share, start, end);
    }

    /// <param name="triples">How many triples the later text has.</param>
    /// <param name="namesSource">Whether it names the publisher of the earlier one.</param>
    public CopyVerdict Verdict(int triples, bool namesSource)
    {
        var least = Math.Min(Share, OwnShare);
        return triples < ShortText ? least >= ShortShare ? CopyVerdict.Certain : CopyVerdict.None
            : least >= NearlyAll - (namesSource ? Admitted : 0) ? CopyVerdict.Certain
            : least >= Much - (namesSource ? Admitted : 0) ? CopyVerdict.Likely : CopyVerdict.None;
    }

    private static double Part(IEnumerable<(ulong Hash, int First, int Last)> shingles, HashSet<ulong> there)
    {
        var mine = shingles.Select(s => s.Hash).ToHashSet();
        return mine.Count == 0 ? 0 : (double)mine.Count(there.Contains) / mine.Count;
    }
}
