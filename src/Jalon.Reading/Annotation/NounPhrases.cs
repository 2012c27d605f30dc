using Jalon.Reading.Languages;

namespace Jalon.Reading.Annotation;

/// <summary>Finds noun phrases headed by a noun of the language's list, and the pronouns and possessives that may stand for them.</summary>
internal sealed partial class NounPhrases(string text, Token[] tokens, LanguageTable language)
{
    private const int LongestName = 14;

    public void Find(Sentence sentence)
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (tokens[i].Kind != TokenKind.Word)
            {
                continue;
            }

            if (language.NoItem.TryMatch(tokens, i, out var skip, out _))
            {
                i += skip - 1;
                continue;
            }

            if (language.Offices.Contains(tokens[i]))
            {
                var end = Math.Max(i + 1, Complements(i + 1, sentence.End, false));
                sentence.Officials.Add((language.HeadLast ? Qualifiers(sentence, i) : i > sentence.First && IsAdjective(i - 1) ? i - 1 : i, end));
                i = end - 1;
            }
            else if (Pronoun(sentence, i) is { } pronoun)
            {
                sentence.Mentions.Add(pronoun);
                i = pronoun.End - 1;
            }
            else if (language.Transparent.TryMatch(tokens, i, out var outer, out _) && Inner(sentence, i + outer) is > 0 and var inner && !Fills(i, inner))
            {
                outsideFirst = i;
                i = inner - 1;
                insideHead = inner;
            }
            else if (language.Nouns.TryMatch(tokens.AsSpan(0, sentence.End), i, out var length, out var noun) && IsNoun(sentence, i))
            {
                var end = 0;
                if ((language.HeadLast ? Compound(sentence, i, length, noun, out end) : Phrase(sentence, i, i + length, noun)) is { } mention)
                {
                    mention.Cited = IsCited(sentence, mention);
                    sentence.Mentions.Add(mention);
                    end = mention.End;
                }

                i = end - 1;
            }
            else if (Compound(sentence, i) is { } compound)
            {
                sentence.Mentions.Add(compound);
                i = compound.End - 1;
            }
            else if (language.Articles.TryGetValue(tokens[i], out var article) && article == Article.Possessive)
            {
                sentence.Mentions.Add(new Mention { First = i, End = i + 1, Kind = "", Head = "", Article = Article.Possessive, AfterPreposition = i > sentence.First && IsPreposition(i - 1) });
            }
        }
    }

    // "projet d'appui à la filière": a noun that only points, without article, tells what the project does
    private bool Fills(int outer, int inner) => language.Nouns.TryMatch(tokens, inner, out _, out var noun) && noun.Generic && language.Nouns.LengthAt(tokens, outer) > 0 && language.Articles.GetValueOrDefault(tokens[inner - 1]) == Article.None;

    private int outsideFirst;
    private int insideHead = -1;

    // "les travaux de la centrale": where the noun of the thing itself stands; 0 when none follows.
    private int Inner(Sentence sentence, int at)
    {
        var i = at;
        while (i < sentence.End && i < at + 2 && IsAdjective(i))
        {
            i++;
        }

        if (language.Inflection is { } grammar)
        {
            // a genitive needs no word between
            return InnerGenitive(sentence, at, grammar);
        }

        if (i >= sentence.End || !language.Of.Contains(tokens[i]))
        {
            return 0;
        }

        i++;
        while (i < sentence.End && i < at + 6 && (language.Articles.TryGetValue(tokens[i], out var article) && article is Article.Definite or Article.Demonstrative or Article.Indefinite || IsAdjective(i)))
        {
            i++;
        }

        while (language.HeadLast && i < sentence.End && i < at + LongestRun && language.Nouns.LengthAt(tokens, i) == 0 && Qualifies(i))
        {
            i++;
        }

        return i < sentence.End && language.Nouns.LengthAt(tokens, i) > 0 ? i : 0;
    }

    public string Text(int first, int end) => text[tokens[first].Start..tokens[end - 1].End];

    /// <summary>One past the end of the complements of a noun that ends before <paramref name="at"/>.</summary>
    public int Complements(int at, int limit, bool linking)
    {
        var head = at;
        limit = Math.Min(limit, at + LongestName);
        while (at < limit)
        {
            var next = language.Inflection is { } grammar ? CaseStep(head, at, limit, linking, grammar) : Step(head, at, limit, linking);
            if (next == at)
            {
                break;
            }

            at = next;
        }

        return at;
    }

    public bool IsAdjective(int i) => language.Inflection is { } grammar ? AgreesBefore(i, grammar) : tokens[i].Kind == TokenKind.Word && (language.Adjectives.Contains(tokens[i]) || (!tokens[i].Capital && tokens[i].Text.Length > 4 && language.AdjectiveEndings.End(tokens[i])))
        && !language.StopWords.Contains(tokens[i]) && !language.ReportVerbs.Contains(tokens[i]) && !language.NotAdjectives.Contains(tokens[i]) && !language.Linking.Contains(tokens[i]) && !NumberReader.At(tokens, i, language).Found;

    // "port" after an article is a harbour; after a pronoun it would be a verb.
    private bool IsNoun(Sentence sentence, int i)
    {
        if (i == sentence.First)
        {
            return true;
        }

        if (language.Inflection is not null)
        {
            return true;
        }

        if (tokens[i - 1].Kind == TokenKind.Word && !tokens[i].Capital && Loose(sentence, i))
        {
            return false;
        }

        var before = tokens[i - 1].Text;
        if (language.HeadLast)
        {
            return (!language.BeforeVerbs.Contains(before) || tokens[i].Capital) && !(tokens[i - 1].IsWord && !IsFunction(tokens[i - 1]) && !language.Adjectives.Contains(before) && IsVerbHere(sentence, i, 1));
        }

        return !language.BeforeVerbs.Contains(before) && !(language.NegationEnds.Contains(before) && !language.NegatingArticles.Contains(before)) && !language.FutureAuxiliaries.Contains(before) && !language.PerfectAuxiliaries.Contains(before) && !language.PassiveAuxiliaries.Contains(before)
            && (!language.NounsAfterOf.Contains(tokens[i]) || language.Of.Contains(before));
    }

    // "trois cents soldats cités par la presse": after a noun without anything between, a word in -s is no noun
    private bool Loose(Sentence sentence, int i)
    {
        var k = i - 1;
        while (k > sentence.First && (IsAdjective(k) || language.Ordinals.ContainsKey(tokens[k])))
        {
            k--;
        }

        return tokens[k].Kind == TokenKind.Word && !tokens[k].Capital && !IsFunction(tokens[k]) && !language.StopWords.Contains(tokens[k]) && !language.Prepositions.Contains(tokens[k])
            && !NumberReader.At(tokens, k, language).Found && !language.Adjectives.Contains(tokens[k]) && language.PluralParticiples.End(tokens[i]);
    }

    // The words beside the head, and which of them are names.
    private (NameWords Words, NameWords Proper) ContentWords(int head, int after, int first, int end)
    {
        var words = new NameWords();
        var proper = new NameWords();
        for (var k = first; k < end; k++)
        {
            if (k != head && tokens[k].Kind == TokenKind.Word && !IsFunction(tokens[k]))
            {
                words.Add(tokens[k].Text);
                if (tokens[k].Capital && k > after - 1)
                {
                    proper.Add(tokens[k].Text);
                }
            }
        }

        return (words, proper);
    }

    private Mention Phrase(Sentence sentence, int head, int after, KindNoun noun)
    {
        if (language.Inflection is { } grammar)
        {
            return InCase(sentence, head, after, noun, grammar);
        }

        var end = Complements(after, sentence.End, noun.Kind is "agreement" or "commission" or "programme" or "flow" or "decision" or "event");
        string? acronym = null;
        var nameEnd = end;
        if (end + 2 < sentence.End && tokens[end].Is("(") && tokens[end + 2].Is(")") && IsAcronym(end + 1))
        {
            acronym = tokens[end + 1].Text;
            end += 3;
        }

        var first = head;
        var article = Article.None;
        var back = head - 1;
        while (back >= sentence.First && (IsAdjective(back) || language.Ordinals.ContainsKey(tokens[back])) && back > head - 4)
        {
            if (tokens[back].Capital && tokens[head].Capital)
            {
                first = back;
            }

            back--;
        }

        if (back >= sentence.First && language.Articles.TryGetValue(tokens[back], out var found))
        {
            article = found;
        }

        var (words, proper) = ContentWords(head, after, first, nameEnd);
        var name = Text(first, nameEnd).Replace("« ", "", StringComparison.Ordinal).Replace(" »", "", StringComparison.Ordinal);
        // seen through its works, the thing stands where they stand
        var outside = head == insideHead ? outsideFirst : back;
        if (head == insideHead && outside > sentence.First && language.Articles.ContainsKey(tokens[outside - 1]))
        {
            outside--;
        }

        var prepositional = head == insideHead
            ? outside > sentence.First && IsPreposition(outside - 1)
            : back >= sentence.First && (IsPreposition(back) || (article != Article.None && back > sentence.First && IsPreposition(back - 1)));
        var topical = IsTopical(sentence, outside);
        return new Mention
        {
            Bare = article == Article.None && !noun.Plural && head != insideHead && back > sentence.First && language.Of.Contains(tokens[back]) && words.Count == 0,
            Topical = topical, HeadsRow = HeadsRow(sentence, head), Whose = outside > sentence.First && language.Whose.Contains(tokens[outside - 1]),
            First = Math.Max(sentence.First, Math.Min(first, back + 1)), End = end, Kind = noun.Kind, Head = Singular(tokens[head].Text), Name = name, Article = article,
            Feminine = noun.Feminine, Plural = noun.Plural, Generic = noun.Generic, Words = words, ProperNames = proper, Acronym = acronym,
            AfterPreposition = prepositional && !topical, Counted = noun.Plural && sentence.Figures.Exists(f => f.Noun == head && f.Unit is null),
        };
    }

    internal bool IsPreposition(int i) => language.Of.Contains(tokens[i]) || language.At.Contains(tokens[i]) || language.Linking.Contains(tokens[i]) || language.Prepositions.Contains(tokens[i]);

    private bool IsFunction(Token word) => language.Articles.ContainsKey(word) || language.Of.Contains(word) || language.At.Contains(word) || language.Linking.Contains(word) || language.And.Contains(word) || word.Text.EndsWith('\'');

    private bool IsAcronym(int i) => tokens[i].Kind == TokenKind.Word && tokens[i].Text.Length is >= 2 and <= 12 && text.AsSpan(tokens[i].Start, tokens[i].End - tokens[i].Start) is var t && t.Count('-') < 2 && char.IsUpper(t[0]) && char.IsUpper(t[^1]);

    internal static string Singular(string word) => word.Length > 3 && word[^1] is 's' or 'x' ? word.EndsWith("aux", StringComparison.Ordinal) && word.Length > 5 ? word[..^3] + "al" : word[..^1] : word;

    internal bool IsCommonNoun(int i) => tokens[i].Kind == TokenKind.Word && !language.StopWords.Contains(tokens[i]) && !language.Articles.ContainsKey(tokens[i]) && !language.Cardinals.ContainsKey(tokens[i])
        && !language.Scales.ContainsKey(tokens[i]) && !language.Collectives.ContainsKey(tokens[i]) && !(language.IsMonth(tokens[i]) && (!tokens[i].Capital || language.CapitalMonths)) && !language.And.Contains(tokens[i]) && !language.At.Contains(tokens[i]) && tokens[i].Text.Length > 1
        && !language.Linking.Contains(tokens[i]) && !NumberReader.At(tokens, i, language).Found;

    // One more adjective, complement or name after the noun; the same place when there is none.
    private int Step(int head, int at, int limit, bool linking)
    {
        var token = tokens[at];
        // lot 2, composante 3
        if (at == head && token.Kind == TokenKind.Number && token.Number < 100 && language.NotAFigureBefore.LengthAt(tokens.AsSpan(0, at), at - 1) == 1 && language.Months.ContainsKey(at + 1 < limit ? tokens[at + 1].Text : "") is false)
        {
            return at + 1;
        }

        // décision n° 2
        if (at == head && at + 2 < limit && token.Is("n") && tokens[at + 1].Text is "°" or "º" && tokens[at + 2].Kind == TokenKind.Number)
        {
            return at + 3;
        }

        if (token.Kind == TokenKind.Mark)
        {
            if (token.Is("«") && at == head)
            {
                var close = at + 1;
                while (close < limit && close < at + 8 && !tokens[close].Is("»"))
                {
                    close++;
                }

                return close < limit && tokens[close].Is("»") && close > at + 1 && tokens[at + 1].Capital ? close + 1 : at;
            }

            // commerciale, économique et technique
            if (token.Is(",") && at > head && at + 2 < limit && IsAdjective(at - 1) && IsAdjective(at + 1) && (tokens[at + 2].Is(",") || language.And.Contains(tokens[at + 2])))
            {
                return at + 2;
            }

            // Russie – Afrique
            return token.Text is "–" or "-" or "/" && at > head && tokens[at - 1].Capital && at + 1 < limit && tokens[at + 1].Capital && tokens[at + 1].IsWord ? at + 2 : at;
        }

        if (token.Kind != TokenKind.Word)
        {
            return at;
        }

        if (language.And.Contains(token))
        {
            return at > head && at + 1 < limit && IsAdjective(at - 1) && IsAdjective(at + 1) && !tokens[at + 1].Capital ? at + 2 : at;
        }

        if (!language.HeadLast && ((IsAdjective(at) && !language.Articles.ContainsKey(token) && !IsVerbal(at, limit)) || IsCompound(at) || (at == head && IsAfterNoun(at))))
        {
            return at + 1;
        }

        if (language.Of.Contains(token))
        {
            return Complement(at + 1, limit) is > 0 and var end ? end : at;
        }

        if (language.At.Contains(token))
        {
            // "terminal à conteneurs", "ligne à haute tension": a kind of terminal, of line
            if (at == head && language.Fits.Contains(token) && Fitting(at + 1, limit) is > 0 and var fitted)
            {
                return fitted;
            }

            // "appui à la filière", "accès à l'eau"
            if (language.TakesTo.Contains(tokens[at - 1]) && Complement(at + 1, limit, language.Fits.Contains(token)) is > 0 and var receiver)
            {
                return receiver;
            }

            var place = at + 1 < limit && language.Articles.TryGetValue(tokens[at + 1], out var article) && article == Article.Definite ? at + 2 : at + 1;
            return place < limit && tokens[place].Capital && language.SignsBefore.LengthAt(tokens, place) == 0 && tokens[place].IsWord && !language.IsMonth(tokens[place]) && !language.StopWords.Contains(tokens[place]) ? Names(place, limit) : at;
        }

        if (linking && language.About.Contains(token) && Complement(at + 1, limit) is > 0 and var subject)
        {
            return subject;
        }

        // exports to Viet Nam, imports from Russia
        if (linking && language.HeadLast && (language.Toward.Contains(token) || language.Origins.Contains(token)) && at + 1 < limit && language.Countries.LengthAt(tokens, at + 1) is > 0 and var state)
        {
            return at + 1 + state;
        }

        if (linking && language.Between.Contains(token))
        {
            var end = Complement(at + 1, limit);
            if (end > 0 && tokens[end - 1].Capital && end + 1 < limit && language.And.Contains(tokens[end]) && Complement(end + 1, limit) is > 0 and var both && tokens[both - 1].Capital)
            {
                return both;
            }

            return at;
        }

        // groupe Yadran, sommet Russie-Afrique
        return token.Capital && !language.StopWords.Contains(token) && !language.Articles.ContainsKey(token) && !language.IsMonth(token) && (at == head || tokens[at - 1].IsWord) && (!language.HeadLast || (at == head && (tokens[at - 1].Capital || (IsPerson(tokens[at - 1]) && !language.Writings.Contains(tokens[at - 1]))))) ? Names(at, limit) : at;
    }
}
