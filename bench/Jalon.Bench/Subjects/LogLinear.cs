namespace Jalon.Bench.Subjects;

/// <summary>
/// Fits the weights of a log-linear choice: the probability of what is right among all that was offered, with a penalty on the distance
/// from the weights begun with, so that what was seldom seen stays where it is.
/// </summary>
internal static class LogLinear
{
    private const int Rounds = 400;

    public static float[] Fit(IReadOnlyList<Question> questions, float[] start, double penalty)
    {
        var weights = Array.ConvertAll(start, w => (double)w);
        var (steps, before) = (Enumerable.Repeat(0.02, start.Length).ToArray(), new double[start.Length]);
        var answerable = questions.Where(q => q.Answerable).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            var slopes = Slopes(answerable, Array.ConvertAll(weights, w => (float)w));
            for (var i = 0; i < weights.Length; i++)
            {
                // resilient steps: as long as the sign holds, bolder
                var slope = slopes[i] - (penalty * (weights[i] - start[i]));
                steps[i] = slope * before[i] > 0 ? Math.Min(0.3, steps[i] * 1.2) : slope * before[i] < 0 ? Math.Max(1e-5, steps[i] * 0.5) : steps[i];
                weights[i] += Math.Sign(slope) * steps[i];
                before[i] = slope;
            }
        }

        return Array.ConvertAll(weights, w => (float)w);
    }

    // The slope of the log of the probability that something right is chosen.
    private static double[] Slopes(Question[] questions, float[] weights)
    {
        var sum = new double[weights.Length];
        foreach (var question in questions)
        {
            var scores = Array.ConvertAll(question.Offered, o => Question.Sum(o, weights));
            var top = scores.Max();
            var odds = Array.ConvertAll(scores, s => Math.Exp(s - top));
            var (all, right) = (odds.Sum(), odds.Zip(question.Right).Sum(o => o.Second ? o.First : 0));
            for (var i = 0; i < odds.Length; i++)
            {
                var pull = (question.Right[i] ? odds[i] / Math.Max(right, 1e-300) : 0) - (odds[i] / all);
                for (var f = 0; f < sum.Length && pull != 0; f++)
                {
                    sum[f] += pull * question.Offered[i][f];
                }
            }
        }

        return sum;
    }
}
