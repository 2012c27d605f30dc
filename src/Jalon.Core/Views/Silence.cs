using Jalon.Core.Vocabulary;

namespace Jalon.Core.Views;

/// <summary>When a commitment was last spoken of, by the day of judgement.</summary>
/// <param name="LastHeard">The latest publication; null when nothing had been published by then.</param>
/// <param name="Days">Days from there to the day of judgement.</param>
public sealed record Silence(DateOnly? LastHeard, int? Days)
{
    /// <summary>Of the item as a whole: any word on it but its names and kind breaks the silence.</summary>
    public static Silence Of(Dossier dossier) => Of(dossier, dossier.Mentioned, static _ => true);

    // A target is only spoken of by its own figure; a milestone by anything said of the item.
    internal static Silence Of(CommitmentKey key, Dossier dossier) =>
        Of(dossier, key.Target is null ? dossier.Mentioned : null, s => key.Target is null || (s.Property == key.Milestone && Fulfilment.SameCount(s.Qualifiers, key.Target.Narrowing)));

    private static Silence Of(Dossier dossier, DateOnly? mentioned, Func<Statement, bool> speaks)
    {
        var last = mentioned;
        var at = dossier.Question.At;
        foreach (var entry in dossier.Entries)
        {
            if (entry.Source is not null && !entry.Statement.Property.IsStructural && entry.Published <= at && !(entry.Published <= last) && speaks(entry.Statement))
            {
                last = entry.Published;
            }
        }

        return new Silence(last, last is { } day ? at.DayNumber - day.DayNumber : null);
    }
}
