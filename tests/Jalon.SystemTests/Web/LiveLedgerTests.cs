using System.Net;
using Jalon.Core;
using Jalon.Core.Time;
using Jalon.Core.Values;
using Jalon.Core.Vocabulary;
using Jalon.Storage.Sqlite;
using Jalon.Web;

namespace Jalon.SystemTests.Web;

public sealed class LiveLedgerTests(RunningSite site) : IClassFixture<RunningSite>
{
    [Fact]
    public async Task Append_WhileServing_IsSeenAtOnceAndKeepsWhatItCorrected()
    {
        var before = await site.Client.GetAsync(new Uri("/fr/items/bank", UriKind.Relative), TestContext.Current.CancellationToken);
        var (old, corrected) = Correct(site.PortfolioPath);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/fr/items/bank") { Headers = { IfNoneMatch = { before.Headers.ETag! } } };

        using var after = await site.Client.SendAsync(request, TestContext.Current.CancellationToken);
        var page = await after.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var history = await site.Text($"/fr/s/{old}");

        Assert.Equal(HttpStatusCode.OK, after.StatusCode);
        Assert.Contains("décembre 2031", page, StringComparison.Ordinal);
        Assert.Contains("corrigée par", history, StringComparison.Ordinal);
        Assert.Contains($"/fr/s/{corrected.ToString()[..16]}", history, StringComparison.Ordinal);
    }

    [Fact]
    public async Task MergedItem_AtItsOtherName_LeadsToTheOne()
    {
        Append(site.PortfolioPath, new Statement
        {
            Subject = new ItemId("amber"), Property = Properties.SameAs, Value = new ItemValue(new ItemId("amber-two")), AssertedBy = new Attribution(new ItemId("editor")),
        });

        using var answer = await site.Client.GetAsync(new Uri("/fr/items/amber-two", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal("/fr/items/amber", answer.Headers.Location?.ToString());
    }

    [Fact]
    public void Build_FileThatIsNoLedger_SaysSo()
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, "no ledger, only words, and more of them than a header has: " + new string('x', 2000));

        var refusal = Assert.Throws<Jalon.Storage.StoreException>(() => SiteHost.Build(new SiteOptions(path, ["http://localhost:0"], new FixedClock(SmallProgramme.Today))));

        Assert.Equal(Jalon.Storage.StoreException.NotALedger, refusal.Code);
        File.Delete(path);
    }

    private static (Digest Old, Digest Corrected) Correct(string path)
    {
        var old = SmallProgramme.Statements.Single(s => s.Subject == new ItemId("bank") && s.Property == Properties.Founded);
        var corrected = old with { Value = new DateValue(Edtf.Parse("2031-12")), Revises = [old.Id] };
        Append(path, corrected);
        return (old.Id, corrected.Id);
    }

    private static void Append(string path, Statement statement)
    {
        using var store = SqliteStore.Open(path);
        var result = store.Append(new DateTimeOffset(2031, 3, 1, 8, 0, 0, TimeSpan.Zero), "tester", "test", machineRead: false, [], [statement]);
        Assert.Empty(result.Findings);
    }
}
