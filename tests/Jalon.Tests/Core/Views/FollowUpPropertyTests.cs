using System.Text;
using CsCheck;
using Jalon.Core;
using Jalon.Core.Kinds;
using Jalon.Core.Languages;
using Jalon.Core.Time;
using Jalon.Core.Values;
using Jalon.Core.Views;
using Jalon.Core.Vocabulary;

namespace Jalon.Tests.Core.Views;

public sealed class FollowUpPropertyTests
{
    private static readonly DateOnly Start = new(2024, 1, 1);
    private static readonly ItemId[] Items = [new("a-plant"), new("b-bank"), new("c-accord")];
    private static readonly ItemId[] Speakers = [new("state"), new("minister"), new("company"), new("gazette"), new("agency")];
    private static readonly string[] StatusCodes = ["operational", "not-operational", "suspended", "cancelled", "signed", "in-progress", "certified"];
    private static readonly Property[] DateProperties = [Properties.Completed, Properties.Due, Properties.Signed, Properties.Launched, Properties.Founded];

    private static readonly Gen<Edtf> GenDates = Gen.Select(Gen.Int[0, 1500], Gen.Int[0, 200], Gen.Int[0, 3]).Select((start, length, open) =>
        Edtf.From(new DateInterval(open == 1 ? null : Start.AddDays(start), open == 2 ? null : Start.AddDays(start + length))));

    private static readonly Gen<(Property, Value, Edtf?)> GenContent = Gen.OneOf(
        Gen.Select(Gen.Int[0, DateProperties.Length - 1].Select(i => DateProperties[i]), GenDates).Select((p, d) => (p, (Value)new DateValue(d), (Edtf?)null)),
        Gen.Int[0, StatusCodes.Length - 1].Select(i => StatusCodes[i]).Select(c => (Properties.Status, (Value)new CodeValue(c), (Edtf?)null)),
        Gen.Select(Gen.Int[1, 50], GenDates).Select((n, d) => (Properties.Beneficiaries, (Value)new QuantityValue(Interval.Exactly(n), Unit.One), (Edtf?)d)),
        Gen.Int[0, DateProperties.Length - 1].Select(i => DateProperties[i]).Select(p => (p, Value.Some, (Edtf?)null)));

    private static readonly Gen<(Source Source, Statement Statement)> GenSaid =
        Gen.Select(Gen.Int[0, 1400], Gen.Int[0, Items.Length - 1].Select(i => Items[i]), Gen.Int[0, Speakers.Length - 1].Select(i => Speakers[i]), Gen.Enum<Stance>(), GenContent, Gen.Int[0, 1_000_000])
            .Select((day, item, speaker, stance, content, salt) => Say(day, item, speaker, stance, content, salt));

    private static readonly Gen<List<(Source Source, Statement Statement)>> GenSaying = GenSaid.List[0, 25];

    private static readonly Gen<DateOnly> GenDay = Gen.Int[0, 1800].Select(d => Start.AddDays(d));

    [Fact]
    public void EveryStatus_OfAnyLedger_HasAProofThatStandsInIt() => Gen.Select(GenSaying, GenDay).Sample((said, at) =>
    {
        var ledger = Record(said);
        var ids = ledger.Entries.Select(e => e.Id).ToHashSet();

        var commitments = Follow(ledger, new Question(at)).ToList();

        return commitments.TrueForAll(c => !c.Proof.IsEmpty && c.Proof.All(e => ids.Contains(e.Id)) && c.Rule.Length > 0);
    }, iter: 2_000);

    [Fact]
    public void Documents_RecordedInAnyOrder_GiveTheSameAnswers() => Gen.Select(GenSaying, GenDay, Gen.Int).Sample((said, at, seed) =>
    {
        var random = new Random(seed);
        var shuffled = said.OrderBy(_ => random.Next()).ToList();

        return Print(Record(said), new Question(at)) == Print(Record(shuffled), new Question(at));
    }, iter: 2_000);

    [Fact]
    public void Appending_AnythingLater_LeavesEarlierAnswersAsTheyWere() => Gen.Select(GenSaying, GenSaying, GenDay).Sample((early, late, at) =>
    {
        var before = Record(early);
        var question = new Question(at, RecordedBy: before.Last!.RecordedAt);

        var after = before.Append(Next(before), late.Select(s => s.Source), late.Select(s => s.Statement)).Ledger;

        return Print(before, question) == Print(after, question);
    }, iter: 2_000);

    [Fact]
    public void PublishedBy_ForgettingLaterSources_IsAsIfTheyWereNeverRecorded() => Gen.Select(GenSaying, GenDay, GenDay).Sample((said, at, by) =>
    {
        var early = said.Where(s => s.Source.Published <= by).ToList();

        return Print(Record(said), new Question(at, by)) == Print(Record(early), new Question(at, by));
    }, iter: 2_000);

    [Fact]
    public void Overdue_OneDayLater_IsOneDayMore() => Gen.Select(GenSaying, GenDay).Sample((said, at) =>
    {
        var ledger = Record(said.Where(s => s.Statement.Stance == Stance.Planned).ToList());

        var today = Follow(ledger, new Question(at)).Where(c => c.Status == FollowUpStatus.Overdue).ToList();
        var tomorrow = Follow(ledger, new Question(at.AddDays(1))).Where(c => c.Status == FollowUpStatus.Overdue).ToList();

        return today.TrueForAll(t => tomorrow.Exists(n => n.Item == t.Item && n.Milestone == t.Milestone && n.Rule == t.Rule
            && n.Proof[0].Id == t.Proof[0].Id && n.OverdueDays == t.OverdueDays + 1));
    }, iter: 2_000);

    [Fact]
    public void Sentences_OfAnyCommitment_AreWholeInEveryLanguage() => Gen.Select(GenSaying, GenDay).Sample((said, at) =>
    {
        var ledger = Record(said);
        return ledger.Dossiers(new Question(at)).All(d => FollowUp.Of(d).All(c => Enum.GetValues<Language>().All(language =>
            StatusSentence.Of(c, d, language) is { Length: > 10 } s && s.EndsWith('.') && !s.Contains("()", StringComparison.Ordinal) && !s.Contains("  ", StringComparison.Ordinal))));
    }, iter: 2_000);

    private static Ledger Record(List<(Source Source, Statement Statement)> said)
    {
        var structure = Items.Zip(["power-plant", "development-bank", "agreement"]).Select(p => Structure(p.First, Properties.Kind, new CodeValue(p.Second)))
            .Append(Structure(Speakers[1], Properties.ActsFor, new AgentValue(Speakers[0])))
            .Append(Structure(Speakers[3], Properties.AgentType, new CodeValue("media")));
        return Ledger.Empty.Append(Next(Ledger.Empty), said.Select(s => s.Source), structure.Concat(said.Select(s => s.Statement))).Ledger;
    }

    private static Statement Structure(ItemId subject, Property property, Value value) =>
        new() { Subject = subject, Property = property, Value = value, AssertedBy = new Attribution(new ItemId("jalon")) };

    private static Batch Next(Ledger ledger) =>
        new((ledger.Last?.Number ?? 0) + 1, (ledger.Last?.RecordedAt ?? DateTimeOffset.UnixEpoch).AddSeconds(1), "test", "test");

    private static IEnumerable<Commitment> Follow(Ledger ledger, Question question) => ledger.Dossiers(question).SelectMany(d => FollowUp.Of(d));

    private static string Print(Ledger ledger, Question question) => string.Join('\n', ledger.Dossiers(question).SelectMany(d => FollowUp.Of(d)
        .Select(c => StatusSentence.Of(c, d, Language.English) + c.Rule + c.Progress + string.Join(',', c.Proof.Select(e => e.Id.Short)) + string.Join(',', c.Promisors))));

    private static (Source, Statement) Say(int day, ItemId item, ItemId speaker, Stance stance, (Property Property, Value Value, Edtf? Valid) content, int salt)
    {
        var text = $"{day} {salt}";
        var source = new Source { Id = Digest.Of(Encoding.UTF8.GetBytes(text)), Publisher = speaker, Published = Start.AddDays(day), Type = SourceType.Media };
        return (source, new Statement
        {
            Subject = item, Property = content.Property, Value = content.Value, Stance = stance, ValidTime = content.Valid,
            AssertedBy = new Attribution(speaker), Citation = new Citation(source.Id, text, 0, text.Length),
        });
    }
}
