using Jalon.Core;
using Jalon.Core.Languages;
using Jalon.Web.Texts;

namespace Jalon.Web.Components;

/// <summary>What narrows a statement down, and when it holds, in one line.</summary>
internal static class QualifierText
{
    public static string Of(Statement statement, Register register, Language language)
    {
        var q = statement.Qualifiers;
        var parts = new List<string?>
        {
            q.Commodity,
            q.Holder is { } holder ? register.NameOf(holder, language) : null,
            (Country(q.From, language), Country(q.To, language)) switch
            {
                ({ } from, { } to) => $"{from} → {to}",
                ({ } from, null) => $"{from} →",
                (null, { } to) => $"→ {to}",
                _ => null,
            },
            q.Stage,
            statement.ValidTime is { } valid ? Dates.Period(valid.Days, language) : null,
        };
        return string.Join(" · ", parts.OfType<string>());
    }

    private static string? Country(string? code, Language language) => code is null ? null : CountryTexts.Of(code, language);
}
