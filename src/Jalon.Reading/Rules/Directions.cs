using Jalon.Core;
using Jalon.Reading.Annotation;

namespace Jalon.Reading.Rules;

/// <summary>Where from and where to, by the name of a flow and by the two states that the text is about.</summary>
internal static class Directions
{
    /// <summary>Adds <c>from</c> and <c>to</c> as far as the name of the subject tells them, and the other state of the pair.</summary>
    public static Qualifiers Of(Scene scene, Entity? subject, Qualifiers qualifiers)
    {
        var from = qualifiers["from"];
        var to = qualifiers["to"];
        if (subject is not null && (from is null || to is null))
        {
            foreach (var (mention, sentence) in scene.Namings(subject))
            {
                foreach (var (at, country) in sentence.Countries)
                {
                    if (at >= mention.First + (mention.HeadAt < 0 ? 1 : 0) && at < mention.End + 3 && (at < mention.End || scene.Language.Toward.Contains(Before(scene, at)) || scene.Language.Origins.Contains(Before(scene, at))))
                    {
                        Take(Receives(scene, mention, at), country, ref from, ref to);
                    }
                }
            }
        }

        if ((from is null) != (to is null) && scene.Pair is var (one, other) && (from ?? to) is { } known && (known == one || known == other))
        {
            var rest = known == one ? other : one;
            (from, to) = from is null ? (rest, to) : (from, rest);
        }

        from = from == to ? null : from;
        qualifiers = from is null || qualifiers["from"] is not null ? qualifiers : qualifiers.With("from", from);
        return to is null || qualifiers["to"] is not null ? qualifiers : qualifiers.With("to", to);
    }

    private static void Take(bool receives, string country, ref string? from, ref string? to)
    {
        if (receives && from != country)
        {
            to ??= country;
        }
        else if (!receives && to != country)
        {
            from ??= country;
        }
    }

    // "importations russes", "bourses serbes", "vers la Serbie" receive; "cuivre russe", "ventes russes", "étudiants serbes" send.
    private static bool Receives(Scene scene, Mention mention, int at)
    {
        var before = Before(scene, at);
        if (scene.Language.Origins.Contains(before))
        {
            return false;
        }

        var head = scene.Tokens[mention.HeadToken].Text;
        return scene.Language.Toward.Contains(before) || ((mention.HeadAt < 0 ? at == mention.First + 1 : at < mention.HeadAt) && (scene.Language.Inward.Contains(head) || scene.Language.Grants.Contains(head))) || (scene.Language.Of.Contains(before) && scene.Language.Grants.Contains(head));
    }

    private static string Before(Scene scene, int at)
    {
        var i = at - 1;
        if (i > 0 && scene.Language.Articles.TryGetValue(scene.Tokens[i], out var article) && article == Languages.Article.Definite && !scene.Language.Of.Contains(scene.Tokens[i]) && !scene.Language.At.Contains(scene.Tokens[i]))
        {
            i--;
        }

        return i >= 0 ? scene.Tokens[i].Text : "";
    }
}
