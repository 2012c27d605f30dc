using Jalon.Reading.Languages;

namespace Jalon.Reading.Annotation;

/// <summary>A noun phrase headed by a noun of the language's list, or a word that stands for one.</summary>
internal sealed class Mention
{
    public required int First { get; init; }

    public required int End { get; init; }

    public required string Kind { get; init; }

    public int HeadToken => HeadAt < 0 ? First : HeadAt;

    /// <summary>Where the phrase begins, with what counts and measures in it; -1 when nothing stands before the head.</summary>
    public int PhraseFirst { get; init; } = -1;

    /// <summary>The token of the head; -1 where it is the first.</summary>
    public int HeadAt { get; init; } = -1;

    /// <summary>Head noun in the singular, as far as cutting an s makes it so; empty for a pronoun.</summary>
    public required string Head { get; init; }

    public string Name { get; init; } = "";

    public Article Article { get; init; }

    public bool Feminine { get; init; }

    public bool Neuter { get; init; }

    public bool Plural { get; init; }

    public bool Generic { get; init; }

    /// <summary>Content words beside the head.</summary>
    public NameWords Words { get; init; } = NameWords.None;

    public NameWords ProperNames { get; init; } = NameWords.None;

    public string? Acronym { get; init; }

    /// <summary>A number stands before it: it is counted, seldom spoken of.</summary>
    public bool Counted { get; init; }

    public Entity? Entity { get; set; }

    /// <summary>Opens a clause: what the clause speaks of, most likely.</summary>
    public bool Leads { get; init; }

    /// <summary>"Celle-ci", "cette dernière": points at what was named last.</summary>
    public bool Latter { get; init; }

    /// <summary>What else a pronoun may stand for, likeliest first.</summary>
    public Entity[] Others { get; private set; } = [];

    /// <summary>"S'agissant de", "quant à": named to be spoken of.</summary>
    public bool Topical { get; init; }

    /// <summary>"According to the agency": named only for having said so.</summary>
    public bool Cited { get; set; }

    /// <summary>Stands in the first cells of a row: the row speaks of it.</summary>
    public bool HeadsRow { get; init; }

    /// <summary>"Dont les travaux": belongs to what stands before.</summary>
    public bool Whose { get; init; }

    /// <summary>"La première", "le second": which of those enumerated before; 0 for none, -1 for the last.</summary>
    public int Rank { get; init; }

    /// <summary>"Un tir de mine", "un projet de pont": tells only what kind of thing the noun before is.</summary>
    public bool Bare { get; init; }

    public bool IsPronoun => Head.Length == 0;

    /// <summary>A preposition stands before it: it is hardly what the sentence speaks of.</summary>
    public bool AfterPreposition { get; init; }

    public void MayBe(Entity other) => Others = [.. Others, other];
}

/// <summary>One thing the text speaks of, under the fullest of the names it gets.</summary>
internal sealed class Entity
{
    /// <summary>The kind of what a noun names that is in no list.</summary>
    public const string Unknown = "unknown";

    public required string Kind { get; set; }

    public required string Head { get; init; }

    public required string Name { get; set; }

    public bool Feminine { get; init; }

    public bool Neuter { get; init; }

    public bool Plural { get; init; }

    public bool Vague { get; set; }

    /// <summary>Only ever named after a number.</summary>
    public bool Counted { get; set; }

    public NameWords Words { get; } = new();

    public NameWords ProperNames { get; } = new();

    public string? Acronym { get; set; }

    public int LastMention { get; set; }

    /// <summary>How often the text has spoken of it.</summary>
    public int Mentions { get; set; }

    /// <summary>Days it took place, when the text has told.</summary>
    public Jalon.Core.Time.DateInterval? Held { get; set; }

    /// <summary>The number of the first sentence that names it.</summary>
    public int FirstSentence { get; set; } = int.MaxValue;

    /// <summary>A headline names it.</summary>
    public bool InTitle { get; set; }

    public int NameWeight { get; set; }

    /// <summary>The number of the search that last offered it.</summary>
    public int Offered { get; set; }
}
