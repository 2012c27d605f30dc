using Jalon.Core;
using Jalon.Core.Vocabulary;
using Jalon.Reading.Annotation;

namespace Jalon.Reading.Rules;

/// <summary>Who has to keep a deadline of minutes: "Responsable : Direction des bourses. Échéance : 30 juin 2038."</summary>
internal static class Responsible
{
    private const int Reach = 2;
    private const int Longest = 9;

    public static Qualifiers Add(Scene scene, Property property, Qualifiers qualifiers)
    {
        if (property != Properties.Due || qualifiers["holder"] is not null)
        {
            return qualifiers;
        }

        var own = scene.Sentence.Number;
        for (var away = 0; away <= Reach; away++)
        {
            foreach (var number in away == 0 ? [own] : (int[])[own - away, own + away])
            {
                if (number >= 0 && number < scene.Sentences.Count && scene.Sentences[number] is var near && near.Paragraph == scene.Sentence.Paragraph && Named(scene, near) is { } name)
                {
                    return qualifiers.With("holder", name);
                }
            }
        }

        return qualifiers;
    }

    // what stands after the label, up to the next mark
    private static string? Named(Scene scene, Sentence sentence)
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (!scene.Language.Responsible.TryMatch(scene.Tokens.AsSpan(0, sentence.End), i, out var length, out _))
            {
                continue;
            }

            var first = i + length;
            while (first < sentence.End && scene.Language.Articles.ContainsKey(scene.Tokens[first]))
            {
                first++;
            }

            var end = first;
            while (end < sentence.End && end - first < Longest && (scene.Tokens[end].IsWord || scene.Tokens[end].Text is "-" or "'"))
            {
                end++;
            }

            return end > first ? scene.Text(first, end) : null;
        }

        return null;
    }
}
