using System.CommandLine;
using Jalon.Cli.State;
using Jalon.Core;
using Jalon.Core.Acceptance;
using Jalon.Core.Languages;

namespace Jalon.Cli.Review;

/// <summary>The corrections a reviewer may make to a proposal.</summary>
internal sealed class ReviewEdit
{
    private static readonly Label NoStance = new("--stance : « {0} » ; {1}", "--stance: “{0}”; {1}", "--stance: «{0}»; {1}");
    private static readonly Label NoItem = new("--item : « {0} » n’est pas un identifiant (a-z, 0-9, tirets)", "--item: “{0}” is no id (a-z, 0-9, hyphens)", "--item: «{0}» — не идентификатор (a-z, 0-9, дефисы)");
    private readonly Option<string?> item;
    private readonly Option<string?> property;
    private readonly Option<string?> value;
    private readonly Option<string?> unit;
    private readonly Option<string?> stance;
    private readonly Option<string?> by;

    public ReviewEdit(Command command, Call call)
    {
        item = Add("--item", "ITEM", new("l’objet, par son identifiant", "the item, by its id", "объект по идентификатору"));
        property = Add("--property", "PROPERTY", new("une autre propriété", "another property", "другое свойство"));
        value = Add("--value", "VALUE", new("une autre valeur", "another value", "другое значение"));
        unit = Add("--unit", "UNIT", new("son unité", "its unit", "его единица"));
        stance = Add("--stance", "STANCE", new("une autre position", "another stance", "другая модальность"));
        by = Add("--by", "AGENT", new("qui le dit", "who says it", "кто говорит"));

        Option<string?> Add(string name, string help, Label text)
        {
            var option = new Option<string?>(name) { HelpName = help, Description = text.In(call.Language) };
            command.Add(option);
            return option;
        }
    }

    public ItemId? Item(Call call, ParseResult parsed) =>
        parsed.GetValue(item) is not { } word ? null : ItemId.TryParse(word, out var id) ? id : throw call.Usage(NoItem, word);

    public Candidate Apply(Call call, ParseResult parsed, Candidate candidate)
    {
        var changed = parsed.GetValue(property) is { } code ? candidate with { Property = ValueInput.Property(call, code) } : candidate;
        changed = parsed.GetValue(value) is { } text ? changed with { Value = ValueInput.Read(call, changed.Property, text, parsed.GetValue(unit)) } : changed;
        changed = parsed.GetValue(by) is { } speaker ? changed with { AttributedTo = speaker } : changed;
        return parsed.GetValue(stance) is not { } word ? changed
            : Codes.TryRead<Stance>(word, out var read) ? changed with { Stance = read } : throw call.Usage(NoStance, word, string.Join(", ", Codes.All<Stance>()));
    }
}
