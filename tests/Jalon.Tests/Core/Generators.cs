using System.Collections.Immutable;
using CsCheck;
using Jalon.Core;
using Jalon.Core.Time;
using Jalon.Core.Values;
using Jalon.Core.Vocabulary;
using ValueType = Jalon.Core.Vocabulary.ValueType;

namespace Jalon.Tests.Core;

/// <summary>Statements of every shape, for properties that must hold of all of them.</summary>
internal static class Generators
{
    private static readonly string[] Ids = ["plant", "trade", "refinery"];
    private static readonly string[] Speakers = ["minister", "company", "press", "agency", "state"];
    private static readonly string[] Units = ["MW", "t", "t/a", "ha", "1", "%", "d", "a", "MWh"];

    public static Gen<T> Pick<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    public static Gen<ItemId> Items { get; } = Pick([.. Ids.Select(i => new ItemId(i))]);

    public static Gen<Interval> Amounts { get; } = Gen.Select(Gen.Int[-50, 400], Gen.Int[0, 300], Gen.Int[0, 4]).Select((low, more, open) =>
        new Interval(open == 1 ? null : low / 10m, open == 2 ? null : (low + more) / 10m));

    public static Gen<Edtf> Dates { get; } = Gen.Select(Gen.Int[0, 1500], Gen.Int[0, 60], Gen.Int[0, 4]).Select((start, length, open) =>
        Edtf.From(new DateInterval(open == 1 ? null : new DateOnly(2023, 1, 1).AddDays(start), open == 2 ? null : new DateOnly(2023, 1, 1).AddDays(start + length))));

    public static Gen<Value> ValuesOf(Property property) => Gen.Frequency(
        (9, property.Type switch
        {
            ValueType.Quantity => Gen.Select(Amounts, Pick(Units)).Select((a, u) => (Value)new QuantityValue(a, property.Unit ?? Unit.Parse(u))),
            ValueType.Money => Gen.Select(Amounts, Pick("XOF", "EUR", "USD")).Select((a, c) => (Value)new MoneyValue(a, new Currency(c))),
            ValueType.Date => Dates.Select(d => (Value)new DateValue(d)),
            ValueType.Code => Pick("signed", "operational", "not-operational", "completed", "held", "lbma-throughput", "cancelled").Select(c => (Value)new CodeValue(c)),
            ValueType.Agent => Pick(Speakers).Select(s => (Value)new AgentValue(new ItemId(s))),
            ValueType.Item => Items.Select(i => (Value)new ItemValue(i)),
            ValueType.Place => Gen.Const((Value)new PlaceValue("Bamako", "ML")),
            _ => Gen.String[1, 12].Select(t => (Value)new TextValue(t, "fr")),
        }),
        (1, Pick(Value.None, Value.Some)));

    // What the views read, so that random ledgers have something to disagree about.
    private static readonly Property[] Often =
    [
        Properties.Capacity, Properties.Cost, Properties.TradeValue, Properties.Volume, Properties.Growth, Properties.Held, Properties.Launched,
        Properties.Share, Properties.Status, Properties.Beneficiaries, Properties.Ordinal, Properties.Duration,
    ];

    /// <summary>Property and value that go together, structural properties included.</summary>
    public static Gen<(Property Property, Value Value)> Contents { get; } =
        Gen.Frequency((3, Pick(Often)), (1, Pick([.. Properties.All]))).SelectMany(p => ValuesOf(p).Select(v => (p, v)));

    public static Gen<(Source Source, Statement Statement)> Said { get; } =
        Gen.Select(Items, Contents, Gen.Enum<Stance>(), Pick(Speakers), Gen.Int[0, 900], Gen.Int[0, 15], Gen.Select(Dates, Gen.Int[0, 9], Gen.Enum<Rank>()))
            .Select((item, content, stance, speaker, day, narrow, rest) =>
            {
                var source = Make.Source("press", $"{new DateOnly(2023, 6, 1).AddDays(day):yyyy-MM-dd}");
                var qualifiers = Qualifiers.None;
                qualifiers = (narrow & 1) == 0 ? qualifiers : qualifiers.With("commodity", narrow > 7 ? "wheat" : "fuel");
                qualifiers = (narrow & 2) == 0 ? qualifiers : qualifiers.With("holder", narrow > 7 ? "state" : "company");
                qualifiers = narrow != 12 ? qualifiers : qualifiers.With("stage", "initial");
                var rank = rest.Item2 > 7 ? rest.Item3 : Rank.Normal;
                return (source, new Statement
                {
                    Subject = item, Property = content.Property, Value = content.Value, Stance = stance, Qualifiers = qualifiers,
                    AssertedBy = new Attribution(new ItemId(speaker), narrow > 13 ? [new ItemId("agency")] : []),
                    Citation = new Citation(source.Id, $"quote {day}", day, 9), ValidTime = rest.Item2 > 4 ? rest.Item1 : null,
                    Rank = rank, RankReason = rank == Rank.Normal ? null : "arbitration",
                });
            });

    public static Gen<List<(Source Source, Statement Statement)>> Documents { get; } =
        Gen.Select(Said.List[0, 30], KindNotes).Select((said, kinds) => kinds.Concat(said).ToList());

    // Each item is of some kind, so that the views that ask for one have something to do.
    private static Gen<List<(Source Source, Statement Statement)>> KindNotes =>
        Pick("power-plant", "trade-flow", "development-bank", "visit", "commission", "refinery", "certification", "decision", "session", "nuclear-programme").Array[Ids.Length]
            .Select(kinds => kinds.Select((kind, i) => (Make.Source("editor", "2023-01-01"), new Statement
            {
                Subject = new ItemId(Ids[i]), Property = Properties.Kind, Value = new CodeValue(kind), AssertedBy = new Attribution(new ItemId("editor")),
            })).ToList());

    public static Ledger Record(IEnumerable<(Source Source, Statement Statement)> said) => Append(Ledger.Empty, said, 0);

    public static Ledger Append(Ledger ledger, IEnumerable<(Source Source, Statement Statement)> said, int daysLater)
    {
        var list = said.ToList();
        var batch = new Batch((ledger.Last?.Number ?? 0) + 1, Make.Instant("2026-01-01").AddDays(daysLater), "tester", "test");
        return ledger.Append(batch, list.Select(s => s.Source), list.Select(s => s.Statement)).Ledger;
    }
}
