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

    private static bool Replaces(Property property) => property == Properties.Cost || property == Properties.Due;
}
