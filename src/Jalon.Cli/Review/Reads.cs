using Jalon.Core;
using Jalon.Core.Acceptance;
using Jalon.Reading;

namespace Jalon.Cli.Review;

/// <summary>Readings of texts as candidates for the ledger.</summary>
internal static class Reads
{
    public static ReadResult Of(string text, Source source) =>
        Reader.Read(text, new ReadOptions(source.Published, source.Publisher.Value, source.Language)).On(PageMap.Of(source.MediaType, text));

    public static IEnumerable<Candidate> Candidates(ReadResult result) => result.Proposals.Select(p => new Candidate
    {
        SubjectName = p.SubjectName,
        SubjectKind = p.SubjectKind,
        Property = p.Property,
        Value = p.Value,
        Qualifiers = p.Qualifiers,
        Period = p.Period,
        Stance = p.Stance,
        AttributedTo = p.AttributedTo,
        Start = p.Passage.Start,
        Length = p.Passage.Length,
        Quote = p.Passage.Quote,
        Page = p.Passage.Page,
        Confidence = Math.Round((decimal)p.Confidence, 2),
        Rule = p.Rule,
    });
}
