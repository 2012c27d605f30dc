using Jalon.Core;
using Jalon.Core.Time;
using Jalon.Core.Vocabulary;

namespace Jalon.Storage.Sqlite;

// Questions over everything.
public sealed partial class SqliteStore
{
    // Enough that no processor waits for the others, few enough that an impatient reader costs little.
    private static readonly int ChunksAhead = 4 * Environment.ProcessorCount;

    /// <summary>One dossier an item, merged items together, in the order of their ids; see <see cref="Fold{T}"/> for what a filter leaves out.</summary>
    public IEnumerable<Dossier> Dossiers(Question question, IReadOnlyCollection<Property>? properties = null) => Fold(question, properties, d => d);

    /// <summary>
    /// Asks a view of every item in turn, in the order of their ids, on as many threads as there are processors; the view must
    /// be a pure function. With <paramref name="properties"/>, dossiers hold only statements of those (and those that revise or
    /// invalidate; all of an item that has such) and the day of the last of the others, items without any are passed over, and
    /// the register knows names only when these are among them, and no kinds.
    /// </summary>
    public IEnumerable<T> Fold<T>(Question question, IReadOnlyCollection<Property>? properties, Func<Dossier, T> view)
    {
        var plan = Read(link => FoldPlan.Make(link, question, properties));
        var ahead = new Queue<Task<List<T>>>();
        try
        {
            for (var begun = 0; begun < plan.Chunks.Length || ahead.Count > 0;)
            {
                for (; begun < plan.Chunks.Length && ahead.Count < ChunksAhead; begun++)
                {
                    var chunk = plan.Chunks[begun];
                    ahead.Enqueue(Task.Run(() => Read(link => plan.Dossiers(link.Map(), chunk).Select(view).ToList())));
                }

                // Waiting for one alone would have this thread start it: one more than there are processors.
                var next = ahead.Dequeue();
                Task.WaitAny(next);
                foreach (var answer in next.GetAwaiter().GetResult())
                {
                    yield return answer;
                }
            }
        }
        finally
        {
            Task.WhenAll(ahead).ContinueWith(_ => { }, TaskScheduler.Default).Wait();
            Unmap();
        }
    }

    // What a fold mapped would count as this process's memory for as long as it runs.
    private void Unmap()
    {
        var links = new List<Link>();
        while (idle.TryTake(out var link))
        {
            links.Add(link.Unmap());
        }

        links.ForEach(GiveBack);
    }
}
