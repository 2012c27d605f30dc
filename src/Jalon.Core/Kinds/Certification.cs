using Jalon.Core.Languages;
using Jalon.Core.Vocabulary;

namespace Jalon.Core.Kinds;

/// <summary>A standing that another body grants: accreditation, licence, listing. Promised to be obtained; the requirements are those of the LBMA Good Delivery list.</summary>
internal static class Certification
{
    public static Kind Kind { get; } = new()
    {
        Code = "certification",
        Label = new Label("certification", "certification", "сертификация"),
        Plural = new Label("certifications", "certifications", "сертификации"),
        Family = "certification",
        DueMeans = Properties.Completed,
        Properties = [Properties.Meets, Properties.Duration, Properties.Volume, Properties.NetWorth, Properties.Founded],
        Milestones =
        [
            new Milestone(Properties.Launched, [Properties.Completed], ["applied", "started", "in-progress", "certified", "accredited"]),
            new Milestone(Properties.Completed, [Properties.InForce], ["certified", "accredited", "completed", "in-force"]),
        ],
        Stages = ["announced", "in-preparation", "applied", "in-progress", "certified", "accredited"],

        // Accreditations are audited and spoken of yearly.
        HeartbeatDays = 365,
        Requirements = LbmaGoodDelivery.Requirements,
    };
}
