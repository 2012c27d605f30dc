using System.Text;
using CsCheck;
using Jalon.Core;
using Jalon.Core.Languages;
using Jalon.Core.Time;
using Jalon.Core.Views;
using Jalon.Core.Vocabulary;

namespace Jalon.Tests.Core.Views;

public sealed class ViewPropertyTests
{
    private static readonly Question Now = new(Make.Day("2026-06-01"));

    [Fact]
    public void Answers_OfAnyLedger_RestOnEntriesThatStandInIt() => Generators.Documents.Sample(said =>
    {
        var ledger = Generators.Record(said);
        var ids = ledger.Entries.Select(e => e.Id).ToHashSet();
        var dossiers = ledger.Dossiers(Now).ToList();

        var proofs = dossiers.SelectMany(d => Conflicts.Of(d, dossiers).Select(c => c.Proof).Concat(Shares.Of(d).Select(s => s.Proof)).Concat(Mirror.Of(d).Select(m => m.Proof)))
            .ToList();

        return proofs.TrueForAll(p => !p.IsEmpty && p.All(e => ids.Contains(e.Id)))
            && dossiers.TrueForAll(d => Requirements.Of(d, dossiers).Proof.All(e => ids.Contains(e.Id)) && Completeness.Of(d).Score is >= 0 and <= 5);
    }, iter: 600);

    [Fact]
    public void Conflicts_OfAnyLedger_HaveTwoCampsThatShareNoEntry() => Generators.Documents.Sample(said =>
        Generators.Record(said).Dossiers(Now).SelectMany(d => Conflicts.Of(d))
            .All(c => c.Camps.Length >= 2 && c.Proof.DistinctBy(e => e.Id).Count() == c.Proof.Length && c.Proof.All(e => e.Statement.Rank != Rank.Deprecated) && !(c.Ratio < 1)), iter: 600);

    [Fact]
    public void Answers_DoNotDependOnTheOrderOfRecording() => Gen.Select(Generators.Documents, Gen.Int).Sample((said, seed) =>
    {
        var random = new Random(seed);
        var shuffled = said.OrderBy(_ => random.Next()).ToList();

        return Print(Generators.Record(said), Now) == Print(Generators.Record(shuffled), Now);
    }, iter: 300);

    [Fact]
    public void Answers_AsKnownEarlier_AreNotChangedByAppending() => Gen.Select(Generators.Documents, Generators.Documents).Sample((early, late) =>
    {
        var before = Generators.Record(early);
        var question = Now with { RecordedBy = before.Last!.RecordedAt };

        return Print(before, question) == Print(Generators.Append(before, late, 1), question);
    }, iter: 300);

    [Fact]
    public void Accounts_AreNeverMoreThanTheEntriesNorFewerThanTheSides() => Generators.Documents.Sample(said =>
        Generators.Record(said).Dossiers(Now).All(d =>
        {
            var answer = Corroboration.Of(d.Entries, d.Register);
            var entries = answer.Accounts.SelectMany(a => a).ToList();
            return answer.Count <= entries.Count && entries.DistinctBy(e => e.Id).Count() == entries.Count && (answer.Count == 0) == (entries.Count == 0);
        }));

    [Fact]
    public void Gap_OfAnyTwoPositiveFigures_LiesBetweenNothingAndAll() => Gen.Select(Gen.Int[1, 1000], Gen.Int[0, 1000], Gen.Int[1, 1000], Gen.Int[0, 1000]).Sample((a, more, b, most) =>
    {
        var book = new Book().Item("trade", "trade-flow");
        book.Say("trade", "volume", $"{a}..{a + more} t", "x", valid: "2023");
        book.Say("trade", "volume", $"{b}..{b + most} t", "y", valid: "2023");

        var line = Mirror.Of(book.Dossier("trade")).Single();

        return line.Gap is { Low: >= 0, High: <= 100 } gap && gap.Low <= gap.High && (line.State == MirrorState.Agree) == (a <= b + most && b <= a + more);
    });

    private static string Print(Ledger ledger, Question question)
    {
        var text = new StringBuilder();
        var dossiers = ledger.Dossiers(question).ToList();
        foreach (var d in dossiers)
        {
            foreach (var language in Enum.GetValues<Language>())
            {
                text.AppendJoin('\n', Conflicts.Of(d, dossiers).Select(c => $"{c.Type} {c.Rule} {ConflictTexts.Say(c, d.Register, language)}"))
                    .AppendJoin('\n', Shares.Of(d).Select(s => SharesTexts.Say(s, d.Register, language)))
                    .AppendJoin('\n', Mirror.Of(d).Select(m => MirrorTexts.Say(m, d.Register, language)))
                    .Append(RequirementsTexts.Say(Requirements.Of(d, dossiers), language));
                if (d.Kind?.Code == "commission")
                {
                    text.Append(CommissionTexts.Say(Commission.Of(d, dossiers), language));
                }
            }
        }

        return text.ToString();
    }
}
