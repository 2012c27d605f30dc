using System.CommandLine;
using Jalon.Cli.Input;
using Jalon.Cli.Output;
using Jalon.Cli.Show;
using Jalon.Core.Languages;

namespace Jalon.Cli.Commands;

/// <summary><c>jalon show</c>: all that is said of an item, or one statement, or one source.</summary>
internal static class ShowCommand
{
    private static readonly Label Several = new("« {0} » commence plusieurs identifiants ; donnez-en davantage", "“{0}” begins several ids; give more of it", "с «{0}» начинается несколько идентификаторов; укажите больше знаков");

    public static readonly Verb Verb = new("show", VerbGroup.Follow,
        new("tout ce qui est dit d’un objet, d’un énoncé ou d’une source", "all that is said of an item, a statement or a source", "всё, что сказано об объекте, утверждении или источнике"), Build)
    {
        Details = new(
            "Un objet se donne par son identifiant ou son nom ; un énoncé, par le début de son empreinte (six signes au moins) ; une source, de même ou par le nom de son fichier.",
            "An item is given by its id or name; a statement by the beginning of its digest (at least six digits); a source likewise or by the name of its file.",
            "Объект задаётся идентификатором или названием, утверждение — началом отпечатка (не менее шести знаков), источник — так же или именем файла."),
        Examples =
        [
            new("jalon show centrale-sanankoroba", new("un objet : énoncés, état, contradictions, histoire", "an item: statements, status, conflicts, history", "объект: утверждения, состояние, противоречия, история")),
            new("jalon show \"raffinerie d’or\" --at 2025-12-31", new("par son nom, jugé un autre jour", "by its name, judged on another day", "по названию, на другой день")),
        ],
    };

    private static void Build(Command command, Call call)
    {
        var word = new Argument<string>("ITEM") { Description = new Label("l’objet, le fichier d’une source, ou le début d’une empreinte", "the item, the file of a source, or the beginning of a digest", "объект, файл источника или начало отпечатка").In(call.Language) };
        command.Add(word);
        var options = new QuestionOptions(command, call, filters: false);
        var output = new OutputOptions(command, call);
        command.SetAction(parsed =>
        {
            using var store = options.Open(parsed);
            var question = options.Question(parsed, store);
            var given = parsed.GetRequiredValue(word);
            if (given.Length >= 6 && given.All(char.IsAsciiHexDigit))
            {
                var (entries, sources) = (store.FindEntries(given), store.FindSources(given));
                if (entries.Length + sources.Length > 1)
                {
                    throw call.Usage(Several, given);
                }

                if (entries is [var entry])
                {
                    return StatementPage.Write(call, parsed, store, entry, question, output);
                }

                if (sources is [var source])
                {
                    return SourcePage.Write(call, parsed, store, source, question, output);
                }
            }

            if (store.Sources().Where(s => s.FileName == given).ToList() is [var named])
            {
                return SourcePage.Write(call, parsed, store, named, question, output);
            }

            return ItemPage.Write(call, parsed, store, Items.FindAny(call, store, given, question), question, output);
        });
    }
}
