using Jalon.Core;
using Jalon.Reading.Languages;

namespace Jalon.Reading.Annotation;

/// <summary>Finds acts ("signé", "sera mis en place", "à l'étude") with their tense and negation.</summary>
internal sealed class ActReader(Token[] tokens, LanguageTable language)
{
    public void Find(Sentence sentence)
    {
        var span = tokens.AsSpan(0, sentence.End);
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (!tokens[i].IsWord || !language.Acts.TryMatch(span, i, out var length, out var act))
            {
                continue;
            }

            if (Read(sentence, i, i + length, act) is { } mention)
            {
                sentence.Acts.Add(mention);
            }

            i += length - 1;
        }
    }

    private ActMention? Read(Sentence sentence, int first, int end, Act act)
    {
        var form = act.Form;
        if (first > sentence.First && language.Inflection is null && form is ActForm.Participle or ActForm.Finite && IsNounHere(first))
        {
            form = ActForm.Noun;
        }

        if (language.HeadLast && form == ActForm.Finite && end - first == 1 && first > sentence.First && tokens[first].Text[^1] == 's' && (tokens[first - 1].Kind == TokenKind.Number || language.Of.Contains(tokens[first - 1]) || language.Prepositions.Contains(tokens[first - 1]) || language.InfinitiveMarks.Contains(tokens[first - 1])))
        {
            return null; // "48 stalls", "owing to floods"
        }

        if (language.HeadLast && form == ActForm.Noun && act.Form == ActForm.Participle)
        {
            return null; // "the completed road" only describes
        }

        if (act.Status == "held" && end < sentence.End && language.By.Contains(tokens[end]) && form == ActForm.Participle)
        {
            return null; // "scholarships held by girls"
        }

        bool negated = false, planned = form == ActForm.Future, aimed = false;
        var (passive, perfect) = (form is ActForm.Predicative or ActForm.Happened, form is ActForm.Past or ActForm.Happened);
        form = form is ActForm.Predicative or ActForm.Past or ActForm.Happened ? ActForm.Participle : form;
        if (language.Inflection is not null && first > sentence.First && IsNoDeed(first, end, act.Form))
        {
            return null;
        }

        var group = first;
        var near = first; // the first word of those that stand together before the act
        for (var i = first - 1; i >= sentence.First && i >= first - 8; i--)
        {
            var word = tokens[i].Text;
            if (tokens[i].Kind == TokenKind.Mark && word is "," or ";" or ":" or "(" or "»" || language.ClauseWords.Contains(word))
            {
                break;
            }

            if (form is ActForm.Noun or ActForm.Infinitive && first - i > 4)
            {
                break;
            }

            near = i == near - 1 && (language.Lengthening.Contains(word) || language.PassiveAuxiliaries.Contains(word) || language.FutureAuxiliaries.Contains(word) || language.ConditionalAuxiliaries.Contains(word)) ? i : near;
            if (language.PassiveAuxiliaries.Contains(word))
            {
                passive = true;
                group = i;
            }
            else if (language.PerfectAuxiliaries.Contains(word))
            {
                perfect = true;
                group = i;
            }
            else if (language.FutureAuxiliaries.Contains(word) || language.ConditionalAuxiliaries.Contains(word))
            {
                planned = true;
                passive |= form == ActForm.Participle;
                group = i;
            }
            else if (language.Negations.Contains(word))
            {
                // where words stand free, a negation stands right before what it denies
                var denies = language.Inflection is not null ? i == near - 1 : language.NegatesInOneWord || HasNegationEnd(i + 1, Math.Min(sentence.End, end + 3));
                negated |= denies;
                group = language.Inflection is null || denies ? i : group;
            }
            else if (language.NegatingArticles.Contains(word))
            {
                negated = true;
            }
            else if (!aimed && language.Stances.TryMatch(tokens, i, out var l, out var stance) && stance == Stance.Planned && i + l <= first && form is ActForm.Infinitive or ActForm.Participle)
            {
                planned = true;
                aimed = true;
            }
            else if (!language.Lengthening.Contains(word) && form is not (ActForm.Noun or ActForm.Infinitive) && first - i > 5)
            {
                break;
            }
        }

        if (language.BareInfinitives)
        {
            form = Bare(sentence, first, form, planned);
            // "Mali signed the accord" tells of the past without an auxiliary
            perfect |= form == ActForm.Participle && !planned && !passive && end < sentence.End && language.Articles.ContainsKey(tokens[end]) && !language.ClauseWords.Contains(tokens[end]);
            if (form == ActForm.Infinitive && !IsInfinitive(sentence, first))
            {
                if (end - first > 1 || !IsStateHere(sentence, first))
                {
                    return null;
                }

                form = ActForm.State; // "is complete"
            }

            if (form == ActForm.Infinitive && first - 2 >= sentence.First && language.InfinitiveMarks.Contains(tokens[first - 1]) && language.FailsTo.Contains(tokens[first - 2]))
            {
                (negated, planned, group) = (true, false, first - 2); // "failed to open"
            }
            else if (form == ActForm.Noun && act.Form == ActForm.Noun && passive && group == first - 1 && tokens[first].Text.EndsWith("ing", StringComparison.Ordinal))
            {
                form = ActForm.State; // "is closing"
            }
        }

        if (form == ActForm.Infinitive && first - 2 >= sentence.First && language.RecentPast.TryMatch(tokens, first - 2, out var recent, out _) && recent == 2)
        {
            (form, perfect, group) = (ActForm.Participle, true, first - 2); // "vient de livrer la station"
        }

        if (language.Inflection is not null && negated && form == ActForm.Future)
        {
            return null; // "не отдаст"
        }

        // aucune raffinerie ... n'est certifiée
        return new ActMention { First = first, End = end, Act = act, Form = form, Negated = negated, Planned = planned, Passive = passive, Perfect = perfect, GroupFirst = group };
    }

    // "с начала сезона": after a preposition a word is no verb, though it looks like one; "плохо оснащена" judges
    private bool IsNoDeed(int first, int end, ActForm form) =>
        end == first + 1 && form is ActForm.Past or ActForm.Happened or ActForm.Predicative or ActForm.Future or ActForm.Finite or ActForm.Dating
        && (language.Inflection!.Governs.ContainsKey(tokens[first - 1].Text) || (form == ActForm.Predicative && language.Manners.Contains(tokens[first - 1])));

    // "is not yet complete", "Lining complete."
    private bool IsStateHere(Sentence sentence, int first)
    {
        var i = first - 1;
        while (i > sentence.First && (language.Lengthening.Contains(tokens[i]) || language.Negations.Contains(tokens[i])))
        {
            i--;
        }

        return language.StatesToo.Contains(tokens[first]) && i >= sentence.First
            && (language.PassiveAuxiliaries.Contains(tokens[i]) || (tokens[i].Kind is TokenKind.Word or TokenKind.Mark && !language.BeforeVerbs.Contains(tokens[i]) && (first + 1 >= sentence.End || tokens[first + 1].Text is "." or "|" or ";")));
    }

    // Where the form is shared: "will open" is a future.
    private ActForm Bare(Sentence sentence, int first, ActForm form, bool planned) => form switch
    {
        ActForm.Infinitive when planned && Governs(sentence, first) => ActForm.Future,
        _ => form,
    };

    // An auxiliary of the future stands before, with nothing but adverbs between.
    private bool Governs(Sentence sentence, int first)
    {
        var i = first - 1;
        while (i >= sentence.First && (language.Lengthening.Contains(tokens[i]) || language.Negations.Contains(tokens[i])))
        {
            i--;
        }

        return i >= sentence.First && (language.FutureAuxiliaries.Contains(tokens[i]) || language.ConditionalAuxiliaries.Contains(tokens[i]) || (i > sentence.First && language.InfinitiveMarks.Contains(tokens[i]) && language.FutureAuxiliaries.Contains(tokens[i - 1])));
    }

    private bool IsInfinitive(Sentence sentence, int first)
    {
        for (var i = first - 1; i >= sentence.First && i >= first - 4; i--)
        {
            if (language.InfinitiveMarks.Contains(tokens[i]) || language.FutureAuxiliaries.Contains(tokens[i]) || language.ConditionalAuxiliaries.Contains(tokens[i]))
            {
                return true;
            }

            if (!language.Lengthening.Contains(tokens[i]) && !language.Negations.Contains(tokens[i]))
            {
                return false;
            }
        }

        return false;
    }

    private bool HasNegationEnd(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (language.NegationEnds.Contains(tokens[i]))
            {
                return true;
            }
        }

        for (var i = from - 2; i >= 0 && i > from - 14 && tokens[i].Kind != TokenKind.Break && !tokens[i].Is("."); i--)
        {
            if (language.NegatingArticles.Contains(tokens[i]))
            {
                return true;
            }
        }

        return false;
    }

    // "la mise en service", "sa livraison", "une annonce"
    private bool IsNounHere(int first) => language.Articles.TryGetValue(tokens[first - 1], out var article) && article is not Article.None && !language.ArticlePronouns.Contains(tokens[first - 1]);
}
