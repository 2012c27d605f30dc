using Jalon.Reading.Files;

namespace Jalon.Tests.Reading.Files;

public sealed class ZipTests
{
    [Fact]
    public void Documents_OfAnArchive_ComeInTheOrderOfTheirNames()
    {
        var zip = Given.Zip(("b/deux.txt", Given.Utf8("Deux.")), ("a.txt", Given.Utf8("Un.")), ("b/", []), ("__MACOSX/a.txt", [1]), (".DS_Store", [1]));

        var read = Given.Read(Given.File("docs.zip", zip));

        Assert.Equal(["docs.zip/a.txt", "docs.zip/b/deux.txt"], read.Select(r => r.Place));
        Assert.Equal(["Un.", "Deux."], read.Select(r => r.Text));
    }

    [Fact]
    public void Names_ThatLeadOutside_AreOnlyNames()
    {
        var zip = Given.Zip(("../../etc/passwd.txt", Given.Utf8("Un.")), ("C:\\Windows\\deux.txt", Given.Utf8("Deux.")), ("/abs/trois.txt", Given.Utf8("Trois.")));

        var read = Given.Read(Given.File("docs.zip", zip));

        Assert.Equal(["deux.txt", "passwd.txt", "trois.txt"], read.Select(r => r.Name).Order());
        Assert.All(read, r => Assert.DoesNotContain("..", r.Place, StringComparison.Ordinal));
        Assert.All(read, r => Assert.DoesNotContain(':', r.Place));
    }

    [Fact]
    public void Archive_InAnArchive_IsUnfoldedToo()
    {
        var inner = Given.Zip(("note.txt", Given.Utf8("Dedans.")));

        var read = Given.Read(Given.File("docs.zip", Given.Zip(("in.zip", inner), ("z.txt", Given.Utf8("Dehors.")))));

        Assert.Equal(["docs.zip/in.zip/note.txt", "docs.zip/z.txt"], read.Select(r => r.Place));
    }

    [Fact]
    public void Archives_InEachOtherWithoutEnd_Stop()
    {
        var inner = Given.Zip(("note.txt", Given.Utf8("Au fond.")));
        for (var i = 0; i < 20; i++)
        {
            inner = Given.Zip(("in.zip", inner));
        }

        Assert.Equal("nested-too-deep", Assert.Single(Given.Read(Given.File("docs.zip", inner)).SelectMany(r => r.Findings)).Code);
    }

    [Fact]
    public void Bomb_BesideADocument_CostsItselfOnly()
    {
        var zip = Given.Zip(("a.txt", Given.Utf8("Un.")), ("b.txt", new byte[60 << 20]));

        var read = Given.Read(Given.File("docs.zip", zip));

        Assert.Equal("Un.", read[0].Text);
        Assert.Equal("archive-bomb", Assert.Single(read[1].Findings).Code);
    }

    [Fact]
    public void Archive_OfMoreBytesThanAllowed_IsLeftWhereTheyEnd()
    {
        var zip = Given.Zip([.. Enumerable.Range(0, 10).Select(i => ($"{i}.txt", Given.Utf8(string.Concat(Enumerable.Range(0, 200).Select(n => $"Ligne {n * (i + 7)} du texte.\n")))))]);

        var read = Given.Read(Given.File("docs.zip", zip), new FileLimits { TotalBytes = 12_000 });

        Assert.Contains(read, r => r.IsUsable);
        Assert.Equal("archive-too-large", read[^1].Findings[0].Code);
    }

    [Fact]
    public void Archive_OfMoreFilesThanAllowed_IsRefused()
    {
        var zip = Given.Zip([.. Enumerable.Range(0, 30).Select(i => ($"{i}.txt", Given.Utf8("x")))]);

        Assert.Equal("archive-too-large", Given.Refusal(Given.File("docs.zip", zip), new FileLimits { Files = 20 }).Code);
    }

    [Fact]
    public void Archive_CutShort_IsBroken()
    {
        var zip = Given.Zip(("a.txt", Given.Utf8("Un.")), ("b.txt", Given.Utf8("Deux.")));

        Assert.Equal("file-broken", Given.Refusal(Given.File("docs.zip", zip[..^30])).Code);
    }

    [Fact]
    public void Workbook_IsNoArchiveOfDocuments()
    {
        var workbook = Given.Zip(("[Content_Types].xml", Given.Utf8("<Types/>")), ("xl/sheet.xml", Given.Utf8("<x/>")));

        Assert.Equal("format-unknown-file", Given.Refusal(Given.File("a.xlsx", workbook)).Code);
    }
}
