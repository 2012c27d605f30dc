using Jalon.Core.Time;
using Jalon.Core.Vocabulary;
using Jalon.Reading.Annotation;

namespace Jalon.Reading.Rules;

/// <summary>"Signed on 2 May and in force six months later", "eighteen months after the signature": a day counted from one told before, for the rules that follow.</summary>
internal sealed class LaterRule : IRule
{
    private const int Most = 1200;

    public void Apply(Scene scene)
    {
        var sentence = scene.Sentence;
        Days(scene);
        if (!scene.Sentence.Figures.Exists(f => f.Kind == FigureKind.Time))
        {
            return;
        }

        foreach (var figure in sentence.Figures)
        {
            if (figure is not { Kind: FigureKind.Time, Unit: "d" or "wk" or "mo" or "a", Bound: Languages.Bound.Exact, Low: { } amount } || amount > Most || From(scene, figure) is not { Start: { Low: { } start } days } from)
            {
                continue;
            }

            // the day itself where a day was told, else its month
            var day = Add(start, figure.Unit!, amount * from.Sign);
            var exact = days.High is { } high && high == start;
            var whole = exact ? DateInterval.On(day) : figure.Unit == "a" && days.High > start.AddMonths(2) ? new DateInterval(new DateOnly(day.Year, 1, 1), new DateOnly(day.Year, 12, 31)) : Calendar.Month(day.Year, day.Month);
            var date = new DateMention { First = Opened(scene, figure) ? figure.First - 1 : figure.First, End = from.End, Days = whole, Grain = exact ? Grain.Day : Grain.Month };
            figure.Used = true;
            var at = sentence.Dates.FindIndex(d => d.First > figure.First);
            sentence.Dates.Insert(at < 0 ? sentence.Dates.Count : at, date);
        }
    }

    // "on the second day of the visit"
    private static void Days(Scene scene)
    {
        var (sentence, language) = (scene.Sentence, scene.Language);
        for (var i = sentence.First; language.HeadLast && i + 4 < sentence.End; i++)
        {
            if (!language.Ordinals.TryGetValue(scene.Tokens[i], out var ordinal) || !language.Units.TryMatch(scene.Tokens, i + 1, out var length, out var unit) || length != 1 || unit != "d" || !language.Of.Contains(scene.Tokens[i + 2])
                || sentence.Mentions.Find(m => m.First - i is 3 or 4 && m.Entity?.Held is not null)?.Entity is not { Held: { Low: { } start } held } whole)
            {
                continue;
            }

            var day = ordinal == 99 ? held.High : start.AddDays(ordinal - 1);
            if (day is { } told && told <= held.High)
            {
                var at = sentence.Dates.FindIndex(d => d.First > i);
                sentence.Dates.Insert(at < 0 ? sentence.Dates.Count : at, new DateMention { First = i, End = i + 4, Days = DateInterval.On(told), Grain = Grain.Day });
            }
        }
    }

    private static DateOnly Add(DateOnly day, string unit, decimal amount) => unit switch
    {
        "d" => day.AddDays((int)amount),
        "wk" => day.AddDays((int)(amount * 7)),
        "mo" => day.AddMonths((int)amount),
        _ => day.AddMonths((int)(amount * 12)),
    };

    private static (DateInterval? Start, int Sign, int End)? From(Scene scene, Figure figure)
    {
        var span = scene.Tokens.AsSpan(0, scene.Sentence.End);
        if (scene.Language.Ago.TryMatch(span, figure.End, out var ago, out _) && scene.Today is { } today)
        {
            return (figure.Unit is "a" or "mo" ? Calendar.Month(today.Year, today.Month) : DateInterval.On(today), -1, figure.End + ago);
        }

        if (scene.Language.AfterWhat.TryMatch(span, figure.End, out var after, out _) && scene.Sentence.Acts.Find(a => a.First - (figure.End + after) is 0 or 1 && a.Form == Languages.ActForm.Noun) is { Act.Date: { } property } act && scene.Language.Articles.GetValueOrDefault(act.End < scene.Sentence.End ? scene.Tokens[act.End] : scene.Tokens[act.First]) != Languages.Article.Demonstrative)
        {
            return (scene.LastDay(property), 1, figure.End + after + 1);
        }

        if (!scene.Language.Later.TryMatch(span, figure.End, out var length, out var sign) || !(scene.Language.Inflection is not null || Ends(scene, figure.End + length)))
        {
            return Opened(scene, figure) && Past(scene, figure) ? (scene.Sentence.Dates.FindLast(d => d.End <= figure.First && !d.DateLine)?.Days ?? scene.LastDay(null), 1, figure.End) : null;
        }

        var own = scene.Sentence.Dates.FindLast(d => d.End <= figure.First && !d.DateLine);
        return (own?.Days ?? scene.LastDay(null), sign, figure.End + length);
    }

    // "через полгода", "спустя два года"
    private static bool Opened(Scene scene, Figure figure) => figure.First > scene.Sentence.First && scene.Language.LaterBefore.Contains(scene.Tokens[figure.First - 1]);

    // "и вступило в силу через полгода": what the time leads to has come
    private static bool Past(Scene scene, Figure figure) => scene.Language.RunsFrom.LengthAt(scene.Tokens.AsSpan(0, scene.Sentence.End), figure.End) == 0
        && scene.Sentence.Acts.Exists(a => a is { Planned: false, Negated: false, Act.Date: not null, Form: Languages.ActForm.Participle } && (a.End <= figure.First ? figure.First - a.End : a.First - figure.End) is >= 0 and <= 4);

    // nothing follows that "after" could govern
    private static bool Ends(Scene scene, int at) => at >= scene.Sentence.End || scene.Tokens[at].Kind == TokenKind.Mark || scene.Language.PassiveAuxiliaries.Contains(scene.Tokens[at]) || scene.Language.By.Contains(scene.Tokens[at]);
}
