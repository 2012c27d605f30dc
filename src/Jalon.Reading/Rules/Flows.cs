using Jalon.Core;
using Jalon.Reading.Annotation;
using Jalon.Reading.Languages;

namespace Jalon.Reading.Rules;

/// <summary>What is carried, where from and where to, around a figure of goods.</summary>
internal static class Flows
{
    /// <summary>What a flow carries, and between which states, as far as its own name tells.</summary>
    public static Qualifiers Carried(Scene scene, Entity? flow, Qualifiers qualifiers)
    {
        if (flow?.Kind != "flow" || scene.LastNaming(flow) is not var (mention, told))
        {
            return qualifiers;
        }

        var head = scene.Tokens[mention.HeadToken].Text;
        if (!scene.Language.Inward.Contains(head) && !scene.Language.Outward.Contains(head))
        {
            return qualifiers;
        }

        var from = mention.First + 1;
        while (from < mention.End && !scene.Language.Of.Contains(scene.Tokens[from]))
        {
            from++;
        }

        var to = from + 1;
        while (to < mention.End && !told.Countries.Exists(c => c.At == to) && !scene.Language.Of.Contains(scene.Tokens[to]) && !scene.Language.Toward.Contains(scene.Tokens[to]))
        {
            to++;
        }

        var goods = from + 1 < to && to <= mention.End ? scene.Text(from + 1, to) : Before(scene, mention, told);
        qualifiers = goods is null ? qualifiers : qualifiers.With("commodity", goods);
        return Directions.Of(scene, flow, qualifiers);
    }

    // "Zambian copper exports": what stands before the head, without the state; null where the head stands first
    private static string? Before(Scene scene, Mention mention, Sentence sentence)
    {
        var first = mention.First;
        while (first < mention.HeadAt && (sentence.Countries.Exists(c => c.At == first) || scene.Language.Adjectives.Contains(scene.Tokens[first])))
        {
            first++;
        }

        return first < mention.HeadAt ? scene.Text(first, mention.HeadAt) : null;
    }

    /// <summary>"45 000 tonnes de paddy": the noun right after the unit, without the state it comes from; null when none does.</summary>
    public static string? After(Scene scene, Figure figure) => After(scene, figure, out _);

    private static string? After(Scene scene, Figure figure, out int after)
    {
        if (scene.Language.Inflection is not null)
        {
            var counted = scene.Phrases.Genitive(figure.End, scene.Sentence.End);
            after = counted?.End ?? figure.End;
            return counted?.Name;
        }

        var i = figure.End;
        after = i + 2;
        if (i + 1 >= scene.Sentence.End || !scene.Language.Of.Contains(scene.Tokens[i]) || scene.Tokens[i + 1].Kind != TokenKind.Word || scene.Language.Articles.ContainsKey(scene.Tokens[i + 1]) || scene.Language.StopWords.Contains(scene.Tokens[i + 1]))
        {
            return null;
        }

        if (scene.Language.HeadLast)
        {
            // "of Russian wheat": the state is where it comes from
            var start = scene.Sentence.Countries.Exists(c => c.At == i + 1) && i + 2 < scene.Sentence.End && scene.Tokens[i + 2].IsWord ? i + 2 : i + 1;
            var run = scene.Phrases.RunEnd(start, Math.Min(scene.Sentence.End, start + 4));
            after = Math.Max(run, start + 1);
            return scene.Text(start, after);
        }

        var end = i + 2;
        while (end < scene.Sentence.End && end < i + 4 && scene.Phrases.IsAdjective(end) && !scene.Sentence.Countries.Exists(c => c.At == end))
        {
            end++;
        }

        return scene.Text(i + 1, end);
    }

    /// <summary>"55 000 tonnes de blé tendre": the noun after the unit, with where it ends.</summary>
    public static (string? Name, int End) Commodity(Scene scene, Figure figure)
    {
        if (After(scene, figure, out var after) is { } goods)
        {
            return (goods, after);
        }

        if (Label(scene, figure) is { } label)
        {
            return (label, figure.End);
        }

        // « … de blé : 55 000 tonnes » and the like: what the flow before it carries
        foreach (var mention in Enumerable.Reverse(scene.Sentence.Mentions))
        {
            if (mention.End <= figure.First && mention.Kind == "flow" && mention.Words.Count > 0)
            {
                return scene.Language.HeadLast ? (Before(scene, mention, scene.Sentence), figure.End) : (mention.Name.Split(' ', 3) is [_, var of, var rest] && scene.Language.Of.Contains(of) ? rest : Rest(scene, mention.Name), figure.End);
            }
        }

        return (Opening(scene, figure) ?? (scene.Sentence.Mentions.Count == 0 ? scene.Sentence.Label : null), figure.End);
    }

    // "Le cuivre arménien domine toujours : 6 150 tonnes": the noun that opens the clause
    private static string? Opening(Scene scene, Figure figure)
    {
        var start = figure.First;
        while (start > scene.Sentence.First && !scene.Tokens[start - 1].Is(";"))
        {
            start--;
        }

        if (!scene.Language.Articles.TryGetValue(scene.Tokens[start], out var article) || article != Article.Definite || start + 1 >= figure.First || !scene.Tokens[start + 1].IsWord
            || scene.Tokens[start + 1].Capital || scene.Language.AgentNouns.Contains(scene.Tokens[start + 1]) || scene.Language.Nouns.LengthAt(scene.Tokens, start + 1) > 0 || scene.Language.CountedNouns.ContainsKey(scene.Tokens[start + 1]))
        {
            return null;
        }

        var end = start + 2;
        while (end < figure.First && scene.Phrases.IsAdjective(end) && !scene.Sentence.Countries.Exists(c => c.At == end))
        {
            end++;
        }

        return scene.Text(start + 1, end);
    }

    /// <summary>"sucre (96.000 tonnes)", "zircon, près de 7.000 tonnes": the noun that a figure is set beside; null when none is.</summary>
    public static string? Label(Scene scene, Figure figure)
    {
        var mark = figure.First - 1;
        if (mark <= scene.Sentence.First || scene.Tokens[mark].Text is not ("(" or "," or ":"))
        {
            return null;
        }

        var first = mark;
        while (first > scene.Sentence.First && mark - first < 4 && scene.Tokens[first - 1].IsWord && !scene.Language.And.Contains(scene.Tokens[first - 1]) && !scene.Language.StopWords.Contains(scene.Tokens[first - 1]))
        {
            first--;
        }

        var opens = first == scene.Sentence.First || scene.Tokens[first - 1].Text is "," or ";" or ":" or "—" or "•" || scene.Language.And.Contains(scene.Tokens[first - 1]);
        while (first < mark && (scene.Language.Articles.ContainsKey(scene.Tokens[first]) || scene.Language.Of.Contains(scene.Tokens[first])))
        {
            first++;
        }

        return opens && first < mark && !scene.Language.IsMonth(scene.Tokens[first]) ? scene.Text(first, mark) : null;
    }

    public static string Name(Scene scene, Figure figure, string commodity, Entity? flow)
    {
        var word = commodity.Split(' ')[0];
        return flow is not null && flow.Words.Contains(scene.Language.Key(word.ToLowerInvariant())) ? flow.Name : commodity;
    }

    /// <summary>Adds <c>from</c> and <c>to</c> where the sentence names two states, or one that receives.</summary>
    public static Qualifiers Direction(Scene scene, Figure figure, Qualifiers qualifiers)
    {
        string? from = null, to = null;
        foreach (var (at, country) in scene.Sentence.Countries)
        {
            var before = at > scene.Sentence.First ? Previous(scene, at) : "";
            if (scene.Language.Toward.Contains(before) && to is null)
            {
                to = country;
            }
            else if ((scene.Language.Of.Contains(before) || scene.Language.Origins.Contains(before)) && from is null && Adjacent(scene, at))
            {
                from = country;
            }
            else if (IsSubject(scene, at) is { } receives)
            {
                _ = receives ? to ??= country : from ??= country;
            }
        }

        from = from == to ? null : from;
        qualifiers = from is null ? qualifiers : qualifiers.With("from", from);
        return to is null ? qualifiers : qualifiers.With("to", to);
    }

    /// <summary>"6 150 tonnes de cuivre arménien": the state whose adjective stands after the goods.</summary>
    public static Qualifiers Origin(Scene scene, string? goods, Qualifiers qualifiers)
    {
        if (goods is null || qualifiers["from"] is not null)
        {
            return qualifiers;
        }

        foreach (var (at, country) in scene.Sentence.Countries)
        {
            if (scene.Language.HeadLast && at >= scene.Sentence.First && country != qualifiers["to"] && at + 1 < scene.Sentence.End && goods.StartsWith(scene.Text(at + 1, at + 2), StringComparison.Ordinal))
            {
                return qualifiers.With("from", country);
            }

            if (at > scene.Sentence.First && country != qualifiers["to"] && !scene.Tokens[at].Capital && goods.EndsWith(scene.Text(at - 1, at), StringComparison.Ordinal))
            {
                return qualifiers.With("from", country);
            }
        }

        return qualifiers;
    }

    private static bool Adjacent(Scene scene, int at) => at > 0;

    private static string Previous(Scene scene, int at)
    {
        var i = at - 1;
        if (i > scene.Sentence.First && scene.Language.Articles.TryGetValue(scene.Tokens[i], out var article) && article == Article.Definite && !scene.Language.Of.Contains(scene.Tokens[i]) && !scene.Language.At.Contains(scene.Tokens[i]))
        {
            i--;
        }

        return scene.Tokens[i].Text;
    }

    // A state before the first verb: whether it receives; null when it is not the subject.
    private static bool? IsSubject(Scene scene, int at)
    {
        for (var i = at + 1; i < scene.Sentence.End && i < at + 4; i++)
        {
            if (scene.Language.Received.LengthAt(scene.Tokens, i) > 0)
            {
                return true;
            }

            if (scene.Language.PerfectAuxiliaries.Contains(scene.Tokens[i]) || scene.Language.PastEndings.Any(e => scene.Tokens[i].Text.EndsWith(e, StringComparison.Ordinal)))
            {
                return false;
            }
        }

        return null;
    }

    // "exportations d'or": what follows the noun and its elided preposition
    private static string Rest(Scene scene, string name)
    {
        var rest = name[(name.IndexOf(' ', StringComparison.Ordinal) + 1)..];
        return scene.Language.Of.FirstOrDefault(o => o.EndsWith('\'') && rest.StartsWith(o, StringComparison.Ordinal)) is { } of ? rest[of.Length..] : rest;
    }
}
