using Jalon.Core.Time;

namespace Jalon.Scoring;

/// <summary>Scores what was read of one document against its annotation, as the contract of reading says.</summary>
internal static class Scorer
{
    public static CorpusScore Score(Gold gold, IReadOnlyList<Predicted> predicted)
    {
        var score = new CorpusScore();
        var matches = Matching.Greedy(gold.Statements, predicted);
        var matchOf = matches.ToDictionary(m => m.Predicted);
        foreach (var (i, p) in predicted.Index())
        {
            var neutral = !matchOf.ContainsKey(i) && !gold.Distractors.Any(x => Spans.Takes(p, x)) && gold.Neutral.Any(x => Spans.IsNeutral(p, x));
            foreach (var tally in score.All(p.Property, p.Value.Type, p.Stance))
            {
                tally[Count.Predicted]++;
                tally[Count.Neutral] += neutral ? 1 : 0;
                tally[Count.MatchedPredicted] += matchOf.ContainsKey(i) ? 1 : 0;
            }
        }

        var matchOfGold = matches.ToDictionary(m => m.Gold);
        foreach (var (i, g) in gold.Statements.Index())
        {
            foreach (var tally in score.All(g.Property, g.Value.Type, g.Stance))
            {
                tally[Count.Gold]++;
                if (matchOfGold.TryGetValue(i, out var match))
                {
                    Judged(tally, match, g, predicted[match.Predicted]);
                }
            }
        }

        var whole = score.Whole;
        whole[Count.Loose] = Matching.Loose(gold.Statements, predicted);
        whole[Count.Distractors] = gold.Distractors.Length;
        whole[Count.DistractorsTaken] = gold.Distractors.Count(x => predicted.Where((p, i) => !matchOf.ContainsKey(i) && Spans.Takes(p, x)).Any());
        whole[Count.Conflicts] = gold.Conflicts.Length;
        whole[Count.ConflictsFound] = gold.Conflicts.Count(c => c.Statements.All(matchOfGold.ContainsKey));
        whole[Count.Slips] = gold.Slips.Length;
        var dates = matchOfGold.Keys.Select(i => gold.Statements[i].Value).Where(v => v.Type == "date").Select(v => Days(v.Edtf)).ToHashSet();
        whole[Count.SlipsFound] = gold.Slips.Count(s => dates.Contains(Days(s.From)) && dates.Contains(Days(s.To)));
        return score;
    }

    private static void Judged(Tally tally, Match match, GoldStatement gold, Predicted p)
    {
        var j = match.Judgement;
        tally[Count.Matched]++;
        tally[Count.Property] += j.Property ? 1 : 0;
        tally[Count.Subject] += j.Subject ? 1 : 0;
        tally[Count.Stance] += j.Stance ? 1 : 0;
        tally[Count.Attribution] += j.Attribution ? 1 : 0;
        tally[Count.Kind] += j.Kind ? 1 : 0;
        tally[Count.Strict] += j is { Property: true, Subject: true, Stance: true } ? 1 : 0;
        tally[Count.Exact] += match.Exact ? 1 : 0;
        tally[Count.Qualifiers] += gold.Qualifiers.Count;
        tally[Count.QualifiersRight] += gold.Qualifiers.Count(q => Right(q.Key, q.Value, p.Qualifiers.GetValueOrDefault(q.Key)));
    }

    private static bool Right(string key, string wanted, string? got) => key switch
    {
        "period" => Edtf.TryParse(got, out _) && Days(got) == Days(wanted),
        "from" or "to" => string.Equals(got, wanted, StringComparison.OrdinalIgnoreCase),
        _ => ScoreNames.Same(got, [wanted]),
    };

    private static DateInterval? Days(string? edtf) => Edtf.TryParse(edtf, out var e) ? e.Days : null;
}
