using Jalon.Core.Views;

namespace Jalon.Core.Languages;

/// <summary>The turns of phrase that status sentences are made of, in one language.</summary>
internal abstract class Phrasebook
{
    public static Phrasebook In(Language language) => language switch
    {
        Language.French => FrenchPhrases.Instance,
        Language.Russian => RussianPhrases.Instance,
        _ => EnglishPhrases.Instance,
    };

    public abstract string CannotTell { get; }
    public abstract string NoLastDay { get; }
    public abstract string AtLeast(string days, string? fromOriginal);
    public abstract string PastOriginal(string days);
    public abstract string OnTime { get; }

    /// <summary>Early by so many days, at least and at most; null where nothing bounds them.</summary>
    public abstract string Early(int least, int? most);

    /// <summary>Late by so many days, at least and at most; null where nothing bounds them.</summary>
    public abstract string Late(int least, int? most);

    public abstract string Due(string period);
    public abstract string Moved(string original, string current, int times);
    public abstract string According(string speaker);
    public abstract string SaidOn(string speaker, string day);
    public abstract string Contest(string asserts, string denies);
    public abstract string Silent(string days);

    protected abstract Language Language { get; }
    protected abstract string Colon { get; }
    protected abstract string Semicolon { get; }

    public string Status(FollowUpStatus status, string? outcome)
    {
        var word = StatusTexts.Of(status).In(Language);
        return string.IsNullOrEmpty(outcome) ? word : $"{word} ({outcome})";
    }

    public string Sentence(string subject, IEnumerable<string> parts)
    {
        var text = $"{subject}{Colon}{string.Join(Semicolon, parts)}";
        return $"{char.ToUpperInvariant(text[0])}{text[1..]}.";
    }
}
