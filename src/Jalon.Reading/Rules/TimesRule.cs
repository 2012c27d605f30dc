using Jalon.Core;
using Jalon.Core.Values;
using Jalon.Core.Vocabulary;
using Jalon.Reading.Annotation;

namespace Jalon.Reading.Rules;

/// <summary>"For the second time": how often an event has taken place.</summary>
internal sealed class TimesRule : IRule
{
    public void Apply(Scene scene)
    {
        var sentence = scene.Sentence;
        if (!scene.Has(scene.Language.TimesWords) && !HasRepeat(scene))
        {
            return;
        }

        for (var i = sentence.First; i + 1 < sentence.End; i++)
        {
            Often(scene, i);
            if (scene.Language.Ordinals.TryGetValue(scene.Tokens[i], out var ordinal) && ordinal is >= 2 and < 99 && scene.Language.TimesWords.LengthAt(scene.Tokens, i + 1) > 0)
            {
                var entity = scene.Subjects.Find(sentence, i, i + 2, "held", out var sure);
                if (entity is not null && entity.Head.Length > 0 && entity.Kind == "event")
                {
                    scene.Propose(new Draft(entity, entity.Name, entity.Kind, Properties.Count, new QuantityValue(Interval.Exactly(ordinal), Unit.One), i, i + 2, Stance.Reported, sure ? 0.6 : 0.4, nameof(TimesRule)));
                }
            }
        }
    }

    private static bool HasRepeat(Scene scene)
    {
        for (var i = scene.Sentence.First; i < scene.Sentence.End && scene.Language.Repeats.Count > 0; i++)
        {
            if (scene.Language.Repeats.ContainsKey(scene.Tokens[i]))
            {
                return true;
            }
        }

        return false;
    }

    // "deux fois par an"
    private static void Often(Scene scene, int at)
    {
        var span = scene.Tokens.AsSpan(0, scene.Sentence.End);
        if (scene.Language.Repeats.TryGetValue(span[at], out var often) && scene.Language.PerTime.TryMatch(span, at + 1, out var rate, out var unitOf) && Unit.TryParse("1/" + unitOf, out var each) && scene.Subjects.Find(scene.Sentence, at, at + 1, "held", out var named) is { Head.Length: > 0 } repeated)
        {
            scene.Propose(new Draft(repeated, repeated.Name, repeated.Kind, Properties.Count, new QuantityValue(Interval.Exactly(often), each), at, at + 1 + rate, scene.StanceAt(at, at + 1), named ? 0.6 : 0.4, nameof(TimesRule)));
            return;
        }

        if (NumberReader.At(span, at, scene.Language) is not { Found: true } number || scene.Language.TimesWords.LengthAt(span, number.End) is not (> 0 and var times)
            || !scene.Language.PerTime.TryMatch(span, number.End + times, out var length, out var per) || !Unit.TryParse("1/" + per, out var unit)
            || scene.Subjects.Find(scene.Sentence, at, number.End, "held", out var sure) is not { Head.Length: > 0 } entity)
        {
            return;
        }

        scene.Propose(new Draft(entity, entity.Name, entity.Kind, Properties.Count, new QuantityValue(Interval.Exactly(number.Value), unit), at, number.End + times + length, scene.StanceAt(at, number.End), sure ? 0.6 : 0.4, nameof(TimesRule)));
    }
}
