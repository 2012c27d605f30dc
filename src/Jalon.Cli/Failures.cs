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
    private static readonly Label Full = new("disque plein ; ce qui n’a pas pu être écrit est perdu", "the disk is full; what could not be written is lost", "диск заполнен; что не удалось записать, потеряно");
    private static readonly Label Denied = new("accès refusé ; vérifiez les droits", "access denied; check the rights", "доступ запрещён; проверьте права");
    private static readonly Label NoFolder = new("le dossier n’existe pas ; créez-le d’abord", "the folder does not exist; make it first", "такой папки нет; сначала создайте её");
    private static readonly Label Stopped = new("interrompu", "interrupted", "прервано");

    public static Failures Of(Exception e, Language language) => e switch
    {
        CliFailure f => new(f.ExitCode, f.Message),
        OperationCanceledException => new(ExitCodes.Cancelled, Stopped.In(language)),
        StoreException s => new(ExitCodes.Store, StoreTexts.Of(s, language)),
        // The reader of our output has gone (head, less): that is no error of anybody's.
        IOException { HResult: 32 } or IOException { InnerException: System.Net.Sockets.SocketException { NativeErrorCode: 32 } } => new(ExitCodes.Ok, null),
        DirectoryNotFoundException => new(ExitCodes.Unreadable, File.With(language, NoFolder.In(language))),
        IOException { HResult: 28 or unchecked((int)0x80070070) } => new(ExitCodes.Unreadable, File.With(language, Full.In(language))),
        UnauthorizedAccessException => new(ExitCodes.Unreadable, File.With(language, Denied.In(language))),
        IOException => new(ExitCodes.Unreadable, File.With(language, e.Message)),
        // Work done in parallel fails with the first failure of its parts.
        AggregateException { InnerException: { } first } => Of(first, language),
        _ => new(ExitCodes.Fault, Fault.With(language, $"{e.GetType().Name} — {e.Message.Split('\n')[0]}")),
    };

    public int Report(Exception e, Call call)
    {
        if (Message is not null)
        {
            call.Warn(Message);
        }

        if (call.IsDebug && e is not CliFailure)
        {
            call.Terminal.Error.WriteLine(e);
        }

        return ExitCode;
    }
}
