using System.CommandLine;
using Jalon.Core.Languages;
using Jalon.Core.Time;

namespace Jalon.Cli.Output;

/// <summary>The options <c>--json</c> and <c>--csv</c>, and the writing of an answer in the form they ask for.</summary>
internal sealed class OutputOptions
{
    private readonly Option<bool> json;
    private readonly Option<bool> csv;
    private readonly Call call;

    public OutputOptions(Command command, Call call, bool csv = true)
    {
        this.call = call;
        json = new Option<bool>("--json") { Description = new Label("la réponse en JSON", "the answer as JSON", "ответ в JSON").In(call.Language) };
        this.csv = new Option<bool>("--csv") { Description = new Label("la réponse en CSV", "the answer as CSV", "ответ в CSV").In(call.Language) };
        command.Add(json);
        if (csv)
        {
            command.Add(this.csv);
        }
    }

    public bool IsJson(ParseResult parsed) => parsed.GetValue(json);

    /// <summary>Whether a person reads the answer.</summary>
    public bool IsForPeople(ParseResult parsed) => !parsed.GetValue(json) && !parsed.GetValue(csv);

    /// <summary>Writes the rows; when there are none a person is told so in the given words.</summary>
    public void Write<T>(ParseResult parsed, View<T> view, Label none, Question? question = null, params ReadOnlySpan<(string Name, object? Value)> more)
    {
        var terminal = call.Terminal;
        if (parsed.GetValue(json))
        {
            JsonOutput.Write(terminal.Out, view, question, more.ToArray());
        }
        else if (parsed.GetValue(csv))
        {
            CsvOutput.Write(terminal.Out, view);
        }
        else if (view.Rows.Count == 0)
        {
            call.Say(none);
        }
        else
        {
            Draw(view);
        }
    }

    /// <summary>Draws the rows for a person.</summary>
    public void Draw<T>(View<T> view)
    {
        if (call.Terminal.Width > 0)
        {
            Screen.Draw(call.Terminal, view.Grid(call.Language));
        }
        else
        {
            PlainTable.Write(call.Terminal.Out, view.Grid(call.Language));
        }
    }
}
