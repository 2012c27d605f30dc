using Jalon.Reading.Annotation;
using Jalon.Reading.Languages;

namespace Jalon.Reading.Rules;

/// <summary>The noun phrase that opens a clause right before its predicate, when no list of nouns knows it: "мойка готова", "трос не натянут".</summary>
internal static class ClauseSubject
{
    private const int MostAttributes = 3;

    /// <summary>The name, with the token it begins at; null where something else stands before the predicate. An empty word agrees with whatever it is told of.</summary>
    public static (string Name, int First)? Of(Scene scene, int predicate, string word)
    {
        if (scene.Language.Inflection is not { } grammar)
        {
            return null;
        }

        var end = predicate;
        while (end > scene.Sentence.First && scene.Tokens[end - 1].IsWord && (scene.Language.Lengthening.Contains(scene.Tokens[end - 1]) || scene.Language.Negations.Contains(scene.Tokens[end - 1]) || scene.Language.PassiveAuxiliaries.Contains(scene.Tokens[end - 1])))
        {
            end--;
        }

        var head = end - 1;
        if (head < scene.Sentence.First || !scene.Phrases.IsCommonNoun(head) || scene.Phrases.IsAdjective(head) || grammar.LooksLikeVerb(scene.Tokens[head].Text) || !Agrees(scene.Tokens[head].Text, word, grammar)
            || scene.Language.Measures.Contains(scene.Tokens[head]) || scene.Language.AgentNouns.Contains(scene.Tokens[head]) || scene.Language.StopWords.Contains(scene.Tokens[head]) || scene.Language.Countries.LengthAt(scene.Tokens, head) > 0 || scene.Language.Cues.LengthAt(scene.Tokens, head) > 0)
        {
            return null;
        }

        var first = head;
        while (first > scene.Sentence.First && head - first < MostAttributes && scene.Phrases.IsAdjective(first - 1))
        {
            first--;
        }

        if ((first > scene.Sentence.First && scene.Tokens[first - 1].IsWord && !scene.Language.And.Contains(scene.Tokens[first - 1]) && !scene.Language.ClauseWords.Contains(scene.Tokens[first - 1]))
            || (first > scene.Sentence.First && scene.Tokens[first - 1].Kind == TokenKind.Number) || scene.Sentence.Mentions.Exists(m => m.First < end && first < m.End) || scene.Sentence.Figures.Exists(f => f.First < end && first < f.End))
        {
            return null;
        }

        var name = scene.Text(first, end);
        return (scene.Tokens[first].Capital ? char.ToLowerInvariant(name[0]) + name[1..] : name, first);
    }

    // the number, and the gender where the endings tell it
    private static bool Agrees(string noun, string word, Languages.Inflecting.Inflection grammar)
    {
        if (grammar.IsNoun(noun) && !grammar.Stands(noun, word.Length == 0 ? Languages.Inflecting.Cases.Nominative | Languages.Inflecting.Cases.Accusative : Languages.Inflecting.Cases.Nominative))
        {
            return false;
        }

        return word.Length == 0 || word[^1] switch
        {
            'а' => noun[^1] is 'а' or 'я' or 'ь',
            'о' => noun[^1] is 'о' or 'е' or 'я',
            'ы' or 'и' => noun[^1] is 'ы' or 'и' or 'а' or 'я',
            _ => noun[^1] is not ('а' or 'я' or 'о' or 'е' or 'ы' or 'и' or 'у' or 'ю'),
        };
    }
}
