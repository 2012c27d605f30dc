using System.Text.RegularExpressions;

namespace Jalon.Tests.Reading;

/// <summary>
/// The words of a language that are a number or a month whatever stands around them: like a number in digits, each must be in
/// a statement, a distractor or a neutral span. Words that are as often no number (« une », "one", "May", «первый») are left out.
/// </summary>
internal static class GoldWords
{
    private static readonly Dictionary<string, Regex> Languages = new(StringComparer.Ordinal)
    {
        ["en"] = Words(
            "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty",
            "hundreds?|thousands?|lakhs?|crores?|(?:m|b|tr)illions?|dozens?|twice",
            "half|halves|thirds|quarters?|(?:four|fif|six|seven|eigh|nin|ten)ths",
            "january|february|march|april|june|july|august|september|october|november|december"),
        ["ru"] = Words(
            "дв(?:а|е|ух|ум|умя|ое|оих)|тр(?:и|ёх|ех|ём|ем|емя|ое|оих)|четыр(?:е|ёх|ех|ём|ем|ьмя)|четверо|пят(?:ь|и|ью)|шест(?:ь|и|ью)|сем(?:ь|и|ью|еро)"
            + "|вос(?:емь|ьми|емью)|девят(?:ь|и|ью)|десят(?:ь|и|ью|ок|ка|ке|ки|ков|ками)|(?:один|две|три|четыр|пят|шест|сем|восем|девят)надцат(?:ь|и|ью)|двадцат(?:ь|и|ью)"
            + "|тридцат(?:ь|и|ью)|сорока?|пят(?:ь|и)десят[ию]?|шест(?:ь|и)десят[ию]?|сем(?:ь|и)десят[ию]?|вос(?:емь|ьми)десят[ию]?|девяност[оа]|сто|ста|сот(?:ня|ни|ню|ен|не)"
            + "|двести|двухсот|триста|тр[её]хсот|четыреста|четыр[её]хсот|(?:пять|шесть|семь|восемь|девять)сот|(?:пяти|шести|семи|восьми|девяти)сот",
            "тысяч(?:а|и|у|е|ей|ью|ами|ах)?|тыс|млн|млрд|трлн|(?:м|тр)иллион(?:а|у|ом|е|ы|ов|ами|ах)?|миллиард(?:а|у|ом|е|ы|ов|ами|ах)?",
            "пол(?:тора|торы|утора|миллиона|миллиарда|умиллиона|умиллиарда|тысячи|сотни|усотни|дюжины)|половин(?:а|ы|у|е|ой)|четверть|четвертью|дюжин(?:а|ы|у|е|ой)?",
            "(?:январ|феврал|апрел|июн|июл|сентябр|октябр|ноябр|декабр)(?:ь|я|ю|ем|ём|е)|март[ауе]?|ма[йя]|август(?:а|у|е|ом)?"),
    };

    /// <summary>Where such words stand in a text; none for a language without an entry.</summary>
    public static IEnumerable<(int Start, string Word)> In(string text, string language) =>
        Languages.TryGetValue(language, out var words) ? words.Matches(text).Select(m => (m.Index, m.Value)) : [];

    private static Regex Words(params string[] parts) =>
        new($@"\b(?:{string.Join('|', parts)})\b", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
}
