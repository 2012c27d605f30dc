using Jalon.Core;
using Jalon.Core.Values;
using Jalon.Core.Vocabulary;
using Jalon.Reading.Annotation;
using Jalon.Reading.Languages;

namespace Jalon.Reading.Rules;

/// <summary>Physical quantities: what a work can do, its surface, or goods moved and made.</summary>
internal sealed class QuantityRule : IRule
{
    public void Apply(Scene scene)
    {
        foreach (var figure in scene.Sentence.Figures)
        {
            if (figure.Kind != FigureKind.Quantity || figure.Unit is null || IsPacking(scene, figure))
            {
                continue;
            }

            if (Property(scene, figure) is not { } property)
            {
                continue;
            }

            if (Scene.UnitOf(figure) is { } unit)
            {
                Propose(scene, figure, property, unit);
            }
            else
            {
                scene.UnknownUnits.Add((figure.First, figure.End));
            }
        }
    }

    // "un sac de ciment de 50 kg": what the packing holds
    private static bool IsPacking(Scene scene, Figure figure)
    {
        if (scene.Language.HeadLast && figure.Unit is "kg" or "g" or "L" && figure.End < scene.Sentence.End && scene.Language.Containers.Contains(scene.Tokens[figure.End]))
        {
            return true; // "a 50 kg bag"
        }

        if (figure.Unit is not ("kg" or "g" or "L") || (figure.High ?? figure.Low) is not <= 500 || figure.First - 1 <= scene.Sentence.First || !scene.Language.Of.Contains(scene.Tokens[figure.First - 1]))
        {
            return false;
        }

        for (var i = figure.First - 2; i >= scene.Sentence.First && i >= figure.First - 6; i--)
        {
            if (scene.Language.Containers.Contains(scene.Tokens[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static Property? Property(Scene scene, Figure figure)
    {
        var unit = figure.Unit!;
        if (unit is "ha" or "m2" or "km2" or "ar" or "[acr_us]")
        {
            return Properties.Area;
        }

        var max = scene.Nearest(figure.First, figure.End, Cue.Capacity, Cue.CapacityMax, Cue.Flow) == Cue.CapacityMax;
        if (unit is "km" or "m" or "[mi_i]" or "[ft_i]" or "[nmi_i]")
        {
            return scene.Distance(figure.First, figure.End, Cue.Distance) <= 2 || IsAway(scene, figure) ? null : Properties.Capacity;
        }

        if (figure.Hyphened)
        {
            return Properties.Capacity; // "a 300-tonne crane"
        }

        if (unit is "t" or "kt" or "Mt" or "kg" or "g" or "100.kg" or "m3" or "hm3" or "km3" or "L" or "hL" or "[bbl_us]" or "MWh" or "kWh" or "GWh" or "TWh" or "TEU")
        {
            var cue = scene.Nearest(figure.First, figure.End, Cue.Capacity, Cue.CapacityMax, Cue.Flow);
            if (figure.Per is null)
            {
                figure.Per = Yearly(scene, figure);
            }

            if (cue is Cue.CapacityMax && scene.Sentence.Cues.Exists(c => c.Cue == Cue.CapacityMax && c.First >= figure.End))
            {
                return Properties.Capacity;
            }

            if (cue is Cue.CapacityMax && scene.Distance(figure.First, figure.End, Cue.CapacityMax) < 9)
            {
                figure.Per ??= scene.Sentence.Figures.Find(f => f.End <= figure.First && f.Unit == figure.Unit)?.Per;
                return Properties.CapacityMax;
            }

            if (cue is Cue.Flow && figure.Per is not null && Flows.After(scene, figure) is null && scene.Subjects.Find(scene.Sentence, figure.First, figure.End, "capacity", out var own)?.Kind == "facility" && own)
            {
                return Properties.Capacity; // "the plant supplies 38,000 cubic metres a day"
            }

            if (cue is null && figure.Per is null && scene.Subjects.Find(scene.Sentence, figure.First, figure.End, "capacity", out var sure)?.Kind == "facility" && sure)
            {
                return Properties.Capacity;
            }

            return cue is Cue.Capacity || (figure.Per is not null && cue is null) ? Properties.Capacity : Properties.Volume;
        }

        return max && scene.Distance(figure.First, figure.End, Cue.CapacityMax) < 6 ? Properties.CapacityMax : Properties.Capacity;
    }

    // "à 38 kilomètres du port"
    private static bool IsAway(Scene scene, Figure figure) =>
        figure.First > scene.Sentence.First && scene.Language.At.Contains(scene.Tokens[figure.First - 1]) && figure.End < scene.Sentence.End && scene.Language.Of.Contains(scene.Tokens[figure.End]);

    // "une production annuelle de 20 000 tonnes"
    private static string? Yearly(Scene scene, Figure figure)
    {
        for (var i = figure.First - 1; i >= scene.Sentence.First && i >= figure.First - 4; i--)
        {
            if (scene.Language.Yearly.TryGetValue(scene.Tokens[i], out var per))
            {
                return per;
            }
        }

        // "3 000 tonnes de semences de maïs par an"
        for (var i = figure.End; i < scene.Sentence.End && i < figure.End + 7 && scene.Tokens[i].Kind == TokenKind.Word && !scene.Language.PerfectAuxiliaries.Contains(scene.Tokens[i]); i++)
        {
            if (scene.Language.PerTime.TryMatch(scene.Tokens.AsSpan(0, scene.Sentence.End), i, out _, out var rate) && i > figure.End)
            {
                return rate;
            }
        }

        return null;
    }

    private static void Propose(Scene scene, Figure figure, Property property, Unit unit)
    {
        var stance = scene.StanceAt(figure.First, figure.End);
        var qualifiers = Qualifiers.None;
        Draft draft;
        if (property == Properties.Volume)
        {
            var (commodity, end) = Flows.Commodity(scene, figure);
            var entity = scene.Subjects.Find(scene.Sentence, figure.First, figure.End, "volume", out var sure);
            var likesFlow = entity?.Kind is "flow";
            var name = commodity ?? entity?.Name ?? "";
            if (commodity is not null)
            {
                qualifiers = qualifiers.With("commodity", commodity);
                name = Flows.Name(scene, figure, commodity, likesFlow ? entity : null);
            }

            name = name.Length == 0 ? scene.Inherited(figure, property)?.Name ?? "" : name;
            if (name.Length == 0)
            {
                return;
            }

            qualifiers = Directions.Of(scene, likesFlow ? entity : null, Flows.Origin(scene, commodity, Flows.Direction(scene, figure, qualifiers)));
            draft = new Draft(null, name, "flow", property, new QuantityValue(figure.Amount, unit), figure.First, Math.Max(figure.End, end), stance, sure ? 0.8 : 0.6, nameof(QuantityRule))
            {
                Period = scene.PeriodFor(figure.First, figure.End), Qualifiers = qualifiers,
            };
        }
        else
        {
            var entity = scene.Subjects.Find(scene.Sentence, figure.First, figure.End, property.Code, out var sure);
            var (name, kind) = Scene.Named(entity, "", "facility");
            if (name.Length == 0)
            {
                return;
            }

            draft = new Draft(entity, name, kind, property, new QuantityValue(figure.Amount, unit), figure.First, figure.End, stance, sure ? 0.85 : 0.6, nameof(QuantityRule))
            {
                Qualifiers = scene.Stage(Flows.After(scene, figure) is { } goods ? qualifiers.With("commodity", goods) : qualifiers, figure.First, figure.End),
            };
        }

        if (Flows.After(scene, figure) is null && Flows.Label(scene, figure) is null && scene.Inherited(figure, property) is { } told && told.Property.Type == property.Type)
        {
            draft = draft with { Subject = told.Subject, Name = told.Name, Kind = told.Kind, Property = told.Property };
        }

        figure.Told = (draft.Property, draft.Subject, draft.Name, draft.Kind);
        figure.Used = true;
        scene.Propose(draft);
    }
}
