using System.Collections.Immutable;
using Jalon.Core.Values;
using Jalon.Core.Vocabulary;

namespace Jalon.Core.Views;

/// <summary>
/// The same trade from both accounts: reported amounts, volumes and growth, side by side for each commodity, direction and
/// period, and the gap in per cent of the larger. A side is the state that a speaker acts for; whoever acts for nobody, such
/// as an international body or a paper, is a side of its own.
/// </summary>
public static class Mirror
{
    private static readonly ImmutableArray<Property> Compared = [Properties.TradeValue, Properties.Volume, Properties.Growth, Properties.Beneficiaries, Properties.Financing];

    /// <summary>Of all dossiers that speak of flows; items merged or given twice count once.</summary>
    public static ImmutableArray<MirrorLine> Of(IEnumerable<Dossier> dossiers) => [.. dossiers.DistinctBy(d => d.Id).SelectMany(d => Of(d))];

    /// <summary>In the order of properties, commodities and periods.</summary>
    public static ImmutableArray<MirrorLine> Of(Dossier dossier)
    {
        var partners = dossier.Agents(Properties.Partner);
        return
        [
            .. dossier.Entries
                .Where(e => e.Statement is { Stance: Stance.Reported, Rank: not Rank.Deprecated, Value: QuantityValue or MoneyValue } s && Compared.Contains(s.Property) && s.Qualifiers.Part is null)
                .GroupBy(e => (e.Statement.Property, Commodity: e.Statement.Qualifiers.Commodity?.ToUpperInvariant(), e.Statement.Qualifiers.From, e.Statement.Qualifiers.To, e.Statement.ValidTime?.Days))
                .Select(g => Line(dossier, [.. g], partners))
                .OrderBy(l => Compared.IndexOf(l.Property)).ThenBy(l => l.Commodity, StringComparer.Ordinal).ThenBy(l => l.Period?.Days.Low)
                .ThenBy(l => l.From, StringComparer.Ordinal).ThenBy(l => l.Figures[0].Entries[0].Id),
        ];
    }

    private static MirrorLine Line(Dossier dossier, ImmutableArray<Entry> entries, ImmutableArray<ItemId> partners)
    {
        var first = entries[0].Statement;
        var figures = entries.GroupBy(e => Side(e.Statement.AssertedBy.Speaker, partners, dossier.Register)).OrderBy(g => g.Key)
            .Select(g => new MirrorFigure(g.Key, Together([.. g]), [.. g])).ToImmutableArray();
        var missing = partners.Where(p => !figures.Any(f => f.Side == p)).ToImmutableArray();
        var (state, gap) = Compare(figures);
        return new MirrorLine
        {
            Item = dossier.Id, Property = first.Property, Commodity = first.Qualifiers.Commodity, From = first.Qualifiers.From, To = first.Qualifiers.To,
            Period = first.ValidTime, Figures = figures, Missing = missing, State = state, Gap = gap,
            Rule = state switch
            {
                MirrorState.OneSided => "mirror.one-sided",
                MirrorState.Agree => "mirror.agree",
                MirrorState.Differ => "mirror.gap",
                _ => "mirror.not-comparable",
            },
        };
    }

    // The partner that the speaker acts for, else the last principal there is, else the speaker.
    private static ItemId Side(ItemId speaker, ImmutableArray<ItemId> partners, Register register)
    {
        var sides = register.SidesOf(speaker);
        var partner = partners.Where(sides.Contains).Order().Take(1).ToList();
        return partner.Count > 0 ? partner[0]
            : sides.Where(s => register.AgentTypeOf(s) == "state").Order().Cast<ItemId?>().FirstOrDefault() ?? register.Canonical(speaker);
    }

    // A side that tightens its figure is held to what all its statements allow; one that changes it, to the latest.
    private static Value Together(List<Entry> entries)
    {
        var value = entries.FindLast(e => e.Statement.Rank == Rank.Preferred)?.Statement.Value ?? entries[^1].Statement.Value;
        foreach (var other in entries.Select(e => e.Statement.Value))
        {
            value = Amounts.In(other, value) is { } amount && Amounts.Of(value).Overlaps(amount) ? Amounts.With(value, Intervals.Common(Amounts.Of(value), amount)) : value;
        }

        return value;
    }

    private static (MirrorState, Interval?) Compare(ImmutableArray<MirrorFigure> figures)
    {
        if (figures.Length < 2)
        {
            return (MirrorState.OneSided, null);
        }

        var unit = figures[0].Value;
        var amounts = figures.Select(f => Amounts.In(f.Value, unit)).OfType<Interval>().OrderBy(a => a.Middle).ToList();
        if (amounts.Count < figures.Length)
        {
            return (MirrorState.NotComparable, null);
        }

        var apart = amounts.Exists(a => amounts.Exists(b => !a.Overlaps(b)));
        return (apart ? MirrorState.Differ : MirrorState.Agree, Intervals.Gap(amounts[^1], amounts[0]));
    }
}
