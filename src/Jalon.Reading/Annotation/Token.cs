namespace Jalon.Reading.Annotation;

internal enum TokenKind : byte
{
    Word,
    Number,
    Mark,

    /// <summary>An address, a telephone number, a reference: digits that count nothing.</summary>
    Opaque,

    /// <summary>The end of a paragraph.</summary>
    Break,
}

/// <summary>A word, a number or a mark, by its place in the clean text. <see cref="Text"/> is in lower case.</summary>
internal readonly record struct Token(int Start, int End, TokenKind Kind, string Text, bool Capital, decimal Number)
{
    /// <summary>The hash of the text by which lists of words tell at once that they do not hold it.</summary>
    public uint Hash { get; } = Languages.WordHash.Of(Text);

    public bool Is(string text) => string.Equals(Text, text, StringComparison.Ordinal);

    public bool IsWord => Kind == TokenKind.Word;
}
