using System.Text;
using System.Text.Json;
using Jalon.Scoring;

namespace Jalon.Tests.Reading;

public sealed class CorpusTests
{
    private static readonly Corpus Corpus = new(Repo.Root.At("corpus"));

    public static TheoryData<string> Documents => [.. Corpus.Names()];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Document_OfTheCorpus_IsWellAnnotated(string name)
    {
        var faults = GoldCheck.Faults(name, Corpus.Text(name), Corpus.Gold(name));

        Assert.True(!faults.Any(), string.Join('\n', faults));
    }

    [Fact]
    public void Texts_OfTheCorpus_AllHaveAnAnnotation()
    {
        var texts = Directory.EnumerateFiles(Repo.Root.At("corpus"), "*.txt", SearchOption.AllDirectories).Select(f => Path.GetFileNameWithoutExtension(f)!);

        Assert.Equal(Corpus.Names().Select(n => n.Split('/')[1]).Order(StringComparer.Ordinal), texts.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Halves_OfTheCorpus_ShareNoPhrase()
    {
        var work = Phrases("work/");

        var shared = work.Intersect(Phrases("measure/"), StringComparer.Ordinal);

        Assert.NotEmpty(work);
        Assert.Empty(shared);
    }

    [Theory]
    [InlineData("\"start\":11", "\"start\":12", "is not at 12")]
    [InlineData("\"unit\":\"MW\"", "\"unit\":\"mégas\"", "is no value")]
    [InlineData("\"low\":40", "\"low\":50", "is no value")]
    [InlineData("\"property\":\"capacity\"", "\"property\":\"force\"", "no property force")]
    [InlineData("\"property\":\"capacity\"", "\"property\":\"due\"", "due takes no quantity")]
    [InlineData("\"stance\":\"reported\"", "\"stance\":\"told\"", "'told' is in no vocabulary")]
    [InlineData("\"qualifiers\":{}", "\"qualifiers\":{\"period\":\"2031-13\"}", "qualifier period")]
    [InlineData("\"distractors\":[{\"quote\":\"7\",\"start\":28,\"why\":\"page\"}]", "\"distractors\":[]", "is in no statement, distractor or neutral span")]
    [InlineData("\"slips\":[]", "\"slips\":[{\"from\":\"2031\",\"to\":\"2032\"}]", "a date is in no statement")]
    [InlineData("\"conflicts\":[]", "\"conflicts\":[{\"statements\":[0,9],\"why\":\"x\"}]", "does not name two statements")]
    public void Annotation_WithAFault_IsFoundOut(string part, string instead, string fault)
    {
        var sound = Gold.Read(Sound);
        var broken = Gold.Read(Sound.Replace(part, instead, StringComparison.Ordinal));

        Assert.Empty(GoldCheck.Faults("x.fr", Text, sound));
        Assert.Contains(GoldCheck.Faults("x.fr", Text, broken), f => f.StartsWith("x.fr: ", StringComparison.Ordinal) && f.Contains(fault, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("en", "It costs half a million", "«half»")]
    [InlineData("en", "Seventy-five tonnes", "«Seventy»")]
    [InlineData("en", "to open in May or June", "«June»")]
    [InlineData("ru", "Стоит полтора миллиарда", "«полтора»")]
    [InlineData("ru", "Двести тонн", "«Двести»")]
    [InlineData("ru", "сдадут в мае или июне", "«июне»")]
    public void Annotation_LeavingOutANumberInWords_IsFoundOut(string language, string text, string word)
    {
        var nothing = new Gold(new("2031-05-02", language, null), [], [], [], [], []);

        Assert.Contains(GoldCheck.Faults("x." + language, Encoding.UTF8.GetBytes(text), nothing), f => f.Contains(word, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("en", "someone may often look at the headquarters, a tent, a sixer and the fortress")]
    [InlineData("ru", "на столе столица, семья, пятно, сортировка и маяк")]
    public void Annotation_LeavingOutAWordLikeANumber_IsSound(string language, string text)
    {
        var nothing = new Gold(new("2031-05-02", language, null), [], [], [], [], []);

        Assert.Empty(GoldCheck.Faults("x." + language, Encoding.UTF8.GetBytes(text), nothing));
    }

    [Fact]
    public void Annotation_WithAnUnknownField_IsNotRead()
    {
        var json = Sound.Replace("\"subject\"", "\"topic\"", StringComparison.Ordinal);

        Assert.Throws<JsonException>(() => Gold.Read(json));
    }

    private static readonly byte[] Text = Encoding.UTF8.GetBytes("Le parc de 40 MW, voir page 7\n");

    private const string Sound =
        """
        {"document":{"date":"2031-05-02","language":"fr","publisher":null},"statements":[{"subject":"parc","subject_aliases":[],
        "kind":"facility","property":"capacity","value":{"type":"quantity","low":40,"high":40,"unit":"MW","edtf":null,"code":null},
        "qualifiers":{},"stance":"reported","attributed_to":null,"quote":"40 MW","start":11}],
        "distractors":[{"quote":"7","start":28,"why":"page"}],"neutral":[],"conflicts":[],"slips":[]}
        """;

    // Runs of seven words: shorter ones are the common stock of such texts.
    private static HashSet<string> Phrases(string half) =>
        Corpus.Names().Where(n => n.StartsWith(half, StringComparison.Ordinal)).SelectMany(n =>
        {
            var words = Encoding.UTF8.GetString(Corpus.Text(n)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            return Enumerable.Range(0, Math.Max(0, words.Length - 6)).Select(i => string.Join(' ', words[i..(i + 7)]));
        }).ToHashSet(StringComparer.Ordinal);
}
