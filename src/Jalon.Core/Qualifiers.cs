using System.Collections.Immutable;

namespace Jalon.Core;

/// <summary>What narrows a statement down: a small set of keys from a fixed list, each with one text. Two are equal when all keys and texts are.</summary>
public sealed record Qualifiers
{
    private static readonly ImmutableArray<string> Keys = ["commodity", "from", "holder", "stage", "to"];
    private readonly ImmutableSortedDictionary<string, string> pairs;

    private Qualifiers(ImmutableSortedDictionary<string, string> pairs) => this.pairs = pairs;

    public static Qualifiers None { get; } = new(ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal));

    /// <summary>What is counted or carried.</summary>
    public string? Commodity => this["commodity"];

    /// <summary>Where it leaves: ISO 3166-1 alpha-2.</summary>
    public string? From => this["from"];

    /// <summary>Where it goes: ISO 3166-1 alpha-2.</summary>
    public string? To => this["to"];

    /// <summary>Who owns, pays, lends or stands behind the figure: an agent's id or a name as said.</summary>
    public string? Holder => this["holder"];

    /// <summary><c>initial</c> or <c>revised</c>, or the part concerned, in the text's words.</summary>
    public string? Stage => this["stage"];

    /// <summary>The part of the subject that the stage names; null for none and for <c>initial</c> and <c>revised</c>.</summary>
    public string? Part => Stage is "initial" or "revised" ? null : Stage;

    public int Count => pairs.Count;

    /// <summary>In the order of the keys.</summary>
    public IEnumerable<KeyValuePair<string, string>> Pairs => pairs;

    public string? this[string key] => pairs.GetValueOrDefault(key);

    public static bool IsKey(string key) => Keys.Contains(key, StringComparer.Ordinal);

    /// <summary>With a key set. Throws <see cref="ArgumentException"/> on a key outside the list or an empty text.</summary>
    public Qualifiers With(string key, string text) =>
        !IsKey(key) ? throw new ArgumentException($"'{key}' is no qualifier; one of {string.Join(", ", Keys)} is.", nameof(key))
        : text.Length == 0 ? throw new ArgumentException($"The qualifier {key} is empty.", nameof(text))
        : new Qualifiers(pairs.SetItem(key, text));

    /// <summary>Without a key; itself when the key is not set.</summary>
    public Qualifiers Without(string key) => pairs.ContainsKey(key) ? new Qualifiers(pairs.Remove(key)) : this;

    public bool Equals(Qualifiers? other) => other is not null && pairs.Count == other.pairs.Count && pairs.SequenceEqual(other.pairs);

    public override int GetHashCode() => pairs.Aggregate(17, (h, p) => HashCode.Combine(h, p.Key, p.Value));
}
