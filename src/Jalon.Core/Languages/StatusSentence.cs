using Jalon.Core.Values;
using Jalon.Core.Views;
using Jalon.Core.Vocabulary;

namespace Jalon.Core.Languages;

/// <summary>Says in one sentence how a commitment stands, with its dates, its delay and who says so.</summary>
public static class StatusSentence
{
    /// <summary>The names of agents come from the register; without one an id stands for itself.</summary>
    public static string Of(Commitment commitment, Dossier dossier, Language language)
    {
        var words = Phrasebook.In(language);
        var subject = Subject(commitment, language);
        var parts = new List<string> { words.Status(commitment.Status, Outcome(commitment, words, language)) };
        if (Deadline(commitment, words, language) is { } deadline)
        {
            parts.Add(deadline);
        }

        if (commitment.Status == FollowUpStatus.Contested)
        {
            parts.Add(words.Contest(Speaker(commitment.Proof[0]), Speaker(commitment.Proof[1])));
        }
        else if (commitment.Status is FollowUpStatus.Delivered or FollowUpStatus.Claimed)
        {
            parts.Add(words.According(Speaker(commitment.Proof[0])));
        }
        else if (commitment.Status is FollowUpStatus.Stalled or FollowUpStatus.Cancelled)
        {
            parts.Add(words.SaidOn(Speaker(commitment.Proof[0]), Dates.Day(commitment.Proof[0].Published, language)));
        }

        if (commitment is { IsSilent: true, SilentDays: { } silent })
        {
            parts.Add(words.Silent(Plurals.Days(language, silent)));
        }

        return words.Sentence(subject, parts);

        string Speaker(Entry entry) => dossier.Register.NameOf(entry.Statement.AssertedBy.Speaker, language);
    }

    private static string Subject(Commitment c, Language language)
    {
        var what = c.Milestone.Label.In(language);
        if (c.Target is not null)
        {
            var target = c.Target switch
            {
                QuantityValue q => Numbers.Quantity(q.Amount, q.Unit, language),
                MoneyValue m => Numbers.Money(m.Amount, m.Currency, language),
                _ => "",
            };
            var commodity = c.Promises[^1].Entry.Statement.Qualifiers.Commodity;
            what = commodity is null ? $"{what} ({target})" : $"{what} ({target}, {commodity})";
        }

        return c.Part is null ? what : $"{what}, {c.Part}";
    }

    // What goes with the status word: days late, or the days of the delivery.
    private static string? Outcome(Commitment c, Phrasebook words, Language language) => c.Status switch
    {
        FollowUpStatus.Overdue or FollowUpStatus.Stalled when c.OverdueDays is { } days =>
            words.AtLeast(Plurals.Days(language, days), c.OverdueFromOriginalDays is { } original && original != days ? Plurals.Days(language, original) : null),
        FollowUpStatus.Delivered or FollowUpStatus.Claimed or FollowUpStatus.Contested =>
            string.Join(", ", new[] { Happened(c, language), Punctuality(c, words) }.OfType<string>()),
        _ when c.OverdueFromOriginalDays is { } original => words.PastOriginal(Plurals.Days(language, original)),
        _ => null,
    };

    private static string? Happened(Commitment c, Language language) =>
        c.Evidence.FirstOrDefault(e => e.Entry.Id == c.Proof[0].Id) is { } e ? Dates.Period(e.When, language) : null;

    private static string? Punctuality(Commitment c, Phrasebook words) => (c.Timing, c.Delay) switch
    {
        (Timing.OnTime, { High: < 0 and var high, Low: var low }) => words.Early(-high, -low),
        (Timing.OnTime, _) => words.OnTime,
        (Timing.Late, { Low: { } low, High: var high }) => words.Late(low, high),
        (Timing.CannotTell, _) => words.CannotTell,
        _ => null,
    };

    private static string? Deadline(Commitment c, Phrasebook words, Language language)
    {
        if (c.Current is not { } current)
        {
            return null;
        }

        if (!current.IsVerifiable)
        {
            // Once it is done, that it had no last day is no longer news.
            return c.Evidence.IsEmpty ? words.NoLastDay : null;
        }

        var due = Dates.Period(current.Due, language);
        return c.Original is { } original && original.Due != current.Due
            ? words.Moved(Dates.Period(original.Due, language), due, c.Slips.Count(s => s.Days is not 0))
            : words.Due(due);
    }
}
