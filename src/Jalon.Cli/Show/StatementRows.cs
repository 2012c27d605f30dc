using Jalon.Cli.Output;
using Jalon.Cli.Texts;
using Jalon.Core;
using Jalon.Core.Kinds;
using Jalon.Core.Languages;
using Jalon.Core.Values;
using Jalon.Core.Vocabulary;

namespace Jalon.Cli.Show;

/// <summary>Statements as a table, and each as one line of words.</summary>
internal static class StatementRows
{
    private static readonly Label Via = new("{0}, cité par {1}", "{0}, quoted by {1}", "{0}, со ссылкой: {1}");
    private static readonly Label What = new("propriété", "property", "свойство");
    private static readonly Label Amount = new("valeur", "value", "значение");
    private static readonly Label Who = new("selon", "according to", "по словам");
    private static readonly Label On = new("paru le", "published", "опубликовано");
    private static readonly Label Quote = new("passage", "passage", "место");
    private static readonly Label Id = new("énoncé", "statement", "утверждение");

    public static View<Entry> View(string name, IReadOnlyList<Entry> entries, Register register, Language language) => new View<Entry>(name, entries)
        .Field("id", e => e.Id).Field("subject", e => e.Statement.Subject).Field("property", e => e.Statement.Property.Code).Field("value", e => e.Statement.Value)
        .Field("qualifiers", e => new Members([.. e.Statement.Qualifiers.Pairs.Select(p => (p.Key, (object?)p.Value))])).Field("stance", e => Codes.Of(e.Statement.Stance))
        .Field("speaker", e => e.Statement.AssertedBy.Speaker).Field("via", e => e.Statement.AssertedBy.Via).Field("validTime", e => e.Statement.ValidTime?.Text)
        .Field("rank", e => Codes.Of(e.Statement.Rank)).Field("reason", e => e.Statement.RankReason).Field("source", e => e.Source?.Id)
        .Field("published", e => e.Published).Field("quote", e => e.Statement.Citation?.Quote).Field("start", e => e.Statement.Citation?.Start)
        .Field("length", e => e.Statement.Citation?.Length).Field("path", e => e.Statement.Citation?.Path).Field("page", e => e.Statement.Citation?.Page).Field("recordedAt", e => e.RecordedAt)
        .Field("batch", e => e.Batch.Number).Field("machineRead", e => e.Batch.MachineRead)
        .Column(What, e => e.Statement.Property.Label.In(language))
        .Column(Amount, e => Value(e.Statement, register, language))
        .Column(Who, e => Speaker(e.Statement, register, language))
        .Column(On, e => new Cell(Dates.Day(e.Published, language), Tone.Quiet))
        .Column(Quote, e => PageWords.Before(e.Statement.Citation?.Page, Wrapping.Cut(e.Statement.Citation?.Quote ?? "", 60), language))
        .Column(Id, e => new Cell(e.Id.Short, Tone.Quiet));

    /// <summary>The value with what narrows it down: "200 MW, prévu, déploiement, 2025".</summary>
    public static string Value(Statement s, Register register, Language language)
    {
        var parts = new List<string>
        {
            s.Property == Properties.Kind && s.Value is CodeValue c && AllKinds.TryGet(c.Code, out var kind) ? kind.Label.In(language) : ValueWords.Of(s.Value, register, language),
        };
        parts.AddRange(s.Stance == Stance.Reported ? [] : [StatusTexts.Of(s.Stance).In(language)]);
        parts.AddRange(s.Qualifiers.Pairs.Select(q => register.NameOf(q.Value, language)));
        parts.AddRange(s.ValidTime is { } valid ? [Dates.Period(valid.Days, language)] : []);
        return string.Join(", ", parts);
    }

    public static string Speaker(Statement s, Register register, Language language)
    {
        var speaker = register.NameOf(s.AssertedBy.Speaker, language);
        return s.AssertedBy.Via.IsEmpty ? speaker
            : string.Format(System.Globalization.CultureInfo.InvariantCulture, Via.In(language), speaker, ValueWords.Names(s.AssertedBy.Via, register, language));
    }
}
