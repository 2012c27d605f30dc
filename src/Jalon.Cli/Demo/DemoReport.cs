using Jalon.Cli.Commands;
using Jalon.Cli.Follow;
using Jalon.Cli.Output;
using Jalon.Cli.Texts;
using Jalon.Core;
using Jalon.Core.Languages;
using Jalon.Core.Time;
using Jalon.Core.Views;
using Jalon.Core.Vocabulary;
using Jalon.Storage.Sqlite;

namespace Jalon.Cli.Demo;

/// <summary>The follow-up of a whole programme on one page: what is late, what moved, what is opposed, what cannot be, what is silent.</summary>
internal static class DemoReport
{
    private const int MostSilent = 8;
    private static readonly Label Title = new("Partenariat Mali-Russie — suivi au {0}", "Mali-Russia partnership — follow-up on {0}", "Партнёрство Мали и России — контроль на {0}");
    private static readonly Label Late = new("En retard", "Overdue", "Просрочено");
    private static readonly Label Moved = new("Dates déplacées", "Dates moved", "Перенесённые сроки");
    private static readonly Label Ahead = new("À venir", "Ahead", "Впереди");
    private static readonly Label Stopped = new("À l’arrêt ou abandonné", "Stalled or given up", "Остановлено или отменено");
    private static readonly Label Opposed = new("Ce qui s’oppose", "What is opposed", "Противоречия");
    private static readonly Label Required = new("Exigences et promesses impossibles", "Requirements and impossible promises", "Требования и невыполнимые обещания");
    private static readonly Label Held = new("Qui détient quoi", "Who holds what", "Кому что принадлежит");
    private static readonly Label Done = new("Réalisé ou déclaré tel", "Delivered or claimed so", "Выполнено или заявлено");
    private static readonly Label Known = new("États connus", "Known states", "Известные состояния");
    private static readonly Label Bodies = new("Commissions", "Commissions", "Комиссии");
    private static readonly Label Silent = new("Le plus long silence", "Longest silence", "Дольше всего молчат");
    private static readonly Label Last = new("{0} : {1} — rien depuis le {2} ({3})", "{0}: {1} — nothing since {2} ({3})", "{0}: {1} — ничего с {2} ({3})");
    private static readonly Label Of = new("{0} sur {1}", "{0} of {1}", "{0} из {1}");
    private static readonly Label Repeated = new("Annoncé à plusieurs reprises", "Announced again and again", "Объявлялось неоднократно");
    private static readonly Label Passed = new("D’un état à l’autre", "From one state to the next", "От состояния к состоянию");
    private static readonly Label Other = new("Sans date limite", "Without a last day", "Без срока");

    public static void Write(Call call, SqliteStore store, Question question)
    {
        var language = call.Language;
        var asked = new Asked(store, question, static _ => true);
        var all = store.Dossiers(question).ToList();
        var rows = FollowRows.Of(store, question, asked.Filter);
        var summary = FollowSummary.Of(rows);
        var page = new Page(call.Terminal, call.Language);
        page.Title(Title.With(language, Dates.Day(question.At, language)));
        page.Text(summary.Sentence(question, language), 0);

        Commitments(page, Late, rows.Where(r => r.Commitment.Status == FollowUpStatus.Overdue), language);
        Commitments(page, Moved, rows.Where(r => r.Commitment.HasSlipped && r.Commitment.Status != FollowUpStatus.Overdue), language);
        Commitments(page, Ahead, rows.Where(r => r.Commitment is { HasSlipped: false, Status: FollowUpStatus.Due or FollowUpStatus.DueSoon or FollowUpStatus.Upcoming }), language);
        Commitments(page, Stopped, rows.Where(r => r.Commitment is { HasSlipped: false, Status: FollowUpStatus.Stalled or FollowUpStatus.Cancelled }), language);
        Again(page, rows, language);
        Conflict(page, all, language);
        Requirement(page, asked, language);
        Lines(page, Held, SharesCommand.Rows(asked).Select(s => (s.Dossier.Name(language), new Cell(SharesTexts.Say(s.Answer, s.Dossier.Register, language), SharesCommand.ToneOf(s.Answer.State)), s.Answer.Proof.AsEnumerable())));
        Lines(page, Bodies, all.Where(d => d.Kind?.Code == "commission").Select(d => (Dossier: d, Answer: Commission.Of(d, all))).Select(c => (c.Dossier.Name(language), new Cell(CommissionTexts.Say(c.Answer, language)), c.Answer.Sessions.SelectMany(s => s.Proof))));
        Commitments(page, Done, rows.Where(r => r.Commitment.Status is FollowUpStatus.Delivered or FollowUpStatus.Claimed or FollowUpStatus.Contested), language);
        Path(page, all, language);
        States(page, all, rows, language);
        var endless = rows.Where(r => r.Commitment.Status is FollowUpStatus.Unverifiable).ToList();
        Head(page, Other, endless.Count);
        CompactList.Write(page, endless, language);
        Silence(page, rows, language);
    }

    private static void Commitments(Page page, Label heading, IEnumerable<FollowRow> rows, Language language) =>
        Lines(page, heading, rows.Select(r => (r.Dossier.Name(language), new Cell(StatusSentence.Of(r.Commitment, r.Dossier, language), CommitmentWords.ToneOf(r.Commitment.Status)), r.Commitment.Proof.AsEnumerable())));

    private static void Conflict(Page page, List<Dossier> all, Language language) =>
        Lines(page, Opposed, all.SelectMany(d => Conflicts.Of(d, all).Select(c => (Conflict: c, Dossier: d))).Select(c =>
            (c.Dossier.Name(language), new Cell($"[{ConflictTexts.Of(c.Conflict.Type).In(language)}] {ConflictTexts.Say(c.Conflict, c.Dossier.Register, language)}"), c.Conflict.Camps.Select(k => k.Entries[0]))));

    private static void Requirement(Page page, Asked asked, Language language) =>
        Lines(page, Required, RequirementsCommand.Answers(asked).Select(a =>
            (a.Dossier.Name(language), new Cell(RequirementsTexts.Say(a.Answer, language), a.Answer.Infeasible.IsEmpty ? Tone.Plain : Tone.Warn), a.Answer.Steps.SelectMany(s => s.Proof).Concat(a.Answer.Infeasible.Select(i => i.Entry)))));

    // What nobody promised anything of, and yet is followed.
    private static void States(Page page, List<Dossier> all, IReadOnlyList<FollowRow> rows, Language language)
    {
        var promised = rows.Select(r => r.Dossier.Id).ToHashSet();
        Lines(page, Known, all.Where(d => Asked.IsTracked(d) && !promised.Contains(d.Id)).Select(d => (Dossier: d, Standing: Standing.Of(d))).Where(s => s.Standing is not null).Select(s =>
            (s.Dossier.Name(language), new Cell(Told(s.Standing!, language)), (IEnumerable<Entry>)[s.Standing!.Entry])));
    }

    // A milestone by its name, a state by its word: adjectives would have to agree with the item.
    private static string Told(Standing standing, Language language)
    {
        var property = standing.Entry.Statement.Property;
        var word = property == Properties.Status ? StatusTexts.OfCode(standing.Code, language) : property.Label.In(language);
        return $"{Capital(word)}, {Dates.Period(standing.When, language)}.";
    }

    private static void Again(Page page, IReadOnlyList<FollowRow> rows, Language language) =>
        Lines(page, Repeated, AnnouncedAgain.Of(rows, language).Select(l => (l.Dossier.Name(language), new Cell(l.Text), l.Proof.AsEnumerable())));

    private static void Path(Page page, List<Dossier> all, Language language) =>
        Lines(page, Passed, all.Where(Asked.IsTracked).Select(d => (Dossier: d, Told: Stages.Of(d, language))).Where(s => s.Told is not null)
            .Select(s => (s.Dossier.Name(language), new Cell(Capital(s.Told!.Value.Text)), s.Told.Value.Proof.AsEnumerable())));

    private static void Silence(Page page, IReadOnlyList<FollowRow> rows, Language language)
    {
        var items = SilenceCommand.Rows(rows, null).DistinctBy(r => r.Dossier.Id).ToList();
        var silent = items.Take(MostSilent).ToList();
        if (silent.Count > 0)
        {
            page.Heading(Silent.In(language), Of.With(language, silent.Count, items.Count));
        }

        foreach (var row in silent)
        {
            page.Text(Last.With(language, Capital(row.Dossier.Name(language)), CommitmentWords.What(row.Commitment, language), Dates.Day(row.Commitment.LastHeard!.Value, language), Plurals.Days(language, row.Commitment.SilentDays!.Value)));
        }
    }

    private static void Lines(Page page, Label heading, IEnumerable<(string Name, Cell Text, IEnumerable<Entry> Proof)> lines)
    {
        var list = lines.ToList();
        Head(page, heading, list.Count);
        var last = "";
        foreach (var (name, text, proof) in list)
        {
            if (name != last)
            {
                page.Text(new Cell(Capital(name), Tone.Strong));
            }

            last = name;
            page.Text(text, 4);
            page.Text(new Cell(Proofs.Short(proof.Take(6)), Tone.Quiet), 4);
        }
    }

    private static void Head(Page page, Label heading, int count)
    {
        if (count > 0)
        {
            page.Heading(heading.In(page.Language), count.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }
    }

    private static string Capital(string name) => name.Length == 0 ? name : char.ToUpperInvariant(name[0]) + name[1..];
}
