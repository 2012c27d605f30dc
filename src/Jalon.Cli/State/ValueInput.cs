using System.Globalization;
using Jalon.Core;
using Jalon.Core.Languages;
using Jalon.Core.Time;
using Jalon.Core.Values;
using Jalon.Core.Vocabulary;
using ValueType = Jalon.Core.Vocabulary.ValueType;

namespace Jalon.Cli.State;

/// <summary>Reads a value as it is typed on the command line, by the type of its property.</summary>
internal static class ValueInput
{
    private static readonly Label NoProperty = new("--property : « {0} » est inconnue ; {1}", "--property: “{0}” is unknown; {1}", "--property: «{0}» неизвестно; {1}");
    private static readonly Label NoUnit = new("--unit : « {0} » n’est pas une unité UCUM (MW, t/a, ha, %, 1…)", "--unit: “{0}” is no UCUM unit (MW, t/a, ha, %, 1…)", "--unit: «{0}» — не единица UCUM (MW, t/a, ha, %, 1…)");
    private static readonly Label WrongUnit = new("--unit : « {0} » ne convient pas à {1} ; il faut une unité comme {2}", "--unit: “{0}” does not suit {1}; a unit such as {2} does", "--unit: «{0}» не подходит к {1}; нужна единица вроде {2}");
    private static readonly Label NoCurrency = new("--unit : « {0} » n’est pas un code de monnaie ISO 4217 (XOF, EUR…)", "--unit: “{0}” is no ISO 4217 currency code (XOF, EUR…)", "--unit: «{0}» — не код валюты ISO 4217 (XOF, EUR…)");
    private static readonly Label NoNumber = new("--value : « {0} » n’est pas un nombre ; écrivez 200, 150..200, 120.. ou ..50", "--value: “{0}” is no number; write 200, 150..200, 120.. or ..50", "--value: «{0}» — не число; запишите 200, 150..200, 120.. или ..50");
    private static readonly Label NoDate = new("--value : « {0} » n’est pas une date ; écrivez 2025-12-31, 2025-12, 2025 ou 2025-10-01/2025-12-31", "--value: “{0}” is no date; write 2025-12-31, 2025-12, 2025 or 2025-10-01/2025-12-31", "--value: «{0}» — не дата; запишите 2025-12-31, 2025-12, 2025 или 2025-10-01/2025-12-31");
    private static readonly Label NoCode = new("--value : « {0} » n’est pas un code (minuscules, chiffres, tirets)", "--value: “{0}” is no code (lower case, digits, hyphens)", "--value: «{0}» — не код (строчные, цифры, дефисы)");
    private static readonly Label NoId = new("--value : « {0} » n’est pas un identifiant (a-z, 0-9, tirets)", "--value: “{0}” is no id (a-z, 0-9, hyphens)", "--value: «{0}» — не идентификатор (a-z, 0-9, дефисы)");

    public static Property Property(Call call, string code) =>
        Properties.TryGet(code, out var property) ? property : throw call.Usage(NoProperty, code, string.Join(", ", Properties.All.Select(p => p.Code)));

    /// <summary>A usage failure says what was expected. <c>none</c> and <c>some</c> stand for any property.</summary>
    public static Value Read(Call call, Property property, string text, string? unit) => text switch
    {
        "none" => Value.None,
        "some" => Value.Some,
        _ => property.Type switch
        {
            ValueType.Quantity => Quantity(call, property, text, unit),
            ValueType.Money => Money(call, text, unit),
            ValueType.Date => Edtf.TryParse(text, out var date) ? new DateValue(date) : throw call.Usage(NoDate, text),
            ValueType.Code => text.Length <= 80 && text.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-' or '.') ? new CodeValue(text) : throw call.Usage(NoCode, text),
            ValueType.Agent => new AgentValue(Id(call, text)),
            ValueType.Item => new ItemValue(Id(call, text)),
            ValueType.Place => Place(text),
            _ => new TextValue(text, call.Language.Tag()),
        },
    };

    private static QuantityValue Quantity(Call call, Property property, string text, string? unit)
    {
        var (number, symbol) = Split(text, unit);
        if (!Unit.TryParse(symbol ?? property.Unit?.Symbol ?? "1", out var read))
        {
            throw call.Usage(NoUnit, symbol ?? "");
        }

        return property.Unit is { } wanted && !wanted.ConvertsTo(read) ? throw call.Usage(WrongUnit, read.Symbol, property.Code, wanted.Symbol) : new QuantityValue(Range(call, number), read);
    }

    private static MoneyValue Money(Call call, string text, string? unit)
    {
        var (number, symbol) = Split(text, unit);
        return Currency.TryParse(symbol, out var currency) ? new MoneyValue(Range(call, number), currency) : throw call.Usage(NoCurrency, symbol ?? "");
    }

    // "200 MW" carries its own unit; --unit otherwise.
    private static (string Number, string? Unit) Split(string text, string? unit)
    {
        var space = text.Trim().LastIndexOf(' ');
        return unit is null && space > 0 ? (text[..space], text[(space + 1)..].Trim()) : (text, unit);
    }

    private static Interval Range(Call call, string text)
    {
        var dots = text.IndexOf("..", StringComparison.Ordinal);
        var (low, high) = dots < 0 ? (text, text) : (text[..dots], text[(dots + 2)..]);
        if ((low.Trim().Length > 0 && Number(low) is null) || (high.Trim().Length > 0 && Number(high) is null)
            || (Number(low) is null && Number(high) is null) || Number(low) > Number(high))
        {
            throw call.Usage(NoNumber, text);
        }

        return new Interval(Number(low), Number(high));
    }

    // 1e9 is a handy milliard; digits may be grouped by spaces.
    private static decimal? Number(string text) =>
        decimal.TryParse(text.Replace(" ", "", StringComparison.Ordinal).Replace("\u00a0", "", StringComparison.Ordinal).Replace("\u202f", "", StringComparison.Ordinal),
            NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static ItemId Id(Call call, string text) => ItemId.TryParse(text, out var id) ? id : throw call.Usage(NoId, text);

    private static PlaceValue Place(string text) =>
        text is [.. var name, ' ', '(', var a, var b, ')'] && char.IsAsciiLetterUpper(a) && char.IsAsciiLetterUpper(b) ? new PlaceValue(name, $"{a}{b}") : new PlaceValue(text);
}
