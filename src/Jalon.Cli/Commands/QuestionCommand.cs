using System.CommandLine;
using Jalon.Cli.Input;
using Jalon.Cli.Output;
using Jalon.Core;
using Jalon.Core.Languages;
using Jalon.Core.Time;
using Jalon.Core.Views;
using Jalon.Storage.Sqlite;

namespace Jalon.Cli.Commands;

/// <summary>What a question is asked of: the portfolio, the three times, the items that are meant.</summary>
internal sealed record Asked(SqliteStore Store, Question Question, Func<Dossier, bool> Filter)
{
    /// <summary>A view of each item that is meant, in the order of their ids.</summary>
    public IReadOnlyList<T> Fold<T>(Func<Dossier, IEnumerable<T>> view) =>
        [.. Store.Fold(Question, null, d => Filter(d) ? view(d).ToList() : []).SelectMany(r => r)];

    /// <summary>The same for views that look at other items too.</summary>
    public IReadOnlyList<T> FoldAmong<T>(Func<Dossier, IReadOnlyList<Dossier>, IEnumerable<T>> view)
    {
        var all = Store.Dossiers(Question).ToList();
        return [.. all.Where(Filter).SelectMany(d => view(d, all))];
    }

    /// <summary>Whether an item is a thing followed, not an agent or a source.</summary>
    public static bool IsTracked(Dossier dossier) => dossier.Kind is { Family: not "agent" };

    /// <summary>The heading of the item's column in every table.</summary>
    public static readonly Label Item = new("objet", "item", "объект");

    /// <summary>The heading of the proof's column in every table.</summary>
    public static readonly Label Proof = new("preuves", "proof", "доказательства");
}

/// <summary>A command that answers a question with one table.</summary>
internal static class QuestionCommand
{
    public static void Build<T>(Command command, Call call, Label none, Func<Asked, IReadOnlyList<T>> rows, Func<IReadOnlyList<T>, Language, View<T>> view)
    {
        var options = new QuestionOptions(command, call);
        var output = new OutputOptions(command, call);
        command.SetAction(parsed =>
        {
            using var store = options.Open(parsed);
            var question = options.Question(parsed, store);
            var found = rows(new Asked(store, question, options.Filter(parsed, store, question)));
            output.Write(parsed, view(found, call.Language), none, question);
            return ExitCodes.Ok;
        });
    }
}
