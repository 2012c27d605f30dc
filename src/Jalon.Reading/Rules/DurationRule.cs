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
    public void Apply(Scene scene)
    {
        foreach (var figure in scene.Sentence.Figures)
        {
            if (figure.Used || figure.Kind != FigureKind.Time || figure.Unit is "h" or "min" or "10.a" or "10*2.a" || !Lasts(scene, figure) || Scene.UnitOf(figure) is not { } unit)
            {
                continue;
            }

            var entity = scene.Subjects.Find(scene.Sentence, figure.First, figure.End, "duration", out var sure);
            var (name, kind) = Scene.Named(entity, "", "project");
            if (name.Length == 0)
            {
                continue;
            }

            scene.Propose(new Draft(entity, name, kind, Properties.Duration, new QuantityValue(figure.Amount, unit), figure.First, figure.End, scene.StanceAt(figure.First, figure.End), sure ? 0.75 : 0.5, nameof(DurationRule))
            {
                Qualifiers = scene.Stage(Qualifiers.None, figure.First, figure.End),
            });
        }
    }

    private static bool Lasts(Scene scene, Figure figure)
    {
        if (scene.Distance(figure.First, figure.End, Cue.Age) <= 1 || scene.Distance(figure.First, figure.End, Cue.Elapsed) <= 1 || Aged(scene, figure))
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

        var before = figure.First > scene.Sentence.First ? scene.Tokens[figure.First - 1].Text : "";
        // "une visite de quatre jours", "un prêt sur vingt ans", "36 mois de travaux"
        return (scene.Language.Of.Contains(before) && figure.First >= scene.Sentence.First + 2 && scene.Sentence.Mentions.Exists(m => m.End == figure.First - 1 || m.End == figure.First || (m.End == figure.First - 2 && scene.Tokens[m.End].Is(","))))
            || scene.Language.Lasting.Contains(before)
            || (figure.End < scene.Sentence.End && scene.Language.Of.Contains(scene.Tokens[figure.End]) && figure.Bound != Bound.Exact);
    }

    // "Amadou Keïta, 54 ans,"
    private static bool Aged(Scene scene, Figure figure) =>
        figure.Unit == "a" && figure.First > scene.Sentence.First + 1 && scene.Tokens[figure.First - 1].Is(",") && scene.Tokens[figure.First - 2].Capital && figure.End < scene.Sentence.End && scene.Tokens[figure.End].Text is "," or ")";
}
