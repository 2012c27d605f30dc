using Jalon.Cli.Output;
using Jalon.Cli.Texts;
using Jalon.Core;
using Jalon.Core.Languages;
using Jalon.Core.Time;
using Jalon.Core.Views;

namespace Jalon.Cli.Follow;

/// <summary>How many commitments stand how.</summary>
internal sealed record FollowSummary(IReadOnlyList<(FollowUpStatus Status, int Count)> Counts, int Slipped, int Silent)
{
    private static readonly Label At = new("au {0}", "on {0}", "на {0}");
    private static readonly Label Among = new("\u202f; parmi eux, {0}", "; among them, {0}", "; из них {0}");
    private static readonly Label SlippedText = new("date déplacée : {0}", "date moved: {0}", "срок перенесён: {0}");
    private static readonly Label SilentText = new("sans nouvelles : {0}", "without news: {0}", "без новостей: {0}");

    public static FollowSummary Of(IReadOnlyList<FollowRow> rows) => new(
        [.. Enum.GetValues<FollowUpStatus>().Select(s => (s, rows.Count(r => r.Commitment.Status == s))).Where(p => p.Item2 > 0).OrderByDescending(p => p.Item2)],
        rows.Count(r => r.Commitment.HasSlipped), rows.Count(r => r.Commitment.IsSilent));

    public int Total => Counts.Sum(c => c.Count);

    public Members Members => new(
        [("total", Total), .. Counts.Select(c => (Codes.Of(c.Status), (object?)c.Count)), ("slipped", Slipped), ("silent", Silent)]);

    /// <summary>"12 engagements au 31 décembre 2025 : 5 en retard, 4 réalisé…"</summary>
    public string Sentence(Question question, Language language)
    {
        var noun = language switch
        {
            Language.French => Plurals.Form(language, Total, "engagement", "engagements", "engagements"),
            Language.Russian => Plurals.Form(language, Total, "обязательство", "обязательства", "обязательств"),
            _ => Plurals.Form(language, Total, "commitment", "commitments", "commitments"),
        };
        var colon = language == Language.French ? "\u00a0: " : ": ";
        var counts = string.Join(", ", Counts.Select(c => $"{StatusTexts.Of(c.Status).In(language)}{colon}{c.Count}"));
        string[] among = [.. Slipped > 0 ? [SlippedText.With(language, Slipped)] : Array.Empty<string>(), .. Silent > 0 ? [SilentText.With(language, Silent)] : Array.Empty<string>()];
        return $"{Numbers.Whole(Total, language)} {noun} {At.With(language, Dates.Day(question.At, language))}\n{counts}{(among.Length == 0 ? "" : Among.With(language, string.Join(", ", among)))}.";
    }
}
