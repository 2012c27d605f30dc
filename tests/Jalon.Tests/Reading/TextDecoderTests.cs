using System.Text;
using Jalon.Reading;

namespace Jalon.Tests.Reading;

public sealed class TextDecoderTests
{
    [Theory]
    [InlineData("koi8-r", 20866)]
    [InlineData("ISO-8859-5", 28595)]
    [InlineData("windows-1251", 1251)]
    public void Decode_BytesOfADeclaredCharset_AreReadInIt(string declared, int page)
    {
        var decoded = TextDecoder.Decode(CodePagesEncodingProvider.Instance.GetEncoding(page)!.GetBytes("Станция построена в мае"), declared);

        Assert.Equal("Станция построена в мае", decoded.Text);
    }

    [Theory]
    [InlineData("no-such-charset")]
    [InlineData("utf-7")]
    [InlineData("windows-1251")]
    public void Decode_SoundUtf8_StaysUtf8WhateverIsDeclared(string declared)
    {
        Assert.Equal(("Échéance", "utf-8"), (TextDecoder.Decode(Encoding.UTF8.GetBytes("Échéance"), declared) is var d ? d.Text : "", d.Charset));
    }

    private const string French = "Le coût s’élève à 3 millions d’euros, révisé depuis l’été.";
    private const string Russian = "Стоимость составляет три миллиона евро.";

    public static TheoryData<byte[], string, string> Encoded => new()
    {
        { Encoding.UTF8.GetBytes(French), French, "utf-8" },
        { [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(French)], French, "utf-8" },
        { [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(French)], French, "utf-16" },
        { [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(French)], French, "utf-16BE" },
        { Encoding.Unicode.GetBytes(French), French, "utf-16" },
        { Encoding.BigEndianUnicode.GetBytes(French), French, "utf-16BE" },
        { Encoding.Unicode.GetBytes(Russian), Russian, "utf-16" },
        { CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(French), French, "windows-1252" },
        { CodePagesEncodingProvider.Instance.GetEncoding(1251)!.GetBytes(Russian), Russian, "windows-1251" },
    };

    [Theory]
    [MemberData(nameof(Encoded))]
    public void Bytes_InACommonEncoding_AreDecoded(byte[] bytes, string text, string charset)
    {
        var decoded = TextDecoder.Decode(bytes);

        Assert.Equal((text, charset), (decoded.Text, decoded.Charset));
    }

    [Fact]
    public void Bytes_Utf8WithASpoiltByte_StayUtf8AndNameThePlace()
    {
        var bytes = Encoding.UTF8.GetBytes(French + " Fin.");
        bytes[^3] = 0xFF;

        var decoded = TextDecoder.Decode(bytes);

        Assert.Equal("utf-8", decoded.Charset);
        Assert.StartsWith(French, decoded.Text, StringComparison.Ordinal);
        var finding = Assert.Single(decoded.Findings);
        Assert.Equal(("utf8-invalid", $"byte {bytes.Length - 3}"), (finding.Code, finding.Location));
    }

    [Theory]
    [InlineData(new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13 }, "not-text")]
    [InlineData(new byte[] { 0, 1, 2, 3, 0, 0, 5, 0, 200, 0, 0, 7 }, "not-text")]
    [InlineData(new byte[0], "empty")]
    [InlineData(new byte[] { 32, 10, 9 }, "empty")]
    [InlineData(new byte[] { 97, 98, 7, 99, 100, 101, 102, 103, 104, 105, 106 }, "control-character")]
    public void Bytes_ThatAreNoCleanText_GiveAFinding(byte[] bytes, string code)
    {
        var decoded = TextDecoder.Decode(bytes);

        Assert.Equal(code, Assert.Single(decoded.Findings).Code);
    }
}
