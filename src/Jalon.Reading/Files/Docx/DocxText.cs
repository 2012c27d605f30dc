using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Jalon.Reading.Files.Docx;

/// <summary>
/// The text of a document in the order of its body: paragraphs with the numbers that are printed before them, tables a row a
/// line, then the notes. What was struck out or hidden is not there; headers and footers are no part of the text.
/// </summary>
internal sealed class DocxText
{
    private readonly TextLines lines;
    private readonly Numbering numbering;
    private int cells;

    private DocxText(MainDocumentPart main, FileLimits limits)
    {
        lines = new TextLines(limits.Characters);
        numbering = new Numbering(main);
    }

    public static string Of(MainDocumentPart main, FileLimits limits)
    {
        var text = new DocxText(main, limits);
        text.Children(main.Document!.Body!);
        foreach (var note in Notes(main))
        {
            text.lines.Paragraph();
            text.Children(note);
        }

        return text.lines.ToString();
    }

    private static IEnumerable<OpenXmlElement> Notes(MainDocumentPart main)
    {
        IEnumerable<FootnoteEndnoteType> feet = main.FootnotesPart?.Footnotes?.Elements<Footnote>() ?? [];
        IEnumerable<FootnoteEndnoteType> ends = main.EndnotesPart?.Endnotes?.Elements<Endnote>() ?? [];
        return feet.Concat(ends).Where(n => n.Type is null || n.Type.Value == FootnoteEndnoteValues.Normal);
    }

    private void Children(OpenXmlElement parent)
    {
        foreach (var element in parent.ChildElements)
        {
            Take(element);
        }
    }

    private void Take(OpenXmlElement element)
    {
        switch (element)
        {
            case Paragraph paragraph: Take(paragraph); break;
            case Table table: Take(table); break;
            case Run run when run.RunProperties?.Vanish is { } hidden && (hidden.Val is null || hidden.Val.Value): break;
            case Text words: lines.Append(Raised(words)); break;
            case TabChar: lines.Append(" "); break;
            case CarriageReturn or Break: lines.Line(); break;
            case NoBreakHyphen: lines.Append("\u2011"); break;

            // A picture with words in it comes twice: for programs that know the newer form and for others.
            case AlternateContent alternate: Children(alternate.ChildElements.FirstOrDefault(c => c is AlternateContentChoice) ?? alternate); break;
            case DeletedRun or MoveFromRun or FieldCode or DeletedText or ParagraphProperties or RunProperties or SectionProperties: break;
            case DocumentFormat.OpenXml.Math.Text symbols: lines.Append(symbols.Text); break;
            default: Children(element); break;
        }
    }

    private void Take(Paragraph paragraph)
    {
        lines.Paragraph();
        if (numbering.Next(paragraph) is { } label)
        {
            lines.Append(label + " ");
        }

        Children(paragraph);
        lines.Paragraph();
    }

    private void Take(Table table)
    {
        // A table of one cell is a frame; one in a cell gives its words to that cell.
        if (cells > 0 || IsFrame(table))
        {
            foreach (var cell in table.Descendants<TableCell>().Where(c => c.Ancestors<Table>().First() == table))
            {
                lines.Append(" ");
                Children(cell);
            }

            return;
        }

        lines.Paragraph();
        foreach (var row in table.Elements<TableRow>().Where(r => r.TableRowProperties?.GetFirstChild<Deleted>() is null))
        {
            lines.Line();
            lines.Append("| ");
            lines.IsOneLine = ++cells > 0;
            foreach (var cell in row.Descendants<TableCell>().Where(c => c.Ancestors<TableRow>().First() == row))
            {
                Children(cell);
                lines.Append(" | ");
            }

            lines.IsOneLine = --cells > 0;
        }

        lines.Paragraph();
    }

    private static bool IsFrame(Table table) => table.Elements<TableRow>().All(r => r.Elements<TableCell>().Count() <= 1);

    private static string Raised(Text words) =>
        words.Parent is Run { RunProperties.VerticalTextAlignment.Val: { } align } && align.Value == VerticalPositionValues.Superscript
            ? Superscripts.Of(words.Text) ?? words.Text : words.Text;
}
