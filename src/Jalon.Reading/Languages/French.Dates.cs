using static Jalon.Reading.Languages.WordLists;

namespace Jalon.Reading.Languages;

internal static partial class French
{
    private static readonly WordMap<int> MonthNames = Ints("janvier=1 février=2 fevrier=2 mars=3 avril=4 mai=5 juin=6 juillet=7 août=8 aout=8 septembre=9 octobre=10 novembre=11 décembre=12 decembre=12 janv=1 févr=2 avr=4 juil=7 oct=10 nov=11 déc=12 rentrée=9");

    private static readonly WordMap<int> DayNames = Ints("lundi=1 mardi=2 mercredi=3 jeudi=4 vendredi=5 samedi=6 dimanche=0");

    // 33 and 40 are the first quarter and half, to which the ordinal adds.
    private static readonly WordMap<int> SeasonNames = Ints("trimestre=33 semestre=40 printemps=21 été=22 automne=23 hiver=24 l'été=22 l'automne=23 l'hiver=24 moitié=40");

    private static PhraseTable<DateMark> Marks() => new PhraseTable<DateMark>()
        .AddList(DateMark.Early, "début, au début de|du, au début de l', au début d', dès le début de, le début de, tout début, au tout début de, au tout début d', début du mois de, début de l', début d', premiers jours de, premiers jours d'")
        .AddList(DateMark.Mid, "mi, mi -, à la mi, à la mi -, au milieu de, au milieu de l', au milieu d', courant du milieu")
        .AddList(DateMark.Late, "fin, fin -, à la fin de, à la fin de l', à la fin du, à la fin d', la fin de, la fin de l', la fin du, la fin d', fin de l', fin de, fin d', fin du mois de, fin du mois d', à la fin du mois de, à la fin du mois d', la fin du mois de, la fin du mois d', derniers jours de, derniers jours d'")
        .AddList(DateMark.By, "d' ici, d' ici à, d' ici au, d' ici le, d' ici la, d' ici l', au plus tard, au plus tard le, au plus tard en, au plus tard à, au plus tard au, au plus tard à la, à l' horizon, à l' horizon de, à horizon, jusqu' à, jusqu' en, jusqu' au, au plus tard fin, ?au plus tard d' ici, à échéance de")
        .AddList(DateMark.Before, "avant, avant le, avant la, avant l'")
        .AddList(DateMark.NotBefore, "pas avant, pas avant le, pas avant la, pas avant l', au plus tôt, au plus tôt le, au plus tôt en, au plus tôt à, pas avant au moins")
        .AddList(DateMark.From, "à partir de, à partir du, à partir d', à compter de, à compter du, à compter d', dès, dès le, à dater du")
        .AddList(DateMark.Since, "depuis, depuis le, depuis la, depuis l'");

    private static PhraseTable<RelativeDate> RelativeWords() => new PhraseTable<RelativeDate>()
        .AddList(new RelativeDate('d', -1), "hier").AddList(new RelativeDate('d', 0), "aujourd'hui, ce jour").AddList(new RelativeDate('d', 1), "demain").AddList(new RelativeDate('d', -2), "avant-hier").AddList(new RelativeDate('d', 2), "après-demain")
        .AddList(new RelativeDate('y', -1), "l' an dernier, l' an passé, l' année dernière, l' année passée, l' année précédente, année dernière").AddList(new RelativeDate('y', 1), "l' an prochain, l' année prochaine, année prochaine").AddList(new RelativeDate('y', 0), "cette année, l' année en cours, année en cours")
        .AddList(new RelativeDate('y', 0, NeedsMark: true), "l' année, année").AddList(new RelativeDate('m', 0, NeedsMark: true), "du mois, le mois, mois")
        .AddList(new RelativeDate('m', -1), "le mois dernier, le mois passé, du mois dernier").AddList(new RelativeDate('m', 1), "le mois prochain, du mois prochain").AddList(new RelativeDate('m', 0), "ce mois-ci, ce mois, du mois en cours, le mois en cours")
        .AddList(new RelativeDate('w', -1), "la semaine dernière, la semaine passée").AddList(new RelativeDate('w', 1), "la semaine prochaine").AddList(new RelativeDate('w', 0), "cette semaine")
        .AddList(new RelativeDate('q', 1), "le trimestre prochain, au prochain trimestre, le prochain trimestre, au trimestre prochain").AddList(new RelativeDate('q', -1), "le trimestre dernier, au trimestre dernier, au dernier trimestre écoulé").AddList(new RelativeDate('h', 1), "le semestre prochain, au prochain semestre, au semestre prochain")
        .AddList(new RelativeDate('d', 0, Open: true), "dans les prochaines années, dans les prochains mois, dans les prochaines semaines, dans les prochains jours, dans les années à venir, dans les mois à venir, dans les semaines à venir, dans les jours à venir, au cours des prochaines années, au cours des prochains mois, au cours des prochaines semaines, au cours des mois à venir, au cours des années à venir, ces prochaines années, ces prochains mois, dans un avenir proche, dans un proche avenir, prochainement, sous peu, très prochainement, dans un futur proche, dans les meilleurs délais, incessamment");
}
