using Jalon.Reading.Languages;

namespace Jalon.Reading.Annotation;

/// <content>Where names and complements end.</content>
internal sealed partial class NounPhrases
{
    // Where a noun without article ends that tells what kind of thing the head is; 0 when none stands there.
    private int Fitting(int at, int limit)
    {
        var noun = at;
        while (noun < limit && noun < at + 2 && (language.Adjectives.Contains(tokens[noun]) || language.FittingAdjectives.Contains(tokens[noun])))
        {
            noun++;
        }

        return noun < limit && IsCommonNoun(noun) && !tokens[noun].Capital && (noun > at || tokens[noun].Text[^1] is 's' or 'x') && !language.Measures.Contains(tokens[noun]) && language.Acts.LengthAt(tokens, noun) == 0 ? noun + 1 : 0;
    }

    private int Names(int at, int limit)
    {
        while (at < limit && tokens[at].Kind == TokenKind.Word && tokens[at].Capital && !language.Articles.ContainsKey(tokens[at]))
        {
            at++;
        }

        return at;
    }

    // After a preposition: an article perhaps, then a noun that is not a number and opens no measure.
    private int Complement(int at, int limit, bool articled = true)
    {
        if (!articled && !(at < limit && language.Articles.TryGetValue(tokens[at], out var needed) && needed == Article.Definite))
        {
            return 0;
        }

        if (at < limit && language.Articles.TryGetValue(tokens[at], out var article))
        {
            // "création d'une commission", not "d'une capacité"
            if (article is not Article.Definite && !(article == Article.Indefinite && at + 1 < limit && language.Nouns.LengthAt(tokens, at + 1) > 0))
            {
                return 0;
            }

            at++;
        }

        if (language.HeadLast)
        {
            return RunEnd(at, limit) is var run && run > at ? run : 0;
        }

        while (at + 1 < limit && IsAdjective(at) && !tokens[at].Capital && IsCommonNoun(at + 1) && !language.Of.Contains(tokens[at + 1]))
        {
            at++;
        }

        if (at >= limit || !IsCommonNoun(at) || language.Of.Contains(tokens[at]))
        {
            return 0;
        }

        return tokens[at].Capital ? Names(at, limit) : at + 1;
    }
}
