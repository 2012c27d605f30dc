namespace Jalon.Reading.Languages;

/// <content>What says, without a plain negation, that something is not there or not done.</content>
internal sealed partial class LanguageTable
{
    /// <summary>"Is waiting for", "refuses to", "is far from": what follows is not done. True where an infinitive has to follow, false where a noun does as well.</summary>
    public PhraseTable<bool> NotYet { get; init; } = new();

    /// <summary>"Without".</summary>
    public WordSet Without { get; init; } = [];

    /// <summary>After "without": a manner, a comment or a bound, no lack ("doute").</summary>
    public WordSet NoLack { get; init; } = [];

    /// <summary>Verbs and adverbs that make "without" and its noun a state ("est", "toujours").</summary>
    public WordSet Staying { get; init; } = [];

    /// <summary>Auxiliaries after "without that" ("ait", "soit").</summary>
    public WordSet Subjunctives { get; init; } = [];

    /// <summary>"To have", "to be", after "without".</summary>
    public WordSet BareAuxiliaries { get; init; } = [];

    /// <summary>"There is no", "has no": before the noun of what is missing, the negation included.</summary>
    public PhraseTable<bool> HasNo { get; init; } = new();

    /// <summary>Pronouns that stand between the first half of a negation and its verb.</summary>
    public WordSet NegatedClitics { get; init; } = [];

    /// <summary>"Not one", "not the least": before a noun whose verb is denied.</summary>
    public PhraseTable<bool> NotOne { get; init; } = new();

    /// <summary>Verbs of working, moving, going on, that denied in the present tell of a state ("ne tourne pas").</summary>
    public WordSet Goes { get; init; } = [];

    /// <summary>Participles of work that tell a state only after <see cref="PresentBeing"/> ("est bitumée").</summary>
    public WordSet Results { get; init; } = [];

    /// <summary>"Is", "are".</summary>
    public WordSet PresentBeing { get; init; } = [];
}
