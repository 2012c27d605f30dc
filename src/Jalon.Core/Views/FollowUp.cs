using System.Collections.Immutable;
using Jalon.Core.Kinds;
using Jalon.Core.Time;
using Jalon.Core.Values;
using Jalon.Core.Vocabulary;

namespace Jalon.Core.Views;

/// <summary>
/// Every commitment of an item and how it stands. A commitment is a milestone, or a target figure for a period, of which at
/// least one live statement is planned. See docs/guide/follow-up-rules.md for the rules in plain words.
/// </summary>
public static class FollowUp
{
    /// <summary>The properties whose values its answers depend on; of the others only the day of the last word counts, see <see cref="Dossier.Mentioned"/>.</summary>
    public static ImmutableArray<Property> Reads { get; } =
    [
        .. Properties.All.Where(p => p.IsDate || p.Type is Vocabulary.ValueType.Quantity or Vocabulary.ValueType.Money),
        Properties.Status, Properties.Kind, Properties.Promisor, Properties.Responsible,
    ];

    /// <summary>In the order of the current deadline; those without one last.</summary>
    public static ImmutableArray<Commitment> Of(Dossier dossier)
    {
        var kind = dossier.Kind ?? Facility.Kind;
        Dictionary<CommitmentKey, List<Promise>>? groups = null;
        foreach (var entry in dossier.Entries)
        {
            if (entry.Statement is { Stance: Stance.Planned, Rank: not Rank.Deprecated } && PlannedStatements.Read(entry, kind) is { } read)
            {
                groups ??= [];
                (groups.TryGetValue(read.Key, out var list) ? list : groups[read.Key] = []).Add(read.Promise);
            }
        }

        if (groups is null)
        {
            return [];
        }

        var judged = new List<Commitment>();
        foreach (var (key, promises) in groups)
        {
            foreach (var round in Rounds.Of(key, promises, kind, dossier))
            {
                judged.Add(Judge(key, round, kind, dossier));
            }
        }

        return judged.Count == 1 ? [judged[0]] :
        [
            .. judged.OrderBy(c => c.Current?.Due.High ?? DateOnly.MaxValue).ThenBy(c => c.Milestone.Code, StringComparer.Ordinal)
                .ThenBy(c => c.Part, StringComparer.Ordinal).ThenBy(c => c.Proof[0].Id),
        ];
    }

    private static Commitment Judge(CommitmentKey key, Round round, Kind kind, Dossier dossier)
    {
        var promises = round.Promises;
        var promisors = Promisors(promises, dossier);
        var due = DueDates.Of(promises, promisors, dossier.Register);
        var target = key.Target is null ? null : due.Latest.Entry.Statement.Value;
        var evidence = Fulfilment.Of(key, kind, dossier, target).Where(round.Holds).ToImmutableArray();
        var against = Fulfilment.Against(key, kind, dossier).Where(a => !(a.Entry.Published < round.From)).ToList();
        var verdict = Judgement.Of(new Case(due, promises, promisors, evidence, against, dossier));
        var silence = Silence.Of(key, dossier);
        var closed = verdict.Status is FollowUpStatus.Delivered or FollowUpStatus.Cancelled;
        return new Commitment
        {
            Item = dossier.Id,
            Milestone = key.Milestone,
            Part = key.Part,
            Target = target,
            Progress = key.Target is null ? null : Progress(key, target, dossier),
            Status = verdict.Status,
            Rule = verdict.Rule,
            Timing = verdict.Timing,
            Original = due.Original,
            Current = due.Current,
            Delay = verdict.Delay,
            DelayFromOriginal = verdict.DelayFromOriginal,
            OverdueDays = verdict.Overdue,
            OverdueFromOriginalDays = verdict.OverdueFromOriginal,
            Promises = [.. promises],
            Slips = due.Slips,
            Evidence = evidence,
            Against = [.. against.Where(a => a.Kind != Opposition.Resumed).Select(a => a.Entry)],
            Promisors = promisors,
            LastHeard = silence.LastHeard,
            SilentDays = silence.Days,
            IsSilent = !closed && silence.Days > kind.HeartbeatDays,
            Proof = verdict.Proof,
        };
    }

    // Said in so many words; else who answers for it; else whoever made the promise and is not the press.
    private static ImmutableArray<ItemId> Promisors(List<Promise> promises, Dossier dossier)
    {
        var named = dossier.Agents(Properties.Promisor);
        named = named.IsEmpty ? dossier.Agents(Properties.Responsible) : named;
        return !named.IsEmpty ? named
            : [.. promises.Select(p => dossier.Register.Canonical(p.Speaker)).Where(s => !dossier.Register.IsMedia(s)).Distinct()];
    }

    private static decimal? Progress(CommitmentKey key, Value? target, Dossier dossier) => target is null ? null : dossier.Of(key.Milestone, Stance.Reported)
        .Where(e => Fulfilment.SameCount(e.Statement.Qualifiers, key.Target!.Narrowing)
            && Fulfilment.IsOfPeriod(key, e.Statement.ValidTime?.Days))
        .Max(e => Fulfilment.Share(e.Statement.Value, target));
}
