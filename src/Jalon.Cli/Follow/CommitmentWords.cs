using Jalon.Cli.Output;
using Jalon.Cli.Texts;
using Jalon.Core;
using Jalon.Core.Languages;
using Jalon.Core.Views;

namespace Jalon.Cli.Follow;

/// <summary>The parts of a commitment in words short enough for a table.</summary>
internal static class CommitmentWords
{
    private static readonly Label AtLeast = new("au moins {0}", "at least {0}", "не менее {0}");
    private static readonly Label OnFirst = new("{0} par rapport à la première échéance", "{0} past the first deadline", "{0} от первого срока");
    private static readonly Label Early = new("{0} d’avance", "{0} early", "раньше на {0}");
    private static readonly Label OnTime = new("dans les délais", "on time", "в срок");
    private static readonly Label Late = new("{0} de retard", "{0} late", "опоздание {0}");
    private static readonly Label CannotTell = new("retard indécidable", "delay cannot be told", "опоздание не определить");
    private static readonly Label Silent = new("silence : {0}", "silent: {0}", "молчание: {0}");

    public static string What(Commitment commitment, Language language)
    {
        var what = commitment.Milestone.Label.In(language);
        var target = commitment.Target is { } t ? ValueWords.Of(t, Register.Empty, language) : null;
        var commodity = target is null ? null : commitment.Promises[^1].Entry.Statement.Qualifiers.Commodity;
        return string.Join(", ", new[] { what, target, commodity, commitment.Part }.OfType<string>());
    }

    /// <summary>How late, how early, how long silent: what the status word leaves open.</summary>
    public static string Delay(Commitment c, Language language)
    {
        var lines = new List<string>();
        if (c.OverdueDays is { } days)
        {
            lines.Add(AtLeast.With(language, Plurals.Days(language, days)));
        }

        if (c.OverdueFromOriginalDays is { } original && original != c.OverdueDays)
        {
            lines.Add(OnFirst.With(language, Plurals.Days(language, original)));
        }

        if (c.Timing is { } timing)
        {
            lines.Add(Punctuality(timing, c.Delay, language));
        }

        if (c is { IsSilent: true, SilentDays: { } silent })
        {
            lines.Add(Silent.With(language, Plurals.Days(language, silent)));
        }

        return string.Join('\n', lines);
    }

    public static string Due(Commitment c, Language language) => c switch
    {
        { Current: null } or { Current.IsVerifiable: false } => "",
        { Current: { } now, Original: { } first } when first.Due != now.Due => $"{Dates.Period(first.Due, language)}\n→ {Dates.Period(now.Due, language)}",
        { Current: { } now } => Dates.Period(now.Due, language),
    };

    public static string Evidence(Commitment c, Dossier dossier, Language language)
    {
        if (c.Evidence.IsEmpty)
        {
            return "";
        }

        var best = c.Evidence.FirstOrDefault(e => e.Entry.Id == c.Proof[0].Id) ?? c.Evidence[0];
        return $"{Dates.Period(best.When, language)}\n{dossier.Register.NameOf(best.Entry.Statement.AssertedBy.Speaker, language)}";
    }

    /// <summary>"En retard", for a group of them.</summary>
    public static string Heading(FollowUpStatus status, Language language)
    {
        var word = StatusTexts.Of(status).In(language);
        return char.ToUpperInvariant(word[0]) + word[1..];
    }

    public static Tone ToneOf(FollowUpStatus status) => status switch
    {
        FollowUpStatus.Overdue => Tone.Bad,
        FollowUpStatus.Contested or FollowUpStatus.Stalled or FollowUpStatus.Due or FollowUpStatus.DueSoon => Tone.Warn,
        FollowUpStatus.Delivered => Tone.Good,
        FollowUpStatus.Cancelled or FollowUpStatus.Unverifiable => Tone.Quiet,
        _ => Tone.Plain,
    };

    private static string Punctuality(Timing timing, Core.Time.DayCount? delay, Language language) => (timing, delay) switch
    {
        (Timing.OnTime, { High: < 0 and var high }) => Early.With(language, Plurals.Days(language, -high)),
        (Timing.OnTime, _) => OnTime.In(language),
        (Timing.Late, { Low: { } low }) => Late.With(language, delay!.Value.IsExact ? Plurals.Days(language, low) : AtLeast.With(language, Plurals.Days(language, low))),
        _ => CannotTell.In(language),
    };
}
