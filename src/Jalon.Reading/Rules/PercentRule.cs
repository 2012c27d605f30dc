using Jalon.Core;
using Jalon.Core.Values;
using Jalon.Core.Vocabulary;
using Jalon.Reading.Annotation;
using Jalon.Reading.Languages;

namespace Jalon.Reading.Rules;

/// <summary>Percentages: the growth of something, negative for a fall, or the share of a whole.</summary>
internal sealed class PercentRule : IRule
{
    public void Apply(Scene scene)
    {
        foreach (var figure in scene.Sentence.Figures)
        {
            // "61 % des voix" elects, "cent pour cent" only insists
            if (figure.Kind != FigureKind.Percent || scene.Language.Votes.LengthAt(scene.Tokens, figure.End) > 0 || (figure.InWords && figure is { Low: 100, High: 100 }))
            {
                continue;
            }

            if (IsUntracked(scene, figure))
            {
                continue;
            }

            var cue = scene.Nearest(figure.First, figure.End, Cue.Growth, Cue.Fall, Cue.Share);
            if (scene.Language.BareParticiplesTell && scene.Sentence.Cues.Find(c => c.First == figure.End && c.Cue is Cue.Growth or Cue.Fall) is { End: > 0 } after)
            {
                cue = after.End < scene.Sentence.End && scene.Language.Of.Contains(scene.Tokens[after.End]) ? Cue.Share : after.Cue; // "8 % de plus qu'en 2035", not "les deux tiers de moins de six mois"
            }

            var moves = !IsLevel(scene, figure) && (figure.Sign != 0 || figure.Points || (cue is Cue.Growth or Cue.Fall && scene.Distance(figure.First, figure.End, cue.Value) < 8));
            // "closed at 4.12 dirhams, down 2.6 per cent": the change of a price
            if (moves && scene.Sentence.Figures.Exists(f => f is { Kind: FigureKind.Money, Used: false } && f.End <= figure.First && figure.First - f.End < 8))
            {
                continue;
            }

            var property = moves ? Properties.Growth : Properties.Share;
            var amount = figure.Sign < 0 || (figure.Sign == 0 && moves && cue == Cue.Fall) ? figure.Amount.Times(-1) : figure.Amount;
            var entity = scene.Subjects.Find(scene.Sentence, figure.First, figure.End, property.Code, out var sure, m => !moves && Owns(scene, m, figure));
            var (name, kind) = Scene.Named(entity, "", "flow");
            Qualifiers? carried = null;
            // "12 000 tonnes de phosphates, soit 8 % de plus": the change of what was told just before
            if (moves && scene.Sentence.Figures.FindLast(f => f.End <= figure.First) is { Kind: FigureKind.Quantity or FigureKind.Money, Told: { Name.Length: > 0 } before } near && figure.First - near.End <= 9 && before.Property is { } measured && (measured == Properties.Volume || measured == Properties.TradeValue) && scene.Breaks(near.End, figure.First) < 1)
            {
                (entity, name, kind) = (before.Subject, before.Name, before.Kind);
                carried = scene.LastIn(scene.Sentence)?.Qualifiers;
            }

            if (name.Length == 0)
            {
                continue;
            }

            figure.Used = true;
            var qualifiers = Qualifiers.None;
            if (!moves && Holders.Owner(scene, figure) is { } owner)
            {
                qualifiers = qualifiers.With("holder", owner);
            }

            if (moves)
            {
                qualifiers = Flows.Carried(scene, entity, qualifiers);
                foreach (var key in carried is null ? [] : (string[])["commodity", "from", "to"])
                {
                    qualifiers = qualifiers[key] is null && carried![key] is { } value ? qualifiers.With(key, value) : qualifiers;
                }
            }

            scene.Propose(new Draft(entity, name, kind, property, new QuantityValue(amount, Unit.Percent), figure.First, figure.End, scene.StanceAt(figure.First, figure.End), sure ? 0.85 : 0.6, nameof(PercentRule))
            {
                Period = scene.PeriodFor(figure.First, figure.End), Qualifiers = qualifiers,
            });
        }
    }

    // "fell from 9 per cent to 4.5": two levels, not two changes
    private static bool IsLevel(Scene scene, Figure figure) => scene.Language.HeadLast && figure.First > scene.Sentence.First
        && (scene.Language.Origins.Contains(scene.Tokens[figure.First - 1])
            || (scene.Language.Toward.Contains(scene.Tokens[figure.First - 1]) && scene.Sentence.Figures.Exists(f => f.Kind == FigureKind.Percent && figure.First - f.End is 1 or 2 && f.First > scene.Sentence.First && scene.Language.Origins.Contains(scene.Tokens[f.First - 1]))));

    // "GST of 5%", "100% cotton"
    private static bool IsUntracked(Scene scene, Figure figure)
    {
        for (var i = figure.First - 1; i >= scene.Sentence.First && i >= figure.First - 2; i--)
        {
            if (scene.Language.Taxes.Contains(scene.Tokens[i]))
            {
                return true;
            }
        }

        return scene.Language.HeadLast && figure is { Low: 100, High: 100, InWords: false } && figure.End < scene.Sentence.End && scene.Tokens[figure.End] is { IsWord: true, Capital: false } next && !scene.Language.StopWords.Contains(next) && !scene.Language.Of.Contains(next) && scene.Language.Cues.LengthAt(scene.Tokens, figure.End) == 0 && scene.Language.Acts.LengthAt(scene.Tokens, figure.End) == 0;
    }

    // What stands before a verb of owning owns; it is not what is owned.
    private static bool Owns(Scene scene, Mention mention, Figure figure)
    {
        for (var i = mention.End; i < figure.First && i < mention.End + 4; i++)
        {
            if (scene.Language.Owns.LengthAt(scene.Tokens, i) > 0)
            {
                return true;
            }
        }

        return false;
    }
}
