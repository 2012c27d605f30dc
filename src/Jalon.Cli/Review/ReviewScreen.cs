using Jalon.Cli.Output;
using Jalon.Cli.Show;
using Jalon.Cli.Texts;
using Jalon.Core;
using Jalon.Core.Acceptance;
using Jalon.Core.Languages;
using Jalon.Storage;

namespace Jalon.Cli.Review;

/// <summary>One proposal before the reviewer: what it says, the passage in its context, what the ledger holds beside it, the keys.</summary>
internal static class ReviewScreen
{
    private static readonly Label Count = new("{0} sur {1}", "{0} of {1}", "{0} из {1}");
    private static readonly Label Sure = new("sûr à {0}", "{0} sure", "уверенность {0}");
    private static readonly Label By = new("selon {0} · {1}", "according to {0} · {1}", "по словам: {0} · {1}");
    private static readonly Label In = new("dans {0}", "in {0}", "в: {0}");
    private static readonly Label Several = new("→ plusieurs objets possibles, m pour choisir : {0}", "→ several items fit, m to choose: {0}", "→ подходит несколько объектов, m — выбрать: {0}");
    private static readonly Label Decided = new("déjà décidé ; u l’annule", "decided already; u undoes it", "уже решено; u — отменить");

    public static void Draw(Room room, DeskItem item, int number, int total)
    {
        var (call, c, language) = (room.Call, item.Candidate, room.Language);
        var page = new Page(call.Terminal, language);
        call.Terminal.Out.WriteLine();
        page.Heading($"{Subject(room, item)} — {c.Property.Label.In(language)}", $"{Count.With(language, number, total)} · {Sure.With(language, ReviewView.Percent(c.Confidence, language))}");
        page.Text(new Cell(ReviewView.Said(room, c), Tone.Strong));
        page.Text(new Cell(Match(room, c), Tone.Quiet));
        page.Text(new Cell(Origin(room, item), Tone.Quiet));
        page.Gap();
        page.Marked(StatementPage.Context(room.Store, new Citation(item.Source.Id, c.Quote, c.Start, c.Length)), 4, Tone.Warn);
        foreach (var beside in room.Beside(item))
        {
            page.Gap();
            BesideView.Draw(page, room, beside);
        }

        if (item.Proposal.State != ProposalState.Pending)
        {
            page.Text(new Cell(Decided.In(language), Tone.Warn));
        }

        page.Gap();
        Keys(page, call);
    }

    public static void Keys(Page page, Call call)
    {
        var words = ReviewKeys.Line.In(call.Language).Split(' ');
        page.Line([.. words.Select((w, i) => i == 0 ? new Cell(w, Tone.Strong) : w.Length == 1 ? new Cell(" " + w, Tone.Strong) : new Cell(" " + w, Tone.Quiet))]);
    }

    private static string Subject(Room room, DeskItem item) =>
        item.Candidate.Property == Core.Vocabulary.Properties.CopyOf ? item.Source.FileName ?? item.Source.Id.Short : item.Candidate.SubjectName;

    private static string Match(Room room, Candidate c)
    {
        var match = room.Match(c);
        return c.Property == Core.Vocabulary.Properties.CopyOf ? ""
            : match.IsAmbiguous ? Several.With(room.Language, string.Join(", ", match.Choices.Select(m => m.Id)))
            : match.Best is { } best ? $"→ {best.Id} ({MatchTexts.Say(best, room.Language)})"
            : $"→ {MatchTexts.Say(new NameMatch(new ItemId("new"), MatchReason.New), room.Language)}";
    }

    private static string Origin(Room room, DeskItem item)
    {
        var published = item.Source.Published is { } day ? $"{room.Publisher(item.Source)}, {Dates.Day(day, room.Language)}" : room.Publisher(item.Source);
        var file = item.Source.FileName is { } name ? $"{published} ({string.Join(", ", new[] { name, PageWords.Of(item.Candidate.Page, room.Language) }.Where(t => t.Length > 0))})" : published;
        return item.Candidate.AttributedTo is { } who ? By.With(room.Language, who, file) : In.With(room.Language, file);
    }
}
