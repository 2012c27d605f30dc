using System.Globalization;
using Jalon.Core.Time;
using Microsoft.AspNetCore.Http;

namespace Jalon.Web;

/// <summary>The three times as a visitor asked for them, word for word; null where nothing was asked.</summary>
public sealed record AskedTimes(string? At, string? PublishedBy, string? RecordedBy)
{
    private const string AtName = "at";
    private const string PublishedByName = "published-by";
    private const string RecordedByName = "recorded-by";

    public static AskedTimes Nothing { get; } = new(null, null, null);

    public bool IsNothing => this == Nothing;

    /// <summary>Names and texts of what was asked, for forms and addresses.</summary>
    public IEnumerable<(string Name, string Text)> Pairs =>
        new[] { (AtName, At), (PublishedByName, PublishedBy), (RecordedByName, RecordedBy) }.Where(p => p.Item2 is not null).Select(p => (p.Item1, p.Item2!));

    public static bool IsName(string name) => name is AtName or PublishedByName or RecordedByName;

    public static AskedTimes Of(IQueryCollection query) => new(Text(query[AtName]), Text(query[PublishedByName]), Text(query[RecordedByName]));

    /// <summary>The question asked; false, with the name of the parameter, when one of them is no day.</summary>
    public bool TryRead(DateOnly today, out Question question, out string? wrong)
    {
        question = new Question(today);
        wrong = null;
        if (!TryDay(At, out var at)) wrong = AtName;
        else if (!TryDay(PublishedBy, out var published)) wrong = PublishedByName;
        else if (!TryInstant(RecordedBy, out var recorded)) wrong = RecordedByName;
        else question = new Question(at ?? today, published, recorded);
        return wrong is null;
    }

    private static string? Text(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim() is { Length: <= 40 } t ? t : text.Trim()[..40];

    private static bool TryDay(string? text, out DateOnly? day)
    {
        var valid = DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var parsed) && parsed.Year is >= 1800 and <= 2500;
        day = valid ? parsed : null;
        return valid || text is null;
    }

    // A day means until its end, in UTC; an instant needs its offset.
    private static bool TryInstant(string? text, out DateTimeOffset? instant)
    {
        instant = null;
        if (TryDay(text, out var day))
        {
            instant = day is { } d ? new DateTimeOffset(d.ToDateTime(new TimeOnly(23, 59, 59, 999)), TimeSpan.Zero) : null;
            return true;
        }

        var valid = DateTimeOffset.TryParseExact(
            text, ["yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.fffK"], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var parsed);
        instant = valid ? parsed : null;
        return valid;
    }
}
