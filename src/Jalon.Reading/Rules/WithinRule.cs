using Jalon.Core;
using Jalon.Core.Time;
using Jalon.Core.Values;
using Jalon.Core.Vocabulary;
using Jalon.Reading.Annotation;

namespace Jalon.Reading.Rules;

/// <summary>"Within a hundred days of the session", "in eighteen months": a day computed from the document's day or the event's.</summary>
internal sealed class WithinRule : IRule
{
    public void Apply(Scene scene)
    {
        foreach (var figure in scene.Sentence.Figures)
        {
            if (figure.Kind != FigureKind.Time || figure.Unit is not ("d" or "wk" or "mo" or "a") || (figure.High ?? figure.Low) is not { } amount || amount > 1200 || (Opening(scene, figure) ?? Awaited(scene, figure)) is not { } first)
            {
                continue;
            }

            var start = From(scene, figure) ?? scene.Today;
            if (start is not { } day)
            {
                continue;
            }

            var n = (int)amount;
            var end = figure.Unit switch { "d" => day.AddDays(n), "wk" => day.AddDays(7 * n), "mo" => day.AddMonths(n), _ => day.AddYears(Math.Min(n, 500)) };
            var entity = scene.Subjects.Find(scene.Sentence, first, figure.End, "due", out var sure);
            if (entity is not null && entity.Head.Length > 0)
            {
                figure.Used = true;
                var exact = Opening(scene, figure) is null;
                var days = !exact ? new DateInterval(null, end) : figure.Unit is "d" or "wk" ? DateInterval.On(end) : Calendar.Month(end.Year, end.Month);
                var stance = scene.Language.HeadLast && scene.AskedAt(first) ? Stance.Requested : Stance.Planned;
                scene.Propose(new Draft(entity, entity.Name, entity.Kind, entity.Kind == "event" ? Properties.Held : Properties.Due, new DateValue(Edtf.From(days)), first, figure.End, stance, sure ? 0.75 : 0.5, nameof(WithinRule)));
            }
        }
    }

    private static int? Opening(Scene scene, Figure figure)
    {
        for (var back = 5; back >= 1; back--)
        {
            var i = figure.First - back;
            if (i >= scene.Sentence.First && scene.Language.Within.TryMatch(scene.Tokens, i, out var length, out _) && i + length == figure.First)
            {
                return i;
            }
        }

        return null;
    }

    // "will double in eighteen months": the month or the day it falls on
    private static int? Awaited(Scene scene, Figure figure)
    {
        var before = figure.First - 1;
        return before > scene.Sentence.First && scene.Language.In.Contains(scene.Tokens[before]) && figure is { Bound: Languages.Bound.Exact } && figure.Low == figure.High && !scene.Sentence.Acts.Exists(a => a.Perfect && a.End <= before && before - a.End <= 6)
            && scene.StanceAt(before, figure.End) == Stance.Planned ? before : null;
    }

    // "à compter de la réunion": the day of the event, when the text has told it
    private static DateOnly? From(Scene scene, Figure figure)
    {
        if (figure.End >= scene.Sentence.End || scene.Language.RunsFrom.LengthAt(scene.Tokens, figure.End) == 0)
        {
            return null;
        }

        return scene.Sentence.Mentions.Find(m => m.First >= figure.End && m.First < figure.End + 6 && m.Entity?.Held is not null)?.Entity?.Held?.High;
    }
}
