using System.Globalization;
using System.Text;
using Jalon.Core;
using Jalon.Core.Time;
using Jalon.Core.Values;
using Jalon.Core.Vocabulary;
using Jalon.Storage;
using Jalon.Storage.Sqlite;
using ValueType = Jalon.Core.Vocabulary.ValueType;

namespace Jalon.SystemTests.Web;

/// <summary>
/// A programme between two invented states, small enough to be read here: each statement cites its words in one of the texts.
/// </summary>
internal static class SmallProgramme
{
    public static readonly DateOnly Today = new(2031, 6, 30);

    private static readonly (string Publisher, string Published, string Language, SourceType Type, string Title, string Text)[] Documents =
    [
        ("gazette", "2029-03-15", "fr", SourceType.Media, "Le chantier d’Ambre est lancé",
            "Les travaux de la centrale solaire d’Ambre ont été lancés le 1er mars 2029.\n\nLe ministère de l’Énergie promet sa mise en service pour mai 2030, avec une puissance de 150 MW, et plus de 120 milliards de francs XOF. <script>alert('Ambre')</script> & \"guillemets\"."),
        ("energy-ministry", "2030-02-10", "en", SourceType.OfficialGovernment, "Amber: new date",
            "The Amber solar plant will be completed by the end of 2030. Its capacity is 200 MW. 😀 A first line is in use."),
        ("observer", "2031-01-20", "ru", SourceType.Ngo, "Состояние проектов",
            "Аффинажный завод открыт 10 января 2031 года. Государству принадлежит 62 % акций, компании «Ядро» — 38 %. Банк развития, обещанный скоро, не создан."),
    ];

    private static readonly (int Document, string Subject, string Property, string Value, Stance Stance, string Speaker, string Quote, string? Holder)[] Said =
    [
        (0, "amber", "launched", "2029-03-01", Stance.Reported, "gazette", "lancés le 1er mars 2029", null),
        (0, "amber", "completed", "2030-05", Stance.Planned, "energy-ministry", "mise en service pour mai 2030", null),
        (0, "amber", "capacity", "150 MW", Stance.Planned, "energy-ministry", "pour mai 2030, avec une puissance de 150 MW", null),
        (0, "amber", "cost", "120000000000.. XOF", Stance.Planned, "gazette", "plus de 120 milliards de francs XOF", null),
        (1, "amber", "completed", "2030-12", Stance.Planned, "energy-ministry", "by the end of 2030", null),
        (1, "amber", "capacity", "200 MW", Stance.Reported, "energy-ministry", "200 MW", null),
        (1, "amber", "description", "A first line", Stance.Reported, "energy-ministry", "😀 A first line is in use", null),
        (0, "works", "completed", "2031-03", Stance.Planned, "energy-ministry", "mise en service", null),
        (2, "works", "completed", "2031-01-10", Stance.Reported, "observer", "открыт 10 января 2031 года", null),
        (2, "works", "share", "62 %", Stance.Reported, "observer", "62 %", "state"),
        (2, "works", "share", "38 %", Stance.Reported, "observer", "38 %", "core"),
        (2, "bank", "founded", "?", Stance.Planned, "observer", "обещанный скоро", null),
    ];

    private static readonly (string Subject, string Property, string Value, string? Language)[] Notes =
    [
        ("amber", "kind", "power-plant", null), ("amber", "name", "Centrale solaire d’Ambre", "fr"), ("amber", "name", "Amber solar plant", "en"), ("amber", "name", "Солнечная станция «Янтарь»", "ru"),
        ("works", "kind", "facility", null), ("works", "name", "Raffinerie <b>d’or</b>", "fr"),
        ("bank", "kind", "facility", null), ("bank", "name", "Banque de développement", "fr"),
        ("energy-ministry", "kind", "agent", null), ("energy-ministry", "agent-type", "ministry", null), ("energy-ministry", "name", "Ministère de l’Énergie", "fr"),
        ("gazette", "kind", "agent", null), ("gazette", "agent-type", "media", null), ("gazette", "name", "La Gazette", "fr"),
        ("observer", "kind", "agent", null), ("observer", "agent-type", "ngo", null), ("observer", "name", "Observatoire des accords", "fr"),
        ("state", "kind", "agent", null), ("state", "name", "État de Valdaure", "fr"), ("core", "kind", "agent", null), ("core", "name", "Noyau SA", "fr"),
    ];

    public static IEnumerable<Statement> Statements =>
        Notes.Select(n => new Statement
        {
            Subject = new ItemId(n.Subject), Property = Property(n.Property), Value = Value(Property(n.Property), n.Value, n.Language), AssertedBy = new Attribution(new ItemId("editor")),
        }).Concat(Said.Select(s => new Statement
        {
            Subject = new ItemId(s.Subject), Property = Property(s.Property), Value = Value(Property(s.Property), s.Value, null), Stance = s.Stance,
            Qualifiers = s.Holder is null ? Qualifiers.None : Qualifiers.None.With("holder", s.Holder),
            AssertedBy = new Attribution(new ItemId(s.Speaker)), Citation = Cite(Documents[s.Document], s.Quote),
        }));

    /// <summary>Writes the programme to a new file.</summary>
    public static void WriteTo(string path)
    {
        using var store = SqliteStore.Create(path);
        var sources = Documents.Select(d => new NewSource(Source(d), Encoding.UTF8.GetBytes(d.Text), d.Text));
        var result = store.Append(new DateTimeOffset(2031, 2, 1, 8, 0, 0, TimeSpan.Zero), "tester", "test", machineRead: false, sources, Statements);
        if (!result.Findings.IsEmpty)
        {
            throw new InvalidOperationException(string.Join(", ", result.Findings));
        }
    }

    private static Source Source((string Publisher, string Published, string Language, SourceType Type, string Title, string Text) d) => new()
    {
        Id = Digest.Of(Encoding.UTF8.GetBytes(d.Text)), Publisher = new ItemId(d.Publisher), Language = d.Language, Type = d.Type, Title = d.Title,
        Url = d.Publisher switch { "observer" => "https://observer.example/projects", "gazette" => "javascript:alert(1)", _ => null },
        Published = DateOnly.ParseExact(d.Published, "yyyy-MM-dd", CultureInfo.InvariantCulture),
    };

    private static Citation Cite((string Publisher, string Published, string Language, SourceType Type, string Title, string Text) d, string quote)
    {
        var at = d.Text.IndexOf(quote, StringComparison.Ordinal);
        return at >= 0
            ? new Citation(Source(d).Id, quote, d.Text[..at].EnumerateRunes().Count(), quote.EnumerateRunes().Count())
            : throw new InvalidOperationException($"'{quote}' does not stand in '{d.Title}'.");
    }

    private static Property Property(string code) => Properties.TryGet(code, out var property) ? property : throw new ArgumentException(code, nameof(code));

    private static Value Value(Property property, string text, string? language)
    {
        var parts = text.Split(' ');
        return property.Type switch
        {
            _ when text == "?" => Core.Values.Value.Some,
            ValueType.Quantity => new QuantityValue(Interval(parts[0]), Unit.Parse(parts[1])),
            ValueType.Money => new MoneyValue(Interval(parts[0]), new Currency(parts[1])),
            ValueType.Date => new DateValue(Edtf.Parse(text)),
            ValueType.Code => new CodeValue(text),
            _ => new TextValue(text, language),
        };
    }

    private static Interval Interval(string text)
    {
        var low = decimal.Parse(text.TrimEnd('.'), CultureInfo.InvariantCulture);
        return text.EndsWith('.') ? new Interval(low, null) : new Interval(low, low);
    }
}
