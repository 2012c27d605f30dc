using Jalon.Reading.Languages;

namespace Jalon.Reading.Annotation;

/// <summary>
/// Lends units to bare numbers: "22, 35 et 40 MW", "59 milliards, contre 53 l'an passé", "212 agents ; il en faudrait 350".
/// Numbers that nothing lends a unit count nothing and are dropped.
/// </summary>
internal sealed partial class SharedUnits(Token[] tokens, LanguageTable language)
{
    private const int Memory = 12;
    private readonly List<(Figure Figure, Sentence Told)> recent = [];
    private readonly AskedNumber asked = new(tokens, language);
    private readonly NumberApart apart = new(tokens, language);
    private string? currency;
    private Figure? scaled;
    private int scaledSentence;
    private int scaledParagraph;

    public void Share(Sentence sentence)
    {
        var figures = sentence.Figures;
        figures.RemoveAll(f => f.Unit is null && IsRow(sentence, f));
        foreach (var figure in figures)
        {
            Collective(sentence, figure);
        }

        figures.RemoveAll(f => f.Bare && (IsArticle(f) || IsYear(f) || IsNumbering(sentence, f) || IsAge(f)));
        Currency(sentence);
        for (var k = figures.Count - 2; k >= 0; k--)
        {
            if (figures[k].Bare && !figures[k + 1].Bare && Joined(figures[k].End, figures[k + 1].First) && (figures[k + 1].Kind != FigureKind.Time || (figures[k + 1].First - figures[k].End == 1 && language.BareParticiplesTell && language.RangeJoins.Contains(tokens[figures[k].End]))))
            {
                Lend(figures[k + 1], figures[k]);
            }
        }

        for (var k = 1; k < figures.Count; k++)
        {
            if (figures[k].Bare && !(figures[k] is { InWords: true, Low: 1, High: 1 } && language.HeadLast) && !figures[k - 1].Bare && figures[k - 1].Kind is not FigureKind.Time && figures[k].First - figures[k - 1].End < 12 && (!IsOddNumber(sentence, figures[k]) || TakenUp(sentence, figures[k]) || Percentages(figures[k - 1], figures[k]) || Listed(figures[k - 1].End, figures[k].First) || Gapped(sentence, figures[k - 1], figures[k])))
            {
                figures[k].LentBy = Parallel(figures, k);
                Lend(figures[k].LentBy!, figures[k]);
            }
        }

        for (var k = 0; k < figures.Count; k++)
        {
            if (figures[k].Bare)
            {
                NumberOf(sentence, figures[k]);
                Labelled(sentence, figures[k]);
                if (k > 0 && figures[k] is { Bare: true, Scale: 1, High: < 100 } && figures[k - 1] is { Kind: FigureKind.Time, Unit: "a" or "mo" or "wk" or "d" } lasting && Lasts(sentence, figures[k]))
                {
                    Lend(lasting, figures[k]);
                }
            }
        }

        Echo(sentence);
        apart.Hear(sentence);
        asked.Hear(sentence);
        figures.RemoveAll(f => f.Bare || (f.Noun >= 0 && f.Low == f.High && f.Low <= 1 && f.InWords) || (f.InWords && f.Unit is null && f.Low == 1 && f.High == 1));
    }

    // "412 boursiers. L'ambassade en recense 367.", "140 millions …, il en coûtera au moins 165": what the paragraph counted
    // before, on the same scale, and a word or a place in the clause that takes it up
    private void Echo(Sentence sentence)
    {
        foreach (var figure in sentence.Figures)
        {
            if (figure.Bare && apart.Noun(sentence, figure) is var own and >= 0)
            {
                figure.Noun = own;
            }
            else if (Elapsing(sentence, figure) is { } elapsing)
            {
                Lend(elapsing, figure);
                figure.LentBy = elapsing;
            }
            else if (figure.Bare && (TakenUp(sentence, figure) || figure.Bound != Bound.Exact || Placed(sentence, figure)) && Lender(sentence, figure) is { } lender)
            {
                Lend(lender, figure);
                figure.LentBy = lender;
            }
            else if (figure is { Bare: true, Scale: 1 } && asked.Answers(sentence, figure))
            {
                (figure.Noun, figure.Per) = (asked.Noun, asked.Per);
            }
            else if (figure is { Bare: true, Scale: 1 } && (BarePlurals.IsTakenUp(tokens, sentence.First, figure.First, language) || (language.HeadLast && OfThem(sentence, figure)) || AreSo(sentence, figure) || Heads(sentence, figure)) && BarePlurals.Before(tokens, figure.First, language) is var noun and > 0)
            {
                figure.Noun = noun;
            }
            else if (figure is { Bare: true, Scale: 1 } && language.HeadLast && (IsLeft(sentence, figure) || Closes(sentence, figure)) && BarePlurals.Listed(tokens, figure.First, language) is var listed and > 0)
            {
                figure.Noun = listed;
            }

            if (figure.Bare)
            {
                Understand(sentence, figure);
            }

            if (!figure.Bare && figure.Kind is not (FigureKind.Time or FigureKind.Percent))
            {
                recent.Add((figure, sentence));
            }
        }

        Keep(sentence);
        if (recent.Count > Memory)
        {
            recent.RemoveRange(0, recent.Count - Memory);
        }

        if (sentence.Figures.FindLast(f => !f.Bare && f.Scale >= 1_000_000) is { } large)
        {
            (scaled, scaledSentence, scaledParagraph) = (large, sentence.Number, sentence.Paragraph);
        }
    }

    private Figure? Lender(Sentence sentence, Figure figure)
    {
        Figure? best = null;
        var bestScore = 3.4;
        if ((figure.Low ?? figure.High) is not (> 0 and var number))
        {
            return null;
        }

        for (var k = recent.Count - 1; k >= 0; k--)
        {
            var (lender, told) = recent[k];
            if (sentence.Number - told.Number > 3 || (told.Paragraph != sentence.Paragraph && !(sentence.Paragraph - told.Paragraph == 1 && tokens[figure.First - 1].Is(":"))) || (lender.Low ?? lender.High) is not (> 0 and var other))
            {
                continue;
            }

            var ratio = Math.Abs(Math.Log((double)(number * (figure.Scale == 1 && lender.Scale > 1 && number < 1000 ? lender.Scale : 1) / other)));
            var score = ratio + (0.3 * (recent.Count - 1 - k)) + (told.Number == sentence.Number ? 0 : 0.4);
            if (score < bestScore)
            {
                (best, bestScore) = (lender, score);
            }
        }

        return best;
    }

    // "à 165", "que 66 000", "sont 128", ": 54", "les 12 derniers", "Trois sont venus": where a number stands that goes without its noun
    private bool Placed(Sentence sentence, Figure figure)
    {
        if (figure.End < sentence.End && language.Others.Contains(tokens[figure.End]))
        {
            return true;
        }

        var verb = figure.End < sentence.End && (language.PassiveAuxiliaries.Contains(tokens[figure.End]) || language.PerfectAuxiliaries.Contains(tokens[figure.End]));
        for (var back = 2; back <= 3 && figure.First - back >= sentence.First; back++)
        {
            if (language.ElidedAfter.TryMatch(tokens, figure.First - back, out var length, out _) && length == back)
            {
                return true;
            }
        }

        return IsLeft(sentence, figure) || Closes(sentence, figure) || (figure.First > sentence.First ? (figure.High ?? figure.Low) > 3 && (verb || (language.Inflection is not null && figure.InWords) || language.ElidedBefore.Contains(tokens[figure.First - 1]) || language.PastEndings.End(tokens[figure.First - 1]) || (language.Inflection is { } grammar && grammar.IsPast(tokens[figure.First - 1].Text))) : verb && (figure.High ?? figure.Low) > 1);
    }

    // "The study foresaw 25.", "I have asked for one hundred.", "the other four": nothing is left that it could count
    private bool Closes(Sentence sentence, Figure figure)
    {
        if (language.Trailing.Count == 0 || figure.First <= sentence.First || figure.InWords && (figure.High ?? figure.Low) < 2)
        {
            return false;
        }

        var before = tokens[figure.First - 1];
        if (language.Others.Contains(before) && figure.First - 1 > sentence.First && language.Articles.ContainsKey(tokens[figure.First - 2]))
        {
            return true;
        }

        return (figure.End >= sentence.End || tokens[figure.End].Text is "." or "," or ";" or ")" or "\"" or "”" or "!") && before.IsWord && !before.Capital
            && (language.Trailing.Contains(before) || language.PastWords.Contains(before) || language.PastEndings.End(before) || language.ElidedBefore.Contains(before));
    }

    // "2,600 of them"
    private bool OfThem(Sentence sentence, Figure figure) => figure.End + 1 < sentence.End && language.Of.Contains(tokens[figure.End]) && language.TakesUp.Contains(tokens[figure.End + 1]);

    // "Six came last month."
    private bool IsLeft(Sentence sentence, Figure figure) =>
        figure.First == sentence.First && figure.End < sentence.End && language.PastWords.Count > 0 && (language.PastWords.Contains(tokens[figure.End]) || language.PassiveAuxiliaries.Contains(tokens[figure.End]) || language.PerfectAuxiliaries.Contains(tokens[figure.End]));

    private bool IsArticle(Figure f) => f.InWords && f.Scale == 1 && language.Ones.Contains(tokens[f.At]) && f.End == f.At + 1;

    private bool IsAge(Figure f) => f.First > 0 && f.Scale == 1 && f.Low is > 5 and < 110 && language.AgedBefore.Contains(tokens[f.First - 1]);

    private bool IsYear(Figure f) => f.Scale == 1 && tokens[f.At].Kind == TokenKind.Number && tokens[f.At].End - tokens[f.At].Start == 4 && tokens[f.At].Number is >= 1900 and <= 2199;

    // "2. Les bourses", "3) …"
    private bool IsNumbering(Sentence sentence, Figure f) => f.First == sentence.First && f.End < tokens.Length && tokens[f.End].Text is "." or ")" or "°" or "-" or "–";

    // "3   Fisheries agreement   Signed": the number of a row, set off by spaces
    private bool IsRow(Sentence sentence, Figure f) => f.First == sentence.First && f.At == f.First && tokens[f.At].Kind == TokenKind.Number && f.Low < 100 && f.At + 1 < tokens.Length && tokens[f.At + 1].Kind == TokenKind.Word && tokens[f.At + 1].Start - tokens[f.At].End > 1;

    private bool TakenUp(Sentence sentence, Figure figure)
    {
        if (OfThem(sentence, figure))
        {
            return true;
        }

        for (var i = figure.First - 1; i >= sentence.First && i > figure.First - 8; i--)
        {
            if (language.TakesUp.Contains(tokens[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static void Lend(Figure from, Figure to)
    {
        if (from.Unit == "%" && (to.Low ?? to.High) > 100)
        {
            return; // "9,200, a third fewer"
        }

        (to.Kind, to.Unit, to.Per, to.Noun, to.NounEnd) = (from.Kind, from.Unit, from.Per, from.Noun, from.NounEnd < 0 ? -1 : to.End);
        if (to.Noun >= 0)
        {
            to.NounEnd = -1;
        }

        if (from.Scale >= 1000 && to.Scale == 1 && (to.Low ?? to.High) < 1000)
        {
            (to.Low, to.High, to.Scale) = (to.Low * from.Scale, to.High * from.Scale, from.Scale);
        }
    }

    // "médecine 38 %, génie civil 27, agronomie 21"
    private bool Percentages(Figure before, Figure figure) => !language.Of.Contains(tokens[figure.First - 1]) && !language.At.Contains(tokens[figure.First - 1]) && before.Kind == FigureKind.Percent && figure.High <= 100 && figure.First - before.End <= 5;

    // "pharmaceuticals 610 million, two-wheelers 185 and rice 142": one more item of the list and its amount
    private bool Listed(int from, int to) =>
        to - from is 2 or 3 && (tokens[from].Text is "," or "(" || language.And.Contains(tokens[from])) && tokens[to - 1].IsWord && !tokens[to - 1].Capital && !language.StopWords.Contains(tokens[to - 1]) && !language.Articles.ContainsKey(tokens[to - 1]) && !language.Of.Contains(tokens[to - 1])
        && !language.PerfectAuxiliaries.Contains(tokens[to - 1]) && !language.At.Contains(tokens[to - 1]) && !language.Linking.Contains(tokens[to - 1]);

    // "sucre (96.000 tonnes, 41 %), riz (52.500)": what stands in the same place lends its unit
    private Figure Parallel(List<Figure> figures, int k)
    {
        var opened = figures[k].First > 0 && tokens[figures[k].First - 1].Is("(");
        return opened && figures.FindLast(f => f.First < figures[k].First && !f.Bare && f.First > 0 && tokens[f.First - 1].Is("(")) is { } lender ? lender : figures[k - 1];
    }

    private bool Joined(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (!tokens[i].Is(",") && !(language.Articles.ContainsKey(tokens[i]) && i == to - 1) && !language.And.Contains(tokens[i]) && !language.RangeJoins.Contains(tokens[i]) && !(language.HeadLast && language.Adjectives.Contains(tokens[i])) && !language.Of.Contains(tokens[i]) && !language.UnitCarriers.Contains(tokens[i]))
            {
                return false;
            }
        }

        return true;
    }

    // A number in a place where no figure of the same kind would stand.
    private bool IsOddNumber(Sentence sentence, Figure figure) =>
        figure.First > sentence.First && !language.UnitCarriers.Contains(tokens[figure.First - 1 - (figure.First - 1 > sentence.First && language.Articles.ContainsKey(tokens[figure.First - 1]) ? 1 : 0)].Text);

    // "Emplois : 412", "magasins (18)": the plural that the number stands beside
    private void Labelled(Sentence sentence, Figure figure)
    {
        var noun = figure.First - 2;
        noun -= noun > sentence.First && language.BareParticiplesTell && language.ParticipleEndings.Any(e => tokens[noun].Text.EndsWith(e + "s", StringComparison.Ordinal) || tokens[noun].Text.EndsWith(e, StringComparison.Ordinal)) && !language.CountedNouns.ContainsKey(tokens[noun]) ? 1 : 0;
        if (noun >= sentence.First && tokens[figure.First - 1].Text is ":" or "(" && language.CountedNouns.TryGetValue(tokens[noun], out var counted) && counted != Counted.Untracked)
        {
            figure.Noun = noun;
        }
    }

    // "a workforce of 1,240", "will employ about 85": people by the collective or the verb before their number
    private void Collective(Sentence sentence, Figure figure)
    {
        if (!figure.Bare || figure.Scale > 1_000_000 || !language.HeadLast)
        {
            return;
        }

        var of = figure.First - 1;
        if (of > sentence.First && language.Of.Contains(tokens[of]) && language.CountedNouns.TryGetValue(tokens[of - 1], out var counted) && counted is Counted.Headcount or Counted.Beneficiaries)
        {
            figure.Noun = of - 1;
            return;
        }

        for (var i = figure.First - 1; i >= sentence.First && i >= figure.First - 3 && (figure.End >= sentence.End || !tokens[figure.End].IsWord || language.StopWords.Contains(tokens[figure.End])); i--)
        {
            if ((language.Employs.TryMatch(tokens, i, out var length, out _) || language.Serves.TryMatch(tokens, i, out length, out _)) && i + length == figure.First)
            {
                figure.Noun = i;
                return;
            }
        }
    }

    // "twenty years, of which a grace period of five", "three more years, maybe five"
    private bool Lasts(Sentence sentence, Figure figure)
    {
        for (var i = figure.First - 1; i >= sentence.First && i >= figure.First - 3; i--)
        {
            if (language.Cues.TryMatch(tokens, i, out var length, out var cue) && cue == Cue.Duration && figure.First - i - length is 0 or 1)
            {
                return true;
            }
        }

        // "dont cinq de grâce"
        if (language.Cues.TryMatch(tokens, figure.End, out _, out var after) && after == Cue.Duration)
        {
            return true;
        }

        return figure.First > sentence.First && language.Hedges.Contains(tokens[figure.First - 1]) && (figure.End >= sentence.End || tokens[figure.End].Kind == TokenKind.Mark);
    }

    private void NumberOf(Sentence sentence, Figure figure)
    {
        for (var i = figure.First - 1; i >= sentence.First && i > figure.First - 25; i--)
        {
            if (language.NumberOf.TryMatch(tokens, i, out var length, out _) && i + length < figure.First)
            {
                var noun = i + length;
                while (noun < figure.First && (language.Articles.ContainsKey(tokens[noun]) || language.Of.Contains(tokens[noun])))
                {
                    noun++;
                }

                for (var k = noun; k < figure.First && k < noun + 4 && language.HeadLast && tokens[k].IsWord; k++)
                {
                    noun = language.CountedNouns.ContainsKey(tokens[k]) ? k : noun; // "the number of study places"
                }

                if (tokens[noun].IsWord)
                {
                    figure.Noun = noun;
                }

                return;
            }
        }
    }
}
