using Jalon.Core;
using Jalon.Core.Time;
using Jalon.Core.Values;
using Jalon.Core.Vocabulary;
using Jalon.Reading.Annotation;
using Jalon.Reading.Languages;

namespace Jalon.Reading.Rules;

/// <summary>"Within a hundred days of the session", "in eighteen months": a day computed from the document's day or the event's.</summary>
internal sealed class WithinRule : IRule
{
    public void Apply(Scene scene)
    {
        foreach (var figure in scene.Sentence.Figures)
        {
            if (figure.Kind != FigureKind.Time || figure.Used || figure.Unit is not ("d" or "wk" or "mo" or "a") || (figure.High ?? figure.Low) is not { } amount || amount > 1200 || (Opening(scene, figure) ?? Term(scene, figure) ?? Counted(scene, figure) ?? Awaited(scene, figure)) is not { } first || IsLength(scene, figure, first, amount))
            {
                continue;
            }

            var start = From(scene, figure) ?? scene.Today;
            if (start is not { } day)
            {
                continue;
            }

            var n = (int)amount;
            var end = figure.Unit switch { "d" => day.AddDays(n), "wk" => day.AddDays((int)(7 * amount)), "mo" => day.AddMonths(n), _ => day.AddMonths((int)(12 * Math.Min(amount, 500))) };
            var entity = scene.Subjects.Find(scene.Sentence, first, figure.End, "due", out var sure);
            if (entity is not null && entity.Head.Length > 0)
            {
                figure.Used = true;
                if (scene.Language.Inflection is not null && scene.Sentence.Acts.Find(a => a.Form is ActForm.Future or ActForm.Infinitive && (a.End <= first ? first - a.End : a.First - figure.End) is >= 0 and < 8 && scene.Breaks(Math.Min(a.End, figure.End), Math.Max(a.First, first)) < 1) is { } promised)
                {
                    promised.Dated = true;
                }

                var exact = Opening(scene, figure) is null && Term(scene, figure) is null && Counted(scene, figure) is null;
                var days = IsEarliest(scene, first) ? new DateInterval(end, null) : !exact ? new DateInterval(null, end) : figure.Unit is "d" or "wk" ? DateInterval.On(end) : Calendar.Month(end.Year, end.Month);
                var stance = scene.Language.HeadLast && scene.AskedAt(first) ? Stance.Requested : Stance.Planned;
                scene.Propose(new Draft(entity, entity.Name, entity.Kind, exact && entity.Kind == "event" ? Properties.Held : Properties.Due, new DateValue(Edtf.From(days)), first, figure.End, stance, sure ? 0.75 : 0.5, nameof(WithinRule)));
            }
        }
    }

    // "в десятидневный срок"
    private static int? Term(Scene scene, Figure figure) =>
        figure.First > scene.Sentence.First && figure.End < scene.Sentence.End && scene.Language.Terms.Contains(scene.Tokens[figure.End]) && scene.Language.At.Contains(scene.Tokens[figure.First - 1]) ? figure.First - 1 : null;

    // "90 дней со дня подписания", in a cell of its own
    private static int? Counted(Scene scene, Figure figure) =>
        scene.Language.Inflection is not null && figure.End < scene.Sentence.End && scene.Language.RunsFrom.LengthAt(scene.Tokens, figure.End) > 1 ? figure.First : null;

    // "в течение двадцати лет": how long it goes on
    private static bool IsLength(Scene scene, Figure figure, int first, decimal amount) =>
        scene.Language.Inflection is not null && figure.Unit == "a" && amount >= 5 && figure.First - first == 2 && scene.Language.At.Contains(scene.Tokens[first]);

    // "после подписания настоящего Протокола": today's
    private static bool Points(Scene scene, int at) => at < scene.Sentence.End && scene.Language.Articles.GetValueOrDefault(scene.Tokens[at]) == Article.Demonstrative;

    // "не раньше, чем через год"
    private static bool IsEarliest(Scene scene, int at)
    {
        for (var i = Math.Max(scene.Sentence.First, at - 4); i < at; i++)
        {
            if (scene.Language.DateMarks.TryMatch(scene.Tokens, i, out var length, out var mark) && mark == DateMark.NotBefore && at - i - length is >= 0 and <= 2 && !scene.Sentence.Dates.Exists(d => d.First >= i && d.End <= at))
            {
                return true;
            }
        }

        return false;
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

        return scene.Sentence.Mentions.Find(m => m.First >= figure.End && m.First < figure.End + 6 && m.Entity?.Held is not null)?.Entity?.Held?.High
            ?? (scene.Sentence.Acts.Find(a => a.First >= figure.End && a.First <= figure.End + 3 && a is { Form: ActForm.Noun, Act.Date: not null } && !Points(scene, a.End)) is { } act ? scene.Told(act.Act.Date!) : null); // "после подписания"
    }
}
