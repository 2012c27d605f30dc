using Jalon.Reading.Languages;

namespace Jalon.Reading.Annotation;

/// <summary>"Combien de voyageurs par jour ? – 7 200 aujourd'hui.": the noun that a question asks the number of, for the answer.</summary>
internal sealed class AskedNumber(Token[] tokens, LanguageTable language)
{
    private int paragraph = -10;

    /// <summary>The noun's token; -1 when nothing was asked.</summary>
    public int Noun { get; private set; } = -1;

    public string? Per { get; private set; }

    /// <summary>Keeps what a question asks for.</summary>
    public void Hear(Sentence sentence)
    {
        if (!tokens[sentence.End - 1].Is("?"))
        {
            return;
        }

        Noun = -1;
        for (var i = sentence.First; i + 1 < sentence.End && Noun < 0; i++)
        {
            if (language.HowMany.TryMatch(tokens.AsSpan(0, sentence.End), i, out var length, out _) && i + length < sentence.End && tokens[i + length].IsWord)
            {
                Noun = i + length;
                paragraph = sentence.Paragraph;
                Per = language.PerTime.TryMatch(tokens.AsSpan(0, sentence.End), Noun + 1, out _, out var per) ? per : null;
            }
        }
    }

    /// <summary>Whether a bare number stands in the answer, before anything else is counted there.</summary>
    public bool Answers(Sentence sentence, Figure figure) => Noun >= 0 && sentence.Paragraph - paragraph is 0 or 1 && figure.First - sentence.First <= 12 && language.CountedNouns.GetValueOrDefault(tokens[Noun]) != Counted.Untracked;
}
