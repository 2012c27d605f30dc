using Jalon.Cli.Texts;
using Jalon.Core.Languages;
using Jalon.Storage;

namespace Jalon.Cli;

/// <summary>What an exception means to the user: a message and an exit code, never a stack trace.</summary>
internal sealed record Failures(int ExitCode, string? Message)
{
    private static readonly Label File = new("impossible de lire ou d’écrire : {0}", "cannot read or write: {0}", "не удаётся прочитать или записать: {0}");
    private static readonly Label Fault = new(
        "erreur interne : {0}. JALON_DEBUG=1 en donne le détail ; merci de le signaler.",
        "internal error: {0}. JALON_DEBUG=1 shows the details; please report it.",
        "внутренняя ошибка: {0}. Подробности — с JALON_DEBUG=1; просим сообщить о ней.");
    private static readonly Label Stopped = new("interrompu", "interrupted", "прервано");

    public static Failures Of(Exception e, Language language) => e switch
    {
        CliFailure f => new(f.ExitCode, f.Message),
        OperationCanceledException => new(ExitCodes.Cancelled, Stopped.In(language)),
        StoreException s => new(ExitCodes.Store, StoreTexts.Of(s, language)),
        // The reader of our output has gone (head, less): that is no error of anybody's.
        IOException { HResult: 32 } or IOException { InnerException: System.Net.Sockets.SocketException { NativeErrorCode: 32 } } => new(ExitCodes.Ok, null),
        IOException or UnauthorizedAccessException => new(ExitCodes.Unreadable, File.With(language, e.Message)),
        _ => new(ExitCodes.Fault, Fault.With(language, $"{e.GetType().Name} — {e.Message.Split('\n')[0]}")),
    };

    public int Report(Exception e, Call call)
    {
        if (Message is not null)
        {
            call.Terminal.Error.WriteLine(Message);
        }

        if (call.IsDebug && e is not CliFailure)
        {
            call.Terminal.Error.WriteLine(e);
        }

        return ExitCode;
    }
}
