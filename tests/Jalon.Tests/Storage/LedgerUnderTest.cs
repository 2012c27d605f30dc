using System.Collections.Immutable;
using Jalon.Core;
using Jalon.Core.Languages;
using Jalon.Core.Time;
using Jalon.Storage;

namespace Jalon.Tests.Storage;

/// <summary>What the contract asks of every ledger, in memory or in a store.</summary>
internal abstract class LedgerUnderTest : IDisposable
{
    public abstract ImmutableArray<Finding> Append(DateTimeOffset at, NewSource[] sources, params Statement[] statements);

    public abstract IReadOnlyList<Entry> Entries { get; }

    public abstract Register Register(Question question);

    public abstract Dossier Dossier(ItemId id, Question question);

    public abstract IEnumerable<Dossier> Dossiers(Question question);

    public abstract void Dispose();

    /// <summary>All that a view could learn from a dossier, as text.</summary>
    public static string Print(Dossier dossier)
    {
        var refers = dossier.Entries.SelectMany(Refers).Append(dossier.Id).Distinct().Order();
        var lines = dossier.Entries.Select(e => $"{e.Sequence} {e.Batch} {e.Id} {e.Source?.Id} {e.Published:O}")
            .Concat(refers.Select(i => Print(dossier.Register, i)));
        return $"{dossier.Id} {dossier.Kind} {dossier.Name(Language.French)}\n{string.Join('\n', lines)}";
    }

    public static string Print(Register register, ItemId id) =>
        $"{id} = {string.Join('+', register.Ids(id))} «{register.NameOf(id, Language.French)}» {register.KindOf(id)} {register.AgentTypeOf(id)} "
        + $"for {string.Join('+', register.SidesOf(id).Order())} from {register.OriginalOf(id)}";

    private static IEnumerable<ItemId> Refers(Entry entry)
    {
        yield return entry.Statement.AssertedBy.Speaker;
        if (entry.Source is { } source)
        {
            yield return source.Item;
            yield return source.Publisher;
        }

        switch (entry.Statement.Value)
        {
            case Jalon.Core.Values.AgentValue a: yield return a.Agent; break;
            case Jalon.Core.Values.ItemValue i: yield return i.Item; break;
        }

        if (ItemId.TryParse(entry.Statement.Qualifiers.Holder, out var holder))
        {
            yield return holder;
        }
    }
}

internal sealed class InMemory : LedgerUnderTest
{
    private readonly HashSet<Digest> kept = [];
    private Ledger ledger = Ledger.Empty;

    public override IReadOnlyList<Entry> Entries => ledger.Entries;

    public override ImmutableArray<Finding> Append(DateTimeOffset at, NewSource[] sources, params Statement[] statements)
    {
        var (after, findings) = ledger.Append(new Batch((ledger.Last?.Number ?? 0) + 1, at, "awa", "test"), sources.Select(s => s.Source), statements);
        var before = kept.Count;
        kept.UnionWith(sources.Select(s => s.Source.Id));
        if (kept.Count > before || after.Entries.Count > ledger.Entries.Count)
        {
            ledger = after; // a store writes no empty batch
        }

        return findings;
    }

    public override Register Register(Question question) => ledger.Register(question);

    public override Dossier Dossier(ItemId id, Question question) => ledger.Dossier(id, question);

    public override IEnumerable<Dossier> Dossiers(Question question) => ledger.Dossiers(question);

    public override void Dispose()
    {
    }
}

internal sealed class OnSqlite : LedgerUnderTest
{
    private readonly TemporaryStore temporary = new();

    public override IReadOnlyList<Entry> Entries => [.. temporary.Store.Entries()];

    public override ImmutableArray<Finding> Append(DateTimeOffset at, NewSource[] sources, params Statement[] statements) =>
        temporary.Store.Append(at, "awa", "test", machineRead: false, sources, statements).Findings;

    public override Register Register(Question question) => temporary.Store.Register(question);

    public override Dossier Dossier(ItemId id, Question question) => temporary.Store.Dossier(id, question);

    public override IEnumerable<Dossier> Dossiers(Question question) => temporary.Store.Dossiers(question);

    public override void Dispose() => temporary.Dispose();
}
