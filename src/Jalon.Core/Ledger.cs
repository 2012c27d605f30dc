using System.Collections.Immutable;
using Jalon.Core.Time;
using Jalon.Core.Values;

namespace Jalon.Core;

/// <summary>
/// The append-only order of statements, in memory. Every operation gives a new ledger and leaves the old one as it was. The
/// stores keep the same rules on disk; a contract suite holds them to it.
/// </summary>
public sealed class Ledger
{
    private readonly ImmutableDictionary<Digest, Source> sources;
    private readonly ImmutableDictionary<Digest, Entry> byId;

    private Ledger(ImmutableList<Entry> entries, ImmutableDictionary<Digest, Entry> byId, ImmutableDictionary<Digest, Source> sources, Batch? last)
    {
        Entries = entries;
        this.byId = byId;
        this.sources = sources;
        Last = last;
    }

    public static Ledger Empty { get; } = new([], ImmutableDictionary<Digest, Entry>.Empty, ImmutableDictionary<Digest, Source>.Empty, null);

    /// <summary>In the order of recording; sequence numbers begin at 1 and have no gaps.</summary>
    public ImmutableList<Entry> Entries { get; }

    public Batch? Last { get; }

    /// <summary>
    /// Appends a batch. What cannot be recorded comes back as findings and the rest is recorded; a statement already there is
    /// passed over in silence, so that appending the same twice changes nothing.
    /// </summary>
    public (Ledger Ledger, ImmutableArray<Finding> Findings) Append(Batch batch, IEnumerable<Source> newSources, IEnumerable<Statement> statements)
    {
        if (batch.Number != (Last?.Number ?? 0) + 1 || batch.RecordedAt < Last?.RecordedAt)
        {
            throw new ArgumentException($"Batch {batch.Number} at {batch.RecordedAt:O} does not follow batch {Last?.Number} at {Last?.RecordedAt:O}.", nameof(batch));
        }

        var known = sources;
        foreach (var source in newSources)
        {
            known = known.ContainsKey(source.Id) ? known : known.Add(source.Id, source);
        }

        var (entries, ids) = (Entries, byId);
        var findings = ImmutableArray.CreateBuilder<Finding>();
        foreach (var statement in statements.Where(s => !ids.ContainsKey(s.Id)))
        {
            if (AppendRules.Check(statement, id => ids.GetValueOrDefault(id)?.Statement, known.ContainsKey) is { } finding)
            {
                findings.Add(finding);
                continue;
            }

            var entry = new Entry(entries.Count + 1, batch, statement, statement.Citation is { } c ? known[c.Source] : null);
            entries = entries.Add(entry);
            ids = ids.Add(statement.Id, entry);
        }

        return (new Ledger(entries, ids, known, batch), findings.ToImmutable());
    }

    public Register Register(Question question) => Core.Register.From(Liveness.Live(Entries, question));

    public Dossier Dossier(ItemId id, Question question)
    {
        var register = Register(question);
        var ids = register.Ids(id).ToHashSet();
        return new Dossier(id, Entries.Where(e => ids.Contains(e.Statement.Subject)), question, register);
    }

    /// <summary>One dossier an item, merged items together, in the order of their ids.</summary>
    public IEnumerable<Dossier> Dossiers(Question question)
    {
        var register = Register(question);
        return Entries.GroupBy(e => register.Canonical(e.Statement.Subject)).OrderBy(g => g.Key)
            .Select(g => new Dossier(g.Key, g, question, register));
    }
}
