using Jalon.Core.Languages;
using Jalon.Core.Vocabulary;

namespace Jalon.Core.Kinds;

/// <summary>Who acts and who speaks: state, ministry, company, medium, person. Nothing is promised of an agent as such.</summary>
internal static class Agent
{
    public static Kind Kind { get; } = new()
    {
        Code = "agent",
        Label = new Label("acteur", "agent", "участник"),
        Plural = new Label("acteurs", "agents", "участники"),
        Family = "agent",
        DueMeans = Properties.Completed,
        Properties =
        [
            Properties.AgentType, Properties.ActsFor, Properties.Founded,
            Properties.Headcount, Properties.NetWorth, Properties.Revenue, Properties.Count,
        ],
        Milestones = [],
    };
}
