using System.Collections.Immutable;

namespace Jalon.Cli.Commands;

/// <summary>The list of commands, in the order of the help: one line each. A test finds a command that has a file and no line.</summary>
internal static class AllCommands
{
    public static ImmutableArray<Verb> List { get; } =
    [
        InitCommand.Verb,
        AddCommand.Verb,
        ReadCommand.Verb,
        ReviewCommand.Verb,
        StateCommand.Verb,
        FollowCommand.Verb,
        ShowCommand.Verb,
        SearchCommand.Verb,
        ConflictsCommand.Verb,
        SilenceCommand.Verb,
        MirrorCommand.Verb,
        RequirementsCommand.Verb,
        SharesCommand.Verb,
        TimelineCommand.Verb,
        CommissionCommand.Verb,
        ExportCommand.Verb,
        ImportCommand.Verb,
        VerifyCommand.Verb,
        ServeCommand.Verb,
        DemoCommand.Verb,
    ];

    /// <summary>Null for a name that is none, such as that of the program itself.</summary>
    public static Verb? Find(string name) => List.FirstOrDefault(v => v.Name == name);
}
