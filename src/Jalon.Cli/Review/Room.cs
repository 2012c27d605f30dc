using Jalon.Cli.Input;
using Jalon.Core;
using Jalon.Core.Acceptance;
using Jalon.Core.Languages;
using Jalon.Core.Time;
using Jalon.Core.Vocabulary;
using Jalon.Storage.Sqlite;

namespace Jalon.Cli.Review;

/// <summary>What a review looks things up in, each kept once it was read: the names of the ledger, the items met, the publishers.</summary>
internal sealed class Room(Call call, SqliteStore store)
{
    private readonly Dictionary<ItemId, Dossier> dossiers = [];
    private readonly Dictionary<ItemId, string> publishers = [];
    private KnownNames? names;

    public Call Call { get; } = call;

    public SqliteStore Store { get; } = store;

    public Question Question { get; } = new(call.Today);

    public Language Language => Call.Language;

    public KnownNames Names => names ??= Items.Known(Store, Question);

    /// <summary>What the subject of a candidate would be taken for.</summary>
    public Matching Match(Candidate candidate) =>
        candidate.Property == Properties.CopyOf ? Matching.None
        : candidate.Item is { } chosen ? new Matching(new NameMatch(Names.Canonical(chosen), Names.Has(chosen) ? MatchReason.Chosen : MatchReason.New), [])
        : Names.Look(candidate.SubjectName, KindOfSubject.Of(candidate.SubjectKind, candidate.SubjectName), isAgent: false);

    /// <summary>What the ledger holds of the same item and property, the candidate's subject being what it is taken for.</summary>
    public IReadOnlyList<Beside> Beside(DeskItem item)
    {
        if (Match(item.Candidate).Best is not { } match || !Names.Has(match.Id))
        {
            return [];
        }

        // The names are given back as they were: a look is no acceptance.
        var speaker = item.Candidate.AttributedTo is { } words ? Names.Find(words, "agent", isAgent: true)?.Id ?? NameWords.Slug(words) : null;
        var by = speaker is { } id && id != item.Source.Publisher ? new Attribution(id, [item.Source.Publisher]) : new Attribution(item.Source.Publisher);
        var statement = Acceptor.StatementOf(item.Candidate, item.Source, match.Id, by);
        return [.. Core.Acceptance.Beside.Of(statement, item.Source, Dossier(match.Id), Call.Time.GetUtcNow())];
    }

    public Dossier Dossier(ItemId id) => dossiers.TryGetValue(id, out var known) ? known : dossiers[id] = Store.Dossier(id, Question);

    public string Publisher(Source source) =>
        publishers.TryGetValue(source.Publisher, out var name) ? name
        : publishers[source.Publisher] = Store.Register(Question, [source.Publisher]).NameOf(source.Publisher, Language);

    /// <summary>How a source that is spoken of as an item is called: its file or title, with its publisher and day; null when it is no source.</summary>
    public string? SourceNamed(ItemId item)
    {
        if (!item.Value.StartsWith("source-", StringComparison.Ordinal) || Store.FindSources(item.Value["source-".Length..]) is not [var source])
        {
            return null;
        }

        var day = source.Published is { } d ? $", {Dates.Day(d, Language)}" : "";
        return $"{source.FileName ?? source.Title ?? source.Id.Short} ({Publisher(source)}{day})";
    }

    /// <summary>After something was recorded of these items.</summary>
    public void Forget(IEnumerable<ItemId> items)
    {
        foreach (var item in items)
        {
            dossiers.Remove(item);
        }
    }

    /// <summary>After something was taken back, names perhaps.</summary>
    public void ForgetAll()
    {
        dossiers.Clear();
        publishers.Clear();
        names = null;
    }
}
