using System.Collections.Immutable;

namespace Jalon.Core.Views;

/// <summary>
/// How many independent accounts support one thing. Two statements are one account when the same side speaks in both,
/// whoever prints it, or when their sources are one or copies of one: a wire story in ten papers is one account.
/// </summary>
/// <param name="Accounts">The entries, account by account, oldest publication first.</param>
/// <param name="SourceQuality">TUFF 3.0: 1 media only, 2 other second-tier, 3 scholarly, 4 one official source, 5 several; 0 without any source.</param>
public sealed record Corroboration(ImmutableArray<ImmutableArray<Entry>> Accounts, int SourceQuality)
{
    /// <summary>The number of independent accounts.</summary>
    public int Count => Accounts.Length;

    /// <summary>The rule that counted, a stable code.</summary>
    public string Rule => Count switch { 0 => "corroboration.none", 1 => "corroboration.single-account", _ => "corroboration.independent-accounts" };

    /// <summary>Of entries that support the same thing. Denials, doubts and requests support nothing and are left out.</summary>
    public static Corroboration Of(IEnumerable<Entry> supporting, Register register)
    {
        var entries = supporting.Where(e => e.Statement is { Stance: Stance.Reported or Stance.Planned, Rank: not Rank.Deprecated })
            .OrderBy(e => e.Published).ThenBy(e => e.Id).ToArray();
        var roots = Enumerable.Range(0, entries.Length).ToArray();
        var first = new Dictionary<ItemId, int>();
        for (var i = 0; i < entries.Length; i++)
        {
            foreach (var tie in Ties(entries[i], register))
            {
                if (!first.TryAdd(tie, i))
                {
                    roots[Root(i)] = Root(first[tie]);
                }
            }
        }

        return new Corroboration(
            [.. entries.Index().GroupBy(e => Root(e.Index), e => e.Item).Select(g => g.ToImmutableArray())],
            SourceScore.Quality(entries, register));

        int Root(int i)
        {
            while (roots[i] != i)
            {
                i = roots[i];
            }

            return i;
        }
    }

    // Two entries that share one of these are one account: a side that the speaker stands on, or the source in the end.
    private static IEnumerable<ItemId> Ties(Entry entry, Register register)
    {
        var sides = register.SidesOf(entry.Statement.AssertedBy.Speaker);
        return entry.Source is { } source ? sides.Append(register.OriginalOf(source.Item)) : sides;
    }
}
