using System.Collections.Frozen;
using Jalon.Core.Views;

namespace Jalon.Core.Languages;

/// <summary>How requirements stand, one by one and together, and from when they can be met.</summary>
public static class RequirementsTexts
{
    private static readonly FrozenDictionary<RequirementState, Label> States = new Dictionary<RequirementState, Label>
    {
        [RequirementState.Met] = new("remplie", "met", "выполнено"),
        [RequirementState.NotMet] = new("non remplie", "not met", "не выполнено"),
        [RequirementState.NoEvidence] = new("aucune preuve", "no evidence", "нет подтверждений"),
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, Label> Reasons = new Dictionary<string, Label>(StringComparer.Ordinal)
    {
        ["requirement.settled"] = new("tranché", "settled", "решено"),
        ["requirement.said-met"] = new("une source l’affirme", "a source says so", "по сообщению источника"),
        ["requirement.said-not-met"] = new("une source dit le contraire", "a source says the contrary", "источник сообщает обратное"),
        ["requirement.time-elapsed"] = new("le temps requis est passé", "the time required has passed", "требуемый срок прошёл"),
        ["requirement.time-too-short"] = new("le temps requis n’est pas encore passé", "the time required has not yet passed", "требуемый срок ещё не прошёл"),
        ["requirement.figure-reached"] = new("le seuil est atteint", "the minimum is reached", "порог достигнут"),
        ["requirement.average-reached"] = new("la moyenne est atteinte", "the average is reached", "среднее достигнуто"),
        ["requirement.average-below-once"] = new("moyenne sous le seuil pour une période\u00a0: sous surveillance", "average below for one period: watch list", "среднее ниже порога один период: под наблюдением"),
        ["requirement.average-below-twice"] = new("moyenne sous le seuil pour deux périodes\u00a0: affineur averti", "average below for two periods: refiner informed", "среднее ниже порога два периода: завод уведомлён"),
        ["requirement.average-below-thrice"] = new("moyenne sous le seuil pour trois périodes ou plus\u00a0: plan de redressement", "average below for three periods or more: remedial plan", "среднее ниже порога три периода или более: план исправления"),
        ["requirement.figure-below"] = new("le chiffre est au-dessous du seuil", "the figure is below the minimum", "показатель ниже порога"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, Label> Steps = new Dictionary<string, Label>(StringComparer.Ordinal)
    {
        ["start"] = new("départ", "start", "начало"),
        ["built"] = new("ouvrage achevé", "works completed", "объект построен"),
        ["said-duration"] = new("durée annoncée par une source", "the length a source gives", "срок по словам источника"),
        ["lead-time"] = new("durée habituelle la plus courte", "the shortest usual time", "наименьший обычный срок"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly Label None = new("aucune exigence connue pour cette nature d’objet", "no requirements are known for this kind", "для этого вида требования не заданы");
    private static readonly Label Count = new("exigences remplies\u00a0: {0} sur {1}, non remplies\u00a0: {2}, sans preuve\u00a0: {3}", "requirements met: {0} of {1}, not met: {2}, without evidence: {3}", "требований выполнено: {0} из {1}, не выполнено: {2}, без подтверждений: {3}");
    private static readonly Label Earliest = new("{0}\u202f; au plus tôt le {1}", "{0}; not before {1}", "{0}; не ранее {1}");
    private static readonly Label Likely = new("{0} (plutôt le {1})", "{0} (more likely {1})", "{0} (вероятнее {1})");
    private static readonly Label Infeasible = new("{0}\u202f; la date promise ({1}) précède d’au moins {2} la plus proche possible", "{0}; the promised date ({1}) comes at least {2} before the earliest possible", "{0}; обещанный срок ({1}) опережает самый ранний возможный не менее чем на {2}");

    public static Label Of(RequirementState state) => States[state];

    /// <summary>A step on the way to the earliest date: the requirement it meets, or what it waits for.</summary>
    public static string Step(EarliestStep step, RequirementsAnswer answer, Language language) =>
        answer.Answers.FirstOrDefault(a => a.Requirement.Code == step.Code) is { } of ? of.Requirement.Label.In(language)
        : Steps.TryGetValue(step.Code, out var label) ? label.In(language) : step.Code;

    public static string Say(RequirementAnswer answer, Language language)
    {
        var reason = Reasons.TryGetValue(answer.Rule, out var label) ? $" ({label.In(language)})" : "";
        var colon = language == Language.French ? "\u00a0: " : ": ";
        return Templates.Sentence($"{answer.Requirement.Label.In(language)}{colon}{States[answer.State].In(language)}{reason}");
    }

    public static string Say(RequirementsAnswer answer, Language language)
    {
        if (answer.Rule == "requirements.none")
        {
            return Templates.Sentence(None.In(language));
        }

        string Number(RequirementState state) => Numbers.Whole(answer.Count(state), language);
        var text = Count.Fill(language, Number(RequirementState.Met), Numbers.Whole(answer.Answers.Length, language), Number(RequirementState.NotMet), Number(RequirementState.NoEvidence));
        if (answer.Earliest is { } day)
        {
            text = Earliest.Fill(language, text, Dates.Day(day, language));
            text = answer.Likely is { } likely && likely != day ? Likely.Fill(language, text, Dates.Day(likely, language)) : text;
        }

        // The latest of the impossible promises is the nearest to what is possible.
        if (answer.Infeasible.MinBy(i => i.Days) is { } promise)
        {
            text = Infeasible.Fill(language, text, Dates.Period(promise.Due, language), Plurals.Days(language, promise.Days));
        }

        return Templates.Sentence(text);
    }
}
