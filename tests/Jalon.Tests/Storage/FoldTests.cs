using System.Text;
using Jalon.Core;
using Jalon.Core.Time;
using Jalon.Core.Views;
using Jalon.Core.Vocabulary;
using Jalon.Storage;
using Jalon.Tests.Samples;

namespace Jalon.Tests.Storage;

public sealed class FoldTests
{
    [Theory]
    [InlineData("mali-russie", "2026-11-23", null)]
    [InlineData("mali-russie", "2025-08-01", "2025-06-30")]
    [InlineData("mali-russie", "2024-01-01", null)] // most sources lie after the day of judgement
    [InlineData("fictif", "2031-06-30", null)]
    [InlineData("fictif", "2030-12-31", "2030-12-31")]
    public void Fold_ReadingOnlyWhatFollowUpReads_AnswersAsTheWholeLedger(string sample, string at, string? publishedBy)
    {
        var question = new Question(Make.Day(at), publishedBy is null ? null : Make.Day(publishedBy));
        var memory = Sample.Load(sample).Record();
        using var file = new TemporaryStore();
        Fill(file, Sample.Load(sample));

        var answers = file.Store.Fold(question, FollowUp.Reads, Print).Where(p => p.Length > 0).ToList();

        Assert.Equal(memory.Dossiers(question).Select(Print).Where(p => p.Length > 0), answers);
    }

    [Fact]
    public void Fold_LastWordWithdrawn_IsNotHeardOf()
    {
        var sample = Sample.Load("mali-russie");
        using var file = new TemporaryStore();
        Fill(file, sample);
        var said = sample.Statements.First(s => s.Subject == Make.Id("raffinerie-senou") && s.Property == Properties.Due);
        var rumour = said with { Property = Properties.Description, Stance = Stance.Reported, Value = new Jalon.Core.Values.TextValue("rumeur"), Citation = Late(file) };
        var question = new Question(Make.Day("2026-11-23"));

        Append(file, rumour);
        var heard = Silent(file, question);
        Append(file, rumour with { Property = Properties.Retracted, Value = new Jalon.Core.Values.TextValue("fausse"), Citation = null, Invalidates = [rumour.Id] });

        Assert.Equal((Make.Day("2026-10-01"), said.Subject), (heard, said.Subject));
        Assert.True(Silent(file, question) < Make.Day("2026-10-01"));
    }

    private static Citation Late(TemporaryStore file)
    {
        var bytes = "Une rumeur."u8.ToArray();
        var source = new Source { Id = Digest.Of(bytes), Publisher = Make.Id("presse"), Published = Make.Day("2026-10-01") };
        file.Store.Append(Make.Instant("2026-11-02"), "tester", "add", machineRead: false, [new NewSource(source, bytes, "Une rumeur.")], []);
        return new Citation(source.Id, "rumeur", 4, 6);
    }

    private static DateOnly? Silent(TemporaryStore file, Question question) =>
        file.Store.Fold(question, FollowUp.Reads, d => FollowUp.Of(d)).SelectMany(c => c).First(c => c.Item == Make.Id("raffinerie-senou")).LastHeard;

    private static void Append(TemporaryStore file, Statement statement) =>
        Assert.Equal(1, file.Store.Append(Make.Instant("2026-11-03"), "tester", "state", machineRead: false, [], [statement]).Added);

    private static void Fill(TemporaryStore file, Sample sample)
    {
        var sources = sample.Notes.Select(n => new NewSource(n.Source, Encoding.UTF8.GetBytes(n.Text), n.Text));
        Assert.Empty(file.Store.Append(Make.Instant("2026-01-01"), "tester", "import", machineRead: false, sources, sample.Statements).Findings);
    }

    private static string Print(Dossier dossier) => string.Join('\n', FollowUp.Of(dossier).Select(c =>
        $"{c.Item} {c.Milestone} {c.Part} {c.Status} {c.Rule} {c.Timing} {c.Delay} {c.DelayFromOriginal} {c.OverdueDays} {c.OverdueFromOriginalDays} {c.Progress}"
        + $" {c.Slips.Length} {string.Join(' ', c.Promisors)} {c.LastHeard} {c.SilentDays} {c.IsSilent} {string.Join(' ', c.Proof.Select(e => e.Id.Short))}"));
}
