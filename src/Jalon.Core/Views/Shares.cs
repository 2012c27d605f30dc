using System.Collections.Immutable;
using Jalon.Core.Time;
using Jalon.Core.Values;
using Jalon.Core.Vocabulary;

namespace Jalon.Core.Views;

/// <summary>
/// Whether the shares of an item's holders add up to 100 %. Only shares of a named holder in the whole are added: the progress
/// of works or a share in a trade is none. Where a share is contested, every version of it is added up on its own.
/// </summary>
public static class Shares
{
    private static readonly Interval Whole = Interval.Exactly(100);

    /// <summary>Facts before plans, each time and each version by itself; empty when nobody's share is told.</summary>
    public static ImmutableArray<SharesAnswer> Of(Dossier dossier)
    {
        var entries = dossier.Of(Properties.Share)
            .Where(e => e.Statement is { Stance: Stance.Reported or Stance.Planned, Rank: not Rank.Deprecated, Value: QuantityValue }
                && e.Statement.Qualifiers is { Holder: not null, Part: null, Commodity: null, From: null, To: null })
            .ToList();
        return
        [
            .. entries.GroupBy(e => e.Statement.Stance).OrderBy(g => g.Key)
                .SelectMany(stance => ByTime([.. stance]).SelectMany(time => Versions(time.When, stance.Key == Stance.Planned, time.Entries, dossier))),
        ];
    }

    // What is told without a time holds at all times that are told.
    private static IEnumerable<(Edtf? When, List<Entry> Entries)> ByTime(List<Entry> entries)
    {
        var times = entries.Select(e => e.Statement.ValidTime).OfType<Edtf>().DistinctBy(t => t.Days).OrderBy(t => t.Days.Low ?? DateOnly.MinValue).ToList();
        return times.Count == 0 && entries.Count > 0
            ? [(null, entries)]
            : times.Select(t => ((Edtf?)t, entries.FindAll(e => e.Statement.ValidTime is not { } v || v.Days.Overlaps(t.Days))));
    }

    private static IEnumerable<SharesAnswer> Versions(Edtf? when, bool planned, List<Entry> entries, Dossier dossier)
    {
        var holders = entries.GroupBy(e => Key(e, dossier.Register), StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => (Holder: g.Key, Camps: Agreeing(g))).ToList();
        var contested = holders.Where(h => h.Camps.Count > 1).SelectMany(h => h.Camps).ToList();
        if (contested.Count == 0)
        {
            return [Sum(holders.Select(h => (h.Holder, h.Camps[0])), 1)];
        }

        // One version for each contested camp, completed by what the same source or speaker says of the others.
        var versions = contested.Select(camp => holders.Select(h => (h.Holder, Camp: h.Camps.Contains(camp) ? camp : Nearest(h.Camps, camp))).ToList())
            .DistinctBy(v => string.Join('+', v.Select(h => h.Camp[0].Id)), StringComparer.Ordinal).ToList();
        return versions.Select(v => Sum(v, versions.Count));

        SharesAnswer Sum(IEnumerable<(string Holder, List<Entry> Entries)> version, int count)
        {
            var holdings = version.Select(h => new Holding(h.Holder, Common(h.Entries), [.. h.Entries], Corroboration.Of(h.Entries, dossier.Register).Count))
                .OrderByDescending(h => h.Percent.Middle).ThenBy(h => h.Holder, StringComparer.Ordinal).ToImmutableArray();
            return Judge(holdings, when, planned, count, dossier.Id);
        }
    }

    private static SharesAnswer Judge(ImmutableArray<Holding> holdings, Edtf? when, bool planned, int versions, ItemId item)
    {
        // An open bound means at least nothing and at most all; a share said to be below nothing or above all stays as said.
        var sum = new Interval(
            holdings.Sum(h => h.Percent.Low ?? decimal.Min(0, h.Percent.High ?? 0)),
            holdings.Sum(h => h.Percent.High ?? decimal.Max(100, h.Percent.Low ?? 100)));
        // Thirds said as 33.3 % are whole: each may be off by the tenth it was rounded to.
        var rounding = 0.1m * holdings.Length;
        var vague = holdings.Any(h => h.Percent.Low is null || h.Percent.High is null);
        var state = sum.High < 100 - rounding ? SharesState.Missing : sum.Low > 100 + rounding ? SharesState.TooMuch : vague ? SharesState.CannotTell : SharesState.Complete;
        return new SharesAnswer
        {
            Item = item, ValidTime = when, IsPlanned = planned, Versions = versions, Holdings = holdings, Sum = sum, Gap = Whole.Minus(sum), State = state,
            Rule = state switch
            {
                SharesState.Complete => "shares.complete",
                SharesState.Missing => "shares.missing",
                SharesState.TooMuch => "shares.too-much",
                _ => "shares.too-vague",
            },
        };
    }

    private static string Key(Entry entry, Register register)
    {
        var holder = entry.Statement.Qualifiers.Holder!;
        return ItemId.TryParse(holder, out var id) ? register.Canonical(id).Value : holder;
    }

    private static List<List<Entry>> Agreeing(IEnumerable<Entry> entries)
    {
        var camps = new List<List<Entry>>();
        foreach (var entry in entries)
        {
            var camp = camps.Find(c => c.TrueForAll(e => Percent(e).Overlaps(Percent(entry))));
            if (camp is null)
            {
                camps.Add([entry]);
            }
            else
            {
                camp.Add(entry);
            }
        }

        return camps;
    }

    private static List<Entry> Nearest(List<List<Entry>> camps, List<Entry> to) =>
        camps.Find(c => c.Exists(e => to.Exists(t => t.Source?.Id == e.Source?.Id)))
        ?? camps.Find(c => c.Exists(e => to.Exists(t => t.Statement.AssertedBy.Speaker == e.Statement.AssertedBy.Speaker)))
        ?? camps.MaxBy(c => c.Count)!;

    private static Interval Common(List<Entry> entries) => entries.Select(Percent).Aggregate(Intervals.Common);

    private static Interval Percent(Entry entry)
    {
        var quantity = (QuantityValue)entry.Statement.Value;
        return quantity.Unit.Convert(quantity.Amount, Unit.Percent);
    }
}
