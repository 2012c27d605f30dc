using Jalon.Core.Languages;

namespace Jalon.Cli.Review;

/// <summary>What a key asks for at review.</summary>
internal enum ReviewKey
{
    None,
    Accept,
    Edit,
    Reject,
    Divide,
    Merge,
    Undo,
    Skip,
    Back,
    AcceptSure,
    Help,
    Quit,
}

/// <summary>The keys of the review, the same letters in every language; on a Russian keyboard the keys in the same places.</summary>
internal static class ReviewKeys
{
    /// <summary>One line of at most 79 columns.</summary>
    public static readonly Label Line = new(
        "a oui e éditer r non d diviser m lier u annuler s suite b retour + lot q fin",
        "a accept e edit r reject d divide m merge u undo s skip b back + all q quit",
        "a да e правка r нет d делить m связь u отмена s далее b назад + все q выход");

    public static readonly Label Help = new(
        """
        a  accepter : l’énoncé entre dans le registre, sous votre nom
        e  éditer un champ : valeur, propriété, objet, position, qui le dit…
        r  rejeter : une nouvelle lecture ne le proposera plus
        d  diviser en deux propositions, chacune avec sa valeur
        m  lier l’objet à un objet connu : cherchez son nom, choisissez
        u  annuler la dernière décision de la séance
        s  passer au suivant sans décider      b  revenir au précédent
        +  accepter tout ce qui est au moins aussi sûr qu’un seuil
        q  quitter : tout ce qui est décidé est déjà enregistré
        """,
        """
        a  accept: the statement enters the ledger, under your name
        e  edit a field: value, property, item, stance, who says it…
        r  reject: a new reading will not propose it again
        d  divide into two proposals, each with its own value
        m  merge the subject with a known item: look for its name, pick
        u  undo the last decision of the session
        s  skip to the next, undecided      b  back to the one before
        +  accept everything at least as sure as a threshold
        q  quit: what is decided is recorded already
        """,
        """
        a  принять: утверждение войдёт в реестр от вашего имени
        e  исправить поле: значение, свойство, объект, модальность, кто говорит…
        r  отклонить: при новом чтении больше не предложится
        d  разделить на два предложения, у каждого своё значение
        m  связать с известным объектом: найдите название, выберите
        u  отменить последнее решение сеанса
        s  далее, без решения      b  назад, к предыдущему
        +  принять всё, что не менее надёжно, чем порог
        q  выйти: всё решённое уже записано
        """);

    // What a Russian layout types in the place of the Latin letter.
    private const string Russian = "фуквьгыийр";
    private const string Latin = "aerdmusbqh";

    public static ReviewKey Of(ConsoleKeyInfo key) => Letter(key) switch
    {
        'a' => ReviewKey.Accept,
        'e' => ReviewKey.Edit,
        'r' => ReviewKey.Reject,
        'd' => ReviewKey.Divide,
        'm' => ReviewKey.Merge,
        'u' => ReviewKey.Undo,
        's' => ReviewKey.Skip,
        'b' => ReviewKey.Back,
        '+' => ReviewKey.AcceptSure,
        '?' or 'h' => ReviewKey.Help,
        'q' => ReviewKey.Quit,
        _ => key.Key switch
        {
            ConsoleKey.RightArrow or ConsoleKey.DownArrow or ConsoleKey.Spacebar => ReviewKey.Skip,
            ConsoleKey.LeftArrow or ConsoleKey.UpArrow => ReviewKey.Back,
            ConsoleKey.Escape => ReviewKey.Quit,
            _ => ReviewKey.None,
        },
    };

    private static char Letter(ConsoleKeyInfo key)
    {
        var letter = char.ToLowerInvariant(key.KeyChar);
        return Russian.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var at ? Latin[at] : letter;
    }
}
