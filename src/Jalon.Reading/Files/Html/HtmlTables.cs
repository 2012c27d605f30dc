using AngleSharp.Dom;

namespace Jalon.Reading.Files.Html;

/// <summary>Tells tables of data, read a row at a time, from those that only lay out a page.</summary>
internal static class HtmlTables
{
    private const string Mark = "data-jalon-rows";
    private const int LongestCell = 1500;

    /// <param name="row">A row of the table.</param>
    public static bool IsData(IElement? row)
    {
        if (row?.ParentElement is not { } group || row.LocalName != "tr")
        {
            return false;
        }

        var table = group.LocalName == "table" ? group : group.ParentElement;
        if (table is not { LocalName: "table" })
        {
            return false;
        }

        if (table.GetAttribute(Mark) is not { } known)
        {
            known = Judge(table) ? "data" : "layout";
            table.SetAttribute(Mark, known);
        }

        return known == "data";
    }

    private static bool Judge(IElement table)
    {
        var (cells, rows) = (0, 0);
        foreach (var element in table.GetElementsByTagName("*"))
        {
            switch (element.LocalName)
            {
                case "table": return false;
                case "tr": rows++; break;
                case "td" or "th":
                    cells++;
                    if (element.TextContent.Length > LongestCell)
                    {
                        return false;
                    }

                    break;
            }
        }

        return table.GetAttribute("role") is not ("presentation" or "none") && cells > rows;
    }
}
