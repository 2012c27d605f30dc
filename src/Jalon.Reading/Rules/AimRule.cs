using Jalon.Core;
using Jalon.Core.Values;
using Jalon.Core.Vocabulary;
using Jalon.Reading.Annotation;

namespace Jalon.Reading.Rules;

/// <summary>A certification aimed at: "vise la certification X".</summary>
internal sealed class AimRule : IRule
{
    public void Apply(Scene scene)
    {
        foreach (var mention in scene.Sentence.Mentions)
        {
            if (mention.Kind != "certification" || mention.IsPronoun)
            {
                continue;
            }

            for (var i = Math.Max(scene.Sentence.First, mention.First - 5); i < mention.First + 1; i++)
            {
                if (scene.Language.Aims.TryMatch(scene.Tokens, i, out var length, out _) && i + length <= mention.First + 1)
                {
                    var owner = scene.Subjects.Find(scene.Sentence, i, mention.End, "capacity", out var sure, m => m == mention) ?? mention.Entity!;
                    var code = scene.Language.AccreditationStems.Any(a => mention.Head.StartsWith(a, StringComparison.Ordinal)) ? "accredited" : "certified";
                    scene.Propose(new Draft(owner, owner.Name, owner.Kind, Properties.Status, new CodeValue(code), i, mention.End, Stance.Planned, sure ? 0.75 : 0.5, nameof(AimRule)));
                    break;
                }
            }
        }
    }
}
