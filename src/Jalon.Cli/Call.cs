using Jalon.Cli.Output;
using Jalon.Cli.Terminals;
using Jalon.Cli.Texts;
using Jalon.Core.Languages;

namespace Jalon.Cli;

/// <summary>One invocation: the terminal, the clock, the environment and the language that every command is given.</summary>
internal sealed class Call(Terminal terminal, TimeProvider time, IReadOnlyDictionary<string, string> environment, CancellationToken cancel)
{
    public Terminal Terminal { get; } = terminal;

    public TimeProvider Time { get; } = time;

    public CancellationToken Cancel { get; } = cancel;

    public Language Language { get; set; } = FromEnvironment(environment);

    /// <summary>The portfolio file named on the command line; null when none was.</summary>
    public string? PortfolioPath { get; set; }

    public bool IsDebug => environment.GetValueOrDefault("JALON_DEBUG") is "1";

    public DateOnly Today => DateOnly.FromDateTime(Time.GetLocalNow().Date);

    /// <summary>Who records: the account that runs the command.</summary>
    public string User => Variable("JALON_USER") ?? Variable("USER") ?? Variable("USERNAME") ?? "cli";

    public string? Variable(string name) => environment.GetValueOrDefault(name) is { Length: > 0 } value ? value : null;

    public void Say(Label text, params ReadOnlySpan<object> values) => Terminal.Out.WriteLine(Fill(text, values));

    /// <summary>A remark that must not mix with the answer: on the error stream.</summary>
    public void Note(Label text, params ReadOnlySpan<object> values) => Warn(Fill(text, values));

    /// <summary>Writes to the error stream, wrapped where that is a screen.</summary>
    public void Warn(string text)
    {
        foreach (var line in Wrapping.Lines(Wrapping.Harmless(text), Terminal.ErrorWidth))
        {
            Terminal.Error.WriteLine(line);
        }
    }

    public string Fill(Label text, params ReadOnlySpan<object> values) =>
        text.With(Language, values);

    public CliFailure Usage(Label text, params ReadOnlySpan<object> values) => new(ExitCodes.Usage, Fill(text, values));

    public CliFailure Unreadable(Label text, params ReadOnlySpan<object> values) => new(ExitCodes.Unreadable, Fill(text, values));

    private static Language FromEnvironment(IReadOnlyDictionary<string, string> environment)
    {
        foreach (var name in (ReadOnlySpan<string>)["JALON_LANG", "LC_ALL", "LC_MESSAGES", "LANG"])
        {
            // POSIX: the first that is set decides, even when it names no language of ours (such as "C").
            if (environment.GetValueOrDefault(name) is { Length: > 0 } tag)
            {
                return LanguageTags.FromTag(tag) ?? Language.French;
            }
        }

        return Language.French;
    }
}
