using System.Collections;
using System.Runtime.CompilerServices;
using Jalon.Reading.Annotation;

namespace Jalon.Reading.Languages;

/// <summary>Endings of words.</summary>
[CollectionBuilder(typeof(Endings), nameof(Of))]
internal sealed class Endings : IReadOnlyList<string>
{
    private readonly string[] endings;
    private readonly Membership members;

    private Endings(string[] endings)
    {
        this.endings = endings;
        members = new Membership(w => End(w.Text));
    }

    public int Count => endings.Length;

    public string this[int index] => endings[index];

    public static Endings Of(ReadOnlySpan<string> endings) => new(endings.ToArray());

    public static implicit operator Endings(string[] endings) => new(endings);

    /// <summary>Whether the word ends in one of them.</summary>
    public bool End(in Token token) => endings.Length > 0 && members.Of(token.Word);

    public bool End(string word) => Array.Exists(endings, e => word.EndsWith(e, StringComparison.Ordinal));

    public IEnumerator<string> GetEnumerator() => ((IEnumerable<string>)endings).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
