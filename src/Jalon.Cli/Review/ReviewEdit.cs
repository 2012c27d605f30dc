using System.CommandLine;
using Jalon.Cli.State;
using Jalon.Core;
using Jalon.Core.Acceptance;
using Jalon.Core.Languages;
using Jalon.Core.Time;

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
    private readonly Option<string?> subject;
    private readonly Option<string?> valid;
    private readonly Option<string[]?> qualifier;
    private static readonly Label NoPeriod = new("--valid : « {0} » n’est pas une période EDTF", "--valid: “{0}” is no EDTF period", "--valid: «{0}» — не период EDTF");
    private static readonly Label NoQualifier = new("--qualifier : « {0} » ; écrivez CLÉ=TEXTE, avec holder, commodity, from, to ou stage", "--qualifier: “{0}”; write KEY=TEXT, with holder, commodity, from, to or stage", "--qualifier: «{0}»; запишите КЛЮЧ=ТЕКСТ: holder, commodity, from, to или stage");

    public ReviewEdit(Command command, Call call)
    {
        item = Add("--item", "ITEM", new("l’objet, par son identifiant", "the item, by its id", "объект по идентификатору"));
        property = Add("--property", "PROPERTY", new("une autre propriété", "another property", "другое свойство"));
        value = Add("--value", "VALUE", new("une autre valeur", "another value", "другое значение"));
        unit = Add("--unit", "UNIT", new("son unité", "its unit", "его единица"));
        stance = Add("--stance", "STANCE", new("une autre position", "another stance", "другая модальность"));
        by = Add("--by", "AGENT", new("qui le dit ; vide pour le document", "who says it; empty for the document", "кто говорит; пусто — сам документ"));
        subject = Add("--subject", "NAME", new("le nom de l’objet dans le texte", "the name of the item in the text", "название объекта в тексте"));
        valid = Add("--valid", "PERIOD", new("quand cela vaut (EDTF) ; vide pour rien", "when it holds (EDTF); empty for none", "когда действует (EDTF); пусто — не указано"));
        qualifier = new Option<string[]?>("--qualifier")
        {
            HelpName = "KEY=TEXT",
            Description = new Label("ce qui le précise : holder, commodity, from, to, stage ; vide pour l’ôter", "what narrows it down: holder, commodity, from, to, stage; empty to take it away", "уточнение: holder, commodity, from, to, stage; пусто — убрать").In(call.Language),
        };
        command.Add(qualifier);

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
        changed = parsed.GetValue(by) is { } speaker ? changed with { AttributedTo = speaker.Length == 0 ? null : speaker } : changed;
        changed = parsed.GetValue(subject) is { Length: > 0 } name ? changed with { SubjectName = name, Item = null } : changed;
        changed = parsed.GetValue(valid) is not { } period ? changed
            : changed with { Period = period.Length == 0 ? null : Edtf.TryParse(period, out var days) ? days : throw call.Usage(NoPeriod, period) };
        foreach (var pair in parsed.GetValue(qualifier) ?? [])
        {
            changed = pair.Split('=', 2) is [var key, var words] && Qualifiers.IsKey(key)
                ? changed with { Qualifiers = words.Length == 0 ? changed.Qualifiers.Without(key) : changed.Qualifiers.With(key, words) } : throw call.Usage(NoQualifier, pair);
        }

        return parsed.GetValue(stance) is not { } word ? changed
            : Codes.TryRead<Stance>(word, out var read) ? changed with { Stance = read } : throw call.Usage(NoStance, word, string.Join(", ", Codes.All<Stance>()));
    }
}
