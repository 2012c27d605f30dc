using System.Collections.Immutable;
using Jalon.Core;
using Jalon.Reading.Cleaning;
using Jalon.Reading.Languages;
using Jalon.Reading.Resolution;

namespace Jalon.Reading;

/// <summary>
/// Reads a text into proposed statements, each with the passage that bears it. Pure and deterministic; any text is read
/// without an exception, in time that grows with its length. What cannot be read becomes a finding.
/// </summary>
public static class Reader
{
    // A document is read in pieces of whole paragraphs: the piece bounds memory, not what is found.
    private const int Piece = 256 * 1024;

    public static ReadResult Read(string text, ReadOptions options) => Read(text, options, trace: null);

    /// <summary>The same, keeping what was weighed against what when the subject of each value was chosen.</summary>
    internal static ReadResult Read(string text, ReadOptions options, SubjectTrace? trace)
    {
        var findings = ImmutableArray.CreateBuilder<Finding>();
        var tag = options.Language ?? LanguageDetector.Detect(text);
        if (string.IsNullOrWhiteSpace(text))
        {
            findings.Add(new Finding("empty", Severity.Error, "char 0"));
            return new ReadResult(tag, options.Date, options.Publisher, [], findings.ToImmutable());
        }

        if (LanguageList.Find(tag) is not { } language)
        {
            findings.Add(new Finding("language-unsupported", Severity.Error, "char 0", tag));
            return new ReadResult(tag, options.Date, options.Publisher, [], findings.ToImmutable());
        }

        var proposals = ImmutableArray.CreateBuilder<Proposal>();
        var document = new DocumentReader(language, options.Date, findings, proposals.Add, trace);
        var points = new CodePoints(text);
        for (var start = 0; start < text.Length;)
        {
            var end = PieceEnd(text, start);
            document.Read(text, points, start, end);
            start = end;
        }

        return new ReadResult(language.Tag, document.Date, options.Publisher, proposals.DrainToImmutable(), findings.ToImmutable());
    }

    /// <summary>Opens a text of any length that is read piece by piece as its proposals are asked for: memory does not grow with the text.</summary>
    public static StreamedReading Open(TextReader text, ReadOptions options) => new(new TextPieces(text, Piece, PieceEnd), options);

    private static int PieceEnd(string text, int start)
    {
        if (text.Length - start <= Piece)
        {
            return text.Length;
        }

        var at = text.LastIndexOf('\n', start + Piece, Piece / 2);
        at = at < 0 ? text.LastIndexOf(' ', start + Piece, Piece / 2) : at;
        at = at < 0 ? start + Piece : at;
        return char.IsLowSurrogate(text[at]) ? at : at + 1;
    }
}
