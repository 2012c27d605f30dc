using Jalon.Reading.Annotation;

namespace Jalon.Reading.Rules;

/// <summary>"« Quinze milliards … » – C'est faux.": a sentence that says no more than that denies the figures of the one before.</summary>
internal sealed class FalsehoodRule : IRule
{
    public void Apply(Scene scene)
    {
        var sentence = scene.Sentence;
        var first = sentence.First;
        while (first < sentence.End && (scene.Tokens[first].Kind == TokenKind.Mark || scene.Language.AnswerLetters.Contains(scene.Tokens[first])))
        {
            first++;
        }

        if (sentence.Number > 0 && scene.Language.Falsehoods.TryMatch(scene.Tokens.AsSpan(0, sentence.End), first, out var length, out _) && sentence.End - first - length <= 1)
        {
            scene.Deny(scene.Sentences[sentence.Number - 1]);
        }
    }
}
