using System.Collections.Immutable;
using System.CommandLine;
using Jalon.Cli.Commands;
using Jalon.Cli.Follow;
using Jalon.Cli.Output;
using Jalon.Cli.Texts;
using Jalon.Core;
using Jalon.Core.Languages;
using Jalon.Core.Time;
using Jalon.Core.Views;
using Jalon.Storage.Sqlite;

namespace Jalon.Cli.Show;

/// <summary>Everything the ledger answers of one item: how it stands, what is said, what is opposed, what is required.</summary>
internal static class ItemPage
{
    private static readonly Label Status = new("Où en est-on", "How it stands", "Состояние");
    private static readonly Label NoPromise = new("aucun engagement daté ou chiffré", "no commitment with a date or figure", "обязательств со сроком или количеством нет");
    private static readonly Label LastState = new("dernier état connu : {0}", "last known state: {0}", "последнее известное состояние: {0}");
    private static readonly Label Said = new("Ce qui est dit", "What is said", "Что сказано");
    private static readonly Label Opposed = new("Ce qui s’oppose", "What is opposed", "Противоречия");
    private static readonly Label Held = new("Qui détient quoi", "Who holds what", "Кому что принадлежит");
    private static readonly Label Required = new("Exigences", "Requirements", "Требования");
    private static readonly Label History = new("Dates", "Dates", "Даты");
    private static readonly Label Moved = new("au départ : {0}", "at first: {0}", "сначала: {0}");
    private static readonly Label None = new("rien n’est dit de cet objet", "nothing is said of this item", "об этом объекте ничего не сказано");

    public static int Write(Call call, ParseResult parsed, SqliteStore store, ItemId id, Question question, OutputOptions output)
    {
        var language = call.Language;
        var dossier = store.Dossier(id, question);
        var around = store.Neighbours(dossier);
        if (!output.IsForPeople(parsed))
        {
            output.Write(parsed, StatementRows.View("show", dossier.Entries, dossier.Register, language), None, question, Members(dossier, around, language));
            return ExitCodes.Ok;
        }

        var page = new Page(call.Terminal, call.Language);
        page.Title($"{ValueTitle(dossier.Name(language))}  ({dossier.Kind?.Label.In(language) ?? "?"}, {dossier.Id})");
        Standing(page, dossier, language);
        Section(page, Opposed, Conflicts.Of(dossier, around).Select(c => (ConflictTexts.Say(c, dossier.Register, language), c.Camps.Select(k => k.Entries[0]))), language);
        Section(page, Held, Shares.Of(dossier).Select(s => (SharesTexts.Say(s, dossier.Register, language), s.Proof.AsEnumerable())), language);
        Requirement(page, dossier, around, language);
        Timeline(page, dossier, language);
        Statements(page, dossier, language);
        return ExitCodes.Ok;
    }

    private static string ValueTitle(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    private static void Standing(Page page, Dossier dossier, Language language)
    {
        page.Heading(Status.In(language));
        var rows = FollowRows.Of(dossier).ToList();
        foreach (var row in rows)
        {
            page.Text(new Cell(StatusSentence.Of(row.Commitment, dossier, language), CommitmentWords.ToneOf(row.Commitment.Status)));
            page.Text(new Cell(Proofs.Short(row.Commitment.Proof), Tone.Quiet), 4);
        }

        if (Core.Views.Standing.Of(dossier) is { } standing)
        {
            page.Text(Templates(LastState.With(language, $"{StatusTexts.OfCode(standing.Code, language)} ({Dates.Period(standing.When, language)})")));
        }
        else if (rows.Count == 0)
        {
            page.Text(NoPromise.In(language));
        }
    }

    private static string Templates(string text) => char.ToUpperInvariant(text[0]) + text[1..] + ".";

    private static void Section(Page page, Label heading, IEnumerable<(string Text, IEnumerable<Entry> Proof)> lines, Language language)
    {
        var list = lines.ToList();
        if (list.Count > 0)
        {
            page.Heading(heading.In(language));
        }

        foreach (var (text, proof) in list)
        {
            page.Text(text);
            page.Text(new Cell(Proofs.Short(proof), Tone.Quiet), 4);
        }
    }

    private static void Requirement(Page page, Dossier dossier, ImmutableArray<Dossier> around, Language language)
    {
        if (dossier.Kind?.Requirements.IsEmpty != false)
        {
            return;
        }

        var answer = Requirements.Of(dossier, around);
        page.Heading(Required.In(language));
        page.Text(RequirementsTexts.Say(answer, language));
        foreach (var one in answer.Answers)
        {
            page.Text(new Cell(RequirementsTexts.Say(one, language), RequirementsCommand.ToneOf(one.State)), 4);
        }
    }

    private static void Timeline(Page page, Dossier dossier, Language language)
    {
        var rows = TimelineCommand.Of(dossier).ToList();
        if (rows.Count > 0)
        {
            page.Heading(History.In(language));
        }

        foreach (var row in rows)
        {
            var mark = row.Mark;
            var moved = row.Slip is { } slip ? $" ({Moved.With(language, Dates.Period(slip.From.Due, language))})" : "";
            var part = mark.Part is { } p ? $", {p}" : "";
            page.Text($"{Dates.Period(mark.Days, language)}{moved} — {mark.Milestone.Label.In(language)}{part}, {StatusTexts.Of(mark.Entry.Statement.Stance).In(language)}, {StatementRows.Speaker(mark.Entry.Statement, dossier.Register, language)}");
        }
    }

    private static void Statements(Page page, Dossier dossier, Language language)
    {
        page.Heading(Said.In(language));
        foreach (var group in dossier.Entries.GroupBy(e => e.Statement.Property).OrderBy(g => g.Key.IsStructural))
        {
            page.Text(new Cell(group.Key.Label.In(language), Tone.Strong));
            foreach (var entry in group)
            {
                var published = entry.Source is null ? "" : $", {Dates.Day(entry.Published, language)}";
                page.Text($"{StatementRows.Value(entry.Statement, dossier.Register, language)} — {StatementRows.Speaker(entry.Statement, dossier.Register, language)}{published}", 4);
                page.Text(new Cell(entry.Statement.Citation is { } c ? $"«\u00a0{c.Quote}\u00a0»  {entry.Id.Short}" : entry.Id.Short, Tone.Quiet), 6);
            }
        }
    }

    private static (string, object?)[] Members(Dossier dossier, ImmutableArray<Dossier> around, Language language) =>
    [
        ("item", dossier.Id), ("name", dossier.Name(language)), ("kind", dossier.Kind?.Code),
        ("commitments", FollowRows.Of(dossier).Select(r => new Members(
        [
            ("milestone", r.Commitment.Milestone.Code), ("part", r.Commitment.Part), ("status", Codes.Of(r.Commitment.Status)),
            ("sentence", StatusSentence.Of(r.Commitment, dossier, language)), ("proof", Proofs.Ids(r.Commitment.Proof)),
        ]))),
        ("conflicts", Conflicts.Of(dossier, around).Select(c => new Members(
            [("type", Codes.Of(c.Type)), ("sentence", ConflictTexts.Say(c, dossier.Register, language)), ("proof", Proofs.Ids(c.Proof))]))),
        ("shares", Shares.Of(dossier).Select(s => new Members(
            [("state", Codes.Of(s.State)), ("sentence", SharesTexts.Say(s, dossier.Register, language)), ("proof", Proofs.Ids(s.Proof))]))),
        ("requirements", dossier.Kind?.Requirements.IsEmpty == false ? RequirementsCommand.Summary(Requirements.Of(dossier, around), dossier, language) : null),
    ];
}
