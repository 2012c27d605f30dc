using System.Collections.Frozen;

namespace Jalon.Core.Acceptance;

/// <summary>
/// The common nouns and adjectives that names are built with, as one notion in three languages: "centrale solaire", "solar
/// plant" and "солнечная электростанция" are made of the same two. What is not in the table is a name proper.
/// </summary>
internal static class KindWords
{
    // A notion and the beginnings of its words, without case and accents; one that ends in "." is a whole word.
    private static readonly (string Notion, string[] Words)[] Table =
    [
        ("plant", ["centrale", "plant.", "plants.", "электростанц", "станци"]),
        ("solar", ["solaire", "solar", "солнечн"]),
        ("thermal", ["thermique", "thermal", "теплов"]),
        ("hydro", ["hydroelectri", "гидроэлектр"]),
        ("nuclear", ["nucleaire", "nuclear", "ядерн", "атомн"]),
        ("refinery", ["raffineri", "refiner", "аффинажн"]),
        ("gold", ["or.", "gold.", "золот"]),
        ("factory", ["usine", "factor", "завод", "фабрик"]),
        ("road", ["route.", "routes.", "road", "дорог", "шоссе"]),
        ("bridge", ["pont.", "ponts.", "bridge", "мост."]),
        ("dam", ["barrage", "dam.", "dams.", "плотин"]),
        ("hospital", ["hopita", "hospital", "больниц", "госпитал"]),
        ("school", ["ecole", "school", "школ"]),
        ("university", ["universit", "университ"]),
        ("airport", ["aeroport", "airport", "аэропорт"]),
        ("railway", ["ferroviaire", "railway", "railroad", "железнодорожн"]),
        ("mine", ["mine.", "mines.", "рудник", "шахт"]),
        ("bank", ["banque", "bank.", "банк"]),
        ("agreement", ["accord.", "accords.", "agreement", "соглашен"]),
        ("memorandum", ["memorand", "меморандум"]),
        ("treaty", ["traite.", "treaty", "договор"]),
        ("contract", ["contrat", "contract", "контракт"]),
        ("commission", ["commission", "комисси"]),
        ("committee", ["comite.", "comites.", "committee", "комитет"]),
        ("joint", ["mixte", "conjoint", "joint.", "совместн", "смешанн"]),
        ("intergovernmental", ["intergouvernemental", "intergovernmental", "межправительствен"]),
        ("project", ["projet", "project", "проект"]),
        ("programme", ["programme.", "program", "программ"]),
        ("centre", ["centre.", "center.", "центр"]),
        ("laboratory", ["laborato", "лаборатор"]),
        ("scholarship", ["bourse", "scholarship", "стипенди"]),
        ("visit", ["visite", "visit", "визит"]),
        ("session", ["session", "сесси"]),
        ("summit", ["sommet", "summit", "саммит"]),
        ("institute", ["institut", "институт"]),
        ("ministry", ["ministere", "ministry", "министерств"]),
        ("minister", ["ministre", "minister.", "министр"]),
        ("embassy", ["ambassade.", "embassy", "посольств"]),
        ("ambassador", ["ambassadeur", "ambassadrice", "ambassador", "посол.", "посла."]),
        ("energy", ["energ", "энерг"]),
        ("economy", ["econom", "эконом"]),
        ("finance", ["financ", "финанс"]),
        ("foreign", ["etrangere", "foreign", "иностран"]),
        ("affairs", ["affaire", "affairs", "дел."]),
        ("defence", ["defense", "defence", "оборон"]),
        ("education", ["education", "образован"]),
        ("transport", ["transport", "транспорт"]),
        ("training", ["formation", "training", "обучен"]),
        ("", ["power.", "electrique", "электрическ"]),
    ];

    private static readonly FrozenDictionary<char, (string Word, bool Whole, string Notion)[]> ByInitial = Table
        .SelectMany(t => t.Words.Select(w => (Word: w.TrimEnd('.'), Whole: w.EndsWith('.'), t.Notion)))
        .GroupBy(w => w.Word[0]).ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(w => w.Word.Length).ToArray());

    /// <summary>The notion of a folded word; empty for one that adds nothing ("power" of a power plant); null when it is a name proper.</summary>
    public static string? Of(string word) =>
        ByInitial.TryGetValue(word[0], out var words)
        && Array.FindIndex(words, w => w.Whole ? w.Word == word : word.StartsWith(w.Word, StringComparison.Ordinal)) is >= 0 and var at ? words[at].Notion : null;
}
