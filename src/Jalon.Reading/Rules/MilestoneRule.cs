using Jalon.Core;
using Jalon.Core.Time;
using Jalon.Core.Values;
using Jalon.Core.Vocabulary;
using Jalon.Reading.Annotation;
using Jalon.Reading.Languages;
using Jalon.Reading.Resolution;

namespace Jalon.Reading.Rules;

/// <summary>Dates of what happens to an item: signed, launched, completed, held, founded, or promised for a day.</summary>
internal sealed class MilestoneRule : IRule
{
    public void Apply(Scene scene)
    {
        Chronicle(scene);
        foreach (var date in scene.Sentence.Dates)
        {
            if (date.Used || date.DateLine)
            {
                Sitting(scene, date);
                continue;
            }

            // "a annoncé lundi": the day of saying
            if (date is { Grain: Grain.Day, YearInferred: false, End: var close } && close - date.First <= 2 && date.First > scene.Sentence.First && scene.Language.ReportVerbs.Contains(scene.Tokens[date.First - 1]) && scene.Sentence.Voices.Count > 0)
            {
                continue;
            }

            if (date.Mark == DateMark.Since)
            {
                Since(scene, date);
                continue;
            }

            // "290 scholarships for 2023-2024"
            if (date.Grain == Grain.Range && date.Days.Low is { Day: 1, Month: 1 } && date.First > scene.Sentence.First && scene.Language.Lasting.Contains(scene.Tokens[date.First - 1]) && scene.Sentence.Figures.Exists(f => f.Kind != FigureKind.Time && date.First - Math.Max(f.End, f.NounEnd) is >= 0 and <= 3))
            {
                continue;
            }

            if (Names(scene, date))
            {
                Undated(scene, date);
                continue;
            }

            var act = Act(scene, date);
            if (act is not null && IsPeriod(scene, date, act))
            {
                continue;
            }

            if (act is not null)
            {
                Dated(scene, date, act);
            }
            else
            {
                Undated(scene, date);
            }
        }
    }

    // The date line of minutes is the day of the session that their heading names.
    private static void Sitting(Scene scene, DateMention date)
    {
        if (!date.Used && scene.Sentence.Topics.FirstOrDefault(t => t.Kind is "event" or "commission") is { } session)
        {
            Propose(scene, date, session, Properties.Held, false, true, null);
        }
    }

    // The date belongs to the name of an agreement, not to what is told of it.
    private static bool Names(Scene scene, DateMention date) =>
        date.Mark == DateMark.None && scene.Sentence.Mentions.Exists(m => m is { Kind: "agreement", IsPronoun: false } && m.End == date.First - 1 && scene.Language.Of.Contains(scene.Tokens[m.End]));

    private static void Dated(Scene scene, DateMention date, ActMention act)
    {
        var sentence = scene.Sentence;
        var planned = act.Planned || act.Form == ActForm.Future || IsFuture(scene, date) || (IsPromise(scene, date, act) && (!Happened(act) || (scene.Language.Due.LengthAt(scene.Tokens, act.First) > act.End - act.First && date.First >= act.End)));
        var property = act.Act.Date!;
        if (planned && property != Properties.Held)
        {
            property = Properties.Due;
        }

        var entity = scene.Subjects.Find(sentence, act.First, act.End, act.Act.Date!.Code, out var sure);
        if (property == Properties.Held && entity is not null && SubjectFinder.Likes(entity.Kind, property.Code) <= -2)
        {
            return;
        }

        Propose(scene, date, entity, property, planned, sure, act);
        act.Dated = true;
    }

    // "Novembre 2031. – L'accord est signé.": the day at the head of the paragraph is that of what it tells first
    private static void Chronicle(Scene scene)
    {
        var label = scene.Sentence;
        if (label.Dates is not [{ DateLine: false } date] || date.First != label.First || label.End - date.End > 2 || label.Number + 1 >= scene.Sentences.Count)
        {
            return;
        }

        var told = scene.Sentences[label.Number + 1];
        var act = told.Acts.Find(a => a.Act.Date is not null && a.Form is not ActForm.Infinitive && !a.Negated);
        if (told.Paragraph != label.Paragraph || act is null || told.Dates.Count > 0)
        {
            return;
        }

        scene.Sentence = told;
        var entity = scene.Subjects.Find(told, act.First, act.End, act.Act.Date!.Code, out var sure);
        var planned = IsFuture(scene, date);
        Propose(scene, date, entity, planned && act.Act.Date != Properties.Held ? Properties.Due : act.Act.Date!, planned, sure, act);
        act.Dated = true;
        scene.Sentence = label;
    }

    // "opérationnel depuis novembre": the state tells the day of the act
    private static void Since(Scene scene, DateMention date)
    {
        var act = scene.Sentence.Acts.FindLast(a => a.End <= date.First && date.First - a.End <= 5 && !a.Negated && a.Form is ActForm.State or ActForm.Participle or ActForm.Finite or ActForm.Dating);
        var property = act?.Act.Date ?? (act?.Act.Status is "in-progress" ? Properties.Launched : null);
        if (act is null || property is null)
        {
            return;
        }

        var entity = scene.Subjects.Find(scene.Sentence, act.First, act.End, property.Code, out var sure);
        Propose(scene, date, entity, property, false, sure, act);
    }

    // "г. Мутаре, 24–26 февраля": a place and days in a short line, under the heading that names the session
    private static Entity? Convened(Scene scene, DateMention date)
    {
        var sentence = scene.Sentence;
        return sentence.Number is > 0 and < 8 && date.Grain == Grain.Range && sentence.End - sentence.First <= 14 && sentence.Acts.Count == 0 && sentence.Mentions.Count == 0
            ? scene.Sentences[sentence.Number - 1].Mentions.Find(m => m.Kind is "event" or "commission")?.Entity : null;
    }

    private static void Undated(Scene scene, DateMention date)
    {
        var sentence = scene.Sentence;
        // "l'accord du 2 septembre 2034", "la convention de 2031"
        if (sentence.Mentions.Find(m => m is { Kind: "agreement", IsPronoun: false } && m.End <= date.First && date.First - m.End <= 1 && (m.End == date.First || scene.Language.Of.Contains(scene.Tokens[m.End]))) is { Entity: { } agreement })
        {
            Propose(scene, date, agreement, Properties.Signed, false, true, null);
            return;
        }

        // "(Hanoï, 13-16 octobre 2037)" under the name of the visit
        if (sentence.End - sentence.First <= 12 && (scene.Tokens[sentence.First].Is("(") || (date.Grain == Grain.Range && sentence.Number <= 3)) && sentence.Acts.Count == 0 && sentence.Figures.Count == 0 && sentence.Mentions.Count == 0 && sentence.Number < 8 && date.Grain is Grain.Day or Grain.Range && Headed(scene) is { } sat)
        {
            Propose(scene, date, sat, Properties.Held, false, true, null);
            return;
        }

        if (Convened(scene, date) is { } session)
        {
            Propose(scene, date, session, Properties.Held, false, true, null);
            return;
        }

        var due = Due(scene, date);
        if (!due && !IsFuture(scene, date) && sentence.Figures.Exists(f => f.Kind != FigureKind.Time && (f.First - date.End is >= 0 and <= 10 || date.First - f.End is >= 0 and <= 4)))
        {
            return;
        }

        if (due)
        {
            var entity = scene.Subjects.Find(sentence, date.First, date.End, "due", out var sure);
            if (entity is not null)
            {
                Propose(scene, date, entity, entity.Kind == "event" ? Properties.Held : Properties.Due, true, sure, null);
            }

            return;
        }

        // an event beside its day: "la visite de juin 2025", "le sommet du 3 mai 2037"
        var mention = sentence.Mentions.FindLast(m => m.Kind == "event" && m.Entity is not null && !m.IsPronoun && m.End <= date.First && date.First - m.End <= 4)
            ?? sentence.Mentions.Find(m => m.Kind == "event" && m.Entity is not null && !m.IsPronoun && m.First >= date.End && m.First - date.End <= 2);
        if (mention is not null && date.Grain != Grain.Open)
        {
            Propose(scene, date, mention.Entity, Properties.Held, IsFuture(scene, date), true, null);
        }
        else if (IsFuture(scene, date) && date.Grain is not (Grain.Open or Grain.Relative) && scene.Subjects.Find(sentence, date.First, date.End, "due", out var named) is { Vague: false } awaited)
        {
            // a day still to come, whatever is told of it: it is promised for then
            Propose(scene, date, awaited, awaited.Kind == "event" ? Properties.Held : Properties.Due, true, named, null);
        }
    }

    // the event that one of the lines just above names
    private static Entity? Headed(Scene scene) => scene.Sentence.Topics.FirstOrDefault(t => t.Kind == "event") ?? scene.Sentences.Take(scene.Sentence.Number).TakeLast(2).SelectMany(s => s.Mentions).LastOrDefault(m => m is { Kind: "event", IsPronoun: false })?.Entity;

    private static void Propose(Scene scene, DateMention date, Entity? entity, Property property, bool planned, bool sure, ActMention? act)
    {
        var (name, kind) = Scene.Named(entity, "", "event");
        if (name.Length == 0)
        {
            return;
        }

        property = property == Properties.Due && kind == "event" && entity?.Kind == "event" ? Properties.Held : property;
        if (property == Properties.Held && entity is not null && (entity.Held is null || entity.Held.Value.Contains(date.Days)) && date.Grain is Grain.Day or Grain.Range)
        {
            entity.Held = date.Days;
        }

        date.Used = true;
        var stance = planned ? Stance.Planned : scene.StanceAt(date.First, date.End, false);
        if (act is { Negated: true } && !planned)
        {
            stance = Stance.Denied;
        }

        scene.Propose(new Draft(entity, name, kind, property, new DateValue(date.Edtf), date.First, date.End, stance, sure ? 0.8 : 0.55, nameof(MilestoneRule))
        {
            Qualifiers = planned ? scene.Stage(Qualifiers.None, date.First, date.End) : Qualifiers.None,
        });
    }

    private static ActMention? Act(Scene scene, DateMention date)
    {
        ActMention? best = null;
        var bestDistance = 26.0;
        foreach (var act in scene.Sentence.Acts)
        {
            if (act.Act.Date is null || (act.Negated && !act.Planned && scene.Breaks(Math.Min(act.End, date.End), Math.Max(act.GroupFirst, date.First)) >= 0.3))
            {
                continue;
            }

            // another cell of the row
            if (Array.FindIndex(scene.Tokens, Math.Min(act.End, date.End), Math.Max(0, Math.Max(act.First, date.First) - Math.Min(act.End, date.End)), t => t.Is("|")) >= 0)
            {
                continue;
            }

            // "was halted in 2035 and has not resumed"
            if (act.Negated && date.End <= act.GroupFirst && date.First - scene.Sentence.First > 3)
            {
                continue;
            }

            var distance = act.End <= date.First
                ? date.First - act.End + (3 * scene.Breaks(act.End, date.First))
                : act.First >= date.End ? (act.First - date.End) * (date.First - scene.Sentence.First < 4 ? 0.7 : scene.Language.HeadLast ? 2.4 : 1.3) + (scene.Language.HeadLast && date.First - scene.Sentence.First >= 4 ? 3 : 0) + (3 * scene.Breaks(date.End, act.First)) : 0;
            distance += act.Form == ActForm.Infinitive ? 2 : 0;
            // another date between them has the better claim
            distance += scene.Sentence.Dates.Exists(d => d != date && !d.DateLine && (act.End <= d.First ? d.End <= date.First : d.First >= date.End && d.End <= act.First)) ? 6 : 0;
            distance += act.Act.Date == Properties.Announced ? 3 : 0;
            if (distance < bestDistance)
            {
                (best, bestDistance) = (act, distance);
            }
        }

        return best;
    }

    // Goods delivered in a month: the month is the period of the tonnage.
    private static bool IsPeriod(Scene scene, DateMention date, ActMention act) =>
        (act.Act.Date == Properties.Completed && scene.Sentence.Figures.Exists(f => f.Kind == FigureKind.Quantity && f.Unit is "t" or "kt" or "Mt" or "m3" or "[bbl_us]" or "L"))
        || scene.Sentence.Figures.Exists(f => (f.End == date.First || (f.End == date.First - 1)) && f.Kind is not FigureKind.Time && date.Grain is Grain.Year or Grain.Month && act.End < f.First && date.Mark == DateMark.None)
        || (act.Form is ActForm.State && !IsFuture(scene, date));

    private static bool IsFuture(Scene scene, DateMention date) => scene.Today is { } today && (date.Days.Low > today || (date.Days.Low is null && date.Days.High > today) || (date.Days.High > today && date.Days.Low is { } l && l.AddMonths(13) < date.Days.High));

    private static bool Happened(ActMention act) => act.Form is ActForm.Participle && (act.Perfect || act.Passive) && !act.Planned;

    private static bool IsPromise(Scene scene, DateMention date, ActMention act)
    {
        var from = Math.Min(act.GroupFirst, Math.Max(scene.Sentence.First, date.First - 3));
        var to = Math.Max(act.End, date.End);
        for (var i = from; i < to; i++)
        {
            if (scene.Language.Due.LengthAt(scene.Tokens, i) > 0)
            {
                return true;
            }
        }

        return date.Mark is DateMark.By or DateMark.NotBefore;
    }

    private static bool Due(Scene scene, DateMention date)
    {
        if (date.Mark is DateMark.By or DateMark.NotBefore && (scene.Today is null || date.Days.High is null || date.Days.High > scene.Today))
        {
            return true;
        }

        for (var i = date.First - 1; i >= scene.Sentence.First && i > date.First - 14; i--)
        {
            if (scene.Language.Due.TryMatch(scene.Tokens, i, out var length, out _) && i + length <= date.First)
            {
                return scene.Breaks(i + length, date.First) < (scene.Tokens[i + length].Is(":") ? 1.5 : 1);
            }
        }

        return false;
    }
}
