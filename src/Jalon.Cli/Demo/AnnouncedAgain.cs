using Jalon.Cli.Follow;
using Jalon.Cli.Texts;
using Jalon.Core;
using Jalon.Core.Languages;
using Jalon.Core.Time;
using Jalon.Core.Views;

namespace Jalon.Cli.Demo;

/// <summary>
/// The same figure promised for one period after another: who announced it when and for when, and what is reported of it. No
/// conflict, since each announcement speaks of its own period; yet the reader ought to see them side by side.
/// </summary>
internal static class AnnouncedAgain
{
    private static readonly Label Promised = new("{0} pour la période {1} ({2}, {3})", "{0} for {1} ({2}, {3})", "{0} на период {1} ({2}, {3})");
    private static readonly Label Open = new("{0} sans période ({2}, {3})", "{0} for no stated period ({2}, {3})", "{0} без указания периода ({2}, {3})");
    private static readonly Label Told = new("rapporté : {0}", "reported: {0}", "сообщается: {0}");
    private static readonly Label Figure = new("{0} ({1})", "{0} ({1})", "{0} ({1})");

    internal sealed record Line(Dossier Dossier, string Text, IReadOnlyList<Entry> Proof);

    public static IEnumerable<Line> Of(IEnumerable<FollowRow> rows, Language language) =>
        rows.Where(r => r.Commitment is { Target: not null, Original: not null }).GroupBy(r => (r.Dossier.Id, r.Commitment.Milestone, r.Commitment.Part, Commodity(r)))
            .Where(g => g.Select(r => r.Commitment.Original!.Due).Distinct().Count() > 1)
            .Select(g => Say([.. g.OrderBy(r => r.Commitment.Original!.Entry.Published)], language));

    private static Line Say(IReadOnlyList<FollowRow> rows, Language language)
    {
        var (first, dossier) = (rows[0].Commitment, rows[0].Dossier);
        var promised = rows.Select(r => r.Commitment).Select(c => (c.Original!.Due.High is null ? Open : Promised).With(
            language, ValueWords.Of(c.Target!, dossier.Register, language), Dates.Period(c.Original.Due, language),
            dossier.Register.NameOf(c.Original.Speaker, language), Dates.Day(c.Original.Entry.Published, language)));
        var told = dossier.Of(first.Milestone).Where(e => e.Statement is { Stance: Stance.Reported, Rank: not Rank.Deprecated } s && s.Qualifiers.Commodity == first.Promises[^1].Entry.Statement.Qualifiers.Commodity)
            .OrderBy(e => When(e).High ?? When(e).Low).ToList();
        var figures = told.Select(e => Figure.With(language, ValueWords.Of(e.Statement.Value, dossier.Register, language), Dates.Period(When(e), language))).Distinct(StringComparer.Ordinal).ToList();
        var semicolon = language == Language.French ? "\u202f; " : "; ";
        var text = $"{Label(first, language)}{string.Join(semicolon, promised)}{(figures.Count == 0 ? "" : $" — {Told.With(language, string.Join(", ", figures))}")}.";
        return new Line(dossier, text, [.. rows.Select(r => r.Commitment.Original!.Entry), .. told]);
    }

    private static string Label(Commitment commitment, Language language)
    {
        var word = commitment.Milestone.Label.In(language);
        return $"{char.ToUpperInvariant(word[0])}{word[1..]}{(language == Language.French ? "\u00a0: " : ": ")}";
    }

    private static string? Commodity(FollowRow row) => row.Commitment.Promises[^1].Entry.Statement.Qualifiers.Commodity;

    private static DateInterval When(Entry entry) =>
        entry.Statement.ValidTime?.Days ?? DateInterval.On(entry.Published);
}
