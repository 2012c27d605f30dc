using Jalon.Reading.Annotation;

namespace Jalon.Reading.Resolution;

/// <content>A speaker named after the verb without a mark between: "сообщил министр", "об этом сообщило агентство".</content>
internal sealed partial class Speakers
{
    private const int Back = 6;

    // Whether the verb's subject stands after it; then it is taken.
    private bool Following(Sentence sentence, int before, int j)
    {
        var opening = language.SaidOfThis.LengthAt(tokens, sentence.First);
        var ofThis = opening > 0 && before <= sentence.First + opening + 5;
        var opens = before < sentence.First || tokens[before].Kind == TokenKind.Mark || ofThis;
        var at = SkipAside(j, sentence.End);
        if (!opens || at >= sentence.End || !tokens[at].IsWord || agents.At(at, sentence.End, true) is not { } after)
        {
            return false;
        }

        Say(sentence, sentence.First, sentence.End, after.Name);
        if (ofThis)
        {
            SayBefore(sentence);
        }

        return true;
    }

    // "Об этом сообщил министр": he said what the sentences before tell, back to the beginning of their paragraph.
    private void SayBefore(Sentence sentence)
    {
        var paragraph = told.Count > 1 ? told[^2].Paragraph : -1;
        for (var k = told.Count - 2; k >= 0 && told[k].Paragraph == paragraph && told.Count - k <= Back && told[k].Voices.Count == 0 && last is not null; k--)
        {
            told[k].Voices.Add(new Voice(told[k].First, told[k].End, last));
        }
    }
}
