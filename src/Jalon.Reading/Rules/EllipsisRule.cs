using Jalon.Core;
using Jalon.Core.Values;
using Jalon.Core.Vocabulary;
using Jalon.Reading.Annotation;
using Jalon.Reading.Languages;

namespace Jalon.Reading.Rules;

/// <summary>"The second has been since May", "the others will be": a verb to be that takes up the state told before.</summary>
internal sealed class EllipsisRule : IRule
{
    private const int Reach = 5;

    public void Apply(Scene scene)
    {
        var sentence = scene.Sentence;
        if (!scene.Has(scene.Language.TakesUpState))
        {
            return;
        }

        for (var i = sentence.First; i + 1 < sentence.End; i++)
        {
            if (!scene.Language.TakesUpState.TryMatch(scene.Tokens, i, out var length, out var future) || !Ends(scene, i + length) || Told(scene, i) is not { } act)
            {
                continue;
            }

            i += TakenUp(scene, i, i + length, act, future) ? length - 1 : 0;
        }
    }

    private static bool TakenUp(Scene scene, int first, int end, ActMention act, bool future)
    {
        var sentence = scene.Sentence;
        var negated = scene.Tokens[first - 1].Kind == TokenKind.Word && first > sentence.First && scene.Language.Negations.Contains(scene.Tokens[first - 1]);
        var entity = scene.Subjects.Find(sentence, first, end, "status", out var sure);
        if (entity is null || entity.Head.Length == 0)
        {
            return false;
        }

        var date = sentence.Dates.Find(d => !d.Used && d.First >= end && d.First - end <= Reach);
        if (date is not null && act.Act.Date is { } property && property != Properties.Held)
        {
            date.Used = true;
            act.Dated |= !act.Negated;
            scene.Propose(new Draft(entity, entity.Name, entity.Kind, future ? Properties.Due : property, new DateValue(date.Edtf), date.First, date.End, future ? Stance.Planned : Stance.Reported, sure ? 0.7 : 0.5, nameof(EllipsisRule)));
        }

        if (date is null || (!negated && !act.Negated))
        {
            var code = negated ? "not-" + act.Act.Status : act.Act.Status;
            scene.Propose(new Draft(entity, entity.Name, entity.Kind, Properties.Status, new CodeValue(code), negated ? first - 1 : first, end, future && !negated ? Stance.Planned : Stance.Reported, sure ? 0.6 : 0.45, nameof(EllipsisRule)));
        }

        return true;
    }

    // Nothing follows that the verb could be an auxiliary of: "l'est depuis mai", "ne l'est pas.", not "l'est construite".
    private static bool Ends(Scene scene, int at)
    {
        while (at < scene.Sentence.End && scene.Tokens[at].IsWord && (scene.Language.NegationEnds.Contains(scene.Tokens[at]) || scene.Language.Lengthening.Contains(scene.Tokens[at])))
        {
            at++;
        }

        return at >= scene.Sentence.End || scene.Tokens[at].Kind == TokenKind.Mark || scene.Language.Prepositions.Contains(scene.Tokens[at]) || scene.Language.At.Contains(scene.Tokens[at])
            || scene.Language.And.Contains(scene.Tokens[at]) || scene.Language.ClauseWords.Contains(scene.Tokens[at]) || scene.Sentence.Dates.Exists(d => d.First == at || d.First == at + 1);
    }

    // The last state or participle before, in this sentence or the one before it in the paragraph.
    private static ActMention? Told(Scene scene, int at)
    {
        var own = scene.Sentence.Acts.FindLast(a => a.End <= at && IsState(a));
        var before = scene.Sentence.Number > 0 ? scene.Sentences[scene.Sentence.Number - 1] : null;
        return own ?? (before?.Paragraph == scene.Sentence.Paragraph ? before.Acts.FindLast(IsState) : null);
    }

    private static bool IsState(ActMention act) => act.Form is ActForm.State or ActForm.Participle or ActForm.Future && act.Act.Status is not ("announced" or "held");
}
