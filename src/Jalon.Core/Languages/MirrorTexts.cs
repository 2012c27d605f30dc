using Jalon.Core.Values;
using Jalon.Core.Views;

namespace Jalon.Core.Languages;

/// <summary>What each side says of a trade, and the gap, in one sentence.</summary>
public static class MirrorTexts
{
    private static readonly Label Agree = new("{0}\u00a0: {1}\u202f; les deux comptes s’accordent", "{0}: {1}; the accounts agree", "{0}: {1}; данные сторон согласуются");
    private static readonly Label Differ = new("{0}\u00a0: {1}\u202f; écart de {2}", "{0}: {1}; a gap of {2}", "{0}: {1}; расхождение {2}");
    private static readonly Label Apart = new("{0}\u00a0: {1}\u202f; les comptes s’excluent", "{0}: {1}; the accounts exclude each other", "{0}: {1}; данные сторон исключают друг друга");
    private static readonly Label OneSided = new("{0}\u00a0: {1}\u202f; un seul côté donne un chiffre", "{0}: {1}; only one side gives a figure", "{0}: {1}; данные только одной стороны");
    private static readonly Label Silent = new("{0}\u00a0: {1}\u202f; aucun chiffre de\u00a0: {2}", "{0}: {1}; no figure from {2}", "{0}: {1}; нет данных от стороны: {2}");
    private static readonly Label NotComparable = new("{0}\u00a0: {1}\u202f; comparaison impossible sans un cours sourcé", "{0}: {1}; not comparable without a rate that has a source", "{0}: {1}; без курса с источником сравнить нельзя");

    public static string Say(MirrorLine line, Register register, Language language)
    {
        var subject = line.Property.Label.In(language) + (line.Commodity is { } goods ? $", {goods}" : "") + ValueWords.Period(line.Period, language);
        var figures = string.Join(", ", line.Figures.Select(f => $"{register.NameOf(f.Side, language)} {ValueWords.Of(f.Value, register, language)}"));
        return Templates.Sentence(line switch
        {
            { State: MirrorState.Agree } => Agree.Fill(language, subject, figures),
            { State: MirrorState.Differ, Gap: { } gap } => Differ.Fill(language, subject, figures, Numbers.Quantity(gap.Rounded(1), Unit.Percent, language)),
            { State: MirrorState.Differ } => Apart.Fill(language, subject, figures),
            { State: MirrorState.NotComparable } => NotComparable.Fill(language, subject, figures),
            { Missing.IsEmpty: false } => Silent.Fill(language, subject, figures, ValueWords.Names(line.Missing, register, language)),
            _ => OneSided.Fill(language, subject, figures),
        });
    }
}
