using Jalon.Reading.Languages;

namespace Jalon.Reading.Annotation;

/// <content>Numbers that nothing follows which they could count: what the paragraph told before is understood.</content>
internal sealed partial class SharedUnits
{
    private const int Near = 2;
    private const double Times = 1.8;
    private readonly List<(Figure Figure, Sentence Told)> told = [];

    // "Nineteen are Chileans.", "the union says 1,100", "the survey found 71"
    private void Understand(Sentence sentence, Figure figure)
    {
        if (!Stands(sentence, figure))
        {
            return;
        }

        var heads = Heads(sentence, figure) || figure.First == sentence.First;
        if (!heads && Alike(sentence, figure) is { } lender)
        {
            Lend(lender, figure);
            figure.LentBy = lender;
        }
        else if (figure.Scale == 1 && figure.Low == figure.High && figure.Low % 1 == 0 && Understood(sentence, figure, heads) is var noun and > 0)
        {
            figure.Noun = noun;
        }
    }

    // "A box waits nine days. The port says six."
    private Figure? Elapsing(Sentence sentence, Figure figure) =>
        figure is { Bare: true, Scale: 1 } && Stands(sentence, figure) && figure.First != sentence.First && !Heads(sentence, figure) && Alike(sentence, figure) is { Kind: FigureKind.Time or FigureKind.Percent } lender ? lender : null;

    private bool Stands(Sentence sentence, Figure figure) => language.HeadLast && !sentence.IsTitle && (figure.High ?? figure.Low) is >= 2 && (Ends(sentence, figure.End) || BeginsWithVerb(sentence, figure)) && Opens(sentence, figure) && !IsAgeOf(sentence, figure) && !IsLabel(sentence, figure) && !IsWhole(sentence, figure);

    // "Sixty leave for Rabat."
    private bool BeginsWithVerb(Sentence sentence, Figure figure) =>
        figure.First == sentence.First && figure is { InWords: true, Bound: Bound.Exact, Scale: 1 } && figure.End < sentence.End && tokens[figure.End] is { IsWord: true, Capital: false } verb && verb.Text[^1] != 's' && !language.Adjectives.Contains(verb) && !language.Of.Contains(verb);

    // "counters 3 and 4", "Items 1 and 2"
    private bool IsLabel(Sentence sentence, Figure figure)
    {
        var i = figure.First - 1;
        if (i > sentence.First && language.And.Contains(tokens[i]) && tokens[i - 1].Kind == TokenKind.Number && !sentence.Figures.Exists(f => f.End == i && !f.Bare))
        {
            i -= 2;
        }

        return !figure.InWords && figure is { Scale: 1, Low: < 100 } && i >= sentence.First && tokens[i] is { IsWord: true, Text: [.., _, 's'] } && !language.ReportVerbs.Contains(tokens[i]) && !language.StopWords.Contains(tokens[i]) && !language.Cues.TryMatch(tokens, i, out _, out _);
    }

    // "(out of 6)"
    private bool IsWhole(Sentence sentence, Figure figure) => figure.First - 2 >= sentence.First && language.Of.Contains(tokens[figure.First - 1]) && language.Prepositions.Contains(tokens[figure.First - 2]);

    // The last figure told that it could replace: of the same paragraph and about as large.
    private Figure? Alike(Sentence sentence, Figure figure)
    {
        var number = (double)(figure.Low ?? figure.High)!.Value;
        for (var k = sentence.Figures.Count - 1; k >= 0; k--)
        {
            if (sentence.Figures[k] is { Bare: false } own && own.End <= figure.First && Replaces(figure, own, number))
            {
                return own;
            }
        }

        for (var k = told.Count - 1; k >= 0; k--)
        {
            var (lender, where) = told[k];
            if (where.Paragraph != sentence.Paragraph || sentence.Number - where.Number > Near)
            {
                return null;
            }

            if (Replaces(figure, lender, number))
            {
                return lender;
            }
        }

        return null;
    }

    private static bool Replaces(Figure figure, Figure lender, double number)
    {
        if ((lender.Low ?? lender.High) is not (> 0 and var other) || (lender.Unit == "%" && (number > 100 || figure.Scale > 1)) || (lender.Kind == FigureKind.Time && (number > 100 || !figure.InWords)))
        {
            return false;
        }

        var scale = figure.Scale == 1 && lender.Scale > 1 && number < 1000 ? (double)lender.Scale : 1;
        return Math.Abs(Math.Log(number * scale / (double)other)) < Times;
    }

    // What things the paragraph has counted or named last.
    private int Understood(Sentence sentence, Figure figure, bool heads)
    {
        for (var k = told.Count - 1; k >= 0 && told[k].Told.Paragraph == sentence.Paragraph && sentence.Number - told[k].Told.Number <= Near; k--)
        {
            if (told[k].Figure is { Kind: FigureKind.Count, Noun: >= 0 } counted)
            {
                figure.LentBy = counted;
                return counted.Noun;
            }
        }

        return BarePlurals.Before(tokens, figure.First, language) is var named and > 0 ? named : BarePlurals.Listed(tokens, figure.First, language) is var listed && listed >= sentence.First && listed > 0 ? listed : BarePlurals.Pointed(tokens, figure.First, language) is var pointed and > 0 ? pointed : BarePlurals.Heading(tokens, figure.First, language) is var heading and > 0 ? heading : heads ? BarePlurals.Listed(tokens, figure.First, language) : -1;
    }

    private void Keep(Sentence sentence)
    {
        foreach (var figure in sentence.Figures)
        {
            if (!figure.Bare)
            {
                told.Add((figure, sentence));
            }
        }

        if (told.Count > Memory)
        {
            told.RemoveRange(0, told.Count - Memory);
        }
    }

    private bool Ends(Sentence sentence, int at) => at >= sentence.End || (tokens[at].Kind == TokenKind.Mark ? tokens[at].Text is "." or "," or ";" or ":" or "!" or "\"" or "”" or ")" or "—"
        : tokens[at].IsWord && (language.StopWords.Contains(tokens[at]) || language.Prepositions.Contains(tokens[at]) || language.PassiveAuxiliaries.Contains(tokens[at]) || language.PerfectAuxiliaries.Contains(tokens[at]) || language.PastWords.Contains(tokens[at]) || language.PastEndings.End(tokens[at]) || language.Others.Contains(tokens[at])));

    private bool Opens(Sentence sentence, Figure figure)
    {
        if (figure.First == sentence.First)
        {
            return figure.InWords;
        }

        var before = tokens[figure.First - 1];
        return before.Kind == TokenKind.Mark ? before.Text is "," or ";" or ":" or "\"" or "“" or "—" or "–" || (before.Is("(") && figure.InWords)
            : before is { IsWord: true, Capital: false } && !language.In.Contains(before) && !(language.Prepositions.Contains(before) && !language.Trailing.Contains(before)) && !language.IsMonth(before);
    }

    // "Imo Caballes, 71,", "She is 19,"
    private bool IsAgeOf(Sentence sentence, Figure figure)
    {
        if (figure.InWords || figure.Scale != 1 || figure.Low is not (> 5 and < 110) || figure.First - 2 < sentence.First)
        {
            return false;
        }

        var (before, name) = (tokens[figure.First - 1], tokens[figure.First - 2]);
        return (before.Is(",") && name.Capital) || (language.PassiveAuxiliaries.Contains(before) && (language.PersonPronouns.Contains(name) || language.Persons.Contains(name) || name.Capital || name.Is("who")));
    }
}
