using System.Text;
using Jalon.Core;
using Jalon.Core.Time;
using Jalon.Core.Values;
using Jalon.Core.Vocabulary;
using Jalon.Storage;

namespace Jalon.Bench;

/// <summary>
/// A made-up programme of any size whose items are spoken of as those of the sample are: three names and a kind each, about one
/// dated promise, then partners, parts, news of the state, figures; some ten statements an item, most of them with a quote of
/// thirty letters. The same seed gives the same ledger.
/// </summary>
internal sealed class Generator(int items, int seed = 7)
{
    private const int ItemsPerBatch = 1000;
    private const int ItemsPerDocument = 4;
    private static readonly string[] Words =
        ["le", "projet", "avance", "lentement", "selon", "ministère", "chantier", "barrage", "centrale", "accord", "réunion", "session", "équipe", "matériel", "crédit", "contrat"];

    private readonly Random random = new(seed);
    private readonly StringBuilder text = new();
    private readonly List<Func<Digest, Statement>> said = [];

    public static DateTimeOffset Start { get; } = new(2025, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private int Agents => Math.Max(20, items / 200);

    public static ItemId Item(int number) => new($"projet-{number:D6}");

    /// <summary>In batches of a thousand items; each comes with documents and the statements that cite them.</summary>
    public IEnumerable<(NewSource[] Sources, Statement[] Statements)> Batches()
    {
        yield return ([], [.. Enumerable.Range(0, Agents).SelectMany(Agent)]);
        for (var first = 0; first < items; first += ItemsPerBatch)
        {
            var sources = new List<NewSource>();
            var statements = new List<Statement>();
            for (var item = first; item < Math.Min(items, first + ItemsPerBatch); item += ItemsPerDocument)
            {
                var last = Math.Min(items, item + ItemsPerDocument);
                var source = Document(Enumerable.Range(item, last - item));
                sources.Add(source);
                statements.AddRange(said.Select(s => s(source.Source.Id)));
                // The same items come up again in a later paper, with news and a new date.
                source = News(Enumerable.Range(item, last - item));
                sources.Add(source);
                statements.AddRange(said.Select(s => s(source.Source.Id)));
            }

            yield return ([.. sources], [.. statements]);
        }
    }

    private static ItemId AgentId(int number) => new($"acteur-{number:D4}");

    private static IEnumerable<Statement> Agent(int number)
    {
        var agent = AgentId(number);
        yield return Bare(agent, Properties.Kind, new CodeValue("agent"));
        yield return Bare(agent, Properties.AgentType, new CodeValue(number % 3 == 0 ? "media" : number % 3 == 1 ? "ministry" : "state"));
        yield return Bare(agent, Properties.Name, new TextValue($"Acteur {number}", "fr"));
        yield return Bare(agent, Properties.Name, new TextValue($"Actor {number}", "en"));
        if (number % 3 == 1)
        {
            yield return Bare(agent, Properties.ActsFor, new AgentValue(AgentId((number / 3 * 3) + 2)));
        }
    }

    private static Statement Bare(ItemId subject, Property property, Value value) =>
        new() { Subject = subject, Property = property, Value = value, AssertedBy = new Attribution(new ItemId("redaction")) };

    private NewSource Document(IEnumerable<int> numbers)
    {
        Open();
        foreach (var number in numbers)
        {
            var item = Item(number);
            var year = 2024 + random.Next(4);
            Structure(item, Properties.Kind, new CodeValue(number % 5 == 0 ? "agreement" : number % 5 == 1 ? "power-plant" : "facility"));
            Structure(item, Properties.Name, new TextValue($"Projet {number} {Word()} {Word()}", "fr"));
            Structure(item, Properties.Name, new TextValue($"Project {number}", "en"));
            if (number % 2 == 0) Structure(item, Properties.Name, new TextValue($"Проект {number}", "ru"));
            Say(item, number % 5 == 0 ? Properties.InForce : Properties.Completed, new DateValue(Edtf.Parse(number % 3 == 0 ? $"{year}" : $"{year}-{random.Next(9) + 1:D2}")), Stance.Planned);
            Say(item, Properties.Partner, new AgentValue(AgentId(random.Next(Agents))));
            if (number % 2 == 0) Say(item, Properties.Promisor, new AgentValue(AgentId(random.Next(Agents))));
            if (number % 2 == 1) Say(item, Properties.PartOf, new ItemValue(Item(number / 50 * 50)));
            if (number % 3 == 0) Say(item, Properties.Sector, new CodeValue("energy"));
            if (number % 3 == 1) Say(item, Properties.Location, new PlaceValue(Word(), "ML"));
            if (number % 3 == 2) Say(item, Properties.Capacity, new QuantityValue(Interval.Exactly(random.Next(1, 400)), Unit.Parse("MW")));
            if (number % 5 == 0) Say(item, Properties.Cost, new MoneyValue(Interval.Exactly(random.Next(1, 900) * 1_000_000m), new Currency("XOF")));
        }

        return Close(new DateOnly(2024, 1, 1).AddDays(random.Next(400)));
    }

    private NewSource News(IEnumerable<int> numbers)
    {
        Open();
        foreach (var number in numbers)
        {
            var item = Item(number);
            if (number % 3 == 0) Say(item, number % 5 == 0 ? Properties.InForce : Properties.Completed, new DateValue(Edtf.Parse($"{2025 + random.Next(3)}")), Stance.Planned);
            if (number % 2 == 0) Say(item, Properties.Status, new CodeValue(random.Next(3) == 0 ? "suspended" : "in-progress"));
            if (number % 4 == 0) Say(item, number % 5 == 0 ? Properties.InForce : Properties.Completed, new DateValue(Edtf.Parse($"2025-{random.Next(9) + 1:D2}")));
            if (number % 4 != 0) Say(item, Properties.Description, new TextValue($"{Word()} {Word()} {Word()} {Word()}", "fr"));
        }

        return Close(new DateOnly(2025, 3, 1).AddDays(random.Next(400)));
    }

    private void Open()
    {
        text.Clear().Append("Note ").Append(random.Next()).Append(". ");
        said.Clear();
    }

    private void Structure(ItemId subject, Property property, Value value) => Say(subject, property, value);

    private void Say(ItemId subject, Property property, Value value, Stance stance = Stance.Reported)
    {
        var start = text.Length;
        for (var words = 0; words < 5; words++)
        {
            text.Append(Word()).Append(' ');
        }

        var quote = text.ToString(start, text.Length - start - 1);
        text.Append(Word()).Append(' ').Append(Word()).Append(". ");
        var speaker = new Attribution(AgentId(random.Next(Agents)));
        said.Add(source => new Statement
        {
            Subject = subject, Property = property, Value = value, Stance = stance, AssertedBy = speaker, Citation = new Citation(source, quote, start, quote.Length),
        });
    }

    private NewSource Close(DateOnly published)
    {
        var bytes = Encoding.UTF8.GetBytes(text.ToString());
        var source = new Source { Id = Digest.Of(bytes), Publisher = AgentId(random.Next(Agents) / 3 * 3), Published = published, Language = "fr", Type = SourceType.Media };
        return new NewSource(source, bytes, text.ToString());
    }

    private string Word() => Words[random.Next(Words.Length)];
}
