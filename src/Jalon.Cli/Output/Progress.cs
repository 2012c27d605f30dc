using Jalon.Core.Languages;
using Spectre.Console;

namespace Jalon.Cli.Output;

/// <summary>A bar on the error stream while long work is under way; nothing at all where there is no screen to draw on.</summary>
internal static class Progress
{
    /// <summary>Does the work, which reports how far it is of how much.</summary>
    public static T Run<T>(Call call, Label what, Func<Action<long, long>, T> work) =>
        call.Terminal is { ShowsProgress: true, CanDrawErrors: true } ? Draw(call, what.In(call.Language), work) : work((_, _) => call.Cancel.ThrowIfCancellationRequested());

    private static T Draw<T>(Call call, string what, Func<Action<long, long>, T> work)
    {
        var console = Screen.OnErrors(call.Terminal);
        return console.Progress().AutoClear(true).HideCompleted(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn())
            .Start(context =>
            {
                var task = context.AddTask(Markup.Escape(what));
                task.IsIndeterminate = true;
                return work((done, total) =>
                {
                    call.Cancel.ThrowIfCancellationRequested();
                    task.IsIndeterminate = false;
                    task.MaxValue = Math.Max(total, 1);
                    task.Value = done;
                });
            });
    }
}
