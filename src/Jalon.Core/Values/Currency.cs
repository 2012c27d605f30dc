using System.Diagnostics.CodeAnalysis;

namespace Jalon.Core.Values;

/// <summary>A currency by its ISO 4217 code. Any three capital letters are taken, since lists of withdrawn codes are never complete.</summary>
public readonly record struct Currency
{
    private readonly string? code;

    /// <summary>Throws <see cref="ArgumentException"/> unless given three letters A to Z.</summary>
    public Currency(string code) =>
        this.code = IsCode(code) ? code : throw new ArgumentException($"'{code}' is no ISO 4217 code.", nameof(code));

    public static Currency Xof { get; } = new("XOF");

    public static Currency Xaf { get; } = new("XAF");

    public static Currency Eur { get; } = new("EUR");

    public string Code => code ?? "XXX";

    /// <summary>
    /// The fixed rate to another currency, null when there is none: XOF and XAF are 655.957 to the euro (BCEAO, since
    /// 1999-01-01). Every other pair needs a rate with a source, which the ledger does not guess.
    /// </summary>
    public decimal? FixedRateTo(Currency other) =>
        this == other ? 1
        : PerEuro(this) is { } a && PerEuro(other) is { } b ? b / a
        : null;

    public static bool TryParse([NotNullWhen(true)] string? text, out Currency currency)
    {
        var valid = IsCode(text);
        currency = valid ? new Currency(text!) : default;
        return valid;
    }

    public override string ToString() => Code;

    private static bool IsCode(string? text) => text is { Length: 3 } && text.All(char.IsAsciiLetterUpper);

    private static decimal? PerEuro(Currency c) => c.Code switch { "EUR" => 1, "XOF" or "XAF" => 655.957m, _ => null };
}
