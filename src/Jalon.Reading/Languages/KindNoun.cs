namespace Jalon.Reading.Languages;

/// <summary>A noun that heads the name of a tracked item. A generic one ("this project") names nothing by itself.</summary>
internal sealed record KindNoun(string Kind, bool Feminine, bool Plural, bool Generic)
{
    public bool Neuter { get; init; }
}
