using CsCheck;
using Jalon.Core;
using Jalon.Core.Time;
using Jalon.Core.Values;
using Jalon.Core.Vocabulary;
using Jalon.Storage;
using static Jalon.Tests.Storage.Notes;

namespace Jalon.Tests.Storage;

public class LedgerLaws
{
    private static readonly string[] Ids = ["a", "b", "c", "d", "e", "f"];

    private static readonly NewSource[] Documents =
        [.. Enumerable.Range(0, 5).Select(i => Document($"Note numéro {i} : le pont.", i == 4 ? null : $"2025-0{i + 1}-10"))];

    private static readonly string[] Subjects = [.. Ids, Documents[0].Source.Item.Value, Documents[1].Source.Item.Value];

    private static readonly Property[] Said =
    [
        Properties.Kind, Properties.Name, Properties.SameAs, Properties.ActsFor, Properties.AgentType, Properties.CopyOf, Properties.Completed,
        Properties.Status, Properties.PartOf, Properties.Promisor, Properties.Retracted,
    ];

    // Numbers that say which subject, property, value, source, stance, link and batch; anything goes.
    private static readonly Gen<int[][]> Specs = Gen.Int[0, 999].Array[7].Array[0, 40];

    private static readonly Gen<Question> Questions = Gen.Select(Gen.Int[0, 5], Gen.Int[0, 8], (published, recorded) => new Question(
        new DateOnly(2025, 6, 1), published == 0 ? null : new DateOnly(2025, published, 15), recorded > 4 ? null : Noon.AddDays(recorded)));

    [Fact]
    public void Store_AnyStatementsAndQuestion_AnswersAsTheLedgerInMemory() =>
        Gen.Select(Specs, Questions).Sample(t =>
        {
            using LedgerUnderTest memory = new InMemory(), store = new OnSqlite();

            Fill(memory, t.Item1);
            Fill(store, t.Item1);

            Assert.Equal(Print(memory, t.Item2), Print(store, t.Item2));
        }, iter: 60, threads: 1);

    [Fact]
    public void Append_More_NeverChangesAnEarlierAnswer() =>
        Gen.Select(Specs, Questions).Sample(t =>
        {
            using var store = new OnSqlite();
            var half = t.Item1.Length / 2;
            Fill(store, t.Item1[..half]);
            var last = store.Entries.Count == 0 ? Noon.AddSeconds(-1) : store.Entries[^1].RecordedAt;
            var question = t.Item2 with { RecordedBy = last };
            // An item of which nothing was said yet has an empty dossier; it may appear.
            var before = Print(store, question, skipEmpty: true);

            Fill(store, t.Item1[half..], last.AddSeconds(1));

            Assert.Equal(before, Print(store, question, skipEmpty: true));
        }, iter: 30, threads: 1);

    private static string Print(LedgerUnderTest ledger, Question question, bool skipEmpty = false)
    {
        var dossiers = ledger.Dossiers(question).Where(d => !skipEmpty || d.Entries.Length > 0).Select(LedgerUnderTest.Print);
        var single = Subjects.Select(s => LedgerUnderTest.Print(ledger.Dossier(new ItemId(s), question)));
        var register = ledger.Register(question);
        return string.Join("\n\n", dossiers.Concat(single).Concat(Subjects.Select(s => LedgerUnderTest.Print(register, new ItemId(s)))));
    }

    private static void Fill(LedgerUnderTest ledger, int[][] specs, DateTimeOffset? start = null)
    {
        var earlier = new List<Statement>(ledger.Entries.Select(e => e.Statement));
        foreach (var batch in specs.Chunk(7))
        {
            var statements = batch.Select(s => Read(s, earlier)).ToArray();
            ledger.Append((start ?? Noon).AddDays(earlier.Count / 10), [Documents[batch[0][6] % 5]], statements);
        }
    }

    private static Statement Read(int[] spec, List<Statement> earlier)
    {
        var subject = Subjects[spec[0] % Subjects.Length];
        var property = Said[spec[1] % Said.Length];
        var other = new ItemId(Subjects[spec[2] % Subjects.Length]);
        Value value = property.Type switch
        {
            Jalon.Core.Vocabulary.ValueType.Date => Day($"2025-0{(spec[2] % 9) + 1}"),
            Jalon.Core.Vocabulary.ValueType.Code => new CodeValue(spec[2] % 2 == 0 ? "project" : "agreement"),
            Jalon.Core.Vocabulary.ValueType.Agent => new AgentValue(other),
            Jalon.Core.Vocabulary.ValueType.Item => new ItemValue(other),
            _ => new TextValue($"nom {spec[2] % 7}", spec[2] % 2 == 0 ? "fr" : null),
        };
        var source = spec[3] % 7;
        var same = earlier.Where(e => e.Subject.Value == subject).ToList();
        var target = same.Count > 0 && spec[5] % 3 == 0 ? same[spec[5] % same.Count].Id : (Digest?)null;
        var statement = Say(subject, property, value, source < 5 ? Cite(Documents[source], "le pont") : null, (Stance)(spec[4] % 12 > 4 ? 0 : spec[4] % 12)) with
        {
            Revises = target is { } r && spec[5] % 2 == 0 ? [r] : [],
            Invalidates = target is { } i && spec[5] % 2 == 1 ? [i] : [],
        };
        earlier.Add(statement);
        return statement;
    }
}
