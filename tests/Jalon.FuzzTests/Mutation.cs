using System.Text;

namespace Jalon.FuzzTests;

/// <summary>Spoils a stretch of a text as scanners, converters, careless hands and malice do. The same seed spoils it in the same way.</summary>
internal static class Mutation
{
    private const int LongRun = 5_000;
    private const int RarelyLong = 250;

    private static readonly string[] Marks =
    [
        "«", "»", "\"", "'", "’", "(", ")", "[", "]", "-", "–", "—", "/", ".", ",", ":", ";", "!", "?", "%", "°", "n°", "№", "§", "*", "#", "|", "\n", "\n\n", "\r\n", "\t",
        " ", "\u00A0", "\u202F", "\u2009", "•", "…", "€", "$", "₽", "@", "http://", "+223 20 ",
    ];

    private static readonly string[] Odd =
    [
        "\0", "\u0001", "\u0007", "\u001B", "\u007F", "\u0085", "\u00AD", "\u200B", "\u200D", "\uFEFF", "\u202A", "\u202E", "\u2066", "\u2069", "\u200F", "\u0301", "\u0308\u0301",
        "\u20DD", "\uD83D", "\uDE00", "😀", "𝟛𝟠", "\U000E0041", "\uFFFE", "\uFFFF", "ß", "ﬁ", "İ", "ı", "Ⅻ", "½", "²", "٣", "१२", "一", "ё", "Ё", "й",
    ];

    private static readonly string[] Numbers =
    [
        "7", "12", "2037", "31 февраля", "31 février 2037", "30 February", "99999999999999999999999999999999", "0,00000000000000000001", "1.234.567,89", "1 2 3 4 5", "1e400", "-5",
        "12/34/5678", "0x1F", "1,5 milliard", "3 млрд", "five million", "vingt-et-un mille", "12 %", "%", "45 MW", "2030-2040", "с 1 по", "entre 4 et ", "from 3 to ",
    ];

    public static string Of(IReadOnlyList<string> texts, Random random)
    {
        var text = new StringBuilder(Stretch(texts, random, 300, 600));
        var times = random.Next(1, 9);
        for (var i = 0; i < times; i++)
        {
            Once(text, texts, random);
        }

        if (random.Next(RarelyLong) == 0)
        {
            var run = random.Next(2) == 0 && text.Length > 0 ? text[random.Next(text.Length)].ToString() : Pick(random, Marks, Odd, Numbers);
            text.Insert(random.Next(text.Length + 1), run, LongRun / run.Length);
        }

        return text.ToString();
    }

    private static void Once(StringBuilder text, IReadOnlyList<string> texts, Random random)
    {
        var at = random.Next(text.Length + 1);
        var length = Math.Min(random.Next(1, 60), text.Length - at);
        switch (random.Next(8))
        {
            case 0:
                text.Remove(at, length);
                break;
            case 1:
                text.Insert(at, Stretch(texts, random, 5, 80));
                break;
            case 2:
                text.Insert(at, text.ToString(at, length), random.Next(1, 4));
                break;
            case 3 when text.Length > 1:
                var (one, other) = (random.Next(text.Length), random.Next(text.Length));
                (text[one], text[other]) = (text[other], text[one]);
                break;
            case 4:
                text.Insert(at, Pick(random, Numbers));
                break;
            case 5:
                text.Insert(at, Pick(random, Odd));
                break;
            case 6 when length > 0:
                var part = text.ToString(at, length);
                text.Remove(at, length).Insert(at, random.Next(2) == 0 ? part.ToUpperInvariant() : part.ToLowerInvariant());
                break;
            default:
                text.Insert(at, Pick(random, Marks));
                break;
        }
    }

    private static string Stretch(IReadOnlyList<string> texts, Random random, int least, int most)
    {
        var text = texts[random.Next(texts.Count)];
        var start = random.Next(Math.Max(1, text.Length - least));
        return text.Substring(start, Math.Min(random.Next(least, most), text.Length - start));
    }

    private static string Pick(Random random, params string[][] lists)
    {
        var list = lists[random.Next(lists.Length)];
        return list[random.Next(list.Length)];
    }
}
