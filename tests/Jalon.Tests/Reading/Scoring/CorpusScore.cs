using System.Globalization;
using System.Text.RegularExpressions;

namespace Jalon.Tests.Reading.Scoring;

/// <summary>
/// Scores what was read against the gold as the contract's scorer does: one-to-one, greedy by value, passage, property,
/// subject, stance and attribution. Figures add up over documents; F1 and strict F1 are taken from the sums.
/// </summary>
internal sealed partial record CorpusScore(int Gold, int Predicted, int Neutral, int Matched, int Property, int Subject, int Stance, int Attribution, int Kind, int Strict)
{
    public static CorpusScore Zero { get; } = new(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    public double F1 => 2.0 * Matched / (Gold + Predicted - Neutral);

    public double StrictF1 => 2.0 * Strict / (Gold + Predicted - Neutral);

    public static CorpusScore operator +(CorpusScore a, CorpusScore b) =>
        new(a.Gold + b.Gold, a.Predicted + b.Predicted, a.Neutral + b.Neutral, a.Matched + b.Matched, a.Property + b.Property, a.Subject + b.Subject,
            a.Stance + b.Stance, a.Attribution + b.Attribution, a.Kind + b.Kind, a.Strict + b.Strict);

    public static CorpusScore Of(Gold gold, IReadOnlyList<Predicted> predicted)
    {
        var matches = Match(gold.Statements, predicted);
        var used = matches.Select(m => m.Predicted).ToHashSet();
        var neutral = predicted.Where((p, i) => !used.Contains(i) && !gold.Distractors.Any(d => Takes(p, d)) && gold.Neutral.Any(n => IsNeutral(p, n))).Count();
        var judged = matches.Select(m => m.Judgement).ToList();
        return new CorpusScore(gold.Statements.Length, predicted.Count, neutral, matches.Count, judged.Count(j => j.Property), judged.Count(j => j.Subject),
            judged.Count(j => j.Stance), judged.Count(j => j.Attribution), judged.Count(j => j.Kind), judged.Count(j => j is { Property: true, Subject: true, Stance: true }));
    }

    private static List<(int Predicted, Judgement Judgement)> Match(GoldStatement[] gold, IReadOnlyList<Predicted> predicted)
    {
        var candidates = new List<(double Score, int Gold, int Predicted, Judgement Judgement)>();
        for (var g = 0; g < gold.Length; g++)
        {
            for (var p = 0; p < predicted.Count; p++)
            {
                if (Best(gold[g], predicted[p]) is { } best)
                {
                    candidates.Add((best.Score, g, p, best.Judgement));
                }
            }
        }

        var (goldUsed, predictedUsed) = (new HashSet<int>(), new HashSet<int>());
        var matches = new List<(int, Judgement)>();
        foreach (var c in candidates.OrderByDescending(c => c.Score).ThenBy(c => c.Gold).ThenBy(c => c.Predicted))
        {
            if (!goldUsed.Contains(c.Gold) && predictedUsed.Add(c.Predicted))
            {
                goldUsed.Add(c.Gold);
                matches.Add((c.Predicted, c.Judgement));
            }
        }

        return matches;
    }

    private static (double Score, Judgement Judgement)? Best(GoldStatement gold, Predicted p)
    {
        var (gs, ps) = (Span(gold.Start, gold.Quote), Span(p));
        if (!Overlap(gs, ps))
        {
            return null;
        }

        (double, Judgement)? best = null;
        GoldValue[] values = [gold.Value, .. gold.ValueAlso ?? []];
        for (var i = 0; i < values.Length; i++)
        {
            var v = ScoreValues.Score(values[i], p.Value);
            if (v <= 0)
            {
                continue;
            }

            var j = Judge(gold, p, values[i].WithStance);
            var shared = (double)(Math.Min(ps.End, gs.End) - Math.Max(ps.Start, gs.Start)) / (Math.Max(ps.End, gs.End) - Math.Min(ps.Start, gs.Start));
            var score = (v * 2) + (.5 * shared) + (.35 * One(j.Property)) + (.3 * One(j.Subject)) + (.2 * One(j.Stance)) + (.1 * One(j.Attribution)) - (i > 0 ? .01 : 0);
            if (best is null || score > best.Value.Item1)
            {
                best = (score, j);
            }
        }

        return best;
    }

    private static Judgement Judge(GoldStatement gold, Predicted p, string? wanted) => new(
        p.Property == gold.Property || (gold.PropertyAlso ?? []).Contains(p.Property),
        ScoreNames.Same(p.Subject.Name, [gold.Subject, .. gold.SubjectAliases]),
        wanted is not null ? p.Stance == wanted : p.Stance == gold.Stance || (gold.StanceAlso ?? []).Contains(p.Stance),
        Attributed(gold, p.AttributedTo),
        p.Subject.Kind == gold.Kind || (gold.KindAlso ?? []).Contains(p.Subject.Kind));

    private static bool Attributed(GoldStatement gold, string? who)
    {
        string?[] names = [gold.AttributedTo, .. gold.AttributedToAliases ?? []];
        return string.IsNullOrWhiteSpace(who) ? names.Contains(null) : ScoreNames.Same(who, names);
    }

    // Whether an unmatched prediction takes a distractor for a figure.
    private static bool Takes(Predicted p, GoldSpan x)
    {
        var (ps, xs) = (Span(p), Span(x.Start, x.Quote));
        if (!Overlap(ps, xs) || (xs.Start <= ps.Start && ps.End <= xs.End))
        {
            return Overlap(ps, xs);
        }

        var unit = ScoreUnits.Canonical(p.Value.Unit).Factor;
        return Figures(p).Concat(Years(p)).Any(a => Numbers(x).Any(b => ScoreValues.Close(a, b) || ScoreValues.Close(a * unit, b)));
    }

    private static bool IsNeutral(Predicted p, GoldSpan x)
    {
        var (ps, xs) = (Span(p), Span(x.Start, x.Quote));
        if (!Overlap(ps, xs) || (xs.Start <= ps.Start && ps.End <= xs.End))
        {
            return Overlap(ps, xs);
        }

        var numbers = Numbers(x);
        return p.Value.Edtf is not null
            ? Years(p).Any() && Years(p).All(y => numbers.Contains(y))
            : Figures(p).Any() && Figures(p).All(a => numbers.Any(b => ScoreValues.Close(a, b)));
    }

    private static IEnumerable<double> Figures(Predicted p) => new[] { p.Value.Low, p.Value.High }.OfType<decimal>().Select(d => (double)d);

    private static IEnumerable<double> Years(Predicted p) =>
        Jalon.Core.Time.Edtf.TryParse(p.Value.Edtf, out var e) ? new[] { e.Days.Low, e.Days.High }.OfType<DateOnly>().Select(d => (double)d.Year) : [];

    // Each run of digits and each join of neighbours, as a careless reader might take them.
    private static HashSet<double> Numbers(GoldSpan x)
    {
        if (x.Values is { Length: > 0 })
        {
            return [.. x.Values.Select(v => (double)v)];
        }

        var runs = Digits().Matches(x.Quote).Select(m => m.Value).ToList();
        var numbers = new HashSet<double>();
        for (var i = 0; i < runs.Count; i++)
        {
            for (var j = i + 1; j <= runs.Count; j++)
            {
                numbers.Add(Number(string.Concat(runs[i..j])));
                if (j == i + 2)
                {
                    numbers.Add(Number(runs[i] + "." + runs[i + 1]));
                }
            }
        }

        return numbers;
    }

    private static double Number(string digits) => double.Parse(digits, CultureInfo.InvariantCulture);

    private static (int Start, int End) Span(Predicted p) => (p.Passage.Start, p.Passage.Start + Math.Max(p.Passage.Length, 1));

    private static (int Start, int End) Span(int start, string quote) => (start, start + new StringInfo(quote).String.EnumerateRunes().Count());

    private static bool Overlap((int Start, int End) a, (int Start, int End) b) => a.Start < b.End && b.Start < a.End;

    private static double One(bool value) => value ? 1 : 0;

    [GeneratedRegex("[0-9]+", RegexOptions.NonBacktracking)]
    private static partial Regex Digits();

    private sealed record Judgement(bool Property, bool Subject, bool Stance, bool Attribution, bool Kind);
}
