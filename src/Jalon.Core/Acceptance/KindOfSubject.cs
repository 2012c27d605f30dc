using Jalon.Core.Kinds;

namespace Jalon.Core.Acceptance;

/// <summary>The tracked kind of a subject, from the broad sort a reader tells and the words of its name.</summary>
public static class KindOfSubject
{
    // A word's stem in the name, the broad sort it narrows, the kind it then is.
    private static readonly (string Family, string[] Stems, string Kind)[] Narrower =
    [
        ("facility", ["centrale", "electrostation", "электростанц"], "power-plant"),
        ("facility", ["raffinerie", "refiner", "аффинажн"], "refinery"),
        ("programme", ["bourse", "scholarship", "стипенд"], "scholarship-programme"),
        ("programme", ["nucleaire", "nuclear", "ядерн"], "nuclear-programme"),
        ("institution", ["banque", "bank", "банк"], "development-bank"),
        ("force", ["conjointe", "unifiee", "joint", "объединен"], "joint-force"),
        ("event", ["visite", "visit", "визит"], "visit"),
        ("event", ["session", "сесси"], "session"),
        ("flow", ["commerc", "echange", "livraison", "trade", "deliver", "торгов", "поставк"], "trade-flow"),
    ];

    /// <summary>The sort itself when nothing narrows it; null when it is no kind at all.</summary>
    public static string? Of(string family, string name)
    {
        var words = NameWords.Of(name);
        foreach (var (broad, stems, kind) in Narrower)
        {
            if (broad == family && AllKinds.TryGet(kind, out _) && words.Any(w => Array.Exists(stems, s => w.StartsWith(s, StringComparison.Ordinal))))
            {
                return kind;
            }
        }

        return AllKinds.TryGet(family, out _) ? family : null;
    }
}
