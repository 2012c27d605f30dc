using Jalon.Cli.State;
using Jalon.Core;
using Jalon.Core.Acceptance;
using Jalon.Core.Languages;
using Jalon.Core.Time;

namespace Jalon.Cli.Review;

/// <summary>One field of a proposal that a reviewer may correct: how it is asked for, how it stands, how an answer changes it.</summary>
/// <param name="Key">The key that picks it in the dialogue.</param>
/// <param name="Set">The changed candidate. Throws <see cref="CliFailure"/> for an answer that makes no sense.</param>
internal sealed record FieldEdit(char Key, Label Name, Func<Candidate, string> Now, Func<Call, Candidate, string, Candidate> Set)
{
    private static readonly Label NoStance = new("« {0} » n’est pas une position ; {1}", "“{0}” is no stance; {1}", "«{0}» — не модальность; {1}");
    private static readonly Label NoPeriod = new("« {0} » n’est pas une période EDTF", "“{0}” is no EDTF period", "«{0}» — не период EDTF");
    private static readonly Label NoName = new("« {0} » n’a pas une lettre", "“{0}” has not one letter", "в «{0}» нет ни одной буквы");
    private static readonly Label OtherValue = new(
        "la valeur ne convient pas à {0} ; changez d’abord la valeur", "the value does not suit {0}; change the value too", "значение не подходит к {0}; измените и значение");

    public static IReadOnlyList<FieldEdit> All { get; } =
    [
        new('1', new("objet", "item", "объект"), c => c.Item?.Value ?? c.SubjectName, Subject),
        new('2', new("propriété", "property", "свойство"), c => c.Property.Code, Property),
        new('3', new("valeur", "value", "значение"), c => ValueText.Of(c.Value), (call, c, text) => c with { Value = ValueInput.Read(call, c.Property, text, null) }),
        new('4', new("position", "stance", "модальность"), c => Codes.Of(c.Stance), Position),
        new('5', new("selon", "said by", "кто говорит"), c => c.AttributedTo ?? "", (_, c, text) => c with { AttributedTo = text.Length == 0 ? null : text }),
        new('6', new("période", "period", "период"), c => c.Period?.Text ?? "", Period),
        Qualifier('7', "holder", new("détenteur", "holder", "владелец")),
        Qualifier('8', "commodity", new("produit", "commodity", "товар")),
        Qualifier('9', "from", new("de", "from", "откуда")),
        Qualifier('0', "to", new("vers", "to", "куда")),
        Qualifier('-', "stage", new("étape", "stage", "этап")),
    ];

    private static FieldEdit Qualifier(char key, string code, Label name) => new(key, name, c => c.Qualifiers[code] ?? "",
        (_, c, text) => c with { Qualifiers = text.Length == 0 ? c.Qualifiers.Without(code) : c.Qualifiers.With(code, text) });

    // An id is the very item; anything else is a name, which is matched anew.
    private static Candidate Subject(Call call, Candidate c, string text) =>
        text.Contains('-', StringComparison.Ordinal) && ItemId.TryParse(text, out var id) ? c with { Item = id }
        : NameWords.Of(text).Count > 0 ? c with { SubjectName = text, Item = null } : throw call.Usage(NoName, text);

    private static Candidate Property(Call call, Candidate c, string text)
    {
        var property = ValueInput.Property(call, text);
        return property.Accepts(c.Value) ? c with { Property = property } : throw call.Usage(OtherValue, property.Code);
    }

    private static Candidate Position(Call call, Candidate c, string text) =>
        Codes.TryRead<Stance>(text, out var stance) ? c with { Stance = stance } : throw call.Usage(NoStance, text, string.Join(", ", Codes.All<Stance>()));

    private static Candidate Period(Call call, Candidate c, string text) =>
        text.Length == 0 ? c with { Period = null } : Edtf.TryParse(text, out var period) ? c with { Period = period } : throw call.Usage(NoPeriod, text);
}
