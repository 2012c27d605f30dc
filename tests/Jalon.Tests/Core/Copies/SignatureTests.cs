using CsCheck;
using Jalon.Core.Copies;

namespace Jalon.Tests.Core.Copies;

public sealed class SignatureTests
{
    private static readonly Gen<string[]> Words = Gen.Int[0, 5000].Select(n => $"mot{n}").Array[60, 400];

    [Fact]
    public void Likeness_OfAnyTwoTexts_EstimatesWhatTheyShare() => Gen.Select(Words, Words, Gen.Int[0, 100]).Sample((own, other, percent) =>
    {
        var shared = own.Length * percent / 100;
        var (one, two) = (string.Join(' ', own), string.Join(' ', own[..shared].Concat(other)));
        var (a, b) = (WordSequence.Of(one), WordSequence.Of(two));
        var (x, y) = (a.Shingles().Select(s => s.Hash).ToHashSet(), b.Shingles().Select(s => s.Hash).ToHashSet());
        var exact = (double)x.Intersect(y).Count() / x.Union(y).Count();

        // 96 firsts: the standard deviation is at most 0.051; five of them.
        Assert.InRange(Signature.Of(a)!.Likeness(Signature.Of(b)!), exact - 0.26, exact + 0.26);
    }, iter: 300);

    [Fact]
    public void Bytes_WrittenAndRead_AreTheSameSignature()
    {
        var signature = Signature.Of(WordSequence.Of(Wires.Agency))!;

        var read = Signature.Read(signature.ToBytes(), signature.Shingles)!;

        Assert.Equal(1, read.Likeness(signature));
        Assert.Equal(signature.Bands(), read.Bands());
        Assert.Null(Signature.Read([1, 2, 3], 4));
    }

    [Fact]
    public void Of_ATextOfAFewWords_IsNone() => Assert.Null(Signature.Of(WordSequence.Of("Accord signé mardi à Ouadra.")));

    [Fact]
    public void Words_InAnotherTypography_AreTheSame() => Assert.Equal(
        WordSequence.Of("L’ÉTÉ — « cœur » – 12 000 t : fin.").Shingles().Select(s => s.Hash),
        WordSequence.Of("l'été, \"cœur\" - 12 000 t. Fin").Shingles().Select(s => s.Hash));
}
