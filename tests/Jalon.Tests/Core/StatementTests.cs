using System.Text;
using CsCheck;
using Jalon.Core;

namespace Jalon.Tests.Core;

public sealed class StatementTests
{
    [Fact]
    public void Json_WrittenAndRead_IsTheSameStatement() => Generators.Said.Sample(said =>
    {
        var json = StatementJson.Write(said.Statement);

        var read = StatementJson.TryRead(json.Span, out var statement, out _);

        return read && statement == said.Statement && StatementJson.Write(statement!).Span.SequenceEqual(json.Span);
    }, iter: 5_000);

    // A store's reading takes a shorter way through what is canonical: it must end where the other one does, on altered bytes too.
    [Fact]
    public void Json_AsAStoreReadsIt_IsReadAsAnyOther() => Gen.Select(Generators.Said, Gen.Int[0, 10_000], Gen.Byte, Gen.Int[0, 3], Generators.Pick("0", "-", ".", "e1", "\\u0041", "é", "\"", " ", "null", "00")).Sample((said, place, letter, how, piece) =>
    {
        var json = StatementJson.Write(said.Statement).ToArray();
        var at = place % json.Length;
        json = how switch { 0 => json, 1 => [.. json[..at], letter, .. json[(at + 1)..]], 2 => [.. json[..at], .. Encoding.UTF8.GetBytes(piece), .. json[at..]], _ => [.. json[..at], .. json[(at + 1)..]] };

        var any = StatementJson.TryRead(json, out var expected, out var fault);
        var stored = StatementJson.TryRead(json, expected?.Id ?? default, out var statement, out var finding);

        return stored == any && fault == finding
            && (!any || StatementJson.Write(statement!).Span.SequenceEqual(StatementJson.Write(expected!).Span));
    }, iter: 50_000);

    [Fact]
    public void Json_WithSpacesAndInOtherOrder_GivesTheSameId()
    {
        const string Plain = """{"subject":"plant","property":"capacity","value":{"type":"quantity","low":200,"high":200,"unit":"MW"},"stance":"reported","by":"press"}""";
        const string Loose = """ { "by": "press", "value": { "unit": "MW", "high": 200.0, "low": 2e2, "type": "quantity" }, "stance" : "reported", "property": "capacity", "subject": "plant" } """;

        var first = Read(Plain);
        var second = Read(Loose);

        Assert.Equal(first.Id, second.Id);
        Assert.Equal(Plain, Encoding.UTF8.GetString(StatementJson.Write(second).Span));
    }

    [Fact]
    public void Id_OfACopyMadeByWith_IsItsOwn() => Gen.Select(Generators.Said, Generators.Said).Sample((a, b) =>
    {
        _ = a.Statement.Id;
        var copy = a.Statement with { Subject = b.Statement.Subject };

        return (copy.Id == a.Statement.Id) == (a.Statement.Subject == b.Statement.Subject) && copy with { Subject = a.Statement.Subject } == a.Statement;
    });

    [Fact]
    public void Id_IsTheDigestOfTheCanonicalJson() => Generators.Said.Sample(said => Digest.Of(StatementJson.Write(said.Statement).Span) == said.Statement.Id);

    [Fact]
    public void Id_OfAKnownStatement_NeverChanges()
    {
        var book = new Book();

        var statement = book.Say("plant", "cost", "120000000000.. XOF", "press", "2024-05-24");

        Assert.Equal("""{"subject":"plant","property":"cost","value":{"type":"money","low":120000000000,"unit":"XOF"},"stance":"reported","by":"press","citation":{"source":"%","start":0,"length":18,"quote":"120000000000.. XOF"}}""",
            Encoding.UTF8.GetString(StatementJson.Write(statement).Span).Replace(statement.Citation!.Source.ToString(), "%", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("[]", "json-broken")]
    [InlineData("", "json-broken")]
    [InlineData("{", "json-broken")]
    [InlineData("null", "json-broken")]
    [InlineData("""{"subject":"Plant É"}""", "item-id")]
    [InlineData("""{"subject":"plant","property":"price"}""", "property-unknown")]
    [InlineData("""{"subject":"plant","property":"capacity","value":{"type":"quantity","low":1,"unit":"smoot"}}""", "value-invalid")]
    [InlineData("""{"subject":"plant","property":"capacity","value":{"type":"quantity","low":2,"high":1,"unit":"MW"}}""", "value-invalid")]
    [InlineData("""{"subject":"plant","property":"held","value":{"type":"date","edtf":"2025-02-31"}}""", "value-invalid")]
    [InlineData("""{"subject":"plant","property":"capacity","value":{"type":"none"},"stance":"maybe","by":"a"}""", "stance-unknown")]
    [InlineData("""{"subject":"plant","property":"capacity","value":{"type":"none"},"qualifiers":{"colour":"red"},"by":"a"}""", "qualifier-unknown")]
    [InlineData("""{"subject":"plant","property":"capacity","value":{"type":"none"}}""", "member-missing")]
    [InlineData("""{"subject":"plant","property":"capacity","value":{"type":"date","edtf":"2025"},"by":"a"}""", "value-type")]
    [InlineData("""{"subject":"plant","property":"capacity","value":{"type":"none"},"by":"a","novelty":1}""", "member-unknown")]
    [InlineData("""{"subject":"plant","property":"capacity","value":{"type":"none"},"by":"a","revises":["12"]}""", "reference-invalid")]
    [InlineData("""{"subject":5}""", "json-broken")]
    [InlineData("""{"subject":"plant","subject":"road","property":"capacity","value":{"type":"none"},"by":"a"}""", "member-twice")]
    [InlineData("""{"subject":"plant","property":"capacity","value":{"type":"none"},"by":"a","stance":"denied","stance":"reported"}""", "member-twice")]
    [InlineData("""{"subject":"plant","property":"capacity","value":{"type":"none"},"by":"a"} {}""", "json-broken")]
    [InlineData("""{"subject":"plant","property":"capacity","value":{"type":"none"},"by":"a","citation":{"source":"0000000000000000000000000000000000000000000000000000000000000000","quote":"x","start":-5,"length":-3}}""", "citation-invalid")]
    [InlineData("""{"subject":"plant","property":"capacity","value":{"type":"none"},"by":"a","citation":{"source":"0000000000000000000000000000000000000000000000000000000000000000","quote":"x","start":5}}""", "citation-invalid")]
    public void Json_ThatIsNoStatement_GivesAFinding(string json, string code)
    {
        var read = StatementJson.TryRead(Encoding.UTF8.GetBytes(json), out _, out var finding);

        Assert.False(read);
        Assert.Equal(code, finding!.Code);
    }

    [Fact]
    public void Json_OfAnyBytes_NeverThrows() => Gen.Byte.Array[0, 80].Sample(bytes => !StatementJson.TryRead(bytes, out _, out var finding) && finding is not null);

    [Fact]
    public void Json_WithOneByteChanged_NeverReadsAsTheSameStatement() => Gen.Select(Generators.Said, Gen.Int[0, 10_000], Gen.Byte).Sample((said, at, value) =>
    {
        var bytes = StatementJson.Write(said.Statement).ToArray();
        var changed = bytes[at % bytes.Length] != value;
        bytes[at % bytes.Length] = value;

        return !changed || !StatementJson.TryRead(bytes, out var statement, out _) || statement.Id != said.Statement.Id || !StatementJson.Write(statement).Span.SequenceEqual(bytes);
    });

    private static Statement Read(string json) =>
        StatementJson.TryRead(Encoding.UTF8.GetBytes(json), out var statement, out var finding) ? statement : throw new FormatException(finding!.Code);
}
