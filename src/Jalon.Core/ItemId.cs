using System.Buffers;
using System.Diagnostics.CodeAnalysis;

namespace Jalon.Core;

/// <summary>
/// The name by which the ledger knows a tracked item or an agent, such as <c>centrale-sanankoroba</c>: 1 to 120 lower-case
/// ASCII letters, digits and hyphens, beginning with a letter or digit. Ids are never reused; merged items keep theirs.
/// </summary>
public readonly record struct ItemId : IComparable<ItemId>
{
    private static readonly SearchValues<char> Allowed = SearchValues.Create("-0123456789abcdefghijklmnopqrstuvwxyz");

    /// <summary>Makes an id. Throws <see cref="ArgumentException"/> on any other form; use <see cref="TryParse"/> for outside data.</summary>
    public ItemId(string value)
    {
        if (!IsValid(value))
        {
            throw new ArgumentException($"'{value}' is no item id: 1 to 120 of a-z, 0-9 and '-', beginning with a letter or digit.", nameof(value));
        }

        Checked = value;
    }

    public string Value => Checked ?? "";

    private string? Checked { get; init; }

    public static bool TryParse([NotNullWhen(true)] string? text, out ItemId id)
    {
        var valid = IsValid(text);
        id = valid ? new ItemId { Checked = text } : default;
        return valid;
    }

    public int CompareTo(ItemId other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;

    private static bool IsValid(string? text) =>
        text is { Length: >= 1 and <= 120 } && text[0] != '-' && !text.AsSpan().ContainsAnyExcept(Allowed);

    public static bool operator <(ItemId left, ItemId right) => left.CompareTo(right) < 0;
    public static bool operator >(ItemId left, ItemId right) => left.CompareTo(right) > 0;
    public static bool operator <=(ItemId left, ItemId right) => left.CompareTo(right) <= 0;
    public static bool operator >=(ItemId left, ItemId right) => left.CompareTo(right) >= 0;
}
