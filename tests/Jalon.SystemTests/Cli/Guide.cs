using System.CommandLine;
using System.Globalization;
using System.Text;
using Jalon.Cli;
using Jalon.Cli.Commands;
using Jalon.Cli.Terminals;
using Jalon.Core.Languages;

namespace Jalon.SystemTests.Cli;

/// <summary>The part of docs/guide/cli.md that is made from the commands themselves.</summary>
internal static class Guide
{
    public const string Mark = "<!-- from here on made from the program: see tests/Jalon.SystemTests/Cli/GuideTests.cs -->";

    public static string Commands()
    {
        using var terminal = new Terminal { In = TextReader.Null, Out = TextWriter.Null, Error = TextWriter.Null, Folder = "/" };
        var call = new Call(terminal, new NoClock(), new Dictionary<string, string>(StringComparer.Ordinal), default) { Language = Language.English };
        var root = CommandLine.Root(null, call, new GlobalOptions(Language.English));
        var page = new StringBuilder();
        foreach (var verb in AllCommands.List)
        {
            var command = root.Subcommands.Single(c => c.Name == verb.Name);
            page.Append(CultureInfo.InvariantCulture, $"## `jalon {verb.Name}`\n\n{Sentence(verb.Summary.English)} {verb.Details?.English}\n\n```console\n");
            page.AppendJoin('\n', verb.Examples.Select(e => e.Line)).Append("\n```\n\n");
            Options(page, command, "");
            foreach (var sub in command.Subcommands)
            {
                Options(page, sub, $"`{verb.Name} {sub.Name}`: {sub.Description}.\n\n");
            }
        }

        return page.ToString().TrimEnd() + "\n";
    }

    private static void Options(StringBuilder page, Command command, string lead)
    {
        page.Append(lead);
        if (command.Options.Count + command.Arguments.Count == 0)
        {
            return;
        }

        page.Append("| option | |\n|---|---|\n");
        foreach (var argument in command.Arguments)
        {
            page.Append(CultureInfo.InvariantCulture, $"| `{argument.Name}` | {Cell(argument.Description)} |\n");
        }

        foreach (var option in command.Options)
        {
            var value = option.ValueType == typeof(bool) ? "" : $" {option.HelpName}";
            page.Append(CultureInfo.InvariantCulture, $"| `{Cell(option.Name + value)}` | {Cell(option.Description)} |\n");
        }

        page.Append('\n');
    }

    private sealed class NoClock : TimeProvider;

    private static string Cell(string? text) => (text ?? "").Replace("|", "\\|", StringComparison.Ordinal);

    private static string Sentence(string text) => $"{char.ToUpperInvariant(text[0])}{text[1..]}.";
}
