using Jalon.Reading.Annotation;
using Jalon.Reading.Languages;
using static Jalon.Reading.Resolution.SubjectFeature;

namespace Jalon.Reading.Resolution;

/// <summary>Measures what speaks for each thing that a value at one place may be about. The span it returns is good until the next call.</summary>
internal sealed class SubjectFeatures(Token[] tokens, List<Sentence> sentences, LanguageTable language)
{
    private readonly float[] values = new float[SubjectWeights.Count];
    private Sentence sentence = null!;
    private int first;
    private int end;
    private string property = "";
    private List<Entity> main = [];
    private Sentence? toldIn;
    private int toldEnd;
    private int clause;
    private bool entry;
    private Mention? clauseLead;
    private Mention? ranked;
    private int nearer;
    private int nearerHere;
    private int opening;

    /// <summary>What the value before was about.</summary>
    public Entity? Told { get; private set; }

    /// <summary>The place of the value and the property it has.</summary>
    public void Begin(Sentence sentence, int first, int end, string property, List<Entity> main)
    {
        (this.sentence, this.first, this.end, this.property, this.main) = (sentence, first, end, property, main);
        opening = sentence.Number;
        while (opening > 0 && sentences[opening - 1].Paragraph == sentence.Paragraph && sentence.Number - opening < 30)
        {
            opening--;
        }

        (nearer, nearerHere) = (0, 0);
        clause = first;
        while (clause > sentence.First && !tokens[clause - 1].Is(";") && !ClauseWords.Opens(tokens, clause - 1, language))
        {
            clause--;
        }

        entry = property == "due" && IsEntry();
        ranked = sentence.Mentions.FindLast(m => (m.Rank != 0 || m.Latter) && m.End <= first);
        clauseLead = null;
        foreach (var mention in sentence.Mentions)
        {
            if (mention.First >= clause && mention is { AfterPreposition: false, Cited: false })
            {
                clauseLead = mention.First < first ? mention : null;
                break;
            }
        }
    }

    public void Tell(Entity? entity, Sentence sentence, int end)
    {
        if (entity is not null)
        {
            (Told, toldIn, toldEnd) = (entity, sentence, end);
        }
    }

    /// <summary>Notes that something was offered which the value may well be about: what is offered later was named farther away.</summary>
    public void Pass(Entity entity, bool own)
    {
        if (!entity.Vague && SubjectLikings.Of(entity.Kind, property) >= 1)
        {
            nearer++;
            nearerHere += own ? 1 : 0;
        }
    }

    /// <summary>A thing that the sentence of the value names, or the n-th other thing that its pronoun may stand for.</summary>
    public ReadOnlySpan<float> Own(Mention mention, Entity entity, int rank)
    {
        Common(entity, mention.IsPronoun ? null : mention);
        this[Likes] = (float)SubjectLikings.Of(entity.Kind, property);
        if (Holds(mention))
        {
            this[Within] = 1;
        }
        else if (mention.First < end && first < mention.End)
        {
            this[Inside] = 1;
        }
        else if (mention.End <= first)
        {
            this[SubjectFeature.Before] = Math.Min(30, first - mention.End) / 10f;
            this[BeforeClauses] = Clauses(mention.End, first);
            this[Adjacent] = first - mention.End <= 1 && tokens[mention.End].Kind != TokenKind.Mark ? 1 : 0;
            this[OfLinked] = mention.End == first - 1 && language.Of.Contains(tokens[mention.End]) ? 1 : 0;
            this[Bracket] = mention.End == first - 1 && tokens[mention.End].Text is "(" or ":" or "," ? 1 : 0;
            this[Apposed] = this.IsApposed(mention) ? 1 : 0;
            this[Between] = IsNamedBetween(mention.End, first, afterPreposition: false) ? 1 : 0;
        }
        else
        {
            this[After] = 1;
            this[AfterDistance] = Math.Min(30, mention.First - end) / 10f;
            this[AfterClauses] = Clauses(end, mention.First);
            this[AfterAdjacent] = mention.First - end <= 1 ? 1 : 0;
            this[Linked] = mention.First - end <= 2 && end < sentence.End && tokens[end].IsWord && language.Linking.Contains(tokens[end]) && property is "cost" or "financing" ? 1 : 0;
        }

        var open = entity.Kind == Entity.Unknown && sentence.Open.Contains(mention);
        this[SubjectFeature.Own] = 1;
        this[ClauseLead] = mention == clauseLead ? 1 : 0;
        this[OtherClause] = mention.First < clause ? 1 : 0;
        this[Indefinite] = mention.Article == Article.Indefinite ? 1 : 0;
        this[SubjectFeature.Latter] = mention.Latter ? 1 : 0;
        this[Leads] = !mention.AfterPreposition && mention.First - sentence.First < 6 ? 1 : 0;
        this[Prepositional] = mention.AfterPreposition ? 1 : 0;
        this[Agent] = IsAfter(mention, language.By) ? 1 : 0;
        this[SubjectFeature.Oblique] = IsOblique(mention) ? 1 : 0;
        this[Pronoun] = mention.IsPronoun && mention.Article != Article.Possessive ? 1 : 0;
        this[Possessive] = mention.IsPronoun && mention.Article == Article.Possessive ? 1 : 0;
        this[PronounRank] = rank;
        this[Topical] = mention.Topical ? 1 : 0;
        this[HeadsRow] = mention.HeadsRow ? 1 : 0;
        this[Ranked] = mention == ranked ? 1 : 0;
        this[Whose] = (mention.Whose && mention.End <= first) || Relative(mention) ? 1 : 0;
        this[OpenLeads] = open && mention.Leads ? 1 : 0;
        this[OpenOther] = open && !mention.Leads ? 1 : 0;
        this[TopicHere] = sentence.Topics.Contains(entity) ? 1 : 0;
        this[MainHere] = main.Contains(entity) ? 1 : 0;
        return values;
    }

    /// <summary>A thing last named in an earlier sentence.</summary>
    public ReadOnlySpan<float> Earlier(Mention mention, Entity entity, Sentence earlier, int back)
    {
        Elsewhere(entity);
        this[SubjectFeature.Earlier] = 1;
        this[Back] = MathF.Log(back);
        this[Previous] = back == 1 && earlier.Paragraph == sentence.Paragraph ? 1 : 0;
        this[OtherParagraph] = earlier.Paragraph == sentence.Paragraph ? 0 : 1;
        this[FocusThere] = entity == earlier.Focus ? 1 : 0;
        this[PrepositionalThere] = mention.AfterPreposition ? 1 : 0;
        this[OpenThere] = entity.Kind == Entity.Unknown && earlier.Open.Contains(mention) ? 1 : 0;
        this[OpensParagraph] = opening < sentence.Number && sentences[opening].Focus == entity ? 1 : 0;
        return values;
    }

    /// <summary>A thing that only the headings or the text as a whole speak of.</summary>
    public ReadOnlySpan<float> Far(Entity entity)
    {
        Elsewhere(entity);
        this[SubjectFeature.Far] = 1;
        return values;
    }

    /// <summary>What the value itself counts: "24 ambulances" may be about the ambulances.</summary>
    public ReadOnlySpan<float> Counted(Entity counted)
    {
        Common(counted, null);
        this[CountedThing] = 1;
        this[CountedPeople] = property is "headcount" or "beneficiaries" ? 1 : 0;
        this[CountedLeads] = clauseLead is null ? 1 : 0;
        this[CountedLong] = counted.Words.Count > 0 ? 1 : 0;
        this[CountedHeld] = clauseLead?.Entity is { Vague: false } lead && SubjectLikings.Of(lead.Kind, property) >= 1 ? 1 : 0;
        return values;
    }

    private float this[SubjectFeature feature]
    {
        set => values[(int)feature] = value;
    }

    private void Elsewhere(Entity entity)
    {
        Common(entity, null);
        this[Nearer] = Math.Min(6, nearer - nearerHere) / 2f;
        this[NearerHere] = Math.Min(3, nearerHere);
        this[LikesElsewhere] = (float)SubjectLikings.Of(entity.Kind, property);
        var rank = -1;
        for (var i = 0; i < sentence.Topics.Count && rank < 0; i++)
        {
            rank = sentence.Topics[i] == entity ? i : rank;
        }

        if (rank >= 0)
        {
            this[Topic] = 1;
            this[OwnTopic] = rank < sentence.OwnTopics ? 1 : 0;
            this[TopicRank] = Math.Min(rank, 4);
            this[TopicFirst] = rank == 0 && sentence.OwnTopics > 0 ? 1 : 0;
            this[TopicUnknown] = entity.Kind == Entity.Unknown ? 1 : 0;
            this[EntryTopic] = entry && rank == 0 ? 1 : 0;
            this[SubjectFeature.Label] = sentence.Label is not null ? 1 : 0;
            this[SubjectFeature.Asked] = sentence.Asked ? 1 : 0;
        }

        this[EntryOther] = entry && rank != 0 ? 1 : 0;
        this[Main] = main.Contains(entity) ? 1 : 0;
        this[MainFirst] = main.Count > 0 && main[0] == entity ? 1 : 0;
    }

    private void Common(Entity entity, Mention? mention)
    {
        Array.Clear(values);
        this[Vague] = entity.Vague ? 1 : 0;
        this[SubjectFeature.Counted] = entity.Counted && property != "count" ? 1 : 0;
        this[Speaker] = mention is not null && IsSpeaker(mention) ? 1 : 0;
        this[Proper] = entity.ProperNames.Count > 0 ? 1 : 0;
        this[Mentions] = Math.Min(entity.Mentions, 8) / 4f;
        this[SubjectFeature.InTitle] = entity.InTitle ? 1 : 0;
        this[Described] = entity.Words.Count > 0 ? 1 : 0;
        this[Several] = entity.Plural ? 1 : 0;
        this[SeveralPeople] = entity.Plural && property is "count" or "headcount" or "beneficiaries" ? 1 : 0;
        this[Dislikes] = SubjectLikings.Of(entity.Kind, property) <= -2 ? 1 : 0;
        this[Institution] = entity.Kind == "institution" && property is not ("founded" or "headcount" or "status") ? 1 : 0;
        this[Institutional] = entity.Kind is "institution" or "commission" && property is "founded" or "headcount" or "status" ? 1 : 0;
        this[SubjectFeature.Agreement] = entity.Kind == "agreement" ? 1 : 0;
        this[SubjectFeature.Event] = entity.Kind == "event" ? 1 : 0;
        this[SubjectFeature.Programme] = entity.Kind == "programme" ? 1 : 0;
        this[Unknown] = entity.Kind == Entity.Unknown ? 1 : 0;
        this[UnknownFlow] = entity.Kind == Entity.Unknown && property is "volume" or "trade-value" or "growth" ? 1 : 0;
        this[BareFlow] = entity is { Kind: "flow", Words.Count: 0 } ? 1 : 0;
        if (Told == entity && toldIn is not null)
        {
            this[toldIn == sentence ? ToldHere : toldIn.Paragraph == sentence.Paragraph ? ToldBefore : ToldAbove] = 1;
            this[ToldStill] = toldIn == sentence && !sentence.Mentions.Exists(m => m.First >= toldEnd && m.End <= first && !m.AfterPreposition && (!m.IsPronoun || m.Rank != 0)) ? 1 : 0;
        }
    }

    // "la gare de Port-Clair, 95 millions, que": set beside it between marks
    private bool IsApposed(Mention mention) => mention.End == first - 1 && tokens[mention.End].Text is "(" or "," or "–" or "—" or ":" && (end >= sentence.End || tokens[end].Kind == TokenKind.Mark);

    // "Échéance : 30 novembre": told of what the paragraph or the section is about, whoever answers for it
    private bool IsEntry()
    {
        for (var i = first - 1; i >= sentence.First && i >= first - 4; i--)
        {
            if (tokens[i].Text is ":" or "|")
            {
                return true;
            }
        }

        return false;
    }

    // "a 60 MW plant": the value stands in the phrase, before its head.
    private bool Holds(Mention mention) => mention.PhraseFirst >= 0 && mention.PhraseFirst <= first && end <= mention.HeadAt;

    // "the line to Parakou, whose cost is put at": the last named before the relative
    private bool Relative(Mention mention)
    {
        for (var i = first - 1; i >= mention.End && i > first - 9; i--)
        {
            if (language.Whose.Contains(tokens[i]))
            {
                return i - mention.End < 8 && !mention.IsPronoun && !IsNamedBetween(mention.End, first, afterPreposition: true);
            }
        }

        return false;
    }

    private bool IsNamedBetween(int from, int to, bool afterPreposition)
    {
        foreach (var mention in sentence.Mentions)
        {
            if (mention.First >= from && mention.End <= to && !mention.IsPronoun && (afterPreposition || !mention.AfterPreposition))
            {
                return true;
            }
        }

        return false;
    }

    // Who says the figure is seldom what the figure is about.
    private bool IsSpeaker(Mention mention) => mention.Kind is "institution" or Entity.Unknown && mention.Name.Length > 3 && sentence.Voices.Exists(v => v.Speaker.Contains(mention.Name, StringComparison.OrdinalIgnoreCase));

    // "couplée au réseau", "dans le port": beside what the sentence speaks of
    private bool IsOblique(Mention mention)
    {
        var i = mention.First - 1;
        if (mention.IsPronoun || mention.Topical || i < sentence.First)
        {
            return false;
        }

        bool Is(int k) => language.At.Contains(tokens[k]) || language.Prepositions.Contains(tokens[k]) || language.Linking.Contains(tokens[k]) || language.By.Contains(tokens[k]);
        return Is(i) || (i > sentence.First && language.Articles.ContainsKey(tokens[i]) && Is(i - 1));
    }

    private bool IsAfter(Mention mention, WordSet words)
    {
        var i = mention.First - 1;
        return i >= sentence.First && (words.Contains(tokens[i].Text) || (i > sentence.First && language.Articles.ContainsKey(tokens[i]) && words.Contains(tokens[i - 1].Text)));
    }

    // How many commas, relative pronouns and the like stand between two places.
    private float Clauses(int from, int to)
    {
        var n = 0f;
        for (var i = from; i < to; i++)
        {
            n += ClauseWords.Opens(tokens, i, language) ? 1 : tokens[i].Is(",") ? 0.3f : 0;
        }

        return Math.Min(n, 4);
    }
}
