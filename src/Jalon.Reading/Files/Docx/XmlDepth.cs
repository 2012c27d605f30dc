using System.IO.Compression;
using System.Xml;
using Jalon.Reading.Files.Zip;

namespace Jalon.Reading.Files.Docx;

/// <summary>Refuses XML with a DTD or nested without end before a library builds a tree of it by calls within calls.</summary>
internal static class XmlDepth
{
    public static void Check(GivenFile package, FileLimits limits)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = limits.TotalBytes };
        using var archive = new ZipArchive(ZipContent.Stream(package), ZipArchiveMode.Read);
        foreach (var entry in archive.Entries.Where(e => e.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) && e.FullName.StartsWith("word/", StringComparison.Ordinal)))
        {
            using var xml = XmlReader.Create(entry.Open(), settings);
            while (xml.Read())
            {
                if (xml.Depth > limits.Nesting)
                {
                    throw new LimitException("nested-too-deep", entry.FullName);
                }
            }
        }
    }
}
