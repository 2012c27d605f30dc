using Jalon.Core;
using Jalon.Core.Languages;
using Jalon.Core.Views;
using Jalon.Web.Pages;
using Microsoft.AspNetCore.Components;

namespace Jalon.Web.Components;

/// <summary>
/// The sentence that says how a commitment stands, with every figure in it a link: a date to the passage that names it, days
/// overdue to the promise they are counted from, anything else to the statement that decided.
/// </summary>
public sealed partial class CitedSentence
{
    [Parameter]
    public required Commitment Commitment { get; set; }

    [Parameter]
    public required Dossier Dossier { get; set; }

    private IEnumerable<(string Text, Entry? Entry)> Pieces()
    {
        var sentence = StatusSentence.Of(Commitment, Dossier, Language);
        var figures = Figures().Where(f => f.Words.Length > 0).OrderByDescending(f => f.Words.Length).ToList();
        var plain = 0;
        for (var i = 0; i < sentence.Length;)
        {
            var (words, entry) = figures.Find(f => string.CompareOrdinal(sentence, i, f.Words, 0, f.Words.Length) == 0);
            var length = words?.Length ?? Digits(sentence, i);
            if (length == 0)
            {
                i++;
                continue;
            }

            yield return (sentence[plain..i], null);
            yield return (sentence.Substring(i, length), entry ?? Commitment.Proof[0]);
            plain = i += length;
        }

        yield return (sentence[plain..], null);
    }

    // What the sentence may say in figures, and where each comes from; among equal words the first counts.
    private IEnumerable<(string Words, Entry Entry)> Figures()
    {
        var c = Commitment;
        foreach (var promise in new[] { c.Current, c.Original }.OfType<Promise>().Where(p => p.IsVerifiable))
        {
            yield return (Dates.Period(promise.Due, Language), promise.Entry);
        }

        foreach (var evidence in c.Evidence)
        {
            yield return (Dates.Period(evidence.When, Language), evidence.Entry);
        }

        if (c is { OverdueDays: { } days, Current: { } current })
        {
            yield return (Plurals.Days(Language, days), current.Entry);
        }

        if (c is { OverdueFromOriginalDays: { } more, Original: { } original })
        {
            yield return (Plurals.Days(Language, more), original.Entry);
        }

        if (c.SilentDays is { } silent && Dossier.LastWord(c) is { } last)
        {
            yield return (Plurals.Days(Language, silent), last);
        }

        if (c is { Target: { } target, Promises: [.., var promised] })
        {
            yield return (ValueWords.Of(target, Page.Register, Language), promised.Entry);
        }
    }

    // A number as it is written, its groups and decimals included.
    private static int Digits(string text, int at)
    {
        var end = at;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || (end > at && text[end] is '\u202f' or '\u00a0' or ',' or '.' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))))
        {
            end++;
        }

        return end - at;
    }
}
