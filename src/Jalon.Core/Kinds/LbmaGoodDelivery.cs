using System.Collections.Immutable;
using Jalon.Core.Languages;
using Jalon.Core.Values;
using Jalon.Core.Vocabulary;

namespace Jalon.Core.Kinds;

/// <summary>
/// What the London Bullion Market Association asks of a refiner before it lists its gold bars, and afterwards (Good Delivery
/// rules, lbma.org.uk). A listing is for one refiner at one place. An application takes about four months at least, six are
/// likelier; the least is what bounds the earliest date.
/// </summary>
internal static class LbmaGoodDelivery
{
    private const string Rules = "LBMA Good Delivery Rules";
    private const string Sourcing = "LBMA Responsible Gold Guidance";

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
        new Requirement("lbma-throughput", new Label("au moins 10 t d’or affinées par an", "at least 10 t of gold refined a year", "аффинаж не менее 10 т золота в год"), Rules)
        {
            Property = Properties.Volume, Minimum = new QuantityValue(Interval.Exactly(10), Unit.Parse("t/a")), Commodities = ["gold", "or", "золото"],
        },
        new Requirement("lbma-responsible-gold", new Label("la diligence des cinq étapes de l’OCDE sur l’origine de l’or", "due diligence on the gold’s origin by the five OECD steps", "проверка происхождения золота по пяти шагам ОЭСР"), Sourcing),
        new Requirement("lbma-application", new Label("un dossier instruit, quatre mois au moins", "an application examined, four months at least", "рассмотрение заявки, не менее четырёх месяцев"), Rules)
        {
            MonthsNeeded = 4, After = ["lbma-in-business", "lbma-refining", "lbma-net-worth", "lbma-throughput", "lbma-responsible-gold"],
        },
        new Requirement("lbma-assurance", new Label("une assurance indépendante chaque année, dans les trois mois de la clôture", "independent assurance every year, within three months of its end", "ежегодное независимое заверение в течение трёх месяцев после конца года"), Sourcing)
        {
            IsUpkeep = true, After = ["lbma-application"],
        },
        new Requirement("lbma-moving-average", new Label("la moyenne de trois ans au-dessus du seuil de production", "a three-year average throughput above the minimum", "средний объём за три года не ниже порога"), Rules)
        {
            IsUpkeep = true, After = ["lbma-application"],
        },
    ];
}
