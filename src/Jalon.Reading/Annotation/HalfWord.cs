using Jalon.Reading.Languages;

namespace Jalon.Reading.Annotation;

/// <summary>Half of a unit in one word: "полпроцента", "полдоллара", "полгода".</summary>
internal static class HalfWord
{
    private const string Half = "пол";

    /// <summary>The figure that the word at a place is; null when what follows "half" there is no unit.</summary>
    public static Figure? At(ReadOnlySpan<Token> tokens, int first, int at, Bound bound, LanguageTable language)
    {
        var word = tokens[at].Text;
        if (language.Inflection is null || tokens[at].Kind != TokenKind.Word || word.Length < 6 || !word.StartsWith(Half, StringComparison.Ordinal))
        {
            return null;
        }

        Token[] rest = [tokens[at] with { Word = Lexicon.Of(word[Half.Length..].TrimStart('-')) }];
        var figure = new Figure { First = first, End = at + 1, At = at, InWords = true };
        if (language.Currencies.TryMatch(rest, 0, out _, out var currency))
        {
            (figure.Kind, figure.Unit, figure.Scale) = (FigureKind.Money, currency, 0.5m);
        }
        else if (language.Units.TryMatch(rest, 0, out _, out var unit) && unit is not ("h" or "min" or "10.a" or "10*2.a"))
        {
            (figure.Kind, figure.Unit) = (unit == "%" ? FigureKind.Percent : unit is "a" or "mo" or "wk" or "d" ? FigureKind.Time : FigureKind.Quantity, unit == "a" ? "mo" : unit);
        }
        else
        {
            return null;
        }

        FigureReader.Apply(figure, figure.Unit == "mo" && !rest[0].Text.StartsWith("мес", StringComparison.Ordinal) ? 6 : 0.5m, bound);
        return figure;
    }
}
