using Jalon.Core;

namespace Jalon.Cli.Output;

/// <summary>A finding as JSON shows it.</summary>
internal static class FindingMembers
{
    public static Members Of(Finding finding) => new(
        [("code", finding.Code), ("severity", Codes.Of(finding.Severity)), ("location", finding.Location), ("detail", finding.Detail)]);
}
