using System.IO.Compression;
using System.Text;
using Jalon.Core;
using Jalon.Reading.Files;

namespace Jalon.Tests.Reading.Files;

/// <summary>Files made in memory, and what is taken out of them.</summary>
internal static class Given
{
    public static GivenFile File(string name, byte[] content) => new(name, content);

    public static GivenFile File(string name, string text) => new(name, Encoding.UTF8.GetBytes(text));

    public static List<FileText> Read(GivenFile file, FileLimits? limits = null) => [.. FileReader.Read(file, file.Name, limits ?? FileLimits.Usual)];

    public static FileText One(GivenFile file) => Assert.Single(Read(file));

    public static string Text(GivenFile file)
    {
        var one = One(file);
        Assert.True(one.IsUsable, string.Join(", ", one.Findings.Select(f => f.Code)));
        return one.Text;
    }

    public static Finding Refusal(GivenFile file, FileLimits? limits = null)
    {
        var one = Assert.Single(Read(file, limits));
        Assert.False(one.IsUsable);
        return Assert.Single(one.Findings);
    }

    public static byte[] Zip(params (string Path, byte[] Content)[] entries)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, content) in entries)
            {
                using var stream = archive.CreateEntry(path).Open();
                stream.Write(content);
            }
        }

        return bytes.ToArray();
    }

    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
