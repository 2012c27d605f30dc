using System.Globalization;
using Jalon.Core;

namespace Jalon.Reading.Confidence;

/// <summary>What of a proposal tells how often such are right: words of a small vocabulary, the same for fitting and for reading.</summary>
internal readonly record struct Features(string Rule, double Sure, string Language, string Property, Stance Stance, string Kind, string Name, bool Named, bool Told)
{
    private const int LongName = 6;

    /// <summary>Nothing here looks at the words of the text, only at how they were read.</summary>
    public static Features Of(Proposal proposal, string language) =>
        Of(proposal.Rule, proposal.RuleConfidence, language, proposal.Property.Code, proposal.Stance, proposal.SubjectKind, proposal.SubjectName, proposal.AttributedTo is not null);

    public static Features Of(string rule, double sure, string language, string property, Stance stance, string kind, string subject, bool told)
    {
        var name = subject.AsSpan();
        var words = name.Count(' ') + 1;
        return new Features(rule, sure, language, property, stance, kind, words == 1 ? "one-word" : words < LongName ? "some-words" : "long", name.Length > 1 && HasCapital(name[1..]), told);
    }

    /// <summary>The names of its weights, in a fixed order.</summary>
    public string[] Names() =>
    [
        string.Create(CultureInfo.InvariantCulture, $"rule {Rule} {Sure:0.00}"),
        $"language {Language}",
        $"property {Property}",
        $"stance {Codes.Of(Stance)}",
        $"kind {Kind}",
        $"subject {Name}",
        Named ? "subject named" : "subject common",
        Told ? "speaker told" : "speaker document",
    ];

    private static bool HasCapital(ReadOnlySpan<char> name)
    {
        foreach (var letter in name)
        {
            if (char.IsUpper(letter))
            {
                return true;
            }
        }

        return false;
    }
}
