using System.Collections.Immutable;
using Jalon.Core.Values;
using Jalon.Core.Vocabulary;

namespace Jalon.Core.Views;

/// <summary>
/// The completeness score of TUFF 3.0 (AidData): five, less one for each of the codes in <paramref name="Missing"/>:
/// <c>uncertain-year</c>, <c>no-amount</c>, <c>vague-flow</c>, <c>unspecified-funder</c>, and one for <c>missing-implementer</c>,
/// <c>missing-receiver</c> or both. A partner is not yet a funder: who pays must be told with the money.
/// </summary>
/// <param name="Score">0 to 5.</param>
/// <param name="Missing">What is not known, in the order above.</param>
/// <param name="Proof">The entries that tell what is known.</param>
public sealed record Completeness(int Score, ImmutableArray<string> Missing, ImmutableArray<Entry> Proof)
{
    private const string Implementer = "missing-implementer";
    private const string Receiver = "missing-receiver";

    public static Completeness Of(Dossier dossier)
    {
        var entries = dossier.Entries.Where(e => e.Statement is { Stance: not (Stance.Denied or Stance.Doubted), Rank: not Rank.Deprecated }).ToList();
        var found = new (string Code, Entry? Entry)[]
        {
            ("uncertain-year", entries.Find(IsOfOneYear)),
            ("no-amount", entries.Find(e => e.Statement.Value is MoneyValue)),
            ("vague-flow", entries.Find(e => e.Statement.Property == Properties.Kind && dossier.Kind is not null)),
            ("unspecified-funder", entries.Find(e => (e.Statement.Property == Properties.Financing || e.Statement.Property == Properties.Cost) && e.Statement.Qualifiers.Holder is not null)),
            (Implementer, entries.Find(e => e.Statement.Property == Properties.Responsible) ?? entries.Find(e => e.Statement.Property == Properties.Promisor)),
            (Receiver, entries.Find(e => e.Statement.Property == Properties.Partner) ?? entries.Find(e => e.Statement.Qualifiers.To is not null)),
        };
        var missing = found.Where(f => f.Entry is null).Select(f => f.Code).ToImmutableArray();
        var both = missing.Contains(Implementer, StringComparer.Ordinal) && missing.Contains(Receiver, StringComparer.Ordinal);
        return new Completeness(5 - missing.Length + (both ? 1 : 0), missing, [.. found.Select(f => f.Entry).OfType<Entry>().Distinct()]);
    }

    private static bool IsOfOneYear(Entry entry) =>
        entry.Statement.Value is DateValue { Date.IsQualified: false, Days: { Low: { } low, High: { } high } } && low.Year == high.Year;
}
