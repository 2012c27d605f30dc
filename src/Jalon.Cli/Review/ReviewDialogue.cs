using Jalon.Cli.Input;
using Jalon.Cli.Output;
using Jalon.Cli.Show;
using Jalon.Cli.State;
using Jalon.Cli.Texts;
using Jalon.Core;
using Jalon.Core.Acceptance;
using Jalon.Core.Languages;
using Jalon.Core.Time;
using Jalon.Storage;
using Jalon.Storage.Sqlite;
using Spectre.Console;

namespace Jalon.Cli.Review;

/// <summary>Goes through the proposals with a reviewer at a terminal: the passage in its context, then accept, edit, reject, skip or quit.</summary>
internal static class ReviewDialogue
{
    private static readonly Label None = new("rien à relire ; « jalon read --all » propose", "nothing to review; “jalon read --all” proposes", "нечего проверять; предлагает «jalon read --all»");
    private static readonly Label Count = new("{0} sur {1}", "{0} of {1}", "{0} из {1}");
    private static readonly Label Keys = new("a accepter · e éditer · r rejeter · s sauter · q quitter", "a accept · e edit · r reject · s skip · q quit", "a принять · e исправить · r отклонить · s пропустить · q выйти");
    private static readonly Label New = new("nouvel objet", "new item", "новый объект");
    private static readonly Label Done = new(
        "{0:acceptée|acceptées}, {1:écartée|écartées}, {2} en attente",
        "{0} accepted, {1} rejected, {2} waiting",
        "принято: {0}, отклонено: {1}, ждут: {2}");
    private static readonly Label AskItem = new("Objet (identifiant)", "Item (id)", "Объект (идентификатор)");
    private static readonly Label AskProperty = new("Propriété", "Property", "Свойство");
    private static readonly Label AskValue = new("Valeur (vide : inchangée)", "Value (empty: unchanged)", "Значение (пусто: без изменений)");
    private static readonly Label AskStance = new("Position", "Stance", "Модальность");

    public static int Run(Call call, SqliteStore store)
    {
        var (items, findings) = Desk.Open(store, store.Proposals(state: ProposalState.Pending));
        if (items.Count == 0)
        {
            call.Say(None);
            return FindingTexts.Report(call, findings);
        }

        var console = Screen.On(call.Terminal);
        var question = new Question(call.Today);
        var (accepted, rejected, seen) = (0, 0, 0);
        foreach (var item in items)
        {
            call.Cancel.ThrowIfCancellationRequested();
            Show(call, store, item, ++seen, items.Count, question);
            string? key;
            do
            {
                key = Decide(call, console, store, item, question);
            }
            while (key is null);

            if (key == "q")
            {
                break;
            }

            (accepted, rejected) = (accepted + (key is "a" or "e" ? 1 : 0), rejected + (key == "r" ? 1 : 0));
        }

        call.Say(Done, accepted, rejected, items.Count - accepted - rejected);
        return FindingTexts.Report(call, findings);
    }

    // The key that decided; null when an edit made no sense and the same proposal is to be asked of again.
    private static string? Decide(Call call, IAnsiConsole console, SqliteStore store, DeskItem item, Question question)
    {
        var key = Prompt(call, console, new TextPrompt<string>(">").AddChoices(["a", "e", "r", "s", "q"]).ShowChoices(false).DefaultValue("s").ShowDefaultValue(false)
            .InvalidChoiceMessage(Markup.Escape(Keys.In(call.Language))));
        try
        {
            var (candidate, id) = key == "e" ? Edit(call, console, item, store, question) : (item.Candidate, null);
            return key switch
            {
                "a" or "e" => Desk.Accept(call, store, [item with { Candidate = candidate }], id, question).Accepted.Count > 0 ? key : "s",
                "r" => store.Decide(item.Proposal.Id, ProposalState.Rejected, null, call.Time.GetUtcNow(), call.User) ? key : "s",
                _ => key,
            };
        }
        catch (CliFailure e) when (e.ExitCode == ExitCodes.Usage)
        {
            call.Warn(e.Message);
            return null;
        }
    }

    // Ctrl+C ends a question like everything else.
    private static string Prompt(Call call, IAnsiConsole console, TextPrompt<string> prompt) => prompt.ShowAsync(console, call.Cancel).GetAwaiter().GetResult();

    private static void Show(Call call, SqliteStore store, DeskItem item, int number, int total, Question question)
    {
        var c = item.Candidate;
        var match = Items.Known(store, question).Find(c.SubjectName, KindOfSubject.Of(c.SubjectKind, c.SubjectName), isAgent: false);
        var page = new Page(call.Terminal, call.Language);
        page.Heading($"{c.SubjectName} — {c.Property.Label.In(call.Language)}", Count.With(call.Language, number, total));
        page.Text(new Cell(ReviewView.Value(c, call.Language), Tone.Strong));
        page.Text(new Cell($"→ {match?.Id.Value ?? New.In(call.Language)} · {c.AttributedTo ?? store.Register(question, [item.Source.Publisher]).NameOf(item.Source.Publisher, call.Language)} · {ReviewView.Percent(c.Confidence, call.Language)}", Tone.Quiet));
        page.Gap();
        page.Text(StatementPage.Context(store, new Citation(item.Source.Id, c.Quote, c.Start, c.Length)), 4);
        page.Gap();
        page.Text(new Cell(Keys.In(call.Language), Tone.Quiet));
    }

    private static (Candidate Candidate, ItemId? Item) Edit(Call call, IAnsiConsole console, DeskItem item, SqliteStore store, Question question)
    {
        var c = item.Candidate;
        var match = Items.Known(store, question).Find(c.SubjectName, KindOfSubject.Of(c.SubjectKind, c.SubjectName), isAgent: false);
        var id = Ask(AskItem, match?.Id.Value ?? NameWords.Slug(c.SubjectName)?.Value ?? "");
        var property = ValueInput.Property(call, Ask(AskProperty, c.Property.Code));
        var value = Prompt(call, console, new TextPrompt<string>(Markup.Escape(AskValue.In(call.Language))).AllowEmpty());
        var stance = Codes.TryRead<Stance>(Ask(AskStance, Codes.Of(c.Stance)), out var read) ? read : c.Stance;
        var changed = c with { Property = property, Stance = stance, Value = value.Length == 0 ? c.Value : ValueInput.Read(call, property, value, null) };
        return (changed, ItemId.TryParse(id, out var chosen) ? chosen : null);

        string Ask(Label label, string now) => Prompt(call, console, new TextPrompt<string>(Markup.Escape(label.In(call.Language))).DefaultValue(now));
    }
}
