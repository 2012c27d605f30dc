using Jalon.Reading.Annotation;

namespace Jalon.Reading.Resolution;

/// <summary>
/// Gives each sentence the topic told above it: a headline holds until the next one, the short label that opens a
/// paragraph ("TERMINAL DE VORGAN.", "Décision n° 8 : …") holds for the paragraph.
/// </summary>
internal sealed class Topics(string text, Token[] tokens)
{
    private const int LongestLabel = 12;
    private IReadOnlyList<Entity> heading = [];
    private IReadOnlyList<Entity> paragraph = [];
    private string? headingText;
    private string? label;
    private int number = -1;

    public void Find(Sentence sentence)
    {
        if (sentence.Paragraph != number)
        {
            number = sentence.Paragraph;
            (paragraph, label) = ([], null);
            if (IsLabel(sentence))
            {
                var entities = Entities(sentence);
                if (sentence.IsTitle)
                {
                    (heading, headingText) = (entities.Count > 0 ? entities : heading, sentence.Number == 0 ? null : Words(sentence));
                }
                else
                {
                    (paragraph, label) = (entities, Words(sentence));
                }
            }
        }

        sentence.Topics = paragraph.Count > 0 ? [.. paragraph, .. heading] : heading;
        sentence.Label = label ?? headingText;
    }

    private static bool IsLabel(Sentence sentence) => sentence.End - sentence.First <= LongestLabel && !sentence.Acts.Exists(a => a.Passive || a.Perfect || a.Planned) && sentence.Dates.Count == 0;

    private static List<Entity> Entities(Sentence sentence) => [.. sentence.Mentions.Where(m => m is { IsPronoun: false, Entity: not null }).Select(m => m.Entity!).Distinct()];

    private string Words(Sentence sentence)
    {
        var end = sentence.End;
        while (end > sentence.First + 1 && tokens[end - 1].Kind == TokenKind.Mark)
        {
            end--;
        }

        return text[tokens[sentence.First].Start..tokens[end - 1].End];
    }
}
