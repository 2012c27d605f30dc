using System.CommandLine;
using Jalon.Cli.Follow;
using Jalon.Cli.Input;
using Jalon.Cli.Output;
using Jalon.Core.Languages;
using Jalon.Core.Time;
using Jalon.Core.Views;

namespace Jalon.Cli.Commands;

/// <summary><c>jalon follow</c>: every commitment, how it stands, and the statements that prove it.</summary>
internal static class FollowCommand
{
    private static readonly Label None = new(
        "aucun engagement : rien de ce qui est enregistré n’annonce une échéance ou une quantité",
        "no commitment: nothing recorded announces a deadline or an amount",
        "обязательств нет: ни одна запись не называет срока или количества");

    public static readonly Verb Verb = new("follow", VerbGroup.Follow,
        new("où en est chaque engagement, avec ses preuves", "how each commitment stands, with its proof", "как обстоит дело с каждым обязательством, с доказательствами"), Build)
    {
        Details = new(
            "Chaque ligne dit l’échéance (la première, puis l’actuelle), l’état et le retard, ce qui l’atteste, qui l’a promis, combien de sources indépendantes en parlent, et les énoncés qui le prouvent (« jalon show ÉNONCÉ »). Le plus urgent d’abord.",
            "Each row tells the deadline (the first, then the current), the status and the delay, the evidence, who promised it, how many independent sources speak of it, and the statements that prove it (“jalon show STATEMENT”). The most urgent first.",
            "Каждая строка: срок (первый, затем нынешний), состояние и опоздание, подтверждение, кто обещал, сколько независимых источников и какие утверждения это доказывают («jalon show УТВЕРЖДЕНИЕ»). Сначала самое срочное."),
        Examples =
        [
            new("jalon follow", new("aujourd’hui", "today", "на сегодня")),
            new("jalon follow --at 2025-12-31 --kind power-plant", new("les centrales, jugées fin 2025", "the power plants, judged at the end of 2025", "электростанции на конец 2025 года")),
            new("jalon follow --published-by 2025-06-30 --json", new("ce qu’on en savait par la presse fin juin 2025, pour un programme", "what the press had told by the end of June 2025, for a program", "что было известно из публикаций к концу июня 2025 года, для программы")),
        ],
    };

    private static void Build(Command command, Call call)
    {
        var options = new QuestionOptions(command, call);
        var output = new OutputOptions(command, call);
        command.SetAction(parsed => Run(call, parsed, options, output));
    }

    private static int Run(Call call, ParseResult parsed, QuestionOptions options, OutputOptions output)
    {
        using var store = options.Open(parsed);
        var question = options.Question(parsed, store);
        var rows = FollowRows.Of(store, question, options.Filter(parsed, store, question));
        var summary = FollowSummary.Of(rows);
        var view = FollowView.Of(rows, call.Language);
        if (output.IsForPeople(parsed) && rows.Count > 0)
        {
            Groups(call, view, summary, question, output);
        }
        else
        {
            output.Write(parsed, view, None, question, ("summary", summary.Members));
        }

        return ExitCodes.Ok;
    }

    private static void Groups(Call call, View<FollowRow> view, FollowSummary summary, Question question, OutputOptions output)
    {
        var page = new Page(call.Terminal, call.Language);
        page.Text(summary.Sentence(question, call.Language), 0);
        foreach (var group in view.Rows.GroupBy(r => r.Commitment.Status))
        {
            page.Heading(CommitmentWords.Heading(group.Key, call.Language), group.Count().ToString(System.Globalization.CultureInfo.InvariantCulture));
            if (group.Key == FollowUpStatus.Unverifiable)
            {
                CompactList.Write(page, group, call.Language);
            }
            else
            {
                output.Draw(view.With([.. group]));
            }
        }
    }
}
