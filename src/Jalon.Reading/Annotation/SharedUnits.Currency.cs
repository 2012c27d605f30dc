using Jalon.Reading.Languages;

namespace Jalon.Reading.Annotation;

/// <content>A currency, or the thing last counted on a scale, understood with a bare number.</content>
internal sealed partial class SharedUnits
{
    // "le projet coûte 200 millions d'euros … il en faudrait 300 millions": the currency is understood
    private void Currency(Sentence sentence)
    {
        var figures = sentence.Figures;
        foreach (var figure in figures)
        {
            if (figure is { Kind: FigureKind.Money })
            {
                Count(figure.Unit!);
            }
        }

        foreach (var figure in figures)
        {
            Joined(sentence, figure, figures);
            if (figure is { Bare: true, Scale: 1000 } && currency is not null && language.Inflection is not null && Costs(sentence, figure))
            {
                (figure.Kind, figure.Unit) = (FigureKind.Money, currency); // "маяк обошелся в 87 тысяч"
                continue;
            }

            // "11 millions de doses … l'association n'en retrouve que 4,5 millions": the thing last counted on that scale
            if (figure.Bare && figure.Scale >= 1_000_000 && !figures.Exists(f => f.Kind == FigureKind.Money && f.End <= figure.First) && LastScaled(sentence, figure) is { } lender)
            {
                Lend(lender, figure);
            }
            else if (figure.Bare && figure.Scale >= 1_000_000 && !figures.Exists(f => f.Kind == FigureKind.Money) && figures.FindLast(f => f is { Kind: FigureKind.Count, Noun: >= 0 } && f.End <= figure.First && (f.High ?? f.Low) >= 100_000) is { } many)
            {
                Lend(many, figure);
                figure.LentBy = many;
            }
            else if (figure.Bare && figure.Scale >= 1_000_000 && currency is not null && (figures.Exists(f => f.Kind == FigureKind.Money) || !figures.Exists(f => f.Kind == FigureKind.Quantity && f.End <= figure.First && (f.High ?? f.Low) >= 100_000)))
            {
                (figure.Kind, figure.Unit) = (FigureKind.Money, currency);
            }
        }
    }

    // What a sum without a currency is told in: that of most sums so far, unless the last one comes near it.
    private void Count(string unit)
    {
        sums[unit] = sums.GetValueOrDefault(unit) + 1;
        currency = sums.MaxBy(p => p.Value) is { Key: var most, Value: var times } && times > (2 * sums[unit]) ? most : unit;
    }

    private readonly Dictionary<string, int> sums = new(StringComparer.Ordinal);

    // "USD 31m, ceramics 3.4m": the letter that scales money, not metres
    private void Joined(Sentence sentence, Figure figure, List<Figure> figures)
    {
        if (figure is not { Kind: FigureKind.Quantity, Unit: "m", Per: null, Scale: 1, Bound: not Bound.Over } || currency is null || tokens[figure.End - 1].Start != tokens[figure.End - 2].End || !language.ScaleLetters.TryGetValue(tokens[figure.End - 1], out var factor)
            || !(figures.Exists(f => f is { Kind: FigureKind.Money, Scale: >= 1_000_000 } && (f.End <= figure.First || tokens[figure.At].Number % 1 != 0)) || (language.HeadLast && told.FindLast(t => t.Told.Paragraph == sentence.Paragraph && sentence.Number - t.Told.Number <= 1) is { Figure: { Kind: FigureKind.Money, Scale: >= 1_000_000 } })) || (figure.End < sentence.End && (language.Of.Contains(tokens[figure.End]) || (language.Cues.TryMatch(tokens, figure.End, out _, out var cue) && cue is Cue.Capacity or Cue.Distance))))
        {
            return;
        }

        (figure.Kind, figure.Unit, figure.Scale, figure.Low, figure.High) = (FigureKind.Money, currency, factor, figure.Low * factor, figure.High * factor);
    }

    // A word of cost right before, a preposition aside.
    private bool Costs(Sentence sentence, Figure figure)
    {
        for (var i = Math.Max(sentence.First, figure.First - 3); i < figure.First; i++)
        {
            if (language.Cues.TryMatch(tokens.AsSpan(0, sentence.End), i, out var length, out var cue) && cue is Cue.Cost && i + length <= figure.First)
            {
                return true;
            }
        }

        return false;
    }

    private Figure? LastScaled(Sentence sentence, Figure figure)
    {
        if (sentence.Figures.FindLast(f => !f.Bare && f.Scale >= 1_000_000 && f.End <= figure.First) is { Kind: not FigureKind.Money } own)
        {
            return own;
        }

        return scaled is not null && sentence.Number - scaledSentence <= 3 && sentence.Paragraph == scaledParagraph && scaled.Kind != FigureKind.Money ? scaled : null;
    }
}
