using System.CommandLine;
using Jalon.Cli.Output;
using Jalon.Core.Languages;

namespace Jalon.Cli.Review;

/// <summary>The actions under <c>jalon review</c>, each usable in a script by the ids of proposals.</summary>
internal static class ReviewTree
{
    public static void Build(Command command, Call call)
    {
        var list = Action("list", new("lister ce qui attend", "list what is waiting", "показать ожидающие"));
        var listOutput = new OutputOptions(list, call);
        list.SetAction(parsed => ReviewActions.List(call, parsed, listOutput));

        var accept = Action("accept", new("accepter", "accept", "принять"));
        var accepted = new ReviewChoice(accept, call);
        var corrections = new ReviewEdit(accept, call);
        var acceptOutput = new OutputOptions(accept, call);
        accept.SetAction(parsed => ReviewActions.Accept(call, parsed, accepted, corrections, acceptOutput));

        var edit = Action("edit", new("corriger sans décider", "correct without deciding", "исправить, не решая"));
        var edited = ReviewChoice.Ids(edit, call);
        var changes = new ReviewEdit(edit, call);
        var editOutput = new OutputOptions(edit, call);
        edit.SetAction(parsed => ReviewActions.Edit(call, parsed, parsed.GetValue(edited) ?? [], changes, editOutput));

        var reject = Action("reject", new("écarter", "reject", "отклонить"));
        var rejected = new ReviewChoice(reject, call);
        reject.SetAction(parsed => ReviewActions.Reject(call, parsed, rejected));

        var split = Action("split", new("diviser en plusieurs, chacune avec sa valeur", "divide into several, each with its own value", "разделить на несколько, у каждого своё значение"));
        var divided = ReviewChoice.Ids(split, call);
        var values = new Option<string[]>("--value") { HelpName = "VALUE", Arity = ArgumentArity.OneOrMore, Required = true, Description = new Label("une valeur de chaque partie ; à répéter", "a value for each part; repeat it", "значение каждой части; повторить").In(call.Language) };
        split.Add(values);
        var splitOutput = new OutputOptions(split, call);
        split.SetAction(parsed => ReviewActions.Split(call, parsed, parsed.GetValue(divided) ?? [], parsed.GetRequiredValue(values), splitOutput));

        var merge = Action("merge", new("rattacher à un objet connu, sans décider", "take the subject for a known item, without deciding", "связать с известным объектом, не решая"));
        var merged = ReviewChoice.Ids(merge, call);
        var with = new Option<string>("--with") { HelpName = "ITEM", Required = true, Description = new Label("l’objet, par son identifiant ou son nom", "the item, by its id or name", "объект по идентификатору или названию").In(call.Language) };
        merge.Add(with);
        var mergeOutput = new OutputOptions(merge, call);
        merge.SetAction(parsed => ReviewActions.Merge(call, parsed, parsed.GetValue(merged) ?? [], parsed.GetRequiredValue(with), mergeOutput));

        var undo = Action("undo", new("annuler des décisions : les dernières, ou celles qu’on nomme", "take decisions back: the last, or those that are named", "отменить решения: последние или названные"));
        var undone = ReviewChoice.Ids(undo, call);
        var last = new Option<int>("--last") { HelpName = "NUMBER", DefaultValueFactory = _ => 1, Description = new Label("combien de décisions (1)", "how many decisions (1)", "сколько решений (1)").In(call.Language) };
        undo.Add(last);
        var undoOutput = new OutputOptions(undo, call);
        undo.SetAction(parsed => ReviewActions.TakeBack(call, parsed, parsed.GetValue(undone) ?? [], parsed.GetValue(last), undoOutput));

        Command Action(string name, Label text)
        {
            var action = new Command(name, text.In(call.Language));
            command.Add(action);
            return action;
        }
    }
}
