using CsCheck;
using Jalon.Core;
using Jalon.Core.Time;
using Jalon.Core.Vocabulary;

namespace Jalon.Tests.Core;

public sealed class LedgerTests
{
    private readonly Book book = new();

    [Fact]
    public void Appending_TheSameTwice_ChangesNothing() => Generators.Documents.Sample(said =>
    {
        var once = Generators.Record(said);

        var twice = Generators.Append(once, said, 1);

        return twice.Entries.SequenceEqual(once.Entries);
    });

    [Fact]
    public void Sequence_OfAnyLedger_CountsFromOneWithoutGaps() => Generators.Documents.Sample(said =>
        Generators.Record(said).Entries.Select(e => e.Sequence).SequenceEqual(Enumerable.Range(1, Generators.Record(said).Entries.Count).Select(i => (long)i)));

    [Fact]
    public void Appending_Later_LeavesDossiersOfEarlierInstantsAsTheyWere() => Gen.Select(Generators.Documents, Generators.Documents).Sample((early, late) =>
    {
        var before = Generators.Record(early);
        var question = new Question(Make.Day("2026-06-01"), RecordedBy: before.Last!.RecordedAt);

        var after = Generators.Append(before, late, 1);

        return Print(before, question) == Print(after, question);
    });

    [Fact]
    public void Documents_InAnyOrder_GiveTheSameDossiers() => Gen.Select(Generators.Documents, Gen.Int).Sample((said, seed) =>
    {
        var random = new Random(seed);
        var shuffled = said.OrderBy(_ => random.Next()).ToList();
        var question = new Question(Make.Day("2026-06-01"));

        return Print(Generators.Record(said), question) == Print(Generators.Record(shuffled), question);
    });

    [Fact]
    public void Statement_Revised_GivesWayToTheNewOne()
    {
        var first = book.Say("plant", "capacity", "150 MW");
        book.Say("plant", "capacity", "200 MW", revises: [first]);

        Assert.Equal(["200"], Live("plant"));
    }

    [Fact]
    public void Statement_Invalidated_IsGoneAndNothingTakesItsPlace()
    {
        var first = book.Say("plant", "capacity", "150 MW");
        book.Say("plant", "retracted", "misread", invalidates: [first]);

        Assert.Empty(Live("plant"));
    }

    [Fact]
    public void Retraction_ItselfWithdrawn_RestoresTheStatement()
    {
        var first = book.Say("plant", "capacity", "150 MW");
        var retraction = book.Say("plant", "retracted", "misread", invalidates: [first]);
        book.Say("plant", "retracted", "read well after all", invalidates: [retraction]);

        Assert.Equal(["150"], Live("plant"));
    }

    [Fact]
    public void Revision_OfARevision_LeavesOnlyTheLast()
    {
        var first = book.Say("plant", "capacity", "1 MW");
        var second = book.Say("plant", "capacity", "2 MW", revises: [first]);
        book.Say("plant", "capacity", "3 MW", revises: [second, first]);

        Assert.Equal(["3"], Live("plant"));
    }

    [Fact]
    public void Retraction_RecordedLater_IsForgottenByEarlierQuestions()
    {
        var first = book.Say("plant", "capacity", "150 MW");
        book.Recorded = "2026-02-01";
        book.Say("plant", "retracted", "misread", invalidates: [first]);

        Assert.Equal(["150"], Live("plant", recordedBy: "2026-01-15"));
        Assert.Empty(Live("plant"));
    }

    [Fact]
    public void Correction_FromALaterSource_IsForgottenWithIt()
    {
        var first = book.Say("plant", "capacity", "150 MW", on: "2024-03-01");
        book.Say("plant", "capacity", "200 MW", on: "2024-05-24", revises: [first]);

        Assert.Equal(["150"], Live("plant", publishedBy: "2024-04-01"));
        Assert.Equal(["200"], Live("plant", publishedBy: "2024-05-24"));
    }

    [Fact]
    public void Question_OfAllThreeTimes_ForgetsByEach()
    {
        book.Say("plant", "capacity", "1 MW", on: "2024-01-01");
        book.Say("plant", "capacity", "2 MW", on: "2024-06-01");
        book.Recorded = "2026-02-01";
        book.Say("plant", "capacity", "3 MW", on: "2024-01-02");

        Assert.Equal(["1"], Live("plant", publishedBy: "2024-03-01", recordedBy: "2026-01-15"));
        Assert.Equal(["1", "3"], Live("plant", publishedBy: "2024-03-01"));
        Assert.Equal(["1", "2"], Live("plant", recordedBy: "2026-01-15"));
    }

    [Fact]
    public void Corrections_InALongChain_LeaveTheLast()
    {
        var last = book.Say("plant", "capacity", "150 MW");
        var chain = new List<Statement>();
        for (var n = 1; n <= 50_001; n++)
        {
            last = last with { Property = Properties.Retracted, Value = new Jalon.Core.Values.TextValue($"{n}"), Revises = [], Invalidates = [last.Id] };
            chain.Add(last);
        }

        var (ledger, findings) = book.Ledger.Append(new Batch(2, Make.Instant("2026-01-02"), "tester", "import"), [], chain);

        // An odd number of withdrawals of withdrawals withdraws the first.
        Assert.Empty(findings);
        Assert.Equal([last.Id], [.. ledger.Dossier(Make.Id("plant"), new Question(Make.Day("2026-06-01"))).Of(Properties.Capacity).Select(e => e.Id), last.Id]);
    }

    [Fact]
    public void Merge_Withdrawn_PartsTheItemsAgain()
    {
        book.Say("plant", "capacity", "150 MW");
        book.Say("centrale", "capacity", "200 MW");
        var merge = book.Say("plant", "same-as", "centrale");
        Assert.Equal(["150", "200"], Live("plant").Order());

        book.Say("plant", "retracted", "two plants after all", invalidates: [merge]);

        Assert.Equal(["150"], Live("plant"));
        Assert.Equal(["200"], Live("centrale"));
    }

    [Fact]
    public void Merge_InAChain_TakesTheFirstIdWhateverItsOrder()
    {
        book.Say("d", "capacity", "4 MW");
        book.Note("c", "same-as", "d").Note("a", "same-as", "b").Note("d", "same-as", "b");

        Assert.All((string[])["a", "b", "c", "d"], id => Assert.Equal(Make.Id("a"), book.Dossier(id).Id));
        Assert.Equal(["4"], Live("c"));
    }

    [Fact]
    public void Merge_OfTwoItems_JoinsTheirDossiersAndRewritesNothing()
    {
        book.Say("plant", "capacity", "150 MW");
        book.Say("centrale", "capacity", "200 MW");
        book.Note("plant", "same-as", "centrale");

        Assert.Equal(["150", "200"], Live("plant").Order());
        Assert.Equal(Make.Id("centrale"), book.Dossier("plant").Id);
        Assert.Single(book.Dossiers(), d => !d.Of(Properties.Capacity).ToList().Count.Equals(0));
        Assert.Contains(book.Ledger.Entries, e => e.Statement.Subject == Make.Id("plant"));
    }

    [Fact]
    public void Merge_InACircle_Ends()
    {
        book.Say("a", "capacity", "1 MW");
        book.Note("a", "same-as", "b").Note("b", "same-as", "c").Note("c", "same-as", "a");

        Assert.Equal(Make.Id("a"), book.Dossier("c").Id);
        Assert.Equal(["1"], Live("b"));
    }

    [Fact]
    public void Copies_InACircle_End()
    {
        book.Note("source-a", "copy-of", "source-b").Note("source-b", "copy-of", "source-a");

        var register = book.Dossier("x").Register;

        Assert.All((string[])["source-a", "source-b"], id => Assert.Equal("source-a", register.OriginalOf(Make.Id(id)).Value));
    }

    [Fact]
    public void PublishedBy_KeepsNamesAndKinds()
    {
        book.Item("plant", "power-plant", "Centrale");
        book.Say("plant", "capacity", "150 MW", on: "2024-03-01");

        var dossier = book.Dossier("plant", publishedBy: "2024-01-01");

        Assert.Equal("power-plant", dossier.Kind!.Code);
        Assert.Empty(dossier.Of(Properties.Capacity));
    }

    [Theory]
    [InlineData("link-unknown")]
    [InlineData("link-other-subject")]
    [InlineData("rank-without-reason")]
    [InlineData("source-unknown")]
    [InlineData("value-type")]
    [InlineData("figure-out-of-range")]
    public void Statement_ThatBreaksARule_IsKeptOutWithAFinding(string code)
    {
        var other = book.Say("other", "capacity", "1 MW");
        var good = book.Say("plant", "capacity", "150 MW");
        var bad = code switch
        {
            "link-unknown" => good with { Revises = [Digest.Of("nothing"u8)] },
            "link-other-subject" => good with { Invalidates = [other.Id] },
            "rank-without-reason" => good with { Rank = Rank.Preferred },
            "source-unknown" => good with { Citation = new Citation(Digest.Of("nowhere"u8), "x", 0, 1) },
            "figure-out-of-range" => good with { Value = Make.Value(Properties.Capacity, "1..79228162514264337593543950335 MW") },
            _ => good with { Property = Properties.Held },
        };

        book.Add(null, bad);

        Assert.Equal(code, Assert.Single(book.Findings).Code);
        Assert.Equal(2, book.Ledger.Entries.Count);
    }

    [Fact]
    public void Batch_OutOfOrder_IsOurBug()
    {
        book.Say("plant", "capacity", "1 MW");

        Assert.Throws<ArgumentException>(() => book.Ledger.Append(new Batch(1, Make.Instant("2026-01-02"), "x", "y"), [], []));
        Assert.Throws<ArgumentException>(() => book.Ledger.Append(new Batch(2, Make.Instant("2025-01-02"), "x", "y"), [], []));
    }

    private IEnumerable<string> Live(string item, string? publishedBy = null, string? recordedBy = null) =>
        book.Dossier(item, publishedBy: publishedBy, recordedBy: recordedBy).Of(Properties.Capacity).Select(e => ((Jalon.Core.Values.QuantityValue)e.Statement.Value).Amount.ToString());

    private static string Print(Ledger ledger, Question question) =>
        string.Join('\n', ledger.Dossiers(question).Where(d => !d.Entries.IsEmpty).Select(d => $"{d.Id} {d.Kind} {string.Join(' ', d.Entries.Select(e => e.Id.Short))}"));
}
