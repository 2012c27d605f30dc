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
            if (!scene.Language.Negations.Contains(scene.Tokens[i]) || Group(scene, i) is not (var verb and > 0))
            {
                continue;
            }

            if (ToldByAnAct(sentence, i, verb) || Subject(scene, i) is not { Entity: { Vague: false, Head.Length: > 0 } entity } mention)
            {
                continue;
            }

            scene.Propose(new Draft(entity, entity.Name, entity.Kind, Properties.Status, new CodeValue("not-completed"), i, verb + 1, scene.StanceAt(i, verb, false), mention.IsPronoun ? 0.4 : 0.5, nameof(NegatedRule)));
            i = verb;
        }
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

    private static Mention? Subject(Scene scene, int at) => Near(scene, scene.Sentence.Mentions, at) ?? Near(scene, scene.Sentence.Open.FindAll(m => m.Leads), at);

    private static Mention? Near(Scene scene, List<Mention> mentions, int at) =>
        mentions.FindLast(m => m.End <= at && at - m.End <= 3 && !m.AfterPreposition && m.Entity?.Kind is "facility" or "project" or "programme" or "agreement" or "certification" or "commission" or "flow" or Entity.Unknown && scene.Breaks(m.End, at) < 1);

    private static bool ToldByAnAct(Sentence sentence, int first, int verb) => sentence.Acts.Exists(a => a.First <= verb && a.End > first);
}
