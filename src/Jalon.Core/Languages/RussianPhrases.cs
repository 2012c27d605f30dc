namespace Jalon.Core.Languages;

/// <summary>Russian. Names stay in the nominative after a colon, since their declension is not known.</summary>
internal sealed class RussianPhrases : Phrasebook
{
    public static readonly RussianPhrases Instance = new();

    public override string CannotTell => "даты слишком неточны, чтобы судить о соблюдении срока";
    public override string NoLastDay => "обещано без крайнего срока";
    protected override Language Language => Language.Russian;
    protected override string Colon => ": ";
    protected override string Semicolon => "; ";

    public override string AtLeast(string days, string? fromOriginal) =>
        fromOriginal is null ? $"не менее: {days}" : $"не менее: {days}; от первоначального срока: {fromOriginal}";

    public override string PastOriginal(string days) => $"первоначальный срок пропущен: {days}";
    public override string OnTime => "в срок";
    public override string Early(int least, int? most) => $"раньше срока на {Between(least, most)}";
    public override string Late(int least, int? most) => $"с опозданием на {Between(least, most)}";

    public override string Due(string period) => $"срок: {period}";
    public override string Moved(string original, string current, int times) => $"срок: {current}, первоначально: {original} {(times == 0 ? "(другая дата)" : $"(переносов: {times})")}";
    public override string According(string speaker) => $"источник: {speaker}";
    public override string SaidOn(string speaker, string day) => $"источник: {speaker}, {day}";
    public override string Contest(string asserts, string denies) => $"утверждает: {asserts}, отрицает: {denies}";
    public override string Silent(string days) => $"последнее упоминание: {days} назад";

    // After "на" the accusative, which for things is the nominative: на 21 день, на 1–10 дней, не менее чем на.
    private static string Between(int least, int? most) =>
        most is not { } m ? $"{Plurals.Days(Language.Russian, least)} или более"
        : m == least ? Plurals.Days(Language.Russian, m)
        : $"{Numbers.Whole(least, Language.Russian)}–{Plurals.Days(Language.Russian, m)}";
}
