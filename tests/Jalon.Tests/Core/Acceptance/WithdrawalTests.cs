using Jalon.Core;
using Jalon.Core.Acceptance;
using Jalon.Core.Time;
using Jalon.Core.Values;
using Jalon.Core.Vocabulary;

namespace Jalon.Tests.Core.Acceptance;

public sealed class WithdrawalTests
{
    private static readonly TextValue Reason = new("undone", "en");
    private static readonly Statement Said = new()
    {
        Subject = new ItemId("plant"), Property = Properties.Status, Value = new CodeValue("operational"), AssertedBy = new Attribution(new ItemId("press")),
    };

    [Fact]
    public void Statement_TakenBackAndRestoredAgainAndAgain_StandsEveryOtherTime()
    {
        var entries = new List<Entry>();
        Record(entries, Said);

        for (var turn = 0; turn < 6; turn++)
        {
            Record(entries, Withdrawal.Of(Said.Id, entries, new ItemId("awa"), Reason)!);
            Assert.False(Stands(entries));
            Assert.Null(Withdrawal.Of(Said.Id, entries, new ItemId("awa"), Reason));

            foreach (var restoring in Withdrawal.Undone(Said.Id, entries, new ItemId("awa"), Reason).ToList())
            {
                Record(entries, restoring);
            }

            Assert.True(Stands(entries));
        }
    }

    [Fact]
    public void Statement_NobodyRecorded_NeedsNoWithdrawal() => Assert.Null(Withdrawal.Of(Said.Id, [], new ItemId("awa"), Reason));

    private static bool Stands(List<Entry> entries) => Liveness.Live(entries, new Question(Make.Day("2026-01-01"))).Exists(e => e.Id == Said.Id);

    // A ledger passes over what it has; recording the same twice would prove nothing.
    private static void Record(List<Entry> entries, Statement statement)
    {
        Assert.DoesNotContain(entries, e => e.Id == statement.Id);
        entries.Add(new Entry(entries.Count + 1, new Batch(entries.Count + 1, Make.Instant("2025-01-01"), "awa", "review"), statement, null));
    }
}
