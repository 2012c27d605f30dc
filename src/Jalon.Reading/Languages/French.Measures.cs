using static Jalon.Reading.Languages.WordLists;

namespace Jalon.Reading.Languages;

internal static partial class French
{
    private static PhraseTable<(int, bool)> RankWords() => new PhraseTable<(int, bool)>().Add((1, false), "le premier").Add((1, true), "la première").Add((2, false), "le second", "le deuxième").Add((2, true), "la seconde", "la deuxième")
        .Add((3, false), "le troisième").Add((3, true), "la troisième").Add((4, false), "le quatrième").Add((4, true), "la quatrième").Add((-1, false), "le dernier").Add((-1, true), "la dernière");

    private static PhraseTable<bool> TopicWords() => new PhraseTable<bool>().AddList(true,
        "s' agissant de, s' agissant d', s' agissant du, s' agissant des, quant à, quant au, quant aux, concernant, en ce qui concerne, pour ce qui est de, pour ce qui est du, pour ce qui est des, au sujet de, au sujet du, au sujet des, à propos de, à propos du, à propos des, reste, restent, reste à régler, pour, pour ce qui concerne, en matière de, au chapitre de, du côté de, du côté du");

    // What is measured, told or counted of a thing, times, places and reasons: never the thing itself.
    private static readonly WordSet MeasureNouns = Set("""
        chiffre chiffres budget prix montant montants total totaux moitié reste restant solde quart tiers majorité minorité ensemble totalité partie parties moyenne somme sommes valeur volume nombre niveau hauteur poids taille étendue
        date dates calendrier délai échéance terme fin début milieu an année mois semaine jour jours journée soir matin veille lendemain heure siècle époque moment temps fois période saison exercice trimestre semestre avenir passé présent
        raison raisons cause causes motif question questions réponse point points cas exemple exemples but objectif objectifs idée manière façon mot mots phrase chapitre titre numéro page pages article articles note suite ordre bilan résultat résultats
        pays état états monde région capitale ville village nord sud est ouest centre frontière terre place lieu sol
        homme hommes femme femmes gens habitant habitants voisin voisins personne personnes monsieur madame enfants population peuple chacun
        effort efforts besoin besoins attente espoir craintes crainte difficulté difficultés problème problèmes retard doute fait faits chose choses situation condition conditions rythme série plupart base
        """.ReplaceLineEndings(" "));
}
