using Jalon.Core.Languages;
using Jalon.Core.Vocabulary;

namespace Jalon.Core.Kinds;

/// <summary>Places of study that one state offers the students of another, year by year.</summary>
internal static class ScholarshipProgramme
{
    public static Kind Kind { get; } = Programme.Kind with
    {
        Code = "scholarship-programme",
        Label = new Label("programme de bourses", "scholarship programme", "стипендиальная программа"),
        Plural = new Label("programmes de bourses", "scholarship programmes", "стипендиальные программы"),
        Properties =
        [
            Properties.Beneficiaries, Properties.Growth, Properties.Duration,
            Properties.Financing, Properties.Headcount, Properties.Count,
        ],
        // Places are announced once a year.
        HeartbeatDays = 365,
        Terms = new Terms("11420", null, "education"),
    };
}
