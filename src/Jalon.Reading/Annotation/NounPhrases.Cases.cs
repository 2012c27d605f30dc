using Jalon.Reading.Languages;
using Jalon.Reading.Languages.Inflecting;

namespace Jalon.Reading.Annotation;

/// <content>Noun phrases of a language with cases: adjectives before the noun, complements by their case, names put back to the nominative.</content>
internal sealed partial class NounPhrases
{
    private const int LongestQuote = 9;

    private bool AgreesBefore(int i, Inflection grammar)
    {
        var word = tokens[i].Text;
        return tokens[i].Kind == TokenKind.Word && word.Length > 3 && !language.StopWords.Contains(word) && !language.Articles.ContainsKey(word) && !language.ReportVerbs.Contains(word) && !language.Cardinals.ContainsKey(word) && !language.Months.ContainsKey(word) && Inflection.Adjective(word) is not null
            && (!grammar.IsNoun(word) || (i + 1 < tokens.Length && tokens[i + 1].IsWord && (grammar.IsNoun(tokens[i + 1].Text) || (tokens[i + 1].Text.Length > 3 && Inflection.Adjective(tokens[i + 1].Text) is not null))));
    }

    private bool IsAttribute(int i) => IsAdjective(i) || language.Ordinals.ContainsKey(tokens[i]);

    private bool IsLoose(int i, Inflection grammar) => (Inflection.Adjective(tokens[i].Text) is { } adjective && grammar.LooseAdjectives.Contains(adjective.Forms.Stem)) || language.Acts.LengthAt(tokens, i) > 0 || language.Stances.LengthAt(tokens, i) > 0;

    private Mention InCase(Sentence sentence, int head, int after, KindNoun noun, Inflection grammar)
    {
        var at = head;
        while (at < after - 1 && !grammar.IsNoun(tokens[at].Text))
        {
            at++;
        }

        var back = head - 1;
        while (back >= sentence.First && back > head - 6 && (IsAttribute(back) || (back > sentence.First && back < head - 1 && (language.And.Contains(tokens[back]) || tokens[back].Is(",")) && IsAdjective(back - 1) && IsAdjective(back + 1))))
        {
            back--;
        }

        var first = back + 1;
        while (first < head && (IsLoose(first, grammar) || !IsAttribute(first)))
        {
            first++;
        }

        var end = Complements(after, sentence.End, noun.Kind is not ("facility" or "institution" or "force"));
        string? acronym = null;
        var nameEnd = end;
        if (end + 2 < sentence.End && tokens[end].Is("(") && tokens[end + 2].Is(")") && IsAcronym(end + 1))
        {
            acronym = tokens[end + 1].Text;
            end += 3;
        }

        var told = back >= sentence.First ? language.Articles.GetValueOrDefault(tokens[back]) : Article.None;
        var counted = sentence.Figures.Exists(f => f.Noun == at && f.Unit is null);
        var (plural, cases) = Number(sentence, back, first, at, counted, grammar);
        var (words, proper) = KeyWords(at, first, nameEnd);
        var inside = head == insideHead;
        var before = (inside ? outsideFirst : told == Article.None ? back + 1 : back) - 1;
        var prepositional = (before >= sentence.First && IsPreposition(before)) || !(inside ? Direct(outsideFirst, grammar) : (cases & (Cases.Nominative | Cases.Accusative)) != Cases.None);
        var topical = IsTopical(sentence, inside ? outsideFirst : back);
        return new Mention
        {
            Bare = noun.Kind == "institution" && plural && words.Count == 0, Topical = topical, Whose = back >= sentence.First && language.Whose.Contains(tokens[back]),
            First = Math.Min(first, head), End = end, Kind = noun.Kind, Head = grammar.Nouns.TryGetValue(tokens[at].Text, out var forms) ? forms.Lemma : tokens[at].Text,
            Name = InNominative(sentence, first, at, nameEnd, plural, grammar), Article = told == Article.None ? Article.Definite : told,
            Feminine = noun.Feminine && !plural, Neuter = noun.Neuter && !plural, Plural = plural, Generic = noun.Generic, Words = words, ProperNames = proper, Acronym = acronym,
            AfterPreposition = prepositional && !topical, Counted = counted,
        };
    }

    // "строительство новой солнечной электростанции"
    private int InnerGenitive(Sentence sentence, int at, Inflection grammar)
    {
        var i = at;
        while (i < sentence.End && i < at + 5 && (IsAttribute(i) || language.Articles.ContainsKey(tokens[i])))
        {
            i++;
        }

        return i < sentence.End && language.Nouns.TryMatch(tokens.AsSpan(0, sentence.End), i, out _, out var noun) && !noun.Generic && (grammar.Stands(tokens[i].Text, Cases.Genitive) || Inflection.Adjective(tokens[i].Text) is not null) ? i : 0;
    }

    /// <summary>The noun that a figure counts or weighs, in the nominative, and where it ends: "тонн риса", "тонн минеральных удобрений".</summary>
    internal (string Name, int End)? Genitive(int at, int limit)
    {
        if (language.Inflection is not { } grammar || at >= limit || Group(at, Math.Min(limit, at + 5), Cases.Genitive, grammar) is not (> 0 and var end))
        {
            return null;
        }

        var (one, _) = grammar.Nouns.GetValueOrDefault(tokens[end - 1].Text)?.CasesOf(tokens[end - 1].Text) ?? (Cases.None, Cases.None);
        return (InNominative(null, at, end - 1, end, (one & Cases.Genitive) == Cases.None, grammar), end);
    }

    /// <summary>What a heading is about: "О лесопожарной службе.", "Купол: …".</summary>
    internal Mention? Matter(Sentence sentence, int at)
    {
        if (language.Inflection is not { } grammar || at > sentence.First + 3 || !(at == sentence.First || tokens[at - 1].Kind != TokenKind.Word))
        {
            return null;
        }

        var about = language.About.Contains(tokens[at]) && !tokens[at].Is("на");
        var first = about ? at + 1 : at;
        var cases = about ? Cases.Prepositional : Cases.Nominative;
        var head = first;
        while (head < sentence.End && IsAttribute(head))
        {
            head++;
        }

        if (head >= sentence.End || !IsCommonNoun(head) || !grammar.Stands(tokens[head].Text, cases) || (!about && !grammar.IsNoun(tokens[head].Text)) || language.Nouns.LengthAt(tokens, head) > 0 || language.Measures.Contains(tokens[head]) || language.AgentNouns.Contains(tokens[head]) || language.Cues.LengthAt(tokens, head) > 0 || language.Acts.LengthAt(tokens, head) > 0)
        {
            return null;
        }

        var end = Complements(head + 1, sentence.End, about);
        if (!about && !(end < sentence.End && (tokens[end].Is(":") || tokens[end].Is(".")) && end - first < 6))
        {
            return null;
        }

        var (words, proper) = KeyWords(head, first, end);
        var noun = grammar.Nouns.GetValueOrDefault(tokens[head].Text);
        var plural = noun is not null && (noun.CasesOf(tokens[head].Text).Singular & cases) == Cases.None;
        return new Mention { First = at, End = end, Kind = Entity.Unknown, Head = noun?.Lemma ?? language.Key(tokens[head].Text), Name = InNominative(sentence, first, head, end, plural, grammar), Article = Article.Definite, Feminine = noun?.Gender == Gender.Feminine && !plural, Neuter = noun?.Gender == Gender.Neuter && !plural, Plural = plural, Words = words, ProperNames = proper, Leads = true };
    }

    // "склад-холодильник": a compound is what one of its parts is
    private Mention? Compound(Sentence sentence, int i)
    {
        var word = tokens[i].Text;
        if (language.Inflection is not { } grammar || word.IndexOf('-', StringComparison.Ordinal) is not (> 2 and var hyphen) || tokens[i].Capital && i > sentence.First)
        {
            return null;
        }

        foreach (var part in (string[])[word[..hyphen], word[(hyphen + 1)..]])
        {
            Token[] alone = [tokens[i] with { Word = Lexicon.Of(part) }];
            if (part.Length > 2 && language.Nouns.TryMatch(alone, 0, out _, out var noun))
            {
                return InCase(sentence, i, i + 1, noun, grammar);
            }
        }

        return null;
    }

    private bool Direct(int i, Inflection grammar) => !grammar.IsNoun(tokens[i].Text) || grammar.Stands(tokens[i].Text, Cases.Nominative | Cases.Accusative);

    // A spelling may be the genitive of one and the nominative of several: what stands before it tells.
    private (bool Plural, Cases Cases) Number(Sentence sentence, int back, int first, int at, bool counted, Inflection grammar)
    {
        if (!grammar.Nouns.TryGetValue(tokens[at].Text, out var noun))
        {
            return (false, Cases.Nominative);
        }

        var (one, many) = noun.CasesOf(tokens[at].Text);
        if (one == Cases.None || many == Cases.None || counted)
        {
            return counted || one == Cases.None ? (true, many == Cases.None ? one : many) : (false, one);
        }

        for (var i = at - 1; i > back && i >= first - 3; i--)
        {
            if (Inflection.Adjective(tokens[i].Text) is { } adjective && Inflection.IsPlural(adjective.Ending) is { } several)
            {
                return several ? (true, many) : (false, one);
            }
        }

        if (back < sentence.First || !tokens[back].IsWord)
        {
            return (one & Cases.Nominative) != Cases.None ? (false, one) : (true, many & (Cases.Nominative | Cases.Accusative));
        }

        if (grammar.Governs.TryGetValue(tokens[back].Text, out var governed))
        {
            return (one & governed) != Cases.None ? (false, one & governed) : (true, many);
        }

        if (grammar.IsNoun(tokens[back].Text) || language.And.Contains(tokens[back]) || tokens[back].Capital)
        {
            return (one & Cases.Genitive) != Cases.None ? (false, Cases.Genitive) : (false, one);
        }

        return (one & Cases.Nominative) != Cases.None ? (false, one) : (true, many & (Cases.Nominative | Cases.Accusative));
    }

    private (NameWords Words, NameWords Proper) KeyWords(int head, int first, int end)
    {
        var words = new NameWords();
        var proper = new NameWords();
        for (var k = first; k < end; k++)
        {
            if (k != head && tokens[k].Kind == TokenKind.Word && !IsFunction(tokens[k]) && !language.StopWords.Contains(tokens[k]))
            {
                var key = language.Key(tokens[k].Text);
                words.Add(key);
                if (tokens[k].Capital && k > head)
                {
                    proper.Add(key);
                }
            }
            else if (k != head && tokens[k].Kind == TokenKind.Number)
            {
                words.Add(tokens[k].Text);
            }
        }

        return (words, proper);
    }

    /// <summary>The words of a phrase with its noun at <paramref name="at"/> and the adjectives before it put back to the nominative; the rest as it stands.</summary>
    internal string InNominative(Sentence? sentence, int first, int at, int end, bool plural, Inflection grammar)
    {
        if (!grammar.Nouns.TryGetValue(tokens[at].Text, out var noun))
        {
            return Text(first, end);
        }

        var words = new List<string>();
        for (var i = first; i <= at; i++)
        {
            var given = tokens[i].Text;
            var form = i == at ? plural ? noun.Plural : noun.Lemma : IsAttribute(i) ? Inflection.Agreeing(given, noun.Gender, plural) : given;
            words.Add(form == given || tokens[i].Kind != TokenKind.Word ? Text(i, i + 1) : tokens[i].Capital && i != sentence?.First ? char.ToUpperInvariant(form[0]) + form[1..] : form);
        }

        return string.Join(' ', words).Replace(" ,", ",", StringComparison.Ordinal) + (end > at + 1 ? (tokens[at + 1].Start > tokens[at].End ? " " : "") + Text(at + 1, end) : "");
    }

    // One more complement after the noun; the same place when there is none.
    private int CaseStep(int head, int at, int limit, bool linking, Inflection grammar)
    {
        var token = tokens[at];
        if (token.Kind == TokenKind.Mark)
        {
            return MarkStep(head, at, limit);
        }

        if (token.Kind != TokenKind.Word)
        {
            return at;
        }

        if (language.And.Contains(token))
        {
            return at > head && at + 1 < limit && language.Acts.LengthAt(tokens, at - 1) == 0 ? Joined(at, limit, grammar) : at;
        }

        if (token.Text is "имени" or "им")
        {
            var name = at + 1 < limit && tokens[at + 1].Is(".") ? at + 2 : at + 1;
            return name < limit && tokens[name].Capital ? Names(name, limit) : at;
        }

        if (language.About.Contains(token) && (linking || (at == head && token.Is("по"))) && Group(at + 1, limit, Cases.Prepositional | Cases.Dative | Cases.Accusative, grammar) is > 0 and var matter)
        {
            return matter;
        }

        if (language.At.Contains(token))
        {
            // "в области энергетики"
            return at + 1 < limit && grammar.Fields.Contains(tokens[at + 1].Text) ? Group(at + 2, limit, Cases.Genitive, grammar) is > 0 and var field ? field : at : Place(at + 1, limit, grammar) is > 0 and var place ? place : at;
        }

        if (token.Is("для") && at == head)
        {
            return Group(at + 1, limit, Cases.Genitive, grammar) is > 0 and var aim ? aim : at;
        }

        if (linking && (token.Is("с") || language.Between.Contains(token)) && at + 1 < limit && tokens[at + 1].Capital)
        {
            var end = Names(at + 1, limit);
            return end + 1 < limit && language.And.Contains(tokens[end]) && tokens[end + 1].Capital ? Names(end + 1, limit) : end;
        }

        if (language.StopWords.Contains(token) || language.Months.ContainsKey(token))
        {
            return at;
        }

        return token.Capital && !IsAdjective(at) ? Names(at, limit) : Group(at, limit, Cases.Genitive, grammar) is > 0 and var complement ? complement : at;
    }

    private int MarkStep(int head, int at, int limit)
    {
        var token = tokens[at];
        if (token.Is("№") && at + 1 < limit && tokens[at + 1].Kind == TokenKind.Number)
        {
            return at + 2;
        }

        if (token.Text is "«" or "\"" or "“")
        {
            var close = at + 1;
            while (close < limit && close < at + LongestQuote && tokens[close].Text is not ("»" or "\"" or "”"))
            {
                close++;
            }

            return close < limit && tokens[close].Text is "»" or "\"" or "”" && close > at + 1 && (tokens[at + 1].Capital || tokens[at + 1].Kind == TokenKind.Number) ? close + 1 : at;
        }

        // Гидам – Тазуля
        return token.Text is "–" or "-" or "—" && at > head && tokens[at - 1].Capital && at + 1 < limit && tokens[at + 1].Capital && tokens[at + 1].IsWord && !language.StopWords.Contains(tokens[at + 1]) ? at + 2 : at;
    }

    // "торговли и промышленности": another noun in the case of the one before "and"
    private int Joined(int at, int limit, Inflection grammar)
    {
        if (tokens[at - 1].Capital)
        {
            return tokens[at + 1].Capital && language.Countries.LengthAt(tokens, at - 1) > 0 && language.Countries.LengthAt(tokens, at + 1) > 0 ? Names(at + 1, limit) : at;
        }

        if (IsAdjective(at + 1) && IsAdjective(at - 1))
        {
            return at + 1;
        }

        var cases = grammar.Stands(tokens[at - 1].Text, Cases.Genitive) ? Cases.Genitive : Cases.Prepositional | Cases.Dative;
        var end = Group(at + 1, limit, cases, grammar);
        return end > 0 && language.Nouns.LengthAt(tokens, end - 1) == 0 && (grammar.IsNoun(tokens[end - 1].Text) || end - at > 2) && !tokens[at + 1].Capital ? end : at;
    }

    // "в городе Кита", "на юге Мали", "в Южном Судане"
    private int Place(int at, int limit, Inflection grammar)
    {
        var i = at;
        while (i < limit && i < at + 3 && (IsAdjective(i) || grammar.PlaceNouns.Contains(tokens[i].Text)) && !(tokens[i].Capital && !IsAdjective(i)))
        {
            i++;
        }

        return i < limit && tokens[i].IsWord && tokens[i].Capital && !language.Months.ContainsKey(tokens[i]) && !language.StopWords.Contains(tokens[i]) ? Names(i, limit) : i > at && grammar.PlaceNouns.Contains(tokens[i - 1].Text) && i < limit && tokens[i].Is("«") ? MarkStep(i, i, limit) : 0;
    }

    // Adjectives and a noun in one of the cases; 0 when none stands there.
    private int Group(int at, int limit, Cases cases, Inflection grammar)
    {
        var i = at;
        while (i < limit && (IsAttribute(i) || (i > at && i + 1 < limit && (language.And.Contains(tokens[i]) || tokens[i].Is(",")) && IsAdjective(i - 1) && IsAdjective(i + 1))))
        {
            i++;
        }

        if (i >= limit || !tokens[i].IsWord || tokens[i].Text.Length < 2 || language.FutureAuxiliaries.Contains(tokens[i]) || language.ConditionalAuxiliaries.Contains(tokens[i]) || (language.ParticipleEndings.End(tokens[i]) && language.Acts.LengthAt(tokens, i) > 0) || language.StopWords.Contains(tokens[i]) || language.Articles.ContainsKey(tokens[i]))
        {
            return 0;
        }

        if (tokens[i].Capital)
        {
            return i > at || (cases & Cases.Genitive) == Cases.None ? Names(i, limit) : 0;
        }

        return IsCommonNoun(i) && grammar.Stands(tokens[i].Text, cases) && !language.ReportVerbs.Contains(tokens[i]) && !language.YearSuffixes.Contains(tokens[i]) && !language.Prepositions.Contains(tokens[i])
            && (grammar.IsNoun(tokens[i].Text) || language.Acts.LengthAt(tokens, i) == 0) ? i + 1 : 0;
    }
}
