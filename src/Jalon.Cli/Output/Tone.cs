namespace Jalon.Cli.Output;

/// <summary>What a piece of text means to the eye. Colour only repeats what the words say already.</summary>
internal enum Tone
{
    Plain,
    Strong,
    Quiet,
    Good,
    Warn,
    Bad,
}

/// <summary>Text with its tone.</summary>
internal readonly record struct Cell(string Text, Tone Tone = Tone.Plain)
{
    public static implicit operator Cell(string? text) => new(text ?? "");

    public static Cell FromString(string? text) => text;
}
