using System.Collections.Immutable;
using Jalon.Core.Values;
using Jalon.Core.Views;

namespace Jalon.Core.Acceptance;

/// <summary>How something the ledger holds stands to what is about to be accepted.</summary>
public enum BesideRelation
{
    /// <summary>They cannot both be right.</summary>
    Conflict,

    /// <summary>Another figure of the same property, without contradiction: another period, a date announced anew.</summary>
    Differs,

    /// <summary>The same value.</summary>
    Agrees,
}

/// <summary>An entry of the ledger shown beside a proposal of the same item and property.</summary>
/// <param name="Conflict">What sort of conflict it is; null unless there is one.</param>
public sealed record Beside(Entry Older, BesideRelation Relation, Conflict? Conflict = null)
{
    /// <summary>
    /// What a statement, were it accepted, would stand beside: of each camp against it the last word; without any, the last
    /// other figure; and the first that says the same. Nothing of it is recorded.
    /// </summary>
    /// <param name="dossier">What the ledger holds of the statement's subject.</param>
    /// <param name="now">When it would be recorded, which dates it if its source bears no date.</param>
    public static ImmutableArray<Beside> Of(Statement statement, Source source, Dossier dossier, DateTimeOffset now)
    {
        if (dossier.Entries.Any(e => e.Id == statement.Id))
        {
            return [];
        }

        var entry = new Entry(long.MaxValue, new Batch(long.MaxValue, now, "", "review"), statement, source);
        var with = new Dossier(dossier.Id, dossier.Entries.Append(entry), dossier.Question, dossier.Register);
        var conflicts = Conflicts.Of(with).Where(c => c.Proof.Any(e => e.Id == entry.Id)).ToList();
        var found = conflicts.SelectMany(c => c.Camps.Where(k => k.Entries.All(e => e.Id != entry.Id)).Select(k => new Beside(k.Entries[^1], BesideRelation.Conflict, c)))
            .DistinctBy(b => (b.Older.Id, b.Conflict!.Rule)).ToList();

        var others = dossier.Entries.Where(e => Speaks(e.Statement, statement)).ToList();
        var agreeing = others.Find(e => Same(e.Statement.Value, statement.Value) && e.Statement.Stance != Stance.Denied);
        if (found.Count == 0 && others.FindLast(e => !Same(e.Statement.Value, statement.Value)) is { } other)
        {
            found.Add(new Beside(other, BesideRelation.Differs));
        }

        return [.. found, .. agreeing is null ? (IEnumerable<Beside>)[] : [new Beside(agreeing, BesideRelation.Agrees)]];
    }

    private static bool Speaks(Statement older, Statement statement) =>
        older.Property == statement.Property && older.Rank != Rank.Deprecated && older.Qualifiers.Part == statement.Qualifiers.Part
        && older.Qualifiers.Holder == statement.Qualifiers.Holder && older.Qualifiers.Commodity == statement.Qualifiers.Commodity;

    private static bool Same(Value one, Value other) => (one, other) switch
    {
        (DateValue a, DateValue b) => a.Days == b.Days,
        _ when Amounts.Has(one) && Amounts.Has(other) => Amounts.In(other, one) is { } amount && amount == Amounts.Of(one),
        _ => one == other,
    };
}
