using Jalon.Core.Vocabulary;

namespace Jalon.Reading.Languages;

/// <summary>A name of money that several states share: the code taken when nothing tells which, and each state's own.</summary>
internal sealed record CurrencyFamily(string Default, WordMap<string> ByCountry)
{
    private readonly WordSet codes = new(ByCountry.Values);

    /// <summary>Whether the money of that code is one of them.</summary>
    public bool Has(string code) => codes.Contains(code);
}

/// <summary>How a word narrows a number: the contract's table of bounds.</summary>
internal enum Bound
{
    Exact, About, Nearly, Over, UpTo,
}

/// <summary>What a word says of the date after it.</summary>
internal enum DateMark
{
    None, Early, Mid, Late, By, Before, NotBefore, From, Since, Until,
}

/// <summary>A date told from another: which unit, how many steps from the document's day, or from the date told last; an open one has no end.</summary>
internal sealed record RelativeDate(char Unit, int Steps, bool Open = false, bool NeedsMark = false, bool FromTold = false);

/// <summary>The grammatical shape in which an act is told.</summary>
internal enum ActForm
{
    Noun, Participle, Finite, Future, Conditional, Infinitive, State, Dating,

    /// <summary>A participle that tells by itself, without "to be".</summary>
    Predicative,

    /// <summary>A past that says by itself that an act is done to its object.</summary>
    Past,

    /// <summary>The same of an act that has no object: its subject has got into the state.</summary>
    Happened,
}

/// <summary>Something that happens to a tracked item: the status it leaves and the property of its date.</summary>
internal sealed record Act(string Status, Property? Date, ActForm Form);

internal enum Article
{
    None, Definite, Indefinite, Demonstrative, Possessive,
}

/// <summary>What the words around a figure say that it measures.</summary>
internal enum Cue
{
    Cost, Financing, Revenue, Trade, Growth, Fall, Capacity, CapacityMax, Area, Distance, Share, Duration, Elapsed, Age, Flow, Made, Price,
}

/// <summary>What is counted: people who work or fight, people who receive, things, or nothing that is tracked.</summary>
internal enum Counted
{
    Things, Headcount, Beneficiaries, Capacity, Untracked,
}
