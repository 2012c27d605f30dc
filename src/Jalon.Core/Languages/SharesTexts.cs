using Jalon.Core.Values;
using Jalon.Core.Views;

namespace Jalon.Core.Languages;

/// <summary>Who holds what, and whether it adds up, in one sentence.</summary>
public static class SharesTexts
{
    private static readonly Label Complete = new("{0}\u00a0: le compte y est", "{0}: it adds up to the whole", "{0}: в сумме целое");
    private static readonly Label Missing = new("{0}\u00a0: il manque {1}", "{0}: {1} is missing", "{0}: не хватает {1}");
    private static readonly Label TooMuch = new("{0}\u00a0: {1} de trop", "{0}: {1} too much", "{0}: лишние {1}");
    private static readonly Label CannotTell = new("{0}\u00a0: trop vague pour faire le compte", "{0}: too vague to add up", "{0}: слишком неточно для подсчёта");
    private static readonly Label Version = new("{0} (l’une des {1} versions)", "{0} (one of {1} versions)", "{0} (одна из версий, всего {1})");

    public static string Say(SharesAnswer answer, Register register, Language language)
    {
        var holdings = string.Join(", ", answer.Holdings.Select(h => $"{register.NameOf(h.Holder, language)} {Percent(h.Percent, language)}"));
        var gap = answer.Gap;
        var text = answer.State switch
        {
            SharesState.Complete => Complete.Fill(language, holdings),
            SharesState.Missing => Missing.Fill(language, holdings, Percent(gap, language)),
            SharesState.TooMuch => TooMuch.Fill(language, holdings, Percent(gap.Times(-1), language)),
            _ => CannotTell.Fill(language, holdings),
        };
        text += ValueWords.Period(answer.ValidTime, language) + (answer.IsPlanned ? $" ({StatusTexts.Of(Stance.Planned).In(language)})" : "");
        return Templates.Sentence(answer.Versions > 1 ? Version.Fill(language, text, Numbers.Whole(answer.Versions, language)) : text);
    }

    private static string Percent(Interval share, Language language) => Numbers.Quantity(share.Rounded(2), Unit.Percent, language);
}
