using System.Globalization;
using System.Text;
using Jalon.Core;
using Jalon.Core.Time;
using Jalon.Core.Values;
using Jalon.Core.Vocabulary;
using Jalon.Storage;

namespace Jalon.Tests.Storage;

/// <summary>Short ways to write sources and statements of an invented programme.</summary>
internal static class Notes
{
    public static readonly ItemId Press = new("gazette");
    public static readonly DateTimeOffset Noon = new(2025, 3, 1, 12, 0, 0, TimeSpan.Zero);

    public static NewSource Document(string text, string? published = "2025-01-15", string? title = null)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return new NewSource(new Source
        {
            Id = Digest.Of(bytes), Publisher = Press, Language = "fr", Type = SourceType.Media, Title = title,
            Published = published is null ? null : DateOnly.Parse(published, CultureInfo.InvariantCulture),
        }, bytes, text);
    }

    public static Citation Cite(NewSource source, string quote)
    {
        var at = source.Text.IndexOf(quote, StringComparison.Ordinal);
        return at < 0 ? throw new ArgumentException($"'{quote}' does not stand in the text.", nameof(quote))
            : new Citation(source.Source.Id, quote, source.Text[..at].EnumerateRunes().Count(), quote.EnumerateRunes().Count());
    }

    public static Statement Say(string subject, Property property, Value value, Citation? citation = null, Stance stance = Stance.Reported) => new()
    {
        Subject = new ItemId(subject), Property = property, Value = value, Stance = stance, Citation = citation, AssertedBy = new Attribution(Press),
    };

    public static Value Day(string edtf) => new DateValue(Edtf.Parse(edtf));

    public static Value Words(string text, string? language = null) => new TextValue(text, language);

    public static Value Other(string item) => new ItemValue(new ItemId(item));

    public static Question On(string day) => new(DateOnly.Parse(day, CultureInfo.InvariantCulture));

    public static Statement Named(string item, string name) => Say(item, Properties.Name, Words(name, "fr"));
}
