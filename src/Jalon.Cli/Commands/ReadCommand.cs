using System.CommandLine;
using Jalon.Cli.Input;
using Jalon.Cli.Output;
using Jalon.Cli.Review;
using Jalon.Core.Languages;

namespace Jalon.Cli.Commands;

/// <summary><c>jalon read</c>: proposes statements found in a text; of one file without any portfolio, or of the sources kept.</summary>
internal static class ReadCommand
{
    private static readonly Label What = new("quoi lire : un fichier, ou --all", "what is to be read: a file, or --all", "что читать: файл или --all");

    public static readonly Verb Verb = new("read", VerbGroup.Enter,
        new("lire des textes et proposer des énoncés", "read texts and propose statements", "читать тексты и предлагать утверждения"), Build)
    {
        Details = new(
            "Un FICHIER seul, un dossier ou une archive .zip est lu sans portefeuille, et rien n’est gardé. Les sources du portefeuille (--all, ou un fichier déjà ajouté) donnent des propositions, à relire avec « jalon review » ; --accept les enregistre tout de suite, marquées comme lues par la machine.",
            "A FILE alone, a folder or a .zip archive is read without a portfolio, and nothing is kept. The portfolio’s sources (--all, or a file already added) give proposals, to be reviewed with “jalon review”; --accept records them at once, marked as machine-read.",
            "Отдельный ФАЙЛ, папка или архив .zip читается без портфеля, ничего не сохраняется. Источники портфеля (--all или уже добавленный файл) дают предложения для «jalon review»; --accept сразу записывает их с пометкой машинного чтения."),
        Examples =
        [
            new("jalon read article.txt --json --date 2025-07-01", new("ce qu’un texte dit, en JSON", "what a text says, as JSON", "что сказано в тексте, в JSON")),
            new("jalon read article.txt --text", new("le texte qui serait lu, par exemple d’un PDF", "the text that would be read, of a PDF for instance", "текст, который будет прочитан, например из PDF")),
            new("jalon read --all", new("propose les énoncés de toutes les sources", "proposes the statements of every source", "предлагает утверждения из всех источников")),
            new("jalon read --all --accept", new("les enregistre sans relecture", "records them without review", "записывает их без проверки")),
        ],
    };

    private static void Build(Command command, Call call)
    {
        var file = new Argument<string?>("FILE")
        {
            Arity = ArgumentArity.ZeroOrOne,
            Description = new Label("le texte ; - pour l’entrée standard", "the text; - for standard input", "текст; - для стандартного ввода").In(call.Language),
        };
        var all = new Option<bool>("--all") { Description = new Label("toutes les sources du portefeuille", "every source of the portfolio", "все источники портфеля").In(call.Language) };
        var accept = new Option<bool>("--accept")
        {
            Description = new Label("enregistrer sans relecture, marqué comme lu par la machine", "record without review, marked as machine-read", "записать без проверки, с пометкой машинного чтения").In(call.Language),
        };
        var date = new Option<string?>("--date") { HelpName = "DAY", Description = new Label("le jour de parution du texte", "the day the text appeared", "день публикации текста").In(call.Language) };
        var publisher = new Option<string?>("--publisher") { HelpName = "AGENT", Description = new Label("qui l’a publié", "who published it", "кто опубликовал").In(call.Language) };
        var language = new Option<string?>("--language") { HelpName = "fr|en|ru", Description = new Label("sa langue ; sinon devinée", "its language; else detected", "язык; иначе определяется").In(call.Language) };
        var text = new Option<bool>("--text")
        {
            Description = new Label("écrire seulement le texte tiré du fichier", "only write the text taken out of the file", "вывести только текст, извлечённый из файла").In(call.Language),
        };
        command.Add(file);
        command.Add(text);
        command.Add(all);
        command.Add(accept);
        command.Add(date);
        command.Add(publisher);
        command.Add(language);
        var output = new OutputOptions(command, call);
        command.SetAction(parsed =>
        {
            var given = parsed.GetValue(file);
            if (given is null == !parsed.GetValue(all))
            {
                throw call.Usage(What);
            }

            var about = new TextReading.About(Days.Day(call, date.Name, parsed.GetValue(date)), parsed.GetValue(publisher), parsed.GetValue(language));
            if (given is not null && parsed.GetValue(text))
            {
                return TextReading.Show(call, given);
            }

            return given is null ? PortfolioReading.All(call, parsed.GetValue(accept), parsed, output)
                : parsed.GetValue(accept) || (output.IsForPeople(parsed) && PortfolioReading.IsKept(call, given))
                    ? PortfolioReading.One(call, given, parsed.GetValue(accept), parsed, output)
                    : TextReading.Run(call, given, about, parsed, output);
        });
    }
}
