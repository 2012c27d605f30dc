namespace Jalon.Scoring;

/// <summary>What is right of a proposal that matches a statement of the gold.</summary>
internal sealed record Judgement(bool Property, bool Subject, bool Stance, bool Attribution, bool Kind);

/// <summary>A pair of gold and proposal, by index. Exact: both ends of the value are those of the gold.</summary>
internal sealed record Match(int Gold, int Predicted, Judgement Judgement, bool Exact);

/// <summary>Matches proposals to the gold one to one: greedy by value, passage, property, subject, stance and attribution.</summary>
internal static class Matching
{
    public static List<Match> Greedy(GoldStatement[] gold, IReadOnlyList<Predicted> predicted)
    {
        var candidates = new List<(double Score, Match Match)>();
        for (var g = 0; g < gold.Length; g++)
        {
            for (var p = 0; p < predicted.Count; p++)
            {
                if (Best(gold[g], predicted[p]) is var (score, judgement, exact))
                {
                    candidates.Add((score, new Match(g, p, judgement, exact)));
                }
            }
        }

        var (goldUsed, predictedUsed) = (new HashSet<int>(), new HashSet<int>());
        var matches = new List<Match>();
        foreach (var (_, match) in candidates.OrderByDescending(c => c.Score).ThenBy(c => c.Match.Gold).ThenBy(c => c.Match.Predicted))
        {
            if (!goldUsed.Contains(match.Gold) && predictedUsed.Add(match.Predicted))
            {
                goldUsed.Add(match.Gold);
                matches.Add(match);
            }
        }

        return matches;
    }

    /// <summary>How many of the gold a proposal at the same place with a value that touches it could be given, at most.</summary>
    public static int Loose(GoldStatement[] gold, IReadOnlyList<Predicted> predicted)
    {
        var near = gold.Select(g => Enumerable.Range(0, predicted.Count)
            .Where(p => Place.Of(predicted[p]).Overlaps(Place.Of(g)) && g.Values().Any(v => LooseValues.Touch(v, predicted[p].Value))).ToArray()).ToArray();
        var owner = new Dictionary<int, int>();
        return Enumerable.Range(0, gold.Length).Count(g => Give(g, []));

        bool Give(int g, HashSet<int> seen)
        {
            foreach (var p in near[g])
            {
                if (seen.Add(p) && (!owner.TryGetValue(p, out var other) || Give(other, seen)))
                {
                    owner[p] = g;
                    return true;
                }
            }

            return false;
        }
    }

    private static (double Score, Judgement Judgement, bool Exact)? Best(GoldStatement gold, Predicted p)
    {
        var (gs, ps) = (Place.Of(gold), Place.Of(p));
        if (!gs.Overlaps(ps))
        {
            return null;
        }

        (double Score, Judgement, bool)? best = null;
        foreach (var (i, value) in gold.Values().Index())
        {
            var v = ScoreValues.Score(value, p.Value);
            if (v <= 0)
            {
                continue;
            }

            var j = Judge(gold, p, value.WithStance);
            var score = (v * 2) + (.5 * gs.Shared(ps)) + (.35 * One(j.Property)) + (.3 * One(j.Subject)) + (.2 * One(j.Stance)) + (.1 * One(j.Attribution)) - (i > 0 ? .01 : 0);
            if (best is null || score > best.Value.Score)
            {
                best = (score, j, v == 1);
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

    private static double One(bool value) => value ? 1 : 0;
}
