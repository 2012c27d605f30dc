using Jalon.Reading.Languages;

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
internal readonly record struct Token(int Start, int End, TokenKind Kind, Word Word, bool Capital, decimal Number)
{
    public string Text => Word.Text;

    public uint Hash => Word.Hash;

    public bool Is(string text) => string.Equals(Text, text, StringComparison.Ordinal);

    public bool IsWord => Kind == TokenKind.Word;
}
