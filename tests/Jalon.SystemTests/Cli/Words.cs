using System.Text;

namespace Jalon.SystemTests.Cli;

/// <summary>Takes a documented command line apart as a shell would: quotes, and stars for the files of the folder.</summary>
internal static class Words
{
    public static string[] Of(string line, string folder)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        var (quoted, any) = (false, false);
        foreach (var c in line + " ")
        {
            if (c == '"')
            {
                (quoted, any) = (!quoted, true);
            }
            else if (c != ' ' || quoted)
            {
                word.Append(c);
            }
            else if (word.Length > 0 || any)
            {
                words.AddRange(Files(word.ToString(), folder));
                word.Clear();
                any = false;
            }
        }

        return [.. words];
    }

    private static IEnumerable<string> Files(string word, string folder)
    {
        if (!word.Contains('*', StringComparison.Ordinal))
        {
            return [word];
        }

        var place = Path.GetDirectoryName(word) ?? "";
        return Directory.GetFiles(Path.Combine(folder, place), Path.GetFileName(word)).Order(StringComparer.Ordinal).Select(f => Path.Combine(place, Path.GetFileName(f)));
    }
}
