using System.Collections;
using System.Runtime.CompilerServices;

namespace Jalon.Reading.Languages;

/// <summary>Endings of words: which letters a word must end in to have one is told by its last letter at once.</summary>
[CollectionBuilder(typeof(Endings), nameof(Of))]
internal sealed class Endings : IReadOnlyList<string>
{
    private readonly string[] endings;
    private readonly ulong lastLetters;

    private Endings(string[] endings)
    {
        this.endings = endings;
        foreach (var ending in endings)
        {
            lastLetters |= Bit(ending[^1]);
        }
    }

    public int Count => endings.Length;

    public string this[int index] => endings[index];

    public static Endings Of(ReadOnlySpan<string> endings) => new(endings.ToArray());

    public static implicit operator Endings(string[] endings) => new(endings);

    /// <summary>Whether the word ends in one of them.</summary>
    public bool End(string word)
    {
        if (word.Length == 0 || (lastLetters & Bit(word[^1])) == 0)
        {
            return false;
        }

        foreach (var ending in endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    public IEnumerator<string> GetEnumerator() => ((IEnumerable<string>)endings).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static ulong Bit(char letter) => 1UL << (letter & 63);
}
