using Jalon.Core;
using Jalon.Reading.Languages;

namespace Jalon.Reading.Annotation;

/// <summary>An act told in a sentence, with how it is told.</summary>
internal sealed class ActMention
{
    public required int First { get; init; }

    public required int End { get; init; }

    public required Act Act { get; init; }

    /// <summary>Noun when an article stands before a participle ("la mise en service").</summary>
    public ActForm Form { get; init; }

    public bool Negated { get; init; }

    public bool Planned { get; init; }

    public bool Passive { get; init; }

    public bool Perfect { get; init; }

    /// <summary>The first token of the verb group: auxiliaries and negation included.</summary>
    public int GroupFirst { get; init; }

    public bool Dated { get; set; }
}

/// <summary>A stretch of tokens that somebody is said to have said.</summary>
internal sealed record Voice(int First, int End, string Speaker);

/// <summary>A sentence with everything found in it.</summary>
internal sealed class Sentence
{
    public required int First { get; init; }

    /// <summary>One past the last token, the full stop included.</summary>
    public required int End { get; init; }

    public required int Number { get; init; }

    public required int Paragraph { get; init; }

    public bool IsTitle { get; init; }

    public List<DateMention> Dates { get; } = [];

    public List<Figure> Figures { get; } = [];

    public List<Mention> Mentions { get; } = [];

    /// <summary>Noun phrases of no list that it may speak of.</summary>
    public List<Mention> Open { get; } = [];

    /// <summary>Who holds an office, where named.</summary>
    public List<(int First, int End)> Officials { get; } = [];

    public List<ActMention> Acts { get; } = [];

    public List<Voice> Voices { get; } = [];

    public List<(int First, int End, Cue Cue)> Cues { get; } = [];

    public List<(int First, int End, Stance Stance)> Stances { get; } = [];

    public List<(int At, string Country)> Countries { get; } = [];

    /// <summary>What the sentence is about, as far as its first noun phrase shows.</summary>
    public Entity? Focus { get; set; }

    /// <summary>What the heading above, the label of the paragraph or the text as a whole is about, nearest first.</summary>
    public IReadOnlyList<Entity> Topics { get; set; } = [];

    /// <summary>Answers a question about its topics.</summary>
    public bool Asked { get; set; }

    /// <summary>How many of the topics its own paragraph is labelled with.</summary>
    public int OwnTopics { get; set; }

    /// <summary>The words of that heading or label; null for none.</summary>
    public string? Label { get; set; }

    /// <summary>The first mention, pronouns aside, that a token belongs to.</summary>
    public Mention? NamedAt(int token)
    {
        foreach (var mention in Mentions)
        {
            if (!mention.IsPronoun && mention.First <= token && token < mention.End)
            {
                return mention;
            }
        }

        return null;
    }

    /// <summary>Whether a figure begins at a token.</summary>
    public bool HasFigureAt(int token)
    {
        foreach (var figure in Figures)
        {
            if (figure.First == token)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a mention after a preposition, pronouns aside, begins after one token and no later than another.</summary>
    public bool NamesAfterPreposition(int after, int last)
    {
        foreach (var mention in Mentions)
        {
            if (mention is { IsPronoun: false, AfterPreposition: true } && mention.First > after && mention.First <= last)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whose turn it is in an interview.</summary>
    public string? Turn { get; set; }
}
