using Jalon.Core.Languages;

namespace Jalon.Cli.Output;

/// <summary>
/// Rows of one answer, described twice: the columns a person reads, in a language, and the fields a program reads, with
/// stable names and untranslated values. JSON and CSV are made of the fields, tables of the columns.
/// </summary>
internal sealed class View<T>(string name, IReadOnlyList<T> rows)
{
    private readonly List<(string Name, Func<T, object?> Of)> fields = [];
    private readonly List<(Label Heading, bool Right, Func<T, Cell> Of)> columns = [];

    /// <summary>The name of the answer in JSON, such as <c>follow</c>.</summary>
    public string Name { get; } = name;

    public IReadOnlyList<T> Rows { get; } = rows;

    public IReadOnlyList<(string Name, Func<T, object?> Of)> Fields => fields;

    public IReadOnlyList<(Label Heading, bool Right, Func<T, Cell> Of)> Columns => columns;

    /// <summary>A field: its value is a text, number, flag, digest, date, interval, or a list or record of such.</summary>
    public View<T> Field(string fieldName, Func<T, object?> of)
    {
        fields.Add((fieldName, of));
        return this;
    }

    public View<T> Column(Label heading, Func<T, Cell> of, bool right = false)
    {
        columns.Add((heading, right, of));
        return this;
    }

    /// <summary>The table of all rows, without the columns in which nothing stands.</summary>
    public Grid Grid(Language language)
    {
        var cells = columns.ConvertAll(c => Rows.Select(c.Of).Select(t => t with { Text = Wrapping.Harmless(t.Text) }).ToList());
        var kept = Enumerable.Range(0, columns.Count).Where(i => i == 0 || cells[i].Exists(c => c.Text.Length > 0)).ToList();
        return new Grid(
            [.. kept.Select(i => columns[i].Heading.In(language))],
            [.. kept.Select(i => columns[i].Right)],
            [.. Rows.Select((_, r) => kept.Select(i => cells[i][r]).ToArray())]);
    }

    /// <summary>The same answer with other rows.</summary>
    public View<T> With(IReadOnlyList<T> others)
    {
        var view = new View<T>(Name, others);
        view.fields.AddRange(fields);
        view.columns.AddRange(columns);
        return view;
    }
}

/// <summary>A table ready to be drawn. The first column names the row.</summary>
internal sealed record Grid(string[] Headings, bool[] Right, Cell[][] Rows);
