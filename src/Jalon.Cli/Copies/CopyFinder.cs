using Jalon.Cli.Review;
using Jalon.Cli.Texts;
using Jalon.Core;
using Jalon.Core.Acceptance;
using Jalon.Core.Copies;
using Jalon.Core.Languages;
using Jalon.Core.Values;
using Jalon.Core.Vocabulary;
using Jalon.Storage;
using Jalon.Storage.Sqlite;

namespace Jalon.Cli.Copies;

/// <summary>
/// Recognises copies and near copies among the sources: what is nearly all there is recorded as a copy, by the machine and with
/// its reason; what is there in good part is proposed for review. What somebody said or decided of the two is not said again.
/// </summary>
internal sealed class CopyFinder(Call call, SqliteStore store)
{
    private static readonly Label Of = new("{0} de {1}", "{0} of {1}", "{0} источника {1}");
    private static readonly Label Reason = new(
        "{0} des suites de trois mots de ce texte sont dans {1}, paru d’abord", "{0} of the three-word runs of this text stand in {1}, published first",
        "{0} троек слов этого текста есть в {1}, вышедшем раньше");
    private static readonly ItemId Machine = new("jalon");
    private readonly Dictionary<Digest, WordSequence> words = [];
    private readonly Dictionary<ItemId, string> publishers = [];
    private Dictionary<Digest, int>? order;

    /// <summary>Looks for what these sources copy and what copies them. What was found, as notes.</summary>
    public IReadOnlyList<Finding> Find(IEnumerable<Source> sources)
    {
        var (findings, statements) = (new List<Finding>(), new List<Statement>());
        foreach (var source in sources)
        {
            call.Cancel.ThrowIfCancellationRequested();
            if (Best(source) is not { } found || IsKnown(found, statements))
            {
                continue;
            }

            var percent = ReviewView.Percent((decimal)Math.Floor(found.Compared.Share * 100) / 100, call.Language);
            var isCertain = found.Verdict == CopyVerdict.Certain;
            findings.Add(new Finding(isCertain ? "near-copy" : "near-copy-likely", Severity.Note, Name(found.Copy), Of.With(call.Language, percent, Told(found.Original))));
            if (isCertain)
            {
                statements.Add(Statement(found, percent));
            }
            else
            {
                store.Propose([Desk.ProposalOf(found.Copy, Candidate(found))]);
            }
        }

        if (statements.Count > 0)
        {
            var result = store.Append(call.Time.GetUtcNow(), call.User, "copies", machineRead: true, [], [.. Acceptor.NewItem(Machine, "Jalon", "agent", null, Machine), .. statements]);
            findings.AddRange(result.Findings);
        }

        return findings;
    }

    /// <summary>The sources that have nearly the same text, whichever came first.</summary>
    public static IEnumerable<Source> SameAs(SqliteStore store, Source source, double least)
    {
        var alike = store.Alike(source.Id, least / 2).Found;
        var own = alike.IsEmpty ? null : WordSequence.Of(store.Text(source.Id) ?? "");
        return alike.Where(a => NearCopy.Compare(own!, WordSequence.Of(store.Text(a.Source.Id) ?? "")).Share >= least).Select(a => a.Source);
    }

    private sealed record Found(Source Copy, Source Original, NearCopy Compared, CopyVerdict Verdict);

    private Found? Best(Source source) =>
        store.Alike(source.Id).Found.Select(a => Compare(source, a.Source)).Where(f => f.Verdict != CopyVerdict.None)
            .OrderByDescending(f => f.Verdict).ThenByDescending(f => f.Compared.Share).ThenBy(f => f.Original.Published ?? DateOnly.MaxValue).ThenBy(f => f.Original.Id).FirstOrDefault();

    private Found Compare(Source one, Source other)
    {
        var (copy, original) = IsLater(one, other) ? (one, other) : (other, one);
        var compared = NearCopy.Compare(Words(copy), Words(original));
        return new Found(copy, original, compared, compared.Verdict(Math.Max(0, Words(copy).Count - 2), Words(copy).Names(Publisher(original))));
    }

    // Without two days to go by, who names the other copies it; else the one that was kept later.
    private bool IsLater(Source one, Source other)
    {
        if (one.Published is { } a && other.Published is { } b && a != b)
        {
            return a > b;
        }

        var (names, isNamed) = (Words(one).Names(Publisher(other)), Words(other).Names(Publisher(one)));
        return names != isNamed ? names : Place(one) > Place(other);
    }

    // Asked for seldom, and then for many.
    private int Place(Source source) => (order ??= store.Sources().Select((s, i) => (s.Id, i)).ToDictionary(p => p.Id, p => p.i)).GetValueOrDefault(source.Id, -1);

    // Said by anybody, taken back by anybody, or on the desk in any state.
    private bool IsKnown(Found found, List<Statement> statements)
    {
        var value = new ItemValue(found.Original.Item);
        var said = store.EverSaidOf(found.Copy.Item).Where(e => e.Statement.Property == Properties.CopyOf).ToList();
        return statements.Exists(s => s.Subject == found.Copy.Item) || said.Exists(e => e.Statement.Value == value) || Liveness.Live(said, new(call.Today)).Count > 0
            || store.ProposalsOf(found.Copy.Id).SelectMany(Desk.Versions).Any(v => v.Candidate.Property == Properties.CopyOf && v.Candidate.Value == value);
    }

    private Statement Statement(Found found, string percent)
    {
        var (start, length, quote) = Passage(found);
        return new Statement
        {
            Subject = found.Copy.Item, Property = Properties.CopyOf, Value = new ItemValue(found.Original.Item), AssertedBy = new Attribution(Machine),
            Citation = new Citation(found.Copy.Id, quote, start, length), RankReason = Reason.With(call.Language, percent, Told(found.Original)),
        };
    }

    private Candidate Candidate(Found found)
    {
        var (start, length, quote) = Passage(found);
        return new Candidate
        {
            SubjectName = Name(found.Copy), SubjectKind = "source", Property = Properties.CopyOf, Value = new ItemValue(found.Original.Item),
            Start = start, Length = length, Quote = quote, Confidence = Math.Round((decimal)found.Compared.Share, 2), Rule = "near-copy",
        };
    }

    // The longest passage they share, as a citation of the copy; of a long one its beginning.
    private (int Start, int Length, string Quote) Passage(Found found)
    {
        const int most = 300;
        var text = store.Text(found.Copy.Id) ?? "";
        var end = Math.Min(found.Compared.End, found.Compared.Start + most);
        end = end < text.Length && char.IsLowSurrogate(text[end]) ? end - 1 : end;
        var quote = text[found.Compared.Start..end];
        return (text.AsSpan(0, found.Compared.Start).ToString().EnumerateRunes().Count(), quote.EnumerateRunes().Count(), quote);
    }

    private WordSequence Words(Source source) =>
        words.TryGetValue(source.Id, out var known) ? known : words[source.Id] = WordSequence.Of(store.Text(source.Id) ?? "");

    private string Publisher(Source source) =>
        publishers.TryGetValue(source.Publisher, out var name) ? name
        : publishers[source.Publisher] = store.Register(new(call.Today), [source.Publisher]).NameOf(source.Publisher, call.Language);

    private static string Name(Source source) => source.FileName ?? source.Title ?? source.Id.Short;

    private string Told(Source source) => $"{Name(source)} ({Publisher(source)}{(source.Published is { } d ? $", {Dates.Day(d, call.Language)}" : "")})";
}
