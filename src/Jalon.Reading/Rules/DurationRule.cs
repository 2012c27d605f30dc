using Jalon.Core;
using Jalon.Core.Time;
using Jalon.Core.Values;
using Jalon.Core.Vocabulary;
using Jalon.Reading.Annotation;
using Jalon.Reading.Languages;

namespace Jalon.Reading.Rules;

/// <summary>Lengths of time: how long a thing lasts or must last. Ages and times gone by are none.</summary>
internal sealed class DurationRule : IRule
{
    // A bare number of years below it is no age.
    private const int YoungestAge = 12;

    // Hours below it are those of a day.
    private const int FewHours = 24;

    public void Apply(Scene scene)
    {
        foreach (var figure in scene.Sentence.Figures)
        {
            if (figure.Used || figure.Kind != FigureKind.Time || figure.Unit is "min" or "10.a" or "10*2.a" || (figure.Unit == "h" && !IsLong(scene, figure)) || !Lasts(scene, figure) || Scene.UnitOf(figure) is not { } unit)
            {
                continue;
            }

            var entity = scene.Subjects.Find(scene.Sentence, figure.First, figure.End, "duration", out var sure);
            var (name, kind) = Scene.Named(entity, "", "project");
            if (name.Length == 0)
            {
                continue;
            }

            figure.Told = (Properties.Duration, entity, name, kind);
            scene.Propose(new Draft(entity, name, kind, Properties.Duration, new QuantityValue(figure.Amount, unit), figure.First, figure.End, scene.StanceAt(figure.First, figure.End), sure ? 0.75 : 0.5, nameof(DurationRule))
            {
                Qualifiers = scene.Stage(Qualifiers.None, figure.First, figure.End),
            });
        }
    }

    // "dure trente heures", "une escale de 48 heures"
    private static bool IsLong(Scene scene, Figure figure) => scene.Language.BareParticiplesTell && (figure.High ?? figure.Low) >= FewHours && figure.First > scene.Sentence.First
        && (scene.Language.Of.Contains(scene.Tokens[figure.First - 1]) || scene.Language.Lasting.Contains(scene.Tokens[figure.First - 1]) || scene.Distance(figure.First, figure.End, Cue.Duration) <= 2);

    private static bool Lasts(Scene scene, Figure figure)
    {
        if (figure.LentBy?.Told?.Property == Properties.Duration)
        {
            return true; // "The port says six."
        }

        if (scene.Distance(figure.First, figure.End, Cue.Age) <= 1 || (Gone(scene, figure) && !Took(scene, figure)) || Aged(scene, figure))
        {
            return false;
        }

        // +12 % "sur un an": the basis of a rate
        if (scene.Sentence.Figures.Exists(f => f.Kind == FigureKind.Percent && f.End <= figure.First && figure.First - f.End <= 1))
        {
            return false;
        }

        // "a three-year agreement", but "a three-year-old plant"
        if (figure.Hyphened)
        {
            return figure.End >= scene.Sentence.End || !scene.Tokens[figure.End].Is("-");
        }

        if (scene.Distance(figure.First, figure.End, Cue.Duration) <= 6)
        {
            return true;
        }

        if (Took(scene, figure))
        {
            return true;
        }

        if (Served(scene, figure))
        {
            return false;
        }

        var before = figure.First > scene.Sentence.First ? scene.Tokens[figure.First - 1].Text : "";
        // "une visite de quatre jours", "un prêt sur vingt ans", "36 mois de travaux"
        return (scene.Language.Of.Contains(before) && figure.First >= scene.Sentence.First + 2 && scene.Sentence.Mentions.Exists(m => m.End == figure.First - 1 || m.End == figure.First || (m.End == figure.First - 2 && scene.Tokens[m.End].Is(","))))
            || scene.Language.Lasting.Contains(before)
            || (scene.Language.BareParticiplesTell && scene.Language.YearOpeners.Contains(before) && scene.Language.At.Contains(before) && scene.Sentence.Acts.Exists(a => a.End <= figure.First && figure.First - a.End <= 8 && (a.Planned || a.Form is ActForm.Infinitive or ActForm.Future or ActForm.Participle)))
            || (figure.End < scene.Sentence.End && scene.Language.Of.Contains(scene.Tokens[figure.End]) && figure.Bound != Bound.Exact)
            || (scene.Language.BareParticiplesTell && (figure.Unit != "a" || (figure.High ?? figure.Low) < YoungestAge || (figure.End < scene.Sentence.End && scene.Language.Of.Contains(scene.Tokens[figure.End]))));
    }

    // "построили за два года"
    private static bool Took(Scene scene, Figure figure) => figure.First > scene.Sentence.First && scene.Language.TakesTime.Contains(scene.Tokens[figure.First - 1])
        && scene.Sentence.Acts.Exists(a => a.Act.Status is "completed" or "started" or "operational" or "established" && a.Form is ActForm.Participle or ActForm.Infinitive or ActForm.Future or ActForm.Dating or ActForm.Noun && (a.End <= figure.First ? figure.First - a.End : a.First - figure.End) is >= 0 and <= 3);

    // "in the last three years", but "is to last three years"
    private static bool Gone(Scene scene, Figure figure) =>
        scene.Sentence.Cues.Exists(c => c.Cue == Cue.Elapsed && (c.End <= figure.First ? figure.First - c.End : c.First >= figure.End ? c.First - figure.End + 1 : 0) <= 1
            && !(scene.Language.HeadLast && c.First > scene.Sentence.First && c.End <= figure.First && scene.Language.BeforeVerbs.Contains(scene.Tokens[c.First - 1])));

    // "He taught for eleven years": of a person, when nothing that can be followed stands before
    private static bool Served(Scene scene, Figure figure) =>
        scene.Language.HeadLast && figure.Unit == "a" && figure.First > scene.Sentence.First && scene.Language.Lasting.Contains(scene.Tokens[figure.First - 1]) && !scene.Language.NoBoundOfTime.Contains(scene.Tokens[figure.First - 1]) && scene.StanceAt(figure.First, figure.End) == Stance.Reported
        && !scene.Sentence.Mentions.Exists(m => m.End <= figure.First && m.Entity is not null);

    // "Amadou Keïta, 54 ans,"
    private static bool Aged(Scene scene, Figure figure) =>
        figure.Unit == "a" && figure.First > scene.Sentence.First + 1 && scene.Tokens[figure.First - 1].Is(",") && scene.Tokens[figure.First - 2].Capital && figure.End < scene.Sentence.End && scene.Tokens[figure.End].Text is "," or ")";
}
