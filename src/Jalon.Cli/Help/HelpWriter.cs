using System.CommandLine;
using Jalon.Cli.Commands;
using Jalon.Cli.Output;
using Jalon.Core.Languages;

namespace Jalon.Cli.Help;

/// <summary>Writes the help of the program or of one command: purpose, usage, options, examples.</summary>
internal static class HelpWriter
{
    private static readonly Label Usage = new("Usage :", "Usage:", "Вызов:");
    private static readonly Label Arguments = new("Arguments", "Arguments", "Аргументы");
    private static readonly Label Options = new("Options", "Options", "Параметры");
    private static readonly Label Subcommands = new("Actions", "Actions", "Действия");
    private static readonly Label Everywhere = new("Pour toutes les commandes", "For every command", "Для всех команд");
    private static readonly Label Examples = new("Exemples", "Examples", "Примеры");
    private static readonly Label Command = new("COMMANDE", "COMMAND", "КОМАНДА");
    private static readonly Label OptionsTag = new("[options]", "[options]", "[параметры]");

    private static readonly Label Purpose = new(
        "Jalon suit la coopération entre États : ce qui est promis, pour quand, ce qui est fait, et qui le dit.",
        "Jalon follows cooperation between states: what is promised, by when, what is done, and who says so.",
        "Jalon следит за сотрудничеством государств: что обещано, к какому сроку, что сделано и кто об этом говорит.");

    private static readonly Label More = new(
        "« jalon COMMANDE --help » montre les options et des exemples. Pour commencer : jalon demo",
        "“jalon COMMAND --help” shows options and examples. To begin: jalon demo",
        "«jalon КОМАНДА --help» покажет параметры и примеры. Для начала: jalon demo");

    private static readonly Dictionary<VerbGroup, Label> Groups = new()
    {
        [VerbGroup.Enter] = new("Recueillir", "Gather", "Сбор"),
        [VerbGroup.Follow] = new("Suivre", "Follow", "Контроль"),
        [VerbGroup.Exchange] = new("Échanger et vérifier", "Exchange and verify", "Обмен и проверка"),
        [VerbGroup.Publish] = new("Montrer", "Show", "Показ"),
    };

    public static void Write(Command command, Verb? verb, GlobalOptions global, Call call)
    {
        var page = new TwoColumns(call.Terminal.Out, call.Terminal.Width is > 0 and var w ? Math.Min(w, 100) : 80);
        if (verb is null && command is RootCommand)
        {
            Root(page, global, call.Language);
            return;
        }

        page.Paragraph(Sentence(verb?.Summary.In(call.Language) ?? command.Description ?? command.Name));
        if (verb?.Details is { } details)
        {
            page.Paragraph(details.In(call.Language));
        }

        page.Heading($"{Usage.In(call.Language)} {UsageLine(command, call.Language)}");
        page.Section(Subcommands.In(call.Language), command.Subcommands.Select(c => ($"{c.Name} {Words(c, call.Language)}".TrimEnd(), c.Description ?? "")));
        page.Section(Arguments.In(call.Language), command.Arguments.Where(a => !a.Hidden).Select(a => (Placeholders.In(a.Name, call.Language), a.Description ?? "")));
        page.Section(Options.In(call.Language), command.Options.Where(o => !o.Hidden).Select(o => Row(o, call.Language)));
        page.Section(Everywhere.In(call.Language), global.All.Where(o => o.Recursive).Select(o => Row(o, call.Language)));
        if (verb is { Examples.IsEmpty: false })
        {
            page.Gap();
            page.Heading(Examples.In(call.Language));
            foreach (var example in verb.Examples)
            {
                page.Example(example.Line, example.Does.In(call.Language));
            }
        }
    }

    private static void Root(TwoColumns page, GlobalOptions global, Language language)
    {
        page.Paragraph(Purpose.In(language));
        page.Heading($"{Usage.In(language)} jalon {Command.In(language)} {OptionsTag.In(language)}");
        foreach (var group in AllCommands.List.GroupBy(v => v.Group))
        {
            page.Section(Groups[group.Key].In(language), group.Select(v => (v.Name, v.Summary.In(language))));
        }

        page.Section(Options.In(language), global.All.Select(o => Row(o, language)));
        page.Gap();
        page.Paragraph(More.In(language));
    }

    private static string UsageLine(Command command, Language language)
    {
        var path = command.Parents.OfType<Command>().Where(p => p is not RootCommand).Select(p => p.Name + " ");
        return $"jalon {string.Concat(path)}{command.Name} {Words(command, language)} {OptionsTag.In(language)}".Replace("  ", " ", StringComparison.Ordinal);
    }

    private static string Words(Command command, Language language) =>
        string.Join(' ', command.Arguments.Where(a => !a.Hidden).Select(a => Word(a, language)));

    private static string Word(Argument argument, Language language)
    {
        var name = Placeholders.In(argument.Name, language);
        var word = argument.Arity.MaximumNumberOfValues > 1 ? name + "…" : name;
        return argument.Arity.MinimumNumberOfValues == 0 ? $"[{word}]" : word;
    }

    private static (string, string) Row(Option option, Language language)
    {
        var names = string.Join(", ", option.Aliases.Where(a => a != "-?").Append(option.Name).OrderBy(n => n.Length));
        return (option.ValueType == typeof(bool) ? names : $"{names} {Placeholders.In(option.HelpName, language)}".TrimEnd(), option.Description ?? "");
    }

    private static string Sentence(string summary) => $"{char.ToUpperInvariant(summary[0])}{summary[1..]}.";
}
