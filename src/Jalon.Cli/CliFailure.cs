namespace Jalon.Cli;

/// <summary>Ends a command with a message for the user and an exit code; there is no more to it than that.</summary>
internal sealed class CliFailure(int exitCode, string message) : Exception(message)
{
    public int ExitCode { get; } = exitCode;
}
