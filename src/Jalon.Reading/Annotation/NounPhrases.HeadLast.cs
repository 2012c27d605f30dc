using Jalon.Reading.Languages;

namespace Jalon.Reading.Annotation;

/// <content>Phrases whose head stands last, after the names, nouns and adjectives that qualify it ("the 60 MW Kafulu solar plant").</content>
internal sealed partial class NounPhrases
{
    private const int LongestRun = 8;
    private const string Possessor = "'s";

    // The mention of the phrase that a listed noun stands in; null when the noun only qualifies one that is no item ("plant manager").
    private Mention? Compound(Sentence sentence, int start, int length, KindNoun noun, out int end)
    {
        var (first, after) = (start, start + length);
        while (after < sentence.End && tokens[after].IsWord && language.Nouns.TryMatch(tokens.AsSpan(0, sentence.End), after, out var more, out var outer) && (!noun.Plural || (outer.Kind is "institution" or "commission" && tokens[after].Capital == tokens[start].Capital)) && !IsVerbHere(sentence, after, more) && !language.BeforeVerbs.Contains(tokens[after]))
        {
            (start, after, noun) = (after, after + more, outer);
        }

        end = after;
        if (after < sentence.End && tokens[after].IsWord && !noun.Plural && IsPerson(tokens[after]) && !tokens[after].Capital | tokens[start].Capital)
        {
            end = Math.Max(after + 1, Complements(after + 1, sentence.End, false));
            return null;
        }

        // "Chana Street Market Desk": one more noun of a name, of no list
        if (after < sentence.End && tokens[after].IsWord && tokens[after].Capital && tokens[start].Capital && start > sentence.First && !IsShouted(start) && !language.NamedAfter.Contains(tokens[after - 1]) && Qualifies(after) && language.Countries.LengthAt(tokens, after) == 0 && !noun.Plural)
        {
            end = Names(after, sentence.End);
            return null;
        }

        var head = HeadOf(start, after);
        var back = Qualifiers(sentence, first) - 1;
        var possessed = back > sentence.First && tokens[back].Is(Possessor);
        var article = possessed ? Article.Definite : back >= sentence.First ? language.Articles.GetValueOrDefault(tokens[back]) : Article.None;
        var name = Named(back + 1, first, noun.Kind == "event");
        if (possessed && tokens[back - 1].Capital && (noun.Kind == "flow" || language.Countries.LengthAt(tokens, back - 1) == 0))
        {
            name = back - 1; // Kafulu's solar plant
        }

        end = Complements(after, sentence.End, noun.Kind is "agreement" or "commission" or "programme" or "flow" or "decision" or "event");
        if (noun is { Kind: "decision", Plural: false } && after < sentence.End && tokens[after].Kind is TokenKind.Number or TokenKind.Opaque)
        {
            (end, after) = (after + 1, after + 1);
        }

        var nameEnd = end;
        string? acronym = null;
        if (end + 2 < sentence.End && tokens[end].Is("(") && tokens[end + 2].Is(")") && IsAcronym(end + 1))
        {
            acronym = tokens[end + 1].Text;
            end += 3;
        }

        var (words, proper) = QualifyingWords(head, name, nameEnd, noun.Kind == "event");
        if (nameEnd - 1 > head && tokens[nameEnd - 1].Kind is TokenKind.Number or TokenKind.Opaque)
        {
            words.Add(tokens[nameEnd - 1].Text);
            proper.Add(tokens[nameEnd - 1].Text);
            nameEnd = Titled(nameEnd);
        }

        var inside = first == insideHead;
        var outside = inside ? outsideFirst : back;
        outside -= inside && outside > sentence.First && language.Articles.ContainsKey(tokens[outside - 1]) ? 1 : 0;
        var before = article != Article.None && !inside ? outside - 1 : inside ? outside - 1 : back;
        var topical = IsTopical(sentence, outside);
        return new Mention
        {
            Topical = topical, HeadsRow = HeadsRow(sentence, head), Whose = outside > sentence.First && language.Whose.Contains(tokens[outside - 1]),
            First = Math.Max(sentence.First, name), PhraseFirst = back + 1, HeadAt = head, End = end, Kind = noun.Kind, Head = Singular(tokens[head].Text), Name = Text(name, nameEnd), Article = article,
            Plural = noun.Plural, Generic = noun.Generic && (words.Count == 0 || (noun.Kind == "programme" && proper.Count == 0)), Words = words, ProperNames = proper, Acronym = acronym, Bare = article == Article.None && !noun.Plural && words.Count == 0 && back > sentence.First && language.Of.Contains(tokens[back]),
            AfterPreposition = before >= sentence.First && (IsPreposition(before) || (possessed && before > sentence.First && IsPreposition(back - 2))) && !topical, Counted = noun.Plural && sentence.Figures.Exists(f => f.Noun == head && f.Unit is null),
        };
    }

    // "Decision 2. Vocational school in Ndola.": the short title behind the number belongs to the name
    private int Titled(int at)
    {
        if (at + 1 >= tokens.Length || tokens[at].Text is not ("." or ":" or "–" or "—"))
        {
            return at;
        }

        var i = at + 1;
        while (i < tokens.Length && i < at + 10 && tokens[i].Kind is TokenKind.Word or TokenKind.Number)
        {
            i++;
        }

        return i < tokens.Length && i > at + 1 && tokens[i].Text is "." or ":" && tokens[at + 1].Capital ? i : at;
    }

    private bool IsPerson(Token word) => language.AgentNouns.Contains(word) || language.Offices.Contains(word) || language.CountedNouns.GetValueOrDefault(word) == Counted.Headcount;

    // A headline in capitals tells no names from nouns.
    private bool IsShouted(int head) => tokens[head].End - tokens[head].Start > 3 && !text.AsSpan(tokens[head].Start, tokens[head].End - tokens[head].Start).ContainsAnyInRange('a', 'z');

    // The last word of the noun, before a complement of its own: "memorandum of understanding".
    private int HeadOf(int start, int after)
    {
        for (var i = start + 1; i < after; i++)
        {
            if (language.Of.Contains(tokens[i]))
            {
                return i - 1;
            }
        }

        return after - 1;
    }

    // "The plant supplies three towns": a plural that is a verb as well, with an object after it.
    private bool IsVerbHere(Sentence sentence, int at, int length)
    {
        var next = at + length;
        return tokens[at].Text[^1] == 's' && length == 1 && !tokens[at].Capital && next < sentence.End && (tokens[next].Kind == TokenKind.Number || language.Articles.ContainsKey(tokens[next]) || NumberReader.At(tokens.AsSpan(0, sentence.End), next, language).Found);
    }

    // Where the run of words that qualify a head begins.
    private int Qualifiers(Sentence sentence, int head)
    {
        var (i, firm) = (head, head);
        while (i > sentence.First && head - i < LongestRun)
        {
            var k = i - 1;
            if (tokens[k].Kind == TokenKind.Mark)
            {
                if (!(tokens[k].Text is "-" or "–" or "/" && k > sentence.First && (tokens[k - 1].Capital || tokens[k - 1].Kind == TokenKind.Number)))
                {
                    break;
                }
            }
            else if (tokens[k].Kind != TokenKind.Number && !Qualifies(k))
            {
                break;
            }

            // "promised 1,200 scholarships": a number opens its phrase, an article or an adjective aside
            if (tokens[k].Kind == TokenKind.Number && k > sentence.First && tokens[k - 1].IsWord && !language.Adjectives.Contains(tokens[k - 1]) && !language.Articles.ContainsKey(tokens[k - 1]) && !tokens[k - 1].Capital && language.SignsBefore.LengthAt(tokens, k - 1) == 0)
            {
                break;
            }

            i = k;
            firm = firm == i + 1 && !IsLoose(i) ? i : firm;
        }

        // a participle or a verb before it belongs to the phrase only behind an article
        var led = i > sentence.First && (language.Articles.ContainsKey(tokens[i - 1]) || tokens[i - 1].Is(Possessor));
        return led ? i : firm;
    }

    internal bool Qualifies(int i) => tokens[i].IsWord && !IsFunction(tokens[i]) && !language.Prepositions.Contains(tokens[i]) && !tokens[i].Is(Possessor)
        && (language.Adjectives.Contains(tokens[i]) || language.Ordinals.ContainsKey(tokens[i]) || (!language.StopWords.Contains(tokens[i]) && !language.ClauseWords.Contains(tokens[i]) && !language.BeforeVerbs.Contains(tokens[i]) && !(language.ReportVerbs.Contains(tokens[i]) && !tokens[i].Capital)));

    private bool IsLoose(int i) => tokens[i].Kind == TokenKind.Number || (!tokens[i].Capital && !language.Adjectives.Contains(tokens[i]) && language.Nouns.LengthAt(tokens, i) == 0
        && (language.Acts.LengthAt(tokens, i) > 0 || tokens[i].Text[^1] == 's' || tokens[i].Text.EndsWith("ed", StringComparison.Ordinal) || language.PastWords.Contains(tokens[i])));

    // Where the name begins: what only counts, dates or judges before it is no part of it.
    private int Named(int first, int head, bool session)
    {
        while (first < head && !(session && (language.Ordinals.ContainsKey(tokens[first]) || language.LastNextBefore.ContainsKey(tokens[first]) || language.OrdinalEndings.Contains(tokens[first + 1]))) && (language.OrdinalEndings.Contains(tokens[first]) || tokens[first].Kind is TokenKind.Number or TokenKind.Mark || language.Ordinals.ContainsKey(tokens[first]) || language.Unnamed.Contains(tokens[first]) || language.Units.LengthAt(tokens, first) > 0 || language.Cardinals.ContainsKey(tokens[first]) || language.Scales.ContainsKey(tokens[first]) || (!tokens[first].Capital && tokens[first].Text[^1] != 's' && IsLoose(first)) || language.SignsBefore.LengthAt(tokens, first) > 0))
        {
            first++;
        }

        return first;
    }

    private (NameWords Words, NameWords Proper) QualifyingWords(int head, int first, int end, bool session)
    {
        var words = new NameWords();
        var proper = new NameWords();
        for (var k = first; k < end; k++)
        {
            if (k == head || tokens[k].Kind != TokenKind.Word || IsFunction(tokens[k]) || tokens[k].Is(Possessor) || (language.StopWords.Contains(tokens[k]) && !(session && language.LastNextBefore.ContainsKey(tokens[k]))))
            {
                continue;
            }

            words.Add(tokens[k].Text);
            if (session && (language.Ordinals.ContainsKey(tokens[k]) || language.LastNextBefore.ContainsKey(tokens[k])))
            {
                proper.Add(tokens[k].Text); // the second session is not the third
                continue;
            }

            if (k < head && language.Countries.LengthAt(tokens, k) is > 1 and var country)
            {
                for (var c = 1; c < country; c++)
                {
                    words.Add(tokens[k + c].Text);
                }

                k += country - 1; // the words of a state's name
                continue;
            }

            if (tokens[k].Capital && !IsShouted(head) && !language.Adjectives.Contains(tokens[k]) && language.Nouns.LengthAt(tokens, k) == 0 && (k > head || language.Countries.LengthAt(tokens, k) == 0) && !language.Transparent.TryMatch(tokens, k, out _, out _) && !language.AgentNouns.Contains(tokens[k]))
            {
                proper.Add(tokens[k].Text);
            }
        }

        return (words, proper);
    }

    // One past the last word of a phrase that begins at a place: names, or qualifying words and their head.
    internal int RunEnd(int at, int limit)
    {
        var i = at;
        while (i < limit && i < at + LongestRun && (Qualifies(i) || (tokens[i].Text is "-" or "–" && i > at && tokens[i - 1].Capital && i + 1 < limit && tokens[i + 1].Capital)))
        {
            if (language.SignsBefore.LengthAt(tokens, i) is > 0 and var sign && i + sign < limit && tokens[i + sign].Kind == TokenKind.Number)
            {
                break;
            }

            if (i > at && !tokens[i].Capital && (tokens[i - 1].Capital && !language.Adjectives.Contains(tokens[i - 1]) && language.Countries.LengthAt(tokens, i - 1) == 0 && !IsKnownNoun(i) && !language.Adjectives.Contains(tokens[i]) && !ClosesRun(i, limit) || IsVerbal(i)))
            {
                break;
            }

            i++;
            if (tokens[i - 1].Text is [.., not 's', 's'] && !tokens[i - 1].Capital && !IsKnownNoun(Math.Min(i, limit - 1)))
            {
                break; // a plural ends its phrase
            }
        }

        return i;
    }

    /// <summary>The plural that a number counts, past what qualifies it ("1,200 new hospital beds"); the same place when none is near.</summary>
    internal int PluralAfter(Figure figure, int at, int limit)
    {
        if (at + 1 < limit && tokens[at].Is("-") && tokens[at].Start == tokens[at - 1].End && language.AfterHyphen.Contains(tokens[at + 1]))
        {
            figure.Hyphened = true;
            return at + 1; // 200-bed
        }

        for (var i = at; i < limit && i < at + 5 && (Qualifies(i) || tokens[i].Is(Possessor) || language.CountedNouns.ContainsKey(tokens[i])); i++)
        {
            if (IsPlural(i) && !(i + 1 < limit && language.CountedNouns.ContainsKey(tokens[i + 1])))
            {
                return i;
            }

            if (IsVerbal(i) && i > at)
            {
                break;
            }
        }

        return at;
    }

    internal bool IsPlural(int i) => language.CountedNouns.ContainsKey(tokens[i]) || (tokens[i].Text is [.., not 's', 's'] && tokens[i].Text.Length > 3 && !language.Adjectives.Contains(tokens[i]) && !language.ReportVerbs.Contains(tokens[i]) && !(language.Acts.TryMatch(tokens, i, out _, out var act) && act.Form is not ActForm.Noun));

    // "the Kolma belvedere is": what comes after the word ends a phrase, so the word is its head
    private bool ClosesRun(int i, int limit) => i + 1 < limit && tokens[i].Text[^1] != 's' && (language.StopWords.Contains(tokens[i + 1]) || tokens[i + 1].Kind == TokenKind.Mark || IsVerbal(i + 1) || language.Cues.LengthAt(tokens, i + 1) > 0);

    private bool IsKnownNoun(int i) => language.Nouns.LengthAt(tokens, i) > 0 || language.AgentNouns.Contains(tokens[i]) || language.Offices.Contains(tokens[i]) || language.CountedNouns.ContainsKey(tokens[i]);

    private bool IsVerbal(int i) => !IsKnownNoun(i) && !language.Adjectives.Contains(tokens[i]) && (language.PastWords.Contains(tokens[i]) || language.PastEndings.End(tokens[i]) || (language.Acts.TryMatch(tokens, i, out _, out var act) && act.Form is ActForm.Finite or ActForm.Participle or ActForm.State) || (language.Cues.LengthAt(tokens, i) > 0 && tokens[i].Text[^1] == 's'));
}
