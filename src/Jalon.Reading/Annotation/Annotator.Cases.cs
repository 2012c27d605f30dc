using Jalon.Reading.Languages;
using Jalon.Reading.Languages.Inflecting;

namespace Jalon.Reading.Annotation;

/// <content>What a number counts in a language with cases, and a number set after its noun.</content>
internal sealed partial class Annotator
{
    private const int MostAttributes = 4;

    // "три крупных соглашения", "412 граждан Зимбабве": adjectives in the plural, then a noun in the genitive
    private void Counted(Sentence sentence, Figure figure, Inflection grammar)
    {
        var i = figure.End;
        while (i + 1 < sentence.End && i < figure.End + MostAttributes && (phrases.IsAdjective(i) || (tokens[i].IsWord && language.Articles.ContainsKey(tokens[i]))) && !(language.CountedNouns.ContainsKey(tokens[i]) && !phrases.IsAdjective(i)))
        {
            i++;
        }

        if (i >= sentence.End || tokens[i].Kind != TokenKind.Word || tokens[i].Text.Length < 3 || (figure.Scale >= 1_000_000 && language.MoneyNouns.Contains(tokens[i])) || language.StopWords.Contains(tokens[i]) || language.Months.ContainsKey(tokens[i]) || language.ReportVerbs.Contains(tokens[i]))
        {
            return;
        }

        var known = language.CountedNouns.ContainsKey(tokens[i]) || language.Nouns.LengthAt(tokens, i) > 0;
        if ((!known && (tokens[i].Capital || language.Acts.LengthAt(tokens, i) > 0)) || !grammar.Stands(tokens[i].Text, Cases.Genitive | (figure.InWords || known ? Cases.Dative | Cases.Instrumental | Cases.Prepositional | Cases.Nominative : Cases.None)))
        {
            return;
        }

        (figure.Noun, figure.NounEnd) = (i, i + 1);
        if (language.PerTime.TryMatch(tokens, i + 1, out var length, out var per))
        {
            figure.Per = per;
            figure.NounEnd += length;
        }

        if (language.Ones.Contains(tokens[figure.At]) && figure.End == figure.At + 1)
        {
            figure.Noun = figure.NounEnd = -1;
        }
    }

    // "тонн двести", "человек сорок": a number after its noun is a rough one
    private Figure? Inverted(Sentence sentence, int at)
    {
        if (language.Inflection is null || !tokens[at].IsWord || (at > sentence.First && (tokens[at - 1].Kind == TokenKind.Number || NumberReader.At(tokens, at - 1, language).Found)))
        {
            return null;
        }

        var span = tokens.AsSpan(0, sentence.End);
        if (language.Scales.TryGetValue(tokens[at], out var scale) && scale >= 1000 && at + 1 < sentence.End && NumberReader.At(span, at + 1, language) is { Found: true, InWords: true, Scale: 1 } before && before.Value is > 1 and < 1000)
        {
            var rough = new Figure { First = at, End = before.End, At = at + 1, InWords = true, Scale = scale }; // "миллиона два", "тысяч сорок"
            FigureReader.Unit(span, rough, language);
            FigureReader.Apply(rough, before.Value * scale, Bound.About);
            Noun(sentence, rough);
            return rough;
        }

        var counts = language.CountedNouns.ContainsKey(tokens[at]) && tokens[at].Text[^1] is 'к' or 'в' or 'й' or 'н' or 'т';
        var unit = language.Units.TryMatch(span, at, out var length, out var symbol) && tokens[at].Text is { Length: > 2 } ? symbol : null;
        var number = at + Math.Max(1, length);
        number += number < sentence.End && language.Prepositions.Contains(tokens[number]) && tokens[number].Is("за") ? 1 : 0;
        if ((!counts && unit is null) || number >= sentence.End || tokens[number].Kind != TokenKind.Word || NumberReader.At(span, number, language) is not { Found: true, InWords: true } told || told.Value < 3)
        {
            return null;
        }

        if (language.Units.LengthAt(span, told.End) > 0 || (told.End < sentence.End && (language.CountedNouns.ContainsKey(tokens[told.End]) || language.Currencies.LengthAt(span, told.End) > 0)))
        {
            return null;
        }

        var figure = new Figure { First = at, End = told.End, At = number, InWords = true, Scale = told.Scale, Unit = unit, Kind = unit switch { null => FigureKind.Count, "%" => FigureKind.Percent, "a" or "mo" or "d" or "wk" or "h" or "min" => FigureKind.Time, _ => FigureKind.Quantity }, Noun = unit is null ? at : -1 };
        FigureReader.Apply(figure, told.Value, Bound.About);
        return figure;
    }
}
