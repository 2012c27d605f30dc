using Jalon.Core.Acceptance;

namespace Jalon.Core.Languages;

/// <summary>Why a name was taken for an item, in words.</summary>
public static class MatchTexts
{
    private static readonly Dictionary<MatchReason, Label> Reasons = new()
    {
        [MatchReason.Id] = new("identifiant donné", "its id is given", "указан идентификатор"),
        [MatchReason.SameName] = new("même nom", "same name", "то же название"),
        [MatchReason.Transliterated] = new("même nom après translittération", "same name after transliteration", "то же название после транслитерации"),
        [MatchReason.Translated] = new("même nom, traduit", "same name, translated", "то же название в переводе"),
        [MatchReason.SharedWords] = new("nom proche", "similar name", "сходное название"),
        [MatchReason.New] = new("nouvel objet", "new item", "новый объект"),
        [MatchReason.Chosen] = new("choisi à la relecture", "chosen at review", "выбран при проверке"),
    };

    private static readonly Label Known = new("{0}\u00a0: «\u00a0{1}\u00a0»", "{0}: “{1}”", "{0}: «{1}»");

    /// <summary>The reason, with the known name that answered where that tells more.</summary>
    public static string Say(NameMatch match, Language language) =>
        match is { KnownAs: { } name, Reason: MatchReason.SharedWords or MatchReason.Transliterated or MatchReason.Translated }
            ? Known.Fill(language, Reasons[match.Reason].In(language), name) : Reasons[match.Reason].In(language);
}
