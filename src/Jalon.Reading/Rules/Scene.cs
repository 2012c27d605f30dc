using Jalon.Core;
using Jalon.Core.Time;
using Jalon.Core.Values;
using Jalon.Core.Vocabulary;
using Jalon.Reading.Annotation;
using Jalon.Reading.Languages;
using Jalon.Reading.Resolution;

namespace Jalon.Reading.Rules;

/// <summary>A value found, before its passage is led back to the original text.</summary>
internal sealed record Draft(Entity? Subject, string Name, string Kind, Property Property, Value Value, int First, int End, Stance Stance, double Confidence, string Rule)
{
    public Edtf? Period { get; init; }

    public string? AttributedTo { get; init; }

    public Qualifiers Qualifiers { get; init; } = Qualifiers.None;
}

/// <summary>What a rule sees: one sentence, the ones before it, and the means to propose.</summary>
internal sealed class Scene(string text, Token[] tokens, LanguageTable language, List<Sentence> sentences, SubjectFinder subjects, NounPhrases phrases, List<Draft> drafts)
{
    public Token[] Tokens { get; } = tokens;

    public LanguageTable Language { get; } = language;

    public List<Sentence> Sentences { get; } = sentences;

    public SubjectFinder Subjects { get; } = subjects;

    public NounPhrases Phrases { get; } = phrases;

    /// <summary>Figures in a unit that is not one of UCUM.</summary>
    public List<(int First, int End)> UnknownUnits { get; } = [];

    public Sentence Sentence { get; set; } = null!;

    /// <summary>The two states the text speaks of most; null when a third is spoken of as much.</summary>
    public (string One, string Other)? Pair => (pair ??= new(MostNamed)).Value;

    public DateOnly? Today { get; set; }

    // How many sentences back a thing is still looked for by its name.
    private const int Memory = 12;

    private Lazy<(string, string)?>? pair;

    public string Text(int first, int end) => text[Tokens[first].Start..Tokens[end - 1].End];

    /// <summary>The last day told before for a property of dates ("подписано 3 апреля"); null when none is.</summary>
    public DateOnly? Told(Property property) => told.GetValueOrDefault(property.Code);

    private readonly Dictionary<string, DateOnly?> told = new(StringComparer.Ordinal);

    public void Propose(Draft draft)
    {
        draft = draft.Value is QuantityValue quantity && Metric.Of(quantity) is var metric && !ReferenceEquals(metric, quantity) ? draft with { Value = metric } : draft;
        if (draft.Value is DateValue { Date.Days.High: { } day })
        {
            told[draft.Property.Code] = day;
        }

        Subjects.Tell(draft.Subject, Sentence, draft.First, draft.End);
        var kind = draft.Kind != Entity.Unknown ? draft.Kind : draft.Property == Properties.Volume || draft.Property == Properties.TradeValue || draft.Property == Properties.Growth ? "flow" : "project";
        var speaker = draft.AttributedTo ?? Speaker(draft.First);
        drafts.Add(kind == draft.Kind && speaker == draft.AttributedTo ? draft : draft with { Kind = kind, AttributedTo = speaker });
    }

    /// <summary>The last value proposed, if it stands in a sentence.</summary>
    public Draft? LastIn(Sentence sentence) => drafts.Count > 0 && drafts[^1].First >= sentence.First && drafts[^1].First < sentence.End ? drafts[^1] : null;

    /// <summary>Whether a value like that has been proposed.</summary>
    public bool Proposed(Predicate<Draft> like) => drafts.Exists(like);

    /// <summary>The last day told of a property, or of any that is not still to come, within the reach of a text.</summary>
    public DateInterval? LastDay(Property? property) => drafts.FindLast(d => d.Value is DateValue && (property is null ? d.Property != Properties.Due && d.Stance != Stance.Planned : d.Property == property))?.Value is DateValue day ? day.Date.Days : null;

    /// <summary>Makes the last values told in an earlier sentence denied.</summary>
    public void Deny(Sentence told)
    {
        for (var i = drafts.Count - 1; i >= 0 && drafts[i].First >= told.First; i--)
        {
            if (drafts[i].First < told.End && drafts[i].Value is not CodeValue)
            {
                drafts[i] = drafts[i] with { Stance = Stance.Denied };
            }
        }
    }

    /// <summary>Makes the last state told as a fact in an earlier sentence denied; false when none is.</summary>
    public bool DenyState(Sentence told)
    {
        var at = drafts.FindLastIndex(d => d.First >= told.First && d.First < told.End && d is { Value: CodeValue code, Stance: Stance.Reported or Stance.Planned } && !code.Code.StartsWith("not-", StringComparison.Ordinal));
        if (at >= 0)
        {
            drafts[at] = drafts[at] with { Stance = Stance.Denied };
        }

        return at >= 0;
    }

    /// <summary>
    /// What a figure is about that stands without its noun: the same as the one it takes up, unless its own clause names
    /// something that fits better.
    /// </summary>
    public (Property Property, Entity? Subject, string Name, string Kind)? Inherited(Figure figure, Property property)
    {
        if (figure.LentBy?.Told is not { } told || told.Name.Length == 0 || (figure.End < Sentence.End && Language.Linking.Contains(Tokens[figure.End])))
        {
            return null;
        }

        var from = figure.LentBy.First >= Sentence.First && figure.LentBy.First < figure.First ? figure.LentBy.End : Sentence.First;
        return Sentence.Mentions.Exists(m => m is { IsPronoun: false, AfterPreposition: false, Entity: not null } && m.First >= from && m.End <= figure.First && SubjectFinder.Likes(m.Kind, property.Code) >= 1 && !m.Entity.Vague && !Sentence.Voices.Exists(v => v.Speaker.Contains(m.Name, StringComparison.OrdinalIgnoreCase)))
            ? null : told;
    }

    public string? Speaker(int at)
    {
        string? speaker = null;
        var narrowest = int.MaxValue;
        foreach (var voice in Sentence.Voices)
        {
            if (voice.First <= at && at < voice.End && voice.End - voice.First < narrowest)
            {
                (speaker, narrowest) = (voice.Speaker, voice.End - voice.First);
            }
        }

        return speaker ?? Sentence.Turn;
    }

    /// <summary>The cue of one of the kinds nearest to a place; null beyond the reach of its clause.</summary>
    public Cue? Nearest(int first, int end, params ReadOnlySpan<Cue> kinds)
    {
        Cue? best = null;
        var bestDistance = 30.0;
        foreach (var (from, to, cue) in Sentence.Cues)
        {
            if (!kinds.Contains(cue))
            {
                continue;
            }

            var distance = to <= first ? first - to : from >= end ? ((from - end) * 1.6) + 2 : 0;
            distance += 4 * Breaks(Math.Min(to, first), Math.Max(first, Math.Min(from, first)));
            if (from >= end)
            {
                distance += 4 * Breaks(end, from);
            }

            if (distance < bestDistance)
            {
                (best, bestDistance) = (cue, distance);
            }
        }

        return best;
    }

    public int Distance(int first, int end, Cue kind)
    {
        var best = 1000;
        foreach (var (from, to, cue) in Sentence.Cues)
        {
            if (cue == kind)
            {
                best = Math.Min(best, to <= first ? first - to : from >= end ? from - end + 1 : 0);
            }
        }

        return best;
    }

    /// <summary>Whether a phrase of the table begins in the sentence.</summary>
    public bool Has<T>(PhraseTable<T> phrases)
    {
        for (var i = Sentence.First; i < Sentence.End; i++)
        {
            if (phrases.TryMatch(Tokens, i, out _, out _))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where a thing is named in this sentence and the few before it, the latest sentence first.</summary>
    public IEnumerable<(Mention Mention, Sentence Sentence)> Namings(Entity thing)
    {
        for (var number = Sentence.Number; number >= 0 && number > Sentence.Number - Memory; number--)
        {
            foreach (var mention in Sentences[number].Mentions)
            {
                if (mention.Entity == thing && !mention.IsPronoun)
                {
                    yield return (mention, Sentences[number]);
                }
            }
        }
    }

    /// <summary>Where the name of a thing stood last, as far back as <see cref="Namings"/> looks; null when it does not.</summary>
    public (Mention Mention, Sentence Sentence)? LastNaming(Entity thing)
    {
        for (var number = Sentence.Number; number >= 0 && number > Sentence.Number - Memory; number--)
        {
            if (Sentences[number].Mentions.FindLast(m => m.Entity == thing && !m.IsPronoun) is { } mention)
            {
                return (mention, Sentences[number]);
            }
        }

        return null;
    }

    public bool Has(Cue cue) => Sentence.Cues.Exists(c => c.Cue == cue);

    /// <summary>Clause marks between two places.</summary>
    public double Breaks(int from, int to)
    {
        double n = 0;
        for (var i = from; i < to; i++)
        {
            n += ClauseWords.Opens(Tokens, i, Language) ? 1 : Tokens[i].Is(",") ? 0.35 : 0;
        }

        return n;
    }

    /// <summary>How the sentence stands to what is at a place: the nearest word of stance of its clause.</summary>
    public Stance StanceAt(int first, int end, bool plans = true)
    {
        var stance = Stance.Reported;
        var bestDistance = 30.0;
        if (plans && Corrected(first))
        {
            return Stance.Denied;
        }

        foreach (var (from, to, found) in Sentence.Stances)
        {
            if (found == Stance.Planned && !plans)
            {
                continue;
            }

            var distance = to <= first ? first - to + (6 * Breaks(to, first)) : from >= end ? from - end + 3 + (6 * Breaks(end, from)) : 0;
            if (found == Stance.Planned && from >= end && (from - end > 2 || Breaks(end, from) > 0))
            {
                continue;
            }

            // "212 agents ; un syndicat en demande 350": what is asked for comes after, in the same clause
            if (from >= end && Breaks(end, from) >= (found == Stance.Requested ? 0.7 : found == Stance.Doubted ? 1.7 : 100))
            {
                continue;
            }

            // "on en transporte 300, il en faudrait 5 000": the figure after the word has the better claim
            if (from >= end && Sentence.Figures.Exists(f => f.First >= to && f.First - to < Math.Max(4, from - end)))
            {
                continue;
            }

            // an object stands after its verb where the head stands last
            if (found == Stance.Requested && from >= end && Language.HeadLast && (from - end > 4 || Joined(end, from)))
            {
                continue;
            }

            // "qui réclamait 11 millions, en a obtenu 6,5": another verb has the better claim
            distance += found == Stance.Requested && to < first && Having(to + 1, first) ? 12 : 0;
            distance += found == Stance.Planned && to < first && Breaks(to, first) >= 1 && Having(to + 1, first) ? 12 : 0;
            distance -= found is Stance.Denied or Stance.Doubted ? 8 : found == Stance.Requested ? 4 : 0;
            var reach = found == Stance.Planned ? 18 : 30;
            if (distance < bestDistance && distance < reach)
            {
                (stance, bestDistance) = (found, distance);
            }
        }

        return stance;
    }

    /// <summary>Whether what stands at a place is asked for: a word of asking before it, in the same clause.</summary>
    public bool AskedAt(int first) => Sentence.Stances.Exists(s => s.Stance == Stance.Requested && s.End <= first && first - s.End <= 14 && Breaks(s.End, first) < 0.7)
        && !Sentence.Stances.Exists(s => s.Stance == Stance.Planned && s.End <= first && Sentence.Stances.Exists(r => r.Stance == Stance.Requested && r.End <= s.First && first - r.End <= 14));

    private (string, string)? MostNamed()
    {
        var ranked = Sentences.SelectMany(s => s.Countries).CountBy(c => c.Country).OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).Take(3).ToArray();
        return ranked.Length >= 2 && ranked[1].Value > 1 && (ranked.Length == 2 || ranked[2].Value < ranked[1].Value) ? (ranked[0].Key, ranked[1].Key) : null;
    }

    // "23 instructeurs, et non 200"
    private bool Corrected(int first)
    {
        var i = first - 1;
        while (i > Sentence.First && Tokens[i].Text is "«" or "\"" or "“")
        {
            i--;
        }

        return i > Sentence.First && Language.Corrects.Contains(Tokens[i]);
    }

    private bool Joined(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (Language.And.Contains(Tokens[i]))
            {
                return true;
            }
        }

        return false;
    }

    private bool Having(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (Language.PerfectAuxiliaries.Contains(Tokens[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The date of the sentence that says when the figure holds.</summary>
    public Edtf? PeriodFor(int first, int end)
    {
        DateMention? best = null;
        var bestDistance = 1000.0;
        foreach (var date in Sentence.Dates)
        {
            if (date.DateLine || date.Mark is DateMark.By or DateMark.NotBefore or DateMark.From)
            {
                continue;
            }

            var distance = date.First >= end ? date.First - end : (first - date.End) + 3.0;
            if (date.First < first && date.First - Sentence.First < 3)
            {
                distance = Math.Min(distance, 8);
            }

            // another figure between the two has the better claim on what follows it
            distance += Sentence.Figures.Exists(f => f.First >= end && f.End <= date.First) ? 6 : 0;
            if (distance < bestDistance)
            {
                (best, bestDistance) = (date, distance);
            }
        }

        return best is not null && bestDistance < 40 ? best.Edtf : null;
    }

    public Qualifiers Stage(Qualifiers qualifiers, int first, int end)
    {
        for (var i = first - 1; i >= Sentence.First && i > first - 14; i--)
        {
            // "estimé à 30 millions, atteint 45": the word is told of the value nearer to it
            if (Sentence.Figures.Exists(f => f.End == i + 1 && f.Kind is FigureKind.Money or FigureKind.Quantity) || Sentence.Dates.Exists(d => d.End == i + 1 && d.End <= first))
            {
                break;
            }

            if (Language.Stages.TryMatch(Tokens.AsSpan(0, Sentence.End), i, out var length, out var stage) && i + length <= first)
            {
                return Breaks(i + length, first) < 0.6 ? qualifiers.With("stage", stage) : qualifiers;
            }
        }

        // "31 mars 2035 (calendrier initial)"
        return end + 1 < Sentence.End && Tokens[end].Is("(") && Language.Stages.TryMatch(Tokens.AsSpan(0, Sentence.End), end + 1, out _, out var given) ? qualifiers.With("stage", given) : qualifiers;
    }

    public static (string Name, string Kind) Named(Entity? entity, string fallback, string kind) =>
        entity is null || entity.Head.Length == 0 ? (fallback, kind) : (entity.Name, entity.Kind == Entity.Unknown ? kind : entity.Kind);

    public static Unit? UnitOf(Figure figure)
    {
        var symbol = figure.Per is null ? figure.Unit : $"{figure.Unit}/{figure.Per}";
        return Unit.TryParse(symbol, out var unit) ? unit : null;
    }
}

/// <summary>One pattern the reader recognises.</summary>
internal interface IRule
{
    void Apply(Scene scene);
}
