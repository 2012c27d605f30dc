using System.Collections.Immutable;
using System.CommandLine;
using Jalon.Core.Languages;

namespace Jalon.Cli;

/// <summary>One command as the user meets it: name, purpose, examples, and how its options and action are built.</summary>
internal sealed record Verb(string Name, VerbGroup Group, Label Summary, Action<Command, Call> Build)
{
    /// <summary>What the summary leaves out; shown in the command's own help.</summary>
    public Label? Details { get; init; }

    public ImmutableArray<Example> Examples { get; init; } = [];
}

/// <summary>One command line to copy, and what it does. A test runs each.</summary>
internal sealed record Example(string Line, Label Does);

/// <summary>Under which heading a command stands in the help.</summary>
internal enum VerbGroup
{
    Enter,
    Follow,
    Exchange,
    Publish,
}
