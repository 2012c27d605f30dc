namespace Jalon.Reading.Confidence;

/// <summary>What of a proposal tells how often such are right: words of a small vocabulary, the same for fitting and for reading.</summary>
internal static class Features
{
    private const int LongName = 6;

    /// <summary>In a fixed order. Nothing here looks at the words of the text, only at how they were read.</summary>
    public static IEnumerable<string> Of(Proposal proposal, string language)
    {
        var sure = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{proposal.RuleConfidence:0.00}");
        var words = proposal.SubjectName.AsSpan().Count(' ') + 1;
        return
        [
            $"rule {proposal.Rule} {sure}",
            $"language {language}",
            $"property {proposal.Property.Code}",
            $"stance {Core.Codes.Of(proposal.Stance)}",
            $"kind {proposal.SubjectKind}",
            words == 1 ? "subject one-word" : words < LongName ? "subject some-words" : "subject long",
            proposal.SubjectName.Skip(1).Any(char.IsUpper) ? "subject named" : "subject common",
            proposal.AttributedTo is null ? "speaker document" : "speaker told",
        ];
    }
}
