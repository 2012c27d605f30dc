using System.Collections.Immutable;
using Jalon.Core;
using Jalon.Core.Values;
using Jalon.Core.Vocabulary;
using Jalon.Reading.Annotation;
using Jalon.Reading.Languages;

namespace Jalon.Reading.Rules;

/// <summary>Amounts of money: cost, financing, revenue or trade, by the nearest word that says which.</summary>
internal sealed class MoneyRule : IRule
{
    public void Apply(Scene scene)
    {
        foreach (var figure in scene.Sentence.Figures)
        {
            if (figure.Kind != FigureKind.Money || figure.Unit is null)
            {
                continue;
            }

            if (IsPrice(scene, figure))
            {
                continue;
            }

            var property = scene.Nearest(figure.First, figure.End, Cue.Cost, Cue.Financing, Cue.Revenue, Cue.Trade) switch
            {
                Cue.Financing => Properties.Financing,
                Cue.Revenue => Properties.Revenue,
                Cue.Trade => Properties.TradeValue,
                Cue.Cost => Properties.Cost,
                _ => Untold(scene, figure),
            };
            if (!Currency.TryParse(figure.Unit, out var currency))
            {
                continue;
            }

            var entity = scene.Subjects.Find(scene.Sentence, figure.First, figure.End, property.Code, out var sure);
            if (property == Properties.Cost && entity?.Kind == "flow" && sure && scene.Has(Cue.Trade) && scene.Language.BareParticiplesTell)
            {
                property = Properties.TradeValue; // "les échanges se sont chiffrés à 64 millions"
            }

            var (name, kind) = Scene.Named(entity, "", "project");
            if (property == Properties.TradeValue && Flows.Label(scene, figure) is { } label)
            {
                (entity, name, kind) = (null, label, "flow");
            }

            if (scene.Inherited(figure, property) is { } told)
            {
                (property, entity, name, kind) = told.Property.Type == property.Type ? told : (property, told.Subject, told.Name, told.Kind);
            }

            if (name.Length == 0)
            {
                continue;
            }

            figure.Told = (property, entity, name, kind);

            figure.Used = true;
            var qualifiers = scene.Stage(Qualifiers.None, figure.First, figure.End);
            if (property == Properties.Financing && Holders.Payer(scene, figure) is { } payer)
            {
                qualifiers = qualifiers.With("holder", payer);
            }

            if (property == Properties.TradeValue)
            {
                qualifiers = Flows.Carried(scene, entity, qualifiers);
            }

            scene.Propose(new Draft(entity, name, kind, property, new MoneyValue(figure.Amount, currency), figure.First, figure.End, scene.StanceAt(figure.First, figure.End), sure ? 0.85 : 0.6, nameof(MoneyRule))
            {
                Period = property == Properties.TradeValue || property == Properties.Revenue ? scene.PeriodFor(figure.First, figure.End) : null,
                Qualifiers = qualifiers,
            });
        }
    }

    // What a ticket or a sack costs is nothing that is followed: small, and a word of prices beside it.
    private static bool IsPrice(Scene scene, Figure figure) =>
        (figure.Scale == 1 && (figure.Low ?? figure.High) < 1_000_000 && scene.Language.PerTime.TryMatch(scene.Tokens.AsSpan(0, scene.Sentence.End), figure.End, out _, out var per) && per is "d" or "h")
        || (figure is { Scale: 1, LentBy: null } && (figure.Low ?? figure.High) < 20_000 && !scene.Has(Cue.Cost) && !scene.Has(Cue.Financing) && !scene.Has(Cue.Revenue) && !scene.Has(Cue.Trade)) || (figure.Scale == 1000 && (figure.Low ?? figure.High) < 100_000 && scene.Distance(figure.First, figure.End, Cue.Price) <= 4) || figure.Scale == 1 && (figure.Low ?? figure.High) < (scene.Distance(figure.First, figure.End, Cue.Price) <= 12 ? 100_000 : 100);

    // No word says what the money is: what it fits best tells, a flow trades, a work costs.
    private static Property Untold(Scene scene, Figure figure)
    {
        if (scene.Sentence is { OwnTopics: > 0 } labelled && labelled.Topics[0].Kind == "flow")
        {
            return Properties.TradeValue;
        }

        var best = Properties.Cost;
        var most = double.MinValue;
        foreach (var property in Untolds)
        {
            _ = scene.Subjects.Find(scene.Sentence, figure.First, figure.End, property.Code, out _, out var weight);
            if (weight > most)
            {
                (best, most) = (property, weight);
            }
        }

        return best;
    }

    private static readonly ImmutableArray<Property> Untolds = [Properties.Cost, Properties.Financing, Properties.TradeValue];
}
