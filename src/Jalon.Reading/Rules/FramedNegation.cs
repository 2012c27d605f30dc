using Jalon.Reading.Annotation;
using Jalon.Reading.Languages;

namespace Jalon.Reading.Rules;

/// <summary>A verb between the two halves of a negation: "n'a toujours pas été livré", "ne fonctionne plus", "n'a reçu aucun navire", "pas une caisse n'a quitté le quai".</summary>
internal static class FramedNegation
{
    private const int Reach = 5;
    private const int Far = 9;

    /// <summary>The group that the first half of a negation opens: its first token, its verb and its end; a verb of -1 where it tells of no deed.</summary>
    public static (int First, int Verb, int End) At(Scene scene, int at)
    {
        var language = scene.Language;
        var i = at + 1;
        while (i < scene.Sentence.End && language.NegatedClitics.Contains(scene.Tokens[i]))
        {
            i++;
        }

        var first = NotOne(scene, at);
        var opened = first >= 0;
        first = opened ? first : at;
        if (i >= scene.Sentence.End || !scene.Tokens[i].IsWord)
        {
            return (first, -1, -1);
        }

        return IsAuxiliary(scene, i) ? Compound(scene, first, i, opened) : Simple(scene, first, i, opened);
    }

    // "n'a pas encore été livré", "n'a reçu aucun navire", "pas une boîte n'a franchi"
    private static (int First, int Verb, int End) Compound(Scene scene, int first, int at, bool opened)
    {
        var end = at + 1;
        while (!opened && end < scene.Sentence.End && end <= at + Reach && scene.Tokens[end].IsWord && scene.Language.Lengthening.Contains(scene.Tokens[end]) && !scene.Language.NegationEnds.Contains(scene.Tokens[end]))
        {
            end++;
        }

        var closed = opened || (end < scene.Sentence.End && scene.Language.NegationEnds.Contains(scene.Tokens[end]));
        var verb = Forth(scene, opened ? at + 1 : closed ? end + 1 : end);
        if (verb < 0 || !scene.Language.ParticipleEndings.End(scene.Tokens[verb]))
        {
            return (first, -1, -1);
        }

        // "n'ont reçu aucun commencement"
        var after = verb + 1 < scene.Sentence.End && scene.Language.NegatingArticles.Contains(scene.Tokens[verb + 1]) && !closed;
        return closed || after ? (first, verb, after && verb + 2 < scene.Sentence.End ? verb + 3 : verb + 1) : (first, -1, -1);
    }

    // "ne fonctionne toujours pas"
    private static (int First, int Verb, int End) Simple(Scene scene, int first, int verb, bool opened)
    {
        var token = scene.Tokens[verb];
        if (token.Capital || !scene.Language.Goes.Contains(token))
        {
            return (first, -1, -1);
        }

        var end = verb + 1;
        while (!opened && end < scene.Sentence.End && end <= verb + 3 && scene.Language.Lengthening.Contains(scene.Tokens[end]) && !scene.Language.NegationEnds.Contains(scene.Tokens[end]))
        {
            end++;
        }

        if (opened)
        {
            return (first, verb, verb + 1);
        }

        return end < scene.Sentence.End && scene.Language.NegationEnds.Contains(scene.Tokens[end]) && !(end + 1 < scene.Sentence.End && scene.Language.But.Contains(scene.Tokens[end + 1])) ? (first, verb, end + 1) : (first, -1, -1);
    }

    // Where "pas une boîte", "aucun des bus" begins, of which the verb is denied; -1 when nothing like it stands before
    private static int NotOne(Scene scene, int at)
    {
        for (var i = at - 1; i >= scene.Sentence.First && i >= at - Far && scene.Tokens[i].Kind is TokenKind.Word or TokenKind.Number; i--)
        {
            if (scene.Language.NotOne.LengthAt(scene.Tokens, i) > 0)
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsAuxiliary(Scene scene, int at) => scene.Language.PassiveAuxiliaries.Contains(scene.Tokens[at]) || scene.Language.PerfectAuxiliaries.Contains(scene.Tokens[at])
        || scene.Language.FutureHaving.Contains(scene.Tokens[at]) || (scene.Language.FutureAuxiliaries.Contains(scene.Tokens[at]) && at + 1 < scene.Sentence.End) || scene.Language.ConditionalAuxiliaries.Contains(scene.Tokens[at]);

    private static int Forth(Scene scene, int at)
    {
        while (at < scene.Sentence.End && (scene.Language.Lengthening.Contains(scene.Tokens[at]) || scene.Language.PassiveAuxiliaries.Contains(scene.Tokens[at])))
        {
            at++;
        }

        return at < scene.Sentence.End && scene.Tokens[at].IsWord ? at : -1;
    }
}
