using Jalon.Cli.Output;
using Jalon.Cli.Show;
using Jalon.Core;
using Jalon.Core.Acceptance;
using Jalon.Core.Languages;

namespace Jalon.Cli.Review;

/// <summary>What the ledger holds beside a proposal: for the eye, and for programs.</summary>
internal static class BesideView
{
    public static void Draw(Page page, Room room, Beside beside)
    {
        var (older, language) = (beside.Older, room.Language);
        var register = room.Store.Register(room.Question, [older]);
        var published = older.Source is null ? "" : $", {Dates.Day(older.Published, language)}";
        var (sign, tone) = beside.Relation switch { BesideRelation.Conflict => ("≠ ", Tone.Bad), BesideRelation.Agrees => ("= ", Tone.Good), _ => ("~ ", Tone.Quiet) };
        page.Item(new Cell("  " + sign, tone), new Cell(
            $"{BesideTexts.Relation(beside, language)}{Colon(language)}{StatementRows.Value(older.Statement, register, language)} — {StatementRows.Speaker(older.Statement, register, language)}{published}", tone), 4);
        if (beside.Conflict is { } conflict)
        {
            page.Text(new Cell(ConflictTexts.Why(conflict, language), Tone.Plain), 4);
        }

        page.Text(new Cell(older.Statement.Citation is { } c ? $"«\u00a0{Wrapping.Cut(c.Quote, 200)}\u00a0»  {older.Id.Short}" : older.Id.Short, Tone.Quiet), 4);
    }

    public static Members Of(Beside beside) => new(
    [
        ("relation", Codes.Of(beside.Relation)), ("type", beside.Conflict is { } c ? Codes.Of(c.Type) : null), ("rule", beside.Conflict?.Rule), ("ratio", beside.Conflict?.Ratio),
        ("statement", beside.Older.Id), ("value", beside.Older.Statement.Value), ("stance", Codes.Of(beside.Older.Statement.Stance)),
        ("speaker", beside.Older.Statement.AssertedBy.Speaker), ("source", beside.Older.Source?.Id), ("file", beside.Older.Source?.FileName),
        ("published", beside.Older.Published), ("quote", beside.Older.Statement.Citation?.Quote),
    ]);

    private static string Colon(Language language) => language == Language.French ? "\u00a0: " : ": ";
}
