using System.Text;
using Jalon.Core;
using Jalon.Core.Time;
using Jalon.Core.Values;
using Jalon.Core.Vocabulary;

namespace Jalon.Tests.Core.Views;

/// <summary>Tells a ledger in one line a statement: who publishes on which day that somebody says something of one item.</summary>
internal sealed class Story
{
    private readonly List<Statement> statements = [];
    private readonly Dictionary<Digest, Source> sources = [];
    private readonly ItemId item;

    public Story(string item, string kind)
    {
        this.item = new ItemId(item);
        Structure(item, Properties.Kind, new CodeValue(kind));
        Structure(item, Properties.Name, new TextValue("La centrale", "fr"));
    }

    public Story Structure(string subject, Property property, Value value)
    {
        statements.Add(new Statement { Subject = new ItemId(subject), Property = property, Value = value, AssertedBy = new Attribution(new ItemId("jalon")) });
        return this;
    }

    public Story Agent(string id, string type, string? actsFor = null)
    {
        Structure(id, Properties.Kind, new CodeValue("agent")).Structure(id, Properties.AgentType, new CodeValue(type));
        return actsFor is null ? this : Structure(id, Properties.ActsFor, new AgentValue(new ItemId(actsFor)));
    }

    /// <summary>On a day a publisher lets a speaker (itself when none is named) say it.</summary>
    public Story On(string day, Stance stance, Property property, Value value, string by = "gazette", string? valid = null, Qualifiers? with = null, Rank rank = Rank.Normal)
    {
        var text = $"{day} {by}";
        var id = Digest.Of(Encoding.UTF8.GetBytes(text));
        sources[id] = new Source { Id = id, Publisher = new ItemId("gazette"), Published = Day(day), Type = SourceType.Media };
        statements.Add(new Statement
        {
            Subject = item, Property = property, Value = value, Stance = stance, AssertedBy = new Attribution(new ItemId(by)), Rank = rank,
            RankReason = rank == Rank.Normal ? null : "arbitrage", Qualifiers = with ?? Qualifiers.None, ValidTime = valid is null ? null : Edtf.Parse(valid),
            Citation = new Citation(id, text, 0, text.Length),
        });
        return this;
    }

    public Story Planned(string day, Property property, string edtf, string by = "gazette") => On(day, Stance.Planned, property, Date(edtf), by);

    public Story Reported(string day, Property property, string edtf, string by = "gazette") => On(day, Stance.Reported, property, Date(edtf), by);

    public Story Status(string day, string code, string by = "gazette", Stance stance = Stance.Reported, string? valid = null) =>
        On(day, stance, Properties.Status, new CodeValue(code), by, valid);

    public Ledger Ledger()
    {
        var batch = new Batch(1, new DateTimeOffset(2026, 11, 1, 0, 0, 0, TimeSpan.Zero), "test", "test");
        var (ledger, findings) = Jalon.Core.Ledger.Empty.Append(batch, sources.Values, statements);
        Assert.Empty(findings);
        return ledger;
    }

    public Dossier At(string day, string? publishedBy = null) =>
        Ledger().Dossier(item, new Question(Day(day), publishedBy is null ? null : Day(publishedBy)));

    public static Value Date(string edtf) => new DateValue(Edtf.Parse(edtf));

    public static Value Count(decimal number, string unit = "1") => new QuantityValue(Interval.Exactly(number), Unit.Parse(unit));

    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
