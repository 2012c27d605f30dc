namespace Jalon.Cli;

/// <summary>What the command tells the shell. Documented in docs/guide/cli.md; never renumbered.</summary>
public static class ExitCodes
{
    public const int Ok = 0;

    /// <summary>Done, but some of the input could not be taken, or a check failed: see the findings.</summary>
    public const int Findings = 1;

    /// <summary>The command line makes no sense; nothing was done.</summary>
    public const int Usage = 2;

    /// <summary>The portfolio file is missing, no portfolio, damaged, newer than this program, busy or read-only.</summary>
    public const int Store = 3;

    /// <summary>A file given as input cannot be read, or one for output cannot be written.</summary>
    public const int Unreadable = 4;

    /// <summary>A fault of the program itself (EX_SOFTWARE of sysexits.h).</summary>
    public const int Fault = 70;

    /// <summary>Interrupted by the user (128 + SIGINT).</summary>
    public const int Cancelled = 130;
}
