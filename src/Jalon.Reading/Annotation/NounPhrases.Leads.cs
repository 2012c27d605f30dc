using Jalon.Reading.Languages;
using Jalon.Reading.Languages.Inflecting;

namespace Jalon.Reading.Annotation;

/// <content>The nouns of no list, in a language without articles.</content>
internal sealed partial class NounPhrases
{
    /// <summary>A noun of no list that opens a clause before its verb: "Акт приёмки до сих пор не подписан".</summary>
    internal Mention? Lead(Sentence sentence, int at)
    {
        if (language.Inflection is not { } grammar || !tokens[at].IsWord)
        {
            return null;
        }

        var head = at;
        while (head < sentence.End && head < at + 4 && IsAttribute(head))
        {
            head++;
        }

        if (head >= sentence.End || !Heads(sentence, head, grammar))
        {
            return null;
        }

        var end = Complements(head + 1, sentence.End, false);
        var verb = end;
        while (verb < sentence.End && verb < end + 4 && tokens[verb].IsWord && !IsPredicate(verb, grammar) && (language.StopWords.Contains(tokens[verb]) || IsPreposition(verb) || verb > end))
        {
            verb++;
        }

        if (verb >= sentence.End || verb == end + 4 || !IsPredicate(verb, grammar))
        {
            return null;
        }

        var (words, proper) = KeyWords(head, at, end);
        var noun = grammar.Nouns.GetValueOrDefault(tokens[head].Text);
        var plural = noun is not null ? (noun.CasesOf(tokens[head].Text).Singular & Cases.Nominative) == Cases.None : tokens[head].Text[^1] is 'ы' or 'и';
        var gender = noun?.Gender ?? (tokens[head].Text[^1] is 'а' or 'я' ? Gender.Feminine : tokens[head].Text[^1] is 'о' or 'е' ? Gender.Neuter : Gender.Masculine);
        return new Mention { First = at, End = end, Kind = Entity.Unknown, Head = noun?.Lemma ?? language.Key(tokens[head].Text), Name = InNominative(sentence, at, head, end, plural, grammar), Article = Article.Definite, Feminine = gender == Gender.Feminine && !plural, Neuter = gender == Gender.Neuter && !plural, Plural = plural, Words = words, ProperNames = proper, Leads = true };
    }

    private bool Heads(Sentence sentence, int i, Inflection grammar)
    {
        var token = tokens[i];
        if (!token.IsWord || token.Text.Length < 3 || (token.Capital && i > sentence.First && tokens[i - 1].IsWord) || !IsCommonNoun(i) || language.Nouns.LengthAt(tokens, i) > 0 || !language.OpenHeads.Of(token)
            || language.Cues.LengthAt(tokens, i) > 0 || language.Stances.LengthAt(tokens, i) > 0 || language.Units.LengthAt(tokens, i) > 0 || language.Countries.LengthAt(tokens, i) > 0 || language.Currencies.LengthAt(tokens, i) > 0 || language.Fractions.LengthAt(tokens, i) > 0 || IsPreposition(i) || language.BeforeVerbs.Contains(token))
        {
            return false;
        }

        return grammar.IsNoun(token.Text) ? grammar.Stands(token.Text, Cases.Nominative) : !grammar.LooksLikeVerb(token.Text) && Inflection.Adjective(token.Text) is null && token.Text[^1] is not ('о' or 'у' or 'ю' or 'м' or 'х');
    }

    private bool IsPredicate(int i, Inflection grammar) => tokens[i].IsWord && (language.Negations.Contains(tokens[i]) || language.PassiveAuxiliaries.Contains(tokens[i]) || grammar.LooksLikeVerb(tokens[i].Text) || (language.Acts.LengthAt(tokens, i) > 0 && !grammar.IsNoun(tokens[i].Text)));
}
