using System.CommandLine;
using Jalon.Core.Languages;

namespace Jalon.Cli.State;

/// <summary>The options by which a statement is entered by hand.</summary>
internal sealed class StateOptions
{
    public StateOptions(Command command, Call call)
    {
        Item = Add("--item", "ITEM", new("l’objet ou l’acteur dont on parle : identifiant ou nom", "the item or agent spoken of: id or name", "объект или участник: идентификатор или название"));
        Kind = Add("--kind", "KIND", new("sa nature, si l’objet est nouveau", "its kind, when the item is new", "его вид, если объект новый"));
        Property = Add("--property", "PROPERTY", new("la propriété (capacity, due, status…)", "the property (capacity, due, status…)", "свойство (capacity, due, status…)"));
        Value = Add("--value", "VALUE", new("la valeur : 200, 150..200, 120.., 2025-12, in-force, none, some", "the value: 200, 150..200, 120.., 2025-12, in-force, none, some", "значение: 200, 150..200, 120.., 2025-12, in-force, none, some"));
        Unit = Add("--unit", "UNIT", new("l’unité UCUM ou la monnaie ISO 4217", "the UCUM unit or ISO 4217 currency", "единица UCUM или валюта ISO 4217"));
        Qualifier = new Option<string[]>("--qualifier")
        {
            HelpName = "KEY=TEXT", Description = new Label("ce qui précise : holder, commodity, from, to, stage ; répétable", "what narrows it down: holder, commodity, from, to, stage; may be repeated", "уточнение: holder, commodity, from, to, stage; можно повторять").In(call.Language),
        };
        command.Add(Qualifier);
        Stance = Add("--stance", "STANCE", new("reported, planned, requested, denied ou doubted", "reported, planned, requested, denied or doubted", "reported, planned, requested, denied или doubted"));
        By = Add("--by", "AGENT", new("qui le dit ; sinon l’éditeur de la source", "who says it; else the publisher of the source", "кто говорит; иначе издатель источника"));
        Source = Add("--source", "SOURCE", new("la source : son fichier ou le début de son empreinte", "the source: its file or the beginning of its digest", "источник: файл или начало отпечатка"));
        Quote = Add("--quote", "TEXT", new("le passage exact de la source", "the exact passage of the source", "точная цитата из источника"));
        Valid = Add("--valid", "PERIOD", new("quand cela vaut (EDTF)", "when it holds (EDTF)", "когда это верно (EDTF)"));
        Rank = Add("--rank", "RANK", new("preferred ou deprecated, avec --reason", "preferred or deprecated, with --reason", "preferred или deprecated, с --reason"));
        Reason = Add("--reason", "TEXT", new("le motif de l’arbitrage ou du retrait", "the reason for the arbitration or withdrawal", "обоснование решения или отзыва"));
        Revises = Add("--revises", "STATEMENT", new("l’énoncé corrigé ; ce qui n’est pas redit en est repris", "the statement corrected; what is not told anew is taken from it", "исправляемое утверждение; неуказанное берётся из него"));
        Invalidates = Add("--invalidates", "STATEMENT", new("l’énoncé retiré, avec --reason", "the statement withdrawn, with --reason", "отзываемое утверждение, с --reason"));
        SameAs = Add("--same-as", "ITEM", new("l’autre identifiant du même objet", "the other id of the same item", "другой идентификатор того же объекта"));

        Option<string?> Add(string name, string value, Label text)
        {
            var option = new Option<string?>(name) { HelpName = value, Description = text.In(call.Language) };
            command.Add(option);
            return option;
        }
    }

    public Option<string?> Item { get; }
    public Option<string?> Kind { get; }
    public Option<string?> Property { get; }
    public Option<string?> Value { get; }
    public Option<string?> Unit { get; }
    public Option<string[]> Qualifier { get; }
    public Option<string?> Stance { get; }
    public Option<string?> By { get; }
    public Option<string?> Source { get; }
    public Option<string?> Quote { get; }
    public Option<string?> Valid { get; }
    public Option<string?> Rank { get; }
    public Option<string?> Reason { get; }
    public Option<string?> Revises { get; }
    public Option<string?> Invalidates { get; }
    public Option<string?> SameAs { get; }
}
