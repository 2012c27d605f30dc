using Jalon.Core;
using Jalon.Core.Values;
using Jalon.Core.Vocabulary;
using Jalon.Reading.Annotation;

namespace Jalon.Reading.Rules;

/// <summary>"The walls have not yet been raised": a verb that no list knows, negated, says that something is not done.</summary>
internal sealed class NegatedRule : IRule
{
    private const int Reach = 6;

    public void Apply(Scene scene)
    {
        var sentence = scene.Sentence;
        if (sentence.IsTitle)
        {
            return;
        }

        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (scene.Language.NegatesInOneWord && (Nothing(scene, i) is var none and > 0) && !ToldByAnAct(sentence, i, none) && scene.Subjects.Find(sentence, i, none, "status", out _) is { Vague: false, Head.Length: > 0 } missed)
            {
                scene.Propose(new Draft(missed, missed.Name, missed.Kind, Properties.Status, new CodeValue("not-completed"), i, none + 1, scene.StanceAt(i, none, false), 0.45, nameof(NegatedRule)));
                i = none;
                continue;
            }

            if (!scene.Language.Negations.Contains(scene.Tokens[i]) || Group(scene, i) is not (var verb and > 0))
            {
                continue;
            }

            if (ToldByAnAct(sentence, i, verb) || Subject(scene, i) is not { Entity: { Vague: false, Head.Length: > 0 } entity } mention)
            {
                continue;
            }

            if (entity.Kind == "certification" && sentence.Mentions.Exists(m => m.Kind == "certification"))
            {
                continue; // told by the rule of certifications
            }

            scene.Propose(new Draft(entity, entity.Name, entity.Kind, Properties.Status, new CodeValue("not-completed"), i, verb + 1, scene.StanceAt(i, verb, false), mention.IsPronoun ? 0.4 : 0.5, nameof(NegatedRule)));
            i = verb;
        }
    }

    // "No engineer has been recruited", "not a metre of it was laid": the participle of what has not been done
    private static int Nothing(Scene scene, int at)
    {
        var opens = scene.Language.NegatingArticles.Contains(scene.Tokens[at]) || (scene.Language.Negations.Contains(scene.Tokens[at]) && at + 1 < scene.Sentence.End && (scene.Language.Ones.Contains(scene.Tokens[at + 1]) || scene.Language.Cardinals.GetValueOrDefault(scene.Tokens[at + 1]) == 1));
        if (!opens || (at > scene.Sentence.First && scene.Tokens[at - 1].IsWord && !scene.Language.And.Contains(scene.Tokens[at - 1]) && !scene.Language.ClauseWords.Contains(scene.Tokens[at - 1]) && Governs(scene, at - 1)))
        {
            return -1;
        }

        if (at + 1 < scene.Sentence.End && scene.Language.Nones.Contains(scene.Tokens[at]) && IsParticiple(scene, at + 1) && (at + 2 >= scene.Sentence.End || scene.Tokens[at + 2].Kind == TokenKind.Mark))
        {
            return at + 1; // "none filled"
        }

        var passive = false;
        for (var i = at + 1; i < scene.Sentence.End && i <= at + (2 * Reach) && scene.Tokens[i].IsWord && !scene.Language.ClauseWords.Contains(scene.Tokens[i]); i++)
        {
            if (passive && IsParticiple(scene, i))
            {
                return i;
            }

            if (passive && !scene.Language.Lengthening.Contains(scene.Tokens[i]) && !scene.Language.PassiveAuxiliaries.Contains(scene.Tokens[i]))
            {
                return -1;
            }

            passive |= scene.Language.PassiveAuxiliaries.Contains(scene.Tokens[i]);
        }

        return -1;
    }

    // "with no", "has no", "there is no": what follows is no subject
    private static bool Governs(Scene scene, int at)
    {
        var (token, language) = (scene.Tokens[at], scene.Language);
        return !language.HeadLast || language.PassiveAuxiliaries.Contains(token) || language.PerfectAuxiliaries.Contains(token) || language.Prepositions.Contains(token) || language.Of.Contains(token) || language.At.Contains(token) || language.Linking.Contains(token) || language.Lengthening.Contains(token) || language.ReportVerbs.Contains(token) || language.PastWords.Contains(token) || language.PastEndings.End(token);
    }

    // The participle of the verb group that the negation opens: the auxiliary "to be", and a word that ends the negation.
    private static int Group(Scene scene, int at)
    {
        bool passive = false, perfect = false, ended = scene.Language.NegatesInOneWord;
        for (var i = at + 1; i < scene.Sentence.End && i <= at + Reach; i++)
        {
            var token = scene.Tokens[i];
            if (!token.IsWord)
            {
                return -1;
            }

            if (scene.Language.NegationEnds.Contains(token))
            {
                ended = true;
            }
            else if (scene.Language.PassiveAuxiliaries.Contains(token))
            {
                passive = true;
            }
            else if (perfect && !passive && ended && IsParticiple(scene, i) && (i + 1 >= scene.Sentence.End || scene.Tokens[i + 1].Kind == TokenKind.Mark))
            {
                return i; // "n'a toujours pas tourné."
            }
            else if (passive && ended && IsParticiple(scene, i))
            {
                return i;
            }
            else if (scene.Language.PerfectAuxiliaries.Contains(token))
            {
                perfect = true;
            }
            else if (!scene.Language.Lengthening.Contains(token))
            {
                return -1;
            }
        }

        return -1;
    }

    private static bool IsParticiple(Scene scene, int at) => scene.Language.ParticipleEndings.End(scene.Tokens[at]) && !scene.Language.ReportVerbs.Contains(scene.Tokens[at]) && !scene.Language.Stances.TryMatch(scene.Tokens, at, out _, out _);

    private static Mention? Subject(Scene scene, int at) => Near(scene, scene.Sentence.Mentions, at) ?? Near(scene, scene.Sentence.Open.FindAll(m => m.Leads), at)
        ?? (BeforeAside(scene, at) is var aside and > 0 ? Near(scene, scene.Sentence.Mentions, aside) : null);

    // "the mill, opened in June by seven ministers, has not run": where what stands between commas before the verb begins
    private static int BeforeAside(Scene scene, int at)
    {
        for (var i = at - 2; i > scene.Sentence.First && scene.Tokens[at - 1].Is(",") && at - i < 25; i--)
        {
            if (scene.Tokens[i].Is(","))
            {
                return i;
            }
        }

        return -1;
    }

    private static Mention? Near(Scene scene, List<Mention> mentions, int at) =>
        mentions.FindLast(m => m.End <= at && at - m.End <= 3 && !m.AfterPreposition && m.Entity?.Kind is "facility" or "project" or "programme" or "agreement" or "certification" or "commission" or "flow" or Entity.Unknown && scene.Breaks(m.End, at) < 1);

    private static bool ToldByAnAct(Sentence sentence, int first, int verb) => sentence.Acts.Exists(a => a.First <= verb && a.End > first);
}
