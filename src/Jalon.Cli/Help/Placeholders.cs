using System.Collections.Frozen;
using Jalon.Core.Languages;

namespace Jalon.Cli.Help;

/// <summary>What stands for a value in the help, in the user's language; a list of codes stays as it is.</summary>
internal static class Placeholders
{
    private static readonly FrozenDictionary<string, Label> Words = new Dictionary<string, Label>(StringComparer.Ordinal)
    {
        ["FILE"] = new("FICHIER", "FILE", "ФАЙЛ"),
        ["FOLDER"] = new("DOSSIER", "FOLDER", "ПАПКА"),
        ["DAY"] = new("JOUR", "DAY", "ДЕНЬ"),
        ["WHEN"] = new("QUAND", "WHEN", "КОГДА"),
        ["AGENT"] = new("ACTEUR", "AGENT", "УЧАСТНИК"),
        ["ITEM"] = new("OBJET", "ITEM", "ОБЪЕКТ"),
        ["KIND"] = new("NATURE", "KIND", "ВИД"),
        ["TYPE"] = new("TYPE", "TYPE", "ТИП"),
        ["TEXT"] = new("TEXTE", "TEXT", "ТЕКСТ"),
        ["SOURCE"] = new("SOURCE", "SOURCE", "ИСТОЧНИК"),
        ["WORDS"] = new("MOTS", "WORDS", "СЛОВА"),
        ["ID"] = new("ID", "ID", "ID"),
        ["PROPERTY"] = new("PROPRIÉTÉ", "PROPERTY", "СВОЙСТВО"),
        ["VALUE"] = new("VALEUR", "VALUE", "ЗНАЧЕНИЕ"),
        ["UNIT"] = new("UNITÉ", "UNIT", "ЕДИНИЦА"),
        ["STANCE"] = new("POSITION", "STANCE", "МОДАЛЬНОСТЬ"),
        ["RANK"] = new("RANG", "RANK", "РАНГ"),
        ["STATEMENT"] = new("ÉNONCÉ", "STATEMENT", "УТВЕРЖДЕНИЕ"),
        ["PERIOD"] = new("PÉRIODE", "PERIOD", "ПЕРИОД"),
        ["NUMBER"] = new("NOMBRE", "NUMBER", "ЧИСЛО"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static string In(string? word, Language language) => word is null ? "" : Words.TryGetValue(word, out var label) ? label.In(language) : word;
}
