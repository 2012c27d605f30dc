using System.Globalization;
using System.Text;
using Jalon.Core;

namespace Jalon.Exchange.Ledger;

/// <summary>
/// Writes a ledger as JSON Lines: the header, then each batch followed by its sources and its statements, in the order of
/// recording. The same ledger always gives the same bytes. See docs/guide/ledger-format.md.
/// </summary>
public sealed class LedgerWriter(Stream utf8)
{
    public void Write(LedgerHeader header) => Line(new CanonicalJson().Open('{').Name("jalon").Open('{').Member("format", header.Format)
        .Member("batches", header.Batches).Member("head", header.Head.ToString()).Close('}').Close('}'));

    public void Write(LedgerBatch batch) => Line(new CanonicalJson().Open('{').Name("batch").Open('{').Member("number", batch.Batch.Number)
        .Member("recordedAt", batch.Batch.RecordedAt.UtcDateTime.ToString(LedgerReader.InstantFormat, CultureInfo.InvariantCulture))
        .Member("recorder", batch.Batch.Recorder).Member("run", batch.Batch.Run).Name("machineRead").Flag(batch.Batch.MachineRead)
        .Member("hash", batch.Hash.ToString()).Close('}').Close('}'));

    public void Write(LedgerSource source)
    {
        var json = new CanonicalJson().Open('{').Name("source");
        SourceJson.Write(json, source.Source);
        json.Member("content", Convert.ToBase64String(source.Content.Span));

        // Nearly every source is UTF-8 text that needs no second copy.
        var isPlain = source.Content.Span.SequenceEqual(Encoding.UTF8.GetBytes(source.Text));
        Line(json.Member("text", isPlain ? null : source.Text).Close('}'));
    }

    public void Write(Statement statement)
    {
        var json = new CanonicalJson().Open('{').Name("statement");
        StatementJson.Write(json, statement);
        Line(json.Close('}'));
    }

    private void Line(CanonicalJson json)
    {
        utf8.Write(json.Written.Span);
        utf8.WriteByte((byte)'\n');
    }
}
