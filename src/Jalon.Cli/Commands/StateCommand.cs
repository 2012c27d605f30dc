using System.CommandLine;
using Jalon.Cli.Input;
using Jalon.Cli.Output;
using Jalon.Cli.Show;
using Jalon.Cli.State;
using Jalon.Cli.Texts;
using Jalon.Core.Languages;
using Jalon.Core.Time;

namespace Jalon.Cli.Commands;

/// <summary><c>jalon state</c>: enters a statement by hand, with its citation; corrects, withdraws, arbitrates, merges.</summary>
internal static class StateCommand
{
    private static readonly Label None = new("l’énoncé était déjà là ; rien n’a changé", "the statement was there already; nothing changed", "такое утверждение уже есть; ничего не изменено");

    public static readonly Verb Verb = new("state", VerbGroup.Enter,
        new("saisir un énoncé à la main, avec sa citation", "enter a statement by hand, with its citation", "ввести утверждение вручную, со ссылкой"), Build)
    {
        Details = new(
            "Rien ne s’efface : on corrige par --revises, on retire par --invalidates, on tranche par --rank avec un motif, on réunit deux identifiants par --same-as.",
            "Nothing is erased: correct with --revises, withdraw with --invalidates, settle with --rank and a reason, join two ids with --same-as.",
            "Ничего не стирается: исправление — --revises, отзыв — --invalidates, решение — --rank с обоснованием, объединение — --same-as."),
        Examples =
        [
            new("jalon state --item \"Route de Kala\" --kind facility --property completed --value 2024-05-03 --source route.txt --quote \"achevée le 3 mai 2024\"", new(
                "un nouvel objet et ce qu’une source en dit", "a new item and what a source says of it", "новый объект и что говорит о нём источник")),
            new("jalon state --revises 3f2a9c --value 2024-05-04", new("corrige un énoncé", "corrects a statement", "исправляет утверждение")),
            new("jalon state --invalidates 3f2a9c --reason \"parlait d’une autre route\"", new("retire un énoncé", "withdraws a statement", "отзывает утверждение")),
            new("jalon state --item route-kala --same-as axe-kala", new("réunit deux identifiants", "joins two ids", "объединяет два идентификатора")),
        ],
    };

    private static void Build(Command command, Call call)
    {
        var options = new StateOptions(command, call);
        var output = new OutputOptions(command, call, csv: false);
        command.SetAction(parsed =>
        {
            using var store = PortfolioFile.Write(call);
            var statements = new Draft(call, store, options, parsed).Statements();
            var result = store.Append(call.Time.GetUtcNow(), call.User, "state", machineRead: false, [], statements);
            var entries = result.Batch is null ? [] : statements.Select(s => store.Entry(s.Id)).OfType<Core.Entry>().ToList();
            var register = store.Register(new Question(call.Today), entries);
            output.Write(parsed, StatementRows.View("state", entries, register, call.Language), None, null, ("findings", result.Findings.Select(FindingMembers.Of)));
            return FindingTexts.Report(call, result.Findings);
        });
    }
}
