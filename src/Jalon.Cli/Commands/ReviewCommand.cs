using System.CommandLine;
using Jalon.Cli.Input;
using Jalon.Cli.Output;
using Jalon.Cli.Review;
using Jalon.Core.Languages;

namespace Jalon.Cli.Commands;

/// <summary><c>jalon review</c>: asks of proposals one by one in a terminal; lists, accepts, edits, rejects, divides, merges and undoes by id elsewhere.</summary>
internal static class ReviewCommand
{
    private static readonly Label Yes = new("--accept-above demande --yes quand il n’y a personne à qui demander", "--accept-above needs --yes where there is nobody to ask", "--accept-above требует --yes, если спросить некого");

    public static readonly Verb Verb = new("review", VerbGroup.Enter,
        new("relire les propositions : accepter, corriger, écarter", "review proposals: accept, edit, reject", "проверить предложения: принять, исправить, отклонить"), Build)
    {
        Details = new(
            "Dans un terminal, les propositions viennent une à une, le passage dans son contexte, avec ce que le registre en dit déjà ; sans terminal, ou avec « list », elles sont listées. Ce qui est accepté entre dans le registre sous le nom du relecteur ; ce qui est écarté ne revient pas ; « undo » annule la dernière décision.",
            "In a terminal proposals come one by one, the passage in its context, with what the ledger says of it already; without one, or with “list”, they are listed. What is accepted enters the ledger under the reviewer’s name; what is rejected does not come back; “undo” takes the last decision back.",
            "В терминале предложения идут по одному, с контекстом и с тем, что уже есть в реестре; без терминала или с «list» — списком. Принятое входит в реестр от имени проверяющего; отклонённое не возвращается; «undo» отменяет последнее решение."),
        Examples =
        [
            new("jalon review list", new("ce qui attend", "what is waiting", "что ждёт проверки")),
            new("jalon review accept 3f2a9c --item route-kala --stance planned", new("accepte en corrigeant", "accepts with corrections", "принимает с исправлениями")),
            new("jalon review reject 3f2a9c", new("écarte", "rejects", "отклоняет")),
            new("jalon review edit 3f2a9c --stance planned", new("corrige sans décider", "corrects without deciding", "исправляет, не решая")),
            new("jalon review merge 3f2a9c --with route-kala", new("rattache à un objet connu", "takes the subject for a known item", "связывает с известным объектом")),
            new("jalon review --accept-above 0.9 --yes", new("accepte ce qui est sûr", "accepts what is sure", "принимает надёжное")),
            new("jalon review undo", new("annule la dernière décision", "takes the last decision back", "отменяет последнее решение")),
        ],
    };

    private static void Build(Command command, Call call)
    {
        var above = new Option<decimal?>("--accept-above") { HelpName = "NUMBER", Description = new Label("accepter celles au moins aussi sûres (0 à 1), après confirmation", "accept those at least so sure (0 to 1), once confirmed", "принять не менее надёжные (от 0 до 1) после подтверждения").In(call.Language) };
        var yes = new Option<bool>("--yes") { Description = new Label("sans demander de confirmation", "without asking for confirmation", "не спрашивая подтверждения").In(call.Language) };
        command.Add(above);
        command.Add(yes);
        var output = new OutputOptions(command, call);
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(above) is { } least)
            {
                return parsed.GetValue(yes) || call.Terminal is { IsInteractive: true, NextKey: not null } ? Sure(call, parsed, least, parsed.GetValue(yes), output) : throw call.Usage(Yes);
            }

            return call.Terminal is { IsInteractive: true, NextKey: { } next } && output.IsForPeople(parsed) ? Dialogue(call, next) : ReviewActions.List(call, parsed, output);
        });
        ReviewTree.Build(command, call);
    }

    private static int Dialogue(Call call, Func<CancellationToken, ConsoleKeyInfo> next)
    {
        using var store = PortfolioFile.Write(call);
        return new ReviewDialogue(new Room(call, store), next).Run();
    }

    private static int Sure(Call call, ParseResult parsed, decimal least, bool confirmed, OutputOptions output)
    {
        using var store = PortfolioFile.Write(call);
        var room = new Room(call, store);
        var (items, findings) = ReviewChoice.Sure(room, least);
        return confirmed || new ReviewForm(room, call.Terminal.NextKey!).Confirm(items.Count, least)
            ? ReviewActions.Record(room, parsed, items, null, findings, output) : ExitCodes.Ok;
    }
}
