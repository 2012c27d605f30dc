using Jalon.Core.Time;
using Jalon.Core.Values;
using Jalon.Core.Vocabulary;

namespace Jalon.Reading.Rules;

/// <summary>Of two values of the same thing, told one after the other, the one is initial if the other is revised.</summary>
internal static class StagePairs
{
    private const int Reach = 45;

    public static void Complete(List<Draft> drafts)
    {
        for (var i = 0; i < drafts.Count; i++)
        {
            if (drafts[i].Qualifiers.Stage is not ("initial" or "revised") || !Replaces(drafts[i].Property))
            {
                continue;
            }

            var told = drafts[i];
            var other = drafts.FindIndex(d => d != told && d.Property == told.Property && d.Name == told.Name && d.Qualifiers.Stage is null && !d.Value.Equals(told.Value) && Math.Abs(d.First - told.First) <= Reach);
            if (other >= 0)
            {
                drafts[other] = drafts[other] with { Qualifiers = drafts[other].Qualifiers.With("stage", told.Qualifiers.Stage == "initial" ? "revised" : "initial") };
            }
        }
    }

    /// <summary>Of two days promised for the same thing, one after the other, the one that has gone by was replaced.</summary>
    public static void Overtaken(List<Draft> drafts, DateOnly today)
    {
        for (var i = 0; i + 1 < drafts.Count; i++)
        {
            if (!IsPromise(drafts[i], out var first) || first.High is not { } gone || gone >= today)
            {
                continue;
            }

            var next = drafts.FindIndex(i + 1, d => d.Name == drafts[i].Name && d.First - drafts[i].First is > 0 and <= Near && IsPromise(d, out var second) && second.High > gone);
            if (next >= 0 && !drafts[i].Value.Equals(drafts[next].Value))
            {
                drafts[i] = drafts[i] with { Qualifiers = drafts[i].Qualifiers.With("stage", "initial") };
                drafts[next] = drafts[next] with { Qualifiers = drafts[next].Qualifiers.With("stage", "revised") };
            }
        }
    }

    private const int Near = 16;

    private static bool IsPromise(Draft draft, out DateInterval days)
    {
        days = draft is { Value: DateValue value, Qualifiers.Stage: null } && draft.Property == Properties.Due ? value.Date.Days : default;
        return days.High is not null;
    }

    private static bool Replaces(Property property) => property == Properties.Cost || property == Properties.Due;
}
