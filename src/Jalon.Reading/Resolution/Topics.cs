using Jalon.Reading.Annotation;

namespace Jalon.Reading.Resolution;

/// <summary>
/// Gives each sentence the topic told above it: a headline holds until the next one, the short label that opens a
/// paragraph ("TERMINAL DE VORGAN.", "Décision n° 8 : …") holds for the paragraph.
/// </summary>
internal sealed class Topics(string text, Token[] tokens)
{
    private const int LongestLabel = 16;
    private const int LongestStopped = 8;
    private IReadOnlyList<Entity> heading = [];
    private IReadOnlyList<Entity> paragraph = [];
    private string? headingText;
    private string? label;
    private IReadOnlyList<Entity> section = [];
    private string? sectionLabel;
    private int number = -1;
    private int asked = -10;
    private bool interview;
    private bool open;
    private bool numbered;
    private readonly Dictionary<string, IReadOnlyList<Entity>> items = new(StringComparer.Ordinal);

    public void Find(Sentence sentence)
    {
        if (sentence.Paragraph != number)
        {
            number = sentence.Paragraph;
            // "Point 3. Usine de X." holds until the next point or headline
            (section, sectionLabel) = numbered && paragraph.Count > 0 ? (paragraph, label) : (section, sectionLabel);
            (paragraph, label) = ([], null);
            numbered = false;
            open = true;
        }

        if (open)
        {
            open = false;
            if (sentence.Mentions.Find(m => m is { Kind: "decision", IsPronoun: false, Entity: not null } && m.First <= sentence.First + 1 && Numbered(m)) is { } decision)
            {
                (heading, headingText) = ([decision.Entity!], null); // what follows on its own lines is told of it
            }
            else if (sentence.Mentions.FindAll(m => m is { HeadsRow: true, IsPronoun: false, Entity: not null }) is { Count: > 0 } heads)
            {
                paragraph = [.. heads.Select(m => m.Entity!).Distinct()];
            }
            if (IsLabel(sentence) && !IsEntry(sentence))
            {
                var entities = Entities(sentence);
                if (sentence.IsTitle)
                {
                    (section, sectionLabel) = ([], null);
                    (heading, headingText) = (entities.Count > 0 ? entities : heading, sentence.Number == 0 ? null : Words(sentence));
                }
                else
                {
                    (paragraph, label) = (entities, Words(sentence));
                    // "D-02.", "III.": the label proper comes after the number
                    open = !numbered && entities.Count == 0 && sentence.End - sentence.First <= 5;
                    numbered = true;
                }
            }
        }

        // what an interviewer asks about is what the answer speaks of
        interview |= sentence.Turn is not null;
        if (tokens[sentence.End - 1].Is("?") || (interview && sentence.Turn is null && Entities(sentence).Count > 0))
        {
            (heading, headingText) = (Entities(sentence), null);
            asked = sentence.Paragraph;
        }

        if (paragraph.Count == 0 && section.Count > 0 && !numbered)
        {
            (paragraph, label) = (section, sectionLabel);
        }

        if (sentence.First == 0 || tokens[sentence.First - 1].Kind == TokenKind.Break)
        {
            Item(sentence);
        }

        sentence.OwnTopics = paragraph.Count;
        sentence.Topics = paragraph.Count > 0 ? [.. paragraph, .. heading] : heading;
        sentence.Asked = interview && asked >= 0 && sentence.Paragraph - asked is 0 or 1 && heading.Count > 0;
        sentence.Label = label ?? headingText;
    }

    // "4. Port of X", "4 | Port of X": what the fourth item is about; "Re 4:", "К п. 4:" speak of it again
    private void Item(Sentence sentence)
    {
        var at = sentence.First;
        while (at < sentence.End && at < sentence.First + 4 && tokens[at].Kind is not (TokenKind.Number or TokenKind.Opaque))
        {
            at++;
        }

        if (at + 1 >= sentence.End || at == sentence.First + 4 || tokens[at].Kind != TokenKind.Number || !(at == sentence.First || tokens[at + 1].Text is ":" or "." or "|" or ")" or "–" or "—"))
        {
            return;
        }

        var item = tokens[at].Text;
        List<Entity> named = [.. sentence.Mentions.Concat(sentence.Open).Where(m => m is { IsPronoun: false, Entity.Kind: not ("decision" or "commission") } && m.First > at).Select(m => m.Entity!).Take(1)];
        if (at > sentence.First && tokens[at + 1].Is(":") && items.TryGetValue(item, out var known))
        {
            (paragraph, label) = (known, Words(sentence));
        }
        else if (named.Count > 0)
        {
            items[item] = named;
        }
    }

    private bool Numbered(Mention mention)
    {
        for (var i = mention.First; i < mention.End; i++)
        {
            if (tokens[i].Kind is TokenKind.Number or TokenKind.Opaque)
            {
                return true;
            }
        }

        return mention.End < tokens.Length && tokens[mention.End].Kind is TokenKind.Number or TokenKind.Opaque;
    }

    // "Responsible: Ministry of Energy": an entry under a heading is none
    private bool IsEntry(Sentence sentence)
    {
        for (var i = sentence.First + 1; sentence is { IsTitle: true, Number: > 0 } && i < sentence.End - 1 && i < sentence.First + 3; i++)
        {
            if (tokens[i].Is(":"))
            {
                return !sentence.Mentions.Exists(m => m.First < i);
            }
        }

        return false;
    }

    // a full stop ends a short label; a longer line with one is a sentence
    private bool IsLabel(Sentence sentence) => sentence.End - sentence.First <= (!sentence.IsTitle && tokens[sentence.End - 1].Is(".") ? LongestStopped : LongestLabel) && !sentence.Acts.Exists(a => a.Passive || a.Perfect || a.Planned) && sentence.Dates.Count == 0 && sentence.Figures.Count == 0;

    // What a heading names; a noun of no list when it names nothing else.
    private List<Entity> Entities(Sentence sentence)
    {
        var asks = tokens[sentence.End - 1].Is("?");
        // "Le blé kazakh à la conquête du Levant": what opens a headline, of whatever list
        var leading = sentence.IsTitle ? sentence.Open.FindAll(m => m is { Leads: true, Entity: not null } && m.End - m.First > 2) : [];
        List<Entity> named = [.. leading.Concat(sentence.Mentions).Where(m => m is { IsPronoun: false, Entity: not null }).Select(m => m.Entity!).Distinct().OrderBy(e => e.Kind is "decision" or "commission" ? 1 : 0)];
        return named.Count > 0 ? named : [.. sentence.Open.Where(m => m is { Entity: not null, AfterPreposition: false } && (asks || m.End >= sentence.End - 1)).Select(m => m.Entity!).Distinct()];
    }

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
