namespace Jalon.Bench.Subjects;

/// <summary>
/// Fits the weights of a log-linear choice: the probability of what is right among all that was offered, with a penalty on
/// the distance from what is held likely beforehand, so that what was seldom seen stays there.
/// </summary>
internal static class LogLinear
{
    private const int Rounds = 150;

    public static double[] Fit(IReadOnlyList<Question> questions, double[] prior, double penalty)
    {
        var (weights, steps, before) = ((double[])prior.Clone(), new double[prior.Length], new double[prior.Length]);
        Array.Fill(steps, 0.02);
        var answerable = questions.Where(q => q.Answerable).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            var slopes = Slopes(answerable, weights);
            for (var i = 0; i < weights.Length; i++)
            {
                // resilient steps: as long as the sign holds, bolder
                var slope = slopes[i] - (penalty * (weights[i] - prior[i]));
                steps[i] = slope * before[i] > 0 ? Math.Min(0.3, steps[i] * 1.2) : slope * before[i] < 0 ? Math.Max(1e-5, steps[i] * 0.5) : steps[i];
                weights[i] += Math.Sign(slope) * steps[i];
                before[i] = slope;
            }
        }

        return weights;
    }

    // The slope of the log of the probability that something right is chosen.
    private static double[] Slopes(Question[] questions, double[] weights)
    {
        var sum = new double[weights.Length];
        foreach (var question in questions)
        {
            var odds = Array.ConvertAll(question.Offered, o => Question.Sum(o, weights));
            var top = odds.Max();
            var (all, right) = (0.0, 0.0);
            for (var i = 0; i < odds.Length; i++)
            {
                odds[i] = Math.Exp(odds[i] - top);
                all += odds[i];
                right += question.Right[i] ? odds[i] : 0;
            }

            for (var i = 0; i < odds.Length; i++)
            {
                var pull = (question.Right[i] ? odds[i] / Math.Max(right, 1e-300) : 0) - (odds[i] / all);
                foreach (var (at, value) in question.Offered[i])
                {
                    sum[at] += pull * value;
                }
            }
        }

        return sum;
    }
}
