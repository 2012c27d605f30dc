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
    public override string OnTime(string? early) => early is null ? "в срок" : $"раньше срока: {early}";

    public override string Late(string low, string? high) => high switch
    {
        null => $"с опозданием: {low}",
        "" => $"с опозданием не менее: {low}",
        _ => $"с опозданием от {low} до {high}",
    };

    public override string Due(string period) => $"срок: {period}";
    public override string Moved(string original, string current, int times) => $"срок: {current}, первоначально: {original} (переносов: {times})";
    public override string According(string speaker) => $"источник: {speaker}";
    public override string SaidOn(string speaker, string day) => $"источник: {speaker}, {day}";
    public override string Contest(string asserts, string denies) => $"утверждает: {asserts}, отрицает: {denies}";
    public override string Silent(string days) => $"последнее упоминание: {days} назад";
}
