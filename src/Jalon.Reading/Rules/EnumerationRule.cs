using Jalon.Core;
using Jalon.Core.Values;
using Jalon.Core.Vocabulary;
using Jalon.Reading.Annotation;
using Jalon.Reading.Languages;

namespace Jalon.Reading.Rules;

/// <summary>"The first concerns …, the second …" after agreements were said to be signed: each of them is.</summary>
internal sealed class EnumerationRule : IRule
{
    private const int Reach = 14;

    public void Apply(Scene scene)
    {
        var sentence = scene.Sentence;
        Listed(scene);
        var (ordinal, verb, after) = Opening(scene);
        if (ordinal < 0 || Signed(scene) is not { } family)
        {
            return;
        }

        var head = sentence.Mentions.Find(m => m.First <= ordinal + 1 && m.End > ordinal + 1 && m.End <= verb + 1 && m.HeadToken != verb);
        if (head is not null && head.Kind != "agreement")
        {
            return;
        }

        var end = Matter(scene, after);
        if (end <= after)
        {
            return;
        }

        var noun = head?.Head ?? family.Head;
        Propose(scene, noun, sentence.First, after, end);
        // "…, the second with training, the third with follow-up": the verb is understood
        for (var i = end; i + 2 < sentence.End; i++)
        {
            if (scene.Language.Ordinals.ContainsKey(scene.Tokens[i]) && scene.Tokens[i + 1].Is(scene.Tokens[after - 1].Text) && Matter(scene, i + 2) is var close && close > i + 2)
            {
                Propose(scene, noun, i, i + 2, close);
                i = close - 1;
            }
        }
    }

    private static void Propose(Scene scene, string noun, int first, int matter, int end) =>
        scene.Propose(new Draft(null, $"{noun} {scene.Text(matter, end)}", "agreement", Properties.Status, new CodeValue("signed"), first, end, Stance.Reported, 0.7, nameof(EnumerationRule)));

    // "ont signé un accord sur …, un mémorandum sur … et …", on one line or on a line each
    private static void Listed(Scene scene)
    {
        var sentence = scene.Sentence;
        var signing = sentence.Acts.Find(a => a.Act.Status == "signed" && a is { Negated: false, Planned: false } && a.Form is not (ActForm.Noun or ActForm.Infinitive));
        var own = sentence.Mentions.FindAll(m => m is { Kind: "agreement" or "programme", Plural: false, IsPronoun: false } && (m.Article == Article.Indefinite || scene.Language.Inflection is not null || (scene.Language.HeadLast && m.Article == Article.None && scene.Tokens[m.First].Capital)) && m.Words.Count > 0 && (signing is null || m.First >= signing.End));
        if (signing is not null ? own.Count < 2 : !(own.Count > 0 && own[0].First <= sentence.First + 4 && FollowsSigning(scene)))
        {
            return;
        }

        foreach (var mention in signing is null ? own[..1] : own)
        {
            scene.Propose(new Draft(mention.Entity, mention.Name, "agreement", Properties.Status, new CodeValue("signed"), mention.First, mention.End, Stance.Reported, 0.75, nameof(EnumerationRule)));
        }

        if (signing is not null)
        {
            signing.Dated = true;
        }
    }

    // The item's line stands under a line that ends with a colon and tells of signing; other items may stand between.
    private static bool FollowsSigning(Scene scene)
    {
        for (var back = 1; back <= Reach && scene.Sentence.Number - back >= 0; back++)
        {
            var earlier = scene.Sentences[scene.Sentence.Number - back];
            var last = scene.Tokens[earlier.End - 1];
            if (last.Is(":"))
            {
                return earlier.Acts.Exists(a => a.Act.Status == "signed" && !a.Negated && !a.Planned);
            }

            if (!last.Is(";") && !last.Is(","))
            {
                return false;
            }
        }

        return false;
    }

    private static (int Ordinal, int Verb, int After) Opening(Scene scene)
    {
        var sentence = scene.Sentence;
        for (var i = sentence.First; i < sentence.End && i < sentence.First + 4; i++)
        {
            if (!scene.Language.Ordinals.ContainsKey(scene.Tokens[i]))
            {
                continue;
            }

            for (var v = i + 1; v < sentence.End && v < i + 4; v++)
            {
                if (scene.Language.Concerns.TryMatch(scene.Tokens, v, out var length, out _))
                {
                    return (i, v, v + length);
                }
            }
        }

        return (-1, 0, 0);
    }

    private static int Matter(Scene scene, int at)
    {
        var i = at;
        while (i < scene.Sentence.End && scene.Language.Articles.ContainsKey(scene.Tokens[i]) && i < at + 2)
        {
            i++;
        }

        if (scene.Language.HeadLast && scene.Phrases.RunEnd(i, scene.Sentence.End) is var run && run > i)
        {
            return scene.Phrases.Complements(run, scene.Sentence.End, true);
        }

        return i < scene.Sentence.End && scene.Tokens[i].IsWord ? scene.Phrases.Complements(i + 1, scene.Sentence.End, true) : at;
    }

    private static Entity? Signed(Scene scene)
    {
        for (var back = 1; back <= Reach && scene.Sentence.Number - back >= 0; back++)
        {
            var earlier = scene.Sentences[scene.Sentence.Number - back];
            if (earlier.Acts.Exists(a => a.Act.Status == "signed" && !a.Negated && !a.Planned) && earlier.Mentions.Find(m => m is { Kind: "agreement", Plural: true }) is { Entity: { } family })
            {
                return family;
            }
        }

        return null;
    }
}
