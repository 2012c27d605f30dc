using System.Text;
using CsCheck;
using Jalon.Core;
using Jalon.Exchange.Ledger;

namespace Jalon.Tests.Exchange;

public sealed class LedgerReaderTests
{
    private const string Statement = """{"subject":"a","property":"kind","value":{"type":"code","code":"agent"},"stance":"reported","by":"a"}""";

    [Fact]
    public void Ledger_WrittenAndRead_IsTheSame()
    {
        var content = Encoding.Latin1.GetBytes("achevée");
        var source = new Source { Id = Digest.Of(content), Publisher = new ItemId("gazette"), Published = new DateOnly(2024, 5, 4), Charset = "windows-1252" };
        var batch = new LedgerBatch(new Batch(1, new DateTimeOffset(2025, 1, 2, 3, 4, 5, 678, TimeSpan.Zero), "ada", "add", true), Digest.Of("x"u8));
        Assert.True(StatementJson.TryRead(Encoding.UTF8.GetBytes(Statement), out var statement, out _));
        using var stream = new MemoryStream();
        var writer = new LedgerWriter(stream);

        writer.Write(new LedgerHeader(1, 1, batch.Hash));
        writer.Write(batch);
        writer.Write(new LedgerSource(source, content, "achevée"));
        writer.Write(statement);
        stream.Position = 0;
        var lines = LedgerReader.Read(stream, "f").ToList();

        Assert.Equal(new LedgerHeader(1, 1, batch.Hash), lines[0].Header);
        Assert.Equal(batch, lines[1].Batch);
        Assert.Equal(source, lines[2].Source!.Source);
        Assert.Equal(content, lines[2].Source!.Content.ToArray());
        Assert.Equal("achevée", lines[2].Source!.Text);
        Assert.Equal(statement, lines[3].Statement);
    }

    [Theory]
    [InlineData("{", "json-broken")]
    [InlineData("[]", "json-broken")]
    [InlineData("{}", "json-broken")]
    [InlineData("null", "json-broken")]
    [InlineData("""{"novel":1}""", "member-unknown")]
    [InlineData("""{"jalon":{"format":2}}""", "format-newer")]
    [InlineData("""{"jalon":{"format":0}}""", "format-unknown")]
    [InlineData("""{"jalon":{"format":1}}""", "member-missing")]
    [InlineData("""{"jalon":3}""", "json-broken")]
    [InlineData("""{"batch":{"number":1}}""", "member-missing")]
    [InlineData("""{"batch":{"number":1,"colour":"red"}}""", "member-unknown")]
    [InlineData("""{"source":{"id":"zz","publisher":"a"},"content":""}""", "value-invalid")]
    [InlineData("""{"source":{"id":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","publisher":"a"},"content":"YQ=="}""", "source-digest")]
    [InlineData("""{"source":{"id":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","publisher":"a"},"content":"!"}""", "json-broken")]
    [InlineData("""{"statement":{"subject":"a"}}""", "member-missing")]
    [InlineData("""{"subject":"a","stanza":1}""", "member-unknown")]
    public void Line_Wrong_IsAFindingWithItsNumberAndTheNextIsRead(string line, string code)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes($"{Statement}\n\n{line}\r\n{Statement}"));

        var lines = LedgerReader.Read(stream, "f").ToList();

        var wrong = Assert.Single(lines, l => l.Finding is not null);
        Assert.Equal(code, wrong.Finding!.Code);
        Assert.StartsWith("f:3", wrong.Finding.Location, StringComparison.Ordinal);
        Assert.Equal(code == "format-newer" ? 1 : 2, lines.Count(l => l.Statement is not null));
    }

    [Fact]
    public void Line_OfAnyBytes_NeverThrows() =>
        Gen.Byte.Array[0, 200].Sample(bytes =>
        {
            using var stream = new MemoryStream(bytes);
            _ = LedgerReader.Read(stream, "f").ToList();
        });
}
