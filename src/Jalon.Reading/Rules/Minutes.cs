using Jalon.Core;
using Jalon.Core.Values;
using Jalon.Core.Vocabulary;
using Jalon.Reading.Annotation;
using Jalon.Reading.Languages;

namespace Jalon.Reading.Rules;

/// <summary>The heading of minutes, "Протокол № 3 / пятой сессии комиссии / Кита, 6–9 мая 2037 года": the days are those of the session.</summary>
internal static class Minutes
{
    private const int Among = 5;
    private const int Longest = 14;

    /// <summary>Proposes the session for days in a line of their own under the heading that names it; false when they are not.</summary>
    public static bool Tells(Scene scene, DateMention date)
    {
        var sentence = scene.Sentence;
        if (scene.Language.Inflection is not { } grammar || date.Grain != Grain.Range || sentence.Number is 0 or > Among || sentence.End - sentence.First > Longest || sentence.Acts.Count > 0 || sentence.Mentions.Count > 0)
        {
            return false;
        }

        var heading = scene.Sentences[sentence.Number - 1];
        for (var i = heading.First + 1; i < heading.End; i++)
        {
            if (!scene.Language.Nouns.TryMatch(scene.Tokens.AsSpan(0, heading.End), i, out _, out var noun) || noun.Kind != "event" || heading.NamedAt(i) is not { Kind: "agreement" } minutes || minutes.HeadToken >= i)
            {
                continue;
            }

            var first = i;
            while (first > minutes.HeadToken + 1 && (scene.Language.Ordinals.ContainsKey(scene.Tokens[first - 1]) || scene.Phrases.IsAdjective(first - 1)))
            {
                first--;
            }

            date.Used = true;
            var name = scene.Phrases.InNominative(heading, first, i, minutes.End, false, grammar);
            scene.Propose(new Draft(null, name, "event", Properties.Held, new DateValue(date.Edtf), date.First, date.End, Stance.Reported, 0.7, nameof(MilestoneRule)));
            return true;
        }

        return false;
    }
}
