using System.CommandLine;
using System.CommandLine.Invocation;
using Jalon.Cli.Commands;
using Jalon.Cli.Help;
using Jalon.Core.Languages;

namespace Jalon.Cli;

/// <summary>The tree of commands, and one run through it. Only the command that was asked for gets its options built.</summary>
internal static class CommandLine
{
    private static readonly ParserConfiguration Parser = new() { EnablePosixBundling = false, ResponseFileTokenReplacer = null };

    public static async Task<int> RunAsync(IReadOnlyList<string> args, Call call)
    {
        call.Language = AskedLanguage(args) ?? call.Language;
        var global = new GlobalOptions(call.Language);
        var root = Root(args, call, global);
        var parsed = root.Parse(args, Parser);
        if (parsed.GetValue(global.Version))
        {
            return Version(call);
        }

        var command = parsed.CommandResult.Command;
        if (parsed.GetValue(global.Help) || args.Count == 0)
        {
            HelpWriter.Write(command, AllCommands.Find(command.Name), global, call);
            return ExitCodes.Ok;
        }

        if (UsageErrors.Of(parsed, global, call.Language) is { } wrong)
        {
            throw new CliFailure(ExitCodes.Usage, wrong);
        }

        call.PortfolioPath = parsed.GetValue(global.Portfolio);
        return command.Action is AsynchronousCommandLineAction act ? await act.InvokeAsync(parsed, call.Cancel)
            : command.Action is SynchronousCommandLineAction run ? run.Invoke(parsed)
            : throw new CliFailure(ExitCodes.Usage, UsageErrors.NoCommand(call.Language));
    }

    /// <summary>The whole tree with every option, as the documentation test walks it.</summary>
    internal static RootCommand Root(IReadOnlyList<string>? args, Call call, GlobalOptions global)
    {
        var root = new RootCommand();
        root.Options.Clear();
        root.Directives.Clear();
        global.AddTo(root);
        foreach (var verb in AllCommands.List)
        {
            var command = new Command(verb.Name, verb.Summary.In(call.Language));
            root.Add(command);
            if (args is null || args.Contains(verb.Name, StringComparer.Ordinal))
            {
                verb.Build(command, call);
            }
        }

        return root;
    }

    private static int Version(Call call)
    {
        call.Terminal.Out.WriteLine($"jalon {typeof(CommandLine).Assembly.GetName().Version?.ToString(3)}");
        return ExitCodes.Ok;
    }

    // Needed before anything is said, so looked for before the line is parsed.
    private static Language? AskedLanguage(IReadOnlyList<string> args)
    {
        for (var i = 0; i < args.Count && args[i] != "--"; i++)
        {
            var value = args[i].StartsWith("--lang=", StringComparison.Ordinal) ? args[i][7..] : args[i] == "--lang" && i + 1 < args.Count ? args[i + 1] : null;
            if (LanguageTags.FromTag(value) is { } language)
            {
                return language;
            }
        }

        return null;
    }
}
