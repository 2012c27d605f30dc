using System.Collections.Immutable;
using Jalon.Core;
using Jalon.Reading.Cleaning;
using Jalon.Reading.Languages;

namespace Jalon.Reading;

/// <summary>
/// A reading of a text as it streams in. Its language and day are known when it is opened, for which the first piece is read;
/// its findings when the last proposal was asked for. Gives what <see cref="Reader.Read(string, ReadOptions)"/> gives of the whole text.
/// </summary>
public sealed class StreamedReading
{
    private readonly ImmutableArray<Finding>.Builder findings = ImmutableArray.CreateBuilder<Finding>();
    private readonly List<Proposal> held = [];
    private readonly TextPieces pieces;
    private readonly DocumentReader? document;
    private int before;
    private bool blank = true;

    internal StreamedReading(TextPieces pieces, ReadOptions options)
    {
        this.pieces = pieces;
        var piece = pieces.Next();
        var tag = options.Language ?? LanguageDetector.Detect(piece);
        var language = LanguageList.Find(tag);
        (Language, Date, Publisher) = (language?.Tag ?? tag, options.Date, options.Publisher);
        if (language is null)
        {
            findings.Add(string.IsNullOrWhiteSpace(piece) ? Empty : new Finding("language-unsupported", Severity.Error, "char 0", tag));
            return;
        }

        document = new DocumentReader(language, options.Date, findings, held.Add);
        Read(document, piece);
        Date = document.Date;
    }

    public string? Language { get; }

    public DateOnly? Date { get; }

    public string? Publisher { get; }

    /// <summary>What could not be read so far.</summary>
    public ImmutableArray<Finding> Findings => findings.ToImmutable();

    private static Finding Empty => new("empty", Severity.Error, "char 0");

    /// <summary>In the order of their passages; to be asked for once.</summary>
    public IEnumerable<Proposal> Proposals()
    {
        for (var goesOn = document is not null; goesOn;)
        {
            foreach (var proposal in held)
            {
                yield return proposal;
            }

            held.Clear();
            var piece = pieces.Next();
            goesOn = piece.Length > 0;
            if (goesOn)
            {
                Read(document!, piece);
            }
        }

        if (document is not null && blank)
        {
            findings.Add(Empty);
        }
    }

    private void Read(DocumentReader reader, string piece)
    {
        blank &= string.IsNullOrWhiteSpace(piece);
        var points = new CodePoints(piece, before);
        reader.Read(piece, points, 0, piece.Length);
        before = points.At(piece.Length);
    }
}
