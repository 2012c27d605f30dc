using Jalon.Core;
using Jalon.Core.Values;
using Jalon.Core.Vocabulary;
using static Jalon.Tests.Storage.Notes;

namespace Jalon.Tests.Storage;

public sealed class SqliteStoreTests : IDisposable
{
    private readonly TemporaryStore temporary = new();

    public void Dispose() => temporary.Dispose();

    [Fact]
    public void Append_ThenReopen_GivesBackWhatWasRecorded()
    {
        var note = Document("Le barrage 🏗 de Nyala sera achevé fin 2025, selon la Gazette.");
        var promise = Say("barrage-nyala", Properties.Completed, Day("2025-12-31"), Cite(note, "achevé fin 2025"), Stance.Planned);

        var result = temporary.Store.Append(Noon, "awa", "read", machineRead: true, [note], [promise, Named("barrage-nyala", "Barrage de Nyala")]);
        temporary.Reopen();

        Assert.Equal((2, 0, 1), (result.Added, result.AlreadyThere, result.SourcesAdded));
        Assert.Empty(result.Findings);
        var entry = temporary.Store.Entry(promise.Id)!;
        Assert.Equal(promise, entry.Statement);
        Assert.Equal(note.Source, entry.Source);
        Assert.Equal(new Batch(1, Noon, "awa", "read", MachineRead: true), entry.Batch);
        Assert.Equal(note.Text, temporary.Store.Text(note.Source.Id));
        Assert.Equal(note.Content.ToArray(), temporary.Store.Content(note.Source.Id));
        var report = temporary.Store.Verify();
        Assert.Empty(report.Findings);
        Assert.Equal((1, 1, 2, 1), (report.Batches, report.Sources, report.Statements, report.Citations));
        Assert.Equal(temporary.Store.Head.Hash, report.Hash);
    }

    [Fact]
    public void Append_WhatIsThere_WritesNoBatch()
    {
        var note = Document("Rien de neuf.");
        temporary.Store.Append(Noon, "awa", "state", machineRead: false, [note], [Named("a", "A")]);
        var head = temporary.Store.Head;

        var again = temporary.Store.Append(Noon, "awa", "state", machineRead: false, [note], [Named("a", "A")]);

        Assert.Null(again.Batch);
        Assert.Equal((0, 1, 0), (again.Added, again.AlreadyThere, again.SourcesAdded));
        Assert.Equal(head, temporary.Store.Head);
    }

    [Fact]
    public void Append_ClockBehindLastBatch_TakesItsInstantAndSaysSo()
    {
        temporary.Store.Append(Noon, "awa", "state", machineRead: false, [], [Named("a", "A")]);

        var late = temporary.Store.Append(Noon.AddHours(-1), "awa", "state", machineRead: false, [], [Named("b", "B")]);

        Assert.Equal(Noon, late.Batch!.RecordedAt);
        Assert.Equal("clock-behind", Assert.Single(late.Findings).Code);
    }

    [Fact]
    public void Append_ValueThatItsJsonCannotHold_StaysOut()
    {
        var bad = Say("a", Properties.Status, new CodeValue("Not A Code"));

        var result = temporary.Store.Append(Noon, "awa", "state", machineRead: false, [], [bad, Named("a", "A")]);

        Assert.Equal(1, result.Added);
        Assert.Equal("value-invalid", Assert.Single(result.Findings).Code);
    }

    [Theory]
    [InlineData("achevement", 1)]
    [InlineData("ACHÈVEMENT barr", 1)]
    [InlineData("строитель", 1)]
    [InlineData("плотина", 0)]
    [InlineData("\"((* OR NOT", 0)]
    [InlineData("'; DROP TABLE statement; --", 0)]
    [InlineData("NEAR(", 0)]
    [InlineData("", 0)]
    public void Search_AnyWords_FindsOrNotButNeverThrows(string words, int expected)
    {
        var note = Document("😀 L’achèvement du barrage. Строительство завершено.");
        temporary.Store.Append(Noon, "awa", "add", machineRead: false, [note], []);

        var found = temporary.Store.Search(words);

        Assert.Equal(expected, found.Documents.Length);
    }

    [Fact]
    public void Search_Places_CountCodePoints()
    {
        var note = Document("😀😀 Le barrage tient.");
        var said = Say("barrage", Properties.Status, new CodeValue("operational"), Cite(note, "Le barrage tient"));
        temporary.Store.Append(Noon, "awa", "add", machineRead: false, [note], [said]);

        var found = temporary.Store.Search("barrage");

        Assert.Equal([(6, 7)], Assert.Single(found.Documents).Places);
        Assert.Equal(said, Assert.Single(found.Statements).Statement);
    }
}
