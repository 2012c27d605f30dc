using System.CommandLine;
using Jalon.Cli.Copies;
using Jalon.Cli.Input;
using Jalon.Cli.Output;
using Jalon.Cli.Texts;
using Jalon.Core;
using Jalon.Core.Acceptance;
using Jalon.Core.Languages;
using Jalon.Core.Time;
using Jalon.Storage;
using Jalon.Storage.Sqlite;

namespace Jalon.Cli.Review;

/// <summary>Reads sources that the portfolio keeps: onto the desk, or straight into the ledger.</summary>
internal static class PortfolioReading
{
    private static readonly Label Reading = new("Lecture", "Reading", "Чтение");
    private static readonly Label NotKept = new("« {0} » n’est pas une source du portefeuille ; « jalon add » l’y met", "“{0}” is no source of the portfolio; “jalon add” puts it there", "«{0}» нет среди источников портфеля; добавьте через «jalon add»");
    private static readonly Label None = new("aucune source à lire ; « jalon add » en garde", "no source to read; “jalon add” keeps some", "нет источников; добавьте через «jalon add»");
    private static readonly Label File = new("source", "source", "источник");
    private static readonly Label Found = new("trouvés", "found", "найдено");
    private static readonly Label Fresh = new("nouveaux", "new", "новых");
    private static readonly Label Next = new(
        "{0:proposition|propositions} à relire : jalon review",
        "{0:proposal|proposals} to review: jalon review",
        "{0:предложение|предложения|предложений} к проверке: jalon review");
    private static readonly Label Nothing = new("rien de nouveau, rien à relire", "nothing new, nothing to review", "нового нет, проверять нечего");
    private static readonly Label Recorded = new(
        "{0:énoncé enregistré|énoncés enregistrés} sans relecture",
        "{0:statement|statements} recorded without review",
        "{0:утверждение записано|утверждения записаны|утверждений записано} без проверки");

    private sealed record Row(Source Source, string? Language, IReadOnlyList<Candidate> Candidates, int New)
    {
        public int Found => Candidates.Count;
    }

    /// <summary>Whether a portfolio is at hand that keeps this very file. No failure when there is none.</summary>
    public static bool IsKept(Call call, string given)
    {
        if (call.PortfolioPath is null && call.Variable("JALON_PORTFOLIO") is null && Directory.GetFiles(call.Terminal.Folder, "*" + PortfolioFile.Extension).Length != 1)
        {
            return false;
        }

        using var store = PortfolioFile.Read(call);
        return Find(call, store, given).Count > 0;
    }

    public static int All(Call call, bool accept, ParseResult parsed, OutputOptions output)
    {
        using var store = PortfolioFile.Write(call);
        return Run(call, store, store.Sources(), accept, parsed, output);
    }

    public static int One(Call call, string given, bool accept, ParseResult parsed, OutputOptions output)
    {
        using var store = PortfolioFile.Write(call);
        var found = Find(call, store, given);
        return found.Count == 0 ? throw call.Usage(NotKept, given) : Run(call, store, found, accept, parsed, output);
    }

    // The file itself, or the kept documents of a folder or archive; else a source by its digest or name.
    private static List<Source> Find(Call call, SqliteStore store, string given)
    {
        var path = call.Terminal.PathTo(given);
        return System.IO.File.Exists(path) || Directory.Exists(path)
            ? [.. SourceFile.Read(call, given).Where(f => !f.Content.IsEmpty).Select(f => Digest.Of(f.Content.Span)).Distinct().Select(store.Source).OfType<Source>()]
            : store.FindSources(given) is [var one] ? [one]
            : [.. store.Sources().Where(s => s.FileName == given).Take(1)];
    }

    private static int Run(Call call, SqliteStore store, IReadOnlyList<Source> sources, bool accept, ParseResult parsed, OutputOptions output)
    {
        var question = new Question(call.Today);
        var names = accept ? Items.Known(store, question) : null;
        var rows = new List<Row>();
        var findings = new List<Finding>();
        Progress.Run(call, Reading, report =>
        {
            foreach (var source in sources)
            {
                report(rows.Count, sources.Count);
                var result = Reads.Of(store.Text(source.Id) ?? "", source);
                findings.AddRange(result.Findings.Select(f => f with { Location = $"{source.FileName ?? source.Id.Short} {f.Location}" }));
                var candidates = Reads.Candidates(result).ToList();
                var fresh = names is null ? Desk.Propose(store, source, candidates) : Accept(call, store, source, candidates, names, findings);
                rows.Add(new Row(source, result.Language, candidates, fresh));
            }

            return 0;
        });
        findings.AddRange(new CopyFinder(call, store).Find(sources));

        output.Write(parsed, View(rows, new Room(call, store)), None, null, ("findings", findings.Select(FindingMembers.Of)));
        if (output.IsForPeople(parsed) && rows.Count > 0)
        {
            call.Terminal.Out.WriteLine();
            var waiting = accept ? 0 : store.PendingProposals().Length;
            call.Say(accept ? Recorded : waiting == 0 ? Nothing : Next, accept ? rows.Sum(r => r.New) : waiting);
        }

        return FindingTexts.Report(call, findings);
    }

    private static int Accept(Call call, SqliteStore store, Source source, List<Candidate> candidates, KnownNames names, List<Finding> findings)
    {
        // Which of several items a name means is for a reviewer to say.
        var fresh = Desk.Unrecorded(store, source, candidates);
        var unclear = fresh.Where(c => names.Look(c.SubjectName, KindOfSubject.Of(c.SubjectKind, c.SubjectName), isAgent: false).IsAmbiguous).ToList();
        store.Propose(unclear.Select(c => Desk.ProposalOf(source, c)));
        findings.AddRange(unclear.Count == 0 ? [] : [new Finding("match-several-read", Severity.Note, source.FileName ?? source.Id.Short, string.Join(", ", unclear.Select(c => c.SubjectName).Distinct(StringComparer.Ordinal)))]);
        var accepted = fresh.Except(unclear).Select(c => Acceptor.Accept(c, source, names)).ToList();
        var result = store.Append(call.Time.GetUtcNow(), call.User, "read", machineRead: true, [], accepted.SelectMany(a => a.All));
        findings.AddRange(result.Findings);
        return accepted.Count(a => store.Entry(a.Statement.Id) is not null);
    }

    // What each subject is taken for, and why: as it stands once the sources were read.
    private static Members Matched(Candidate candidate, Room room)
    {
        var matching = room.Match(candidate);
        return new Members(
        [
            ("start", candidate.Start), ("subject", candidate.SubjectName), ("property", candidate.Property.Code), ("value", candidate.Value), ("confidence", candidate.Confidence),
            ("item", matching.Best?.Id), ("match", Codes.Of(matching.Best?.Reason ?? MatchReason.New)), ("knownAs", matching.Best?.KnownAs),
            ("why", matching.IsAmbiguous ? null : MatchTexts.Say(matching.Best ?? new NameMatch(new ItemId("new"), MatchReason.New), room.Language)),
            ("choices", matching.Choices.Select(c => c.Id)),
        ]);
    }

    private static View<Row> View(List<Row> rows, Room room) => new View<Row>("readings", rows)
        .Field("source", r => r.Source.Id).Field("file", r => r.Source.FileName).Field("language", r => r.Language)
        .Field("found", r => r.Found).Field("new", r => r.New).Field("statements", r => r.Candidates.Select(c => Matched(c, room)))
        .Column(File, r => r.Source.FileName ?? r.Source.Id.Short)
        .Column(Found, r => r.Found.ToString(System.Globalization.CultureInfo.InvariantCulture), right: true)
        .Column(Fresh, r => r.New.ToString(System.Globalization.CultureInfo.InvariantCulture), right: true);
}
