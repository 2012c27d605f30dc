using System.Collections.Immutable;
using Jalon.Core.Languages;
using Jalon.Core.Values;
using Jalon.Core.Vocabulary;

namespace Jalon.Core.Kinds;

/// <summary>
/// What the London Bullion Market Association asks of a refiner before it lists its gold bars, and afterwards (Good Delivery
/// rules, lbma.org.uk; Responsible Gold Guidance, mandatory since 2012). A listing is for one refiner at one place. An
/// application takes about four months at least, six are likelier; the least bounds the earliest date, the other stands beside it.
/// </summary>
internal static class LbmaGoodDelivery
{
    private const string Rules = "LBMA Good Delivery Rules";
    private const string Sourcing = "LBMA Responsible Gold Guidance";

    private static readonly ImmutableArray<string> Gold = ["gold", "or", "золото"];
    private static readonly ImmutableArray<string> Silver = ["silver", "argent", "серебро"];
    private static readonly Value TenTonnes = new QuantityValue(Interval.Exactly(10), Unit.Parse("t/a"));
    private static readonly Value FiftyTonnes = new QuantityValue(Interval.Exactly(50), Unit.Parse("t/a"));

    public static ImmutableArray<Requirement> Requirements { get; } =
    [
        new Requirement("lbma-in-business", new Label("cinq ans d’activité de la société", "five years in business", "пять лет деятельности компании"), Rules)
        {
            Property = Properties.Founded, MonthsSince = 60,
        },
        new Requirement("lbma-refining", new Label("trois ans d’affinage", "three years of refining", "три года аффинажа"), Rules)
        {
            Property = Properties.Completed, MonthsSince = 36,
        },
        new Requirement("lbma-net-worth", new Label("un actif net tangible d’au moins 15 millions de livres", "a tangible net worth of at least 15 million pounds", "материальные чистые активы не менее 15 млн фунтов"), Rules)
        {
            Property = Properties.NetWorth, Minimum = new MoneyValue(Interval.Exactly(15_000_000), new Currency("GBP")),
        },
        new Requirement("lbma-throughput", new Label("au moins 10 t d’or (50 t d’argent) affinées par an", "at least 10 t of gold (50 t of silver) refined a year", "аффинаж не менее 10 т золота (50 т серебра) в год"), Rules)
        {
            Property = Properties.Volume, Minimum = TenTonnes, Commodities = Gold, Others = [new Threshold(FiftyTonnes, Silver)],
        },
        new Requirement("lbma-responsible-gold", new Label("la diligence des cinq étapes de l’OCDE sur l’origine de l’or", "due diligence on the gold’s origin by the five OECD steps", "проверка происхождения золота по пяти шагам ОЭСР"), Sourcing),
        new Requirement("lbma-application", new Label("un dossier instruit, quatre mois au moins", "an application examined, four months at least", "рассмотрение заявки, не менее четырёх месяцев"), Rules)
        {
            MonthsNeeded = 4, MonthsLikely = 6, After = ["lbma-in-business", "lbma-refining", "lbma-net-worth", "lbma-throughput", "lbma-responsible-gold"],
        },
        new Requirement("lbma-assurance", new Label("une assurance indépendante (ISAE 3000) chaque année, dans les trois mois de la clôture", "independent assurance (ISAE 3000) every year, within three months of the financial year’s end", "ежегодное независимое заверение (ISAE 3000) в течение трёх месяцев после конца финансового года"), Sourcing)
        {
            IsUpkeep = true, After = ["lbma-application"],
        },
        new Requirement("lbma-rotation", new Label("un autre vérificateur au moins tous les dix ans", "another assurance provider every ten years at the latest", "смена проверяющего не реже чем раз в десять лет"), Sourcing)
        {
            IsUpkeep = true, After = ["lbma-application"],
        },
        new Requirement("lbma-moving-average", new Label("la moyenne de trois ans au-dessus du seuil de production", "a three-year average throughput above the minimum", "средний объём за три года не ниже порога"), Rules)
        {
            Property = Properties.Volume, Minimum = TenTonnes, Commodities = Gold, Others = [new Threshold(FiftyTonnes, Silver)], AveragedYears = 3,
            IsUpkeep = true, After = ["lbma-application"],
        },
    ];
}
