using Jalon.Cli.Copies;
using Jalon.Core;
using Jalon.Core.Acceptance;
using Jalon.Storage;
using Jalon.Storage.Sqlite;

namespace Jalon.Cli.Review;

/// <summary>What was decided of the sources that a source repeats nearly word for word: its passages need not be decided again.</summary>
internal sealed class DecidedElsewhere
{
    private const double NearlyIdentical = 0.85;
    private readonly CodePoints? text;
    private readonly List<(Candidate Candidate, string Around)> decided = [];

    public DecidedElsewhere(SqliteStore store, Source source)
    {
        foreach (var other in CopyFinder.SameAs(store, source, NearlyIdentical))
        {
            var theirs = store.ProposalsOf(other.Id).Where(p => p.State != ProposalState.Pending).SelectMany(Desk.Versions).Select(v => v.Candidate).ToList();
            if (theirs.Count > 0 && store.Text(other.Id) is { } words)
            {
                var points = new CodePoints(words);
                decided.AddRange(theirs.Select(c => (c, Remembered.Surroundings(c, points.Slice))));
            }
        }

        text = decided.Count > 0 && store.Text(source.Id) is { } own ? new CodePoints(own) : null;
    }

    public bool Holds(Candidate candidate) =>
        text is not null && Remembered.Surroundings(candidate, text.Slice) is var around
        && decided.Exists(d => Remembered.IsSameElsewhere(candidate, around, d.Candidate, d.Around));
}
