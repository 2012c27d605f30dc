using System.Text;
using Jalon.Reading;

namespace Jalon.SystemTests.Cli;

/// <summary>A large text is read as it streams in, and gives what it gives when it is taken whole.</summary>
public sealed class LargeTextTests
{
    private static readonly ReadOptions Options = new(new DateOnly(2037, 6, 1));

    private static readonly string Text = string.Concat(Enumerable.Range(0, 14_000).Select(i => $"L’usine n° {i} de Kita 😀 produira {i + 20} tonnes d’huile dès mai 2038, a indiqué le ministère.\n\n"));

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    public async Task Read_LargeText_GivesTheSameJson(string mark)
    {
        using var shell = new Shell();
        shell.Write("large.txt", Encoding.UTF8.GetBytes(mark + Text));

        var read = await shell.Must("read", "large.txt", "--json", "--date", "2037-06-01");

        Assert.Equal(ReadingJson.Write(Reader.Read(Text, Options)) + "\n", read.Out);
    }

    [Fact]
    public async Task Read_LargeTextWithAnImpossibleDay_TellsItByItsPlace()
    {
        using var shell = new Shell();
        shell.Write("large.txt", Encoding.UTF8.GetBytes(Text + "La route ouvrira le 31 février 2038."));

        var read = await shell.Must("read", "large.txt", "--json", "--date", "2037-06-01");

        Assert.Contains($"\"location\": \"large.txt char {Text.EnumerateRunes().Count() + "La route ouvrira le ".Length}\"", read.Out, StringComparison.Ordinal);
        Assert.Contains("date-impossible", read.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("windows-1252", "charset-guessed")]
    [InlineData("utf-8", "control-character")]
    [InlineData("utf-8", "utf8-invalid")]
    public async Task Read_LargeTextThatIsNotClean_IsTakenWholeAndTold(string charset, string finding)
    {
        using var shell = new Shell();
        byte[] tail = finding switch { "control-character" => [7], "utf8-invalid" => [0xC3], _ => [] };
        shell.Write("large.txt", [.. (charset == "utf-8" ? Encoding.UTF8 : CodePagesEncodingProvider.Instance.GetEncoding(1252)!).GetBytes(Text.Replace(" 😀", "", StringComparison.Ordinal)), .. tail]);

        var read = await shell.Run("read", "large.txt", "--json", "--date", "2037-06-01");

        Assert.Contains(finding, read.Out, StringComparison.Ordinal);
        Assert.Contains("\"high\": 14019", read.Out, StringComparison.Ordinal);
    }
}
