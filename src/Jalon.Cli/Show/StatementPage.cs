using System.CommandLine;
using Jalon.Cli.Output;
using Jalon.Cli.Texts;
using Jalon.Core;
using Jalon.Core.Languages;
using Jalon.Core.Time;
using Jalon.Storage;
using Jalon.Storage.Sqlite;

namespace Jalon.Cli.Show;

/// <summary>One statement: what it says, the passage in its place, who recorded it, what it corrects and what corrects it.</summary>
internal static class StatementPage
{
    private const int Around = 200;
    private static readonly Label Who = new("selon {0}", "according to {0}", "по словам: {0}");
    private static readonly Label Source = new("source : {0}, {1}, {2}", "source: {0}, {1}, {2}", "источник: {0}, {1}, {2}");
    private static readonly Label Undated = new("sans date", "undated", "без даты");
    private static readonly Label Recorded = new("enregistré le {0} par {1} (lot {2}, {3})", "recorded on {0} by {1} (batch {2}, {3})", "записано {0}, {1} (порция {2}, {3})");
    private static readonly Label Machine = new("lu par la machine, sans relecture", "machine-read, not reviewed", "прочитано машиной, не проверено");
    private static readonly Label Rank = new("rang {0} : {1}", "rank {0}: {1}", "ранг {0}: {1}");
    private static readonly Label Revises = new("corrige {0}", "revises {0}", "исправляет {0}");
    private static readonly Label Invalidates = new("retire {0}", "withdraws {0}", "отзывает {0}");
    private static readonly Label Dead = new("n’a plus cours : corrigé ou retiré par {0}", "no longer stands: revised or withdrawn by {0}", "больше не действует: исправлено или отозвано {0}");
    private static readonly Label None = new("cet énoncé n’est pas dans le registre", "this statement is not in the ledger", "такого утверждения в реестре нет");

    public static int Write(Call call, ParseResult parsed, SqliteStore store, Entry entry, Question question, OutputOptions output)
    {
        var language = call.Language;
        var register = store.Register(question, [entry]);
        if (!output.IsForPeople(parsed))
        {
            output.Write(parsed, StatementRows.View("statement", [entry], register, language), None, question);
            return ExitCodes.Ok;
        }

        var s = entry.Statement;
        var page = new Page(call.Terminal, call.Language);
        page.Title($"{register.NameOf(s.Subject, language)} — {s.Property.Label.In(language)}");
        page.Text(new Cell(StatementRows.Value(s, register, language), Tone.Strong));
        page.Text(Who.With(language, StatementRows.Speaker(s, register, language)));
        if (entry.Source is { } source)
        {
            page.Text(Source.With(language, register.NameOf(source.Publisher, language), source.Published is { } d ? Dates.Day(d, language) : Undated.In(language), string.Join(", ", new[] { source.Title ?? source.FileName ?? source.Id.Short, PageWords.Of(s.Citation!.Page, language) }.Where(t => t.Length > 0))));
            page.Gap();
            page.Text(Context(store, s.Citation!), 4);
            page.Gap();
        }

        page.Text(new Cell(Recorded.With(language, Dates.Day(DateOnly.FromDateTime(entry.RecordedAt.UtcDateTime), language), entry.Batch.Recorder, entry.Batch.Number, entry.Batch.Run), Tone.Quiet));
        Remarks(page, store, entry, question, language);
        page.Text(new Cell(entry.Id.ToString(), Tone.Quiet));
        return ExitCodes.Ok;
    }

    private static void Remarks(Page page, SqliteStore store, Entry entry, Question question, Language language)
    {
        var s = entry.Statement;
        var remarks = new List<string>();
        remarks.AddRange(entry.Batch.MachineRead ? [Machine.In(language)] : []);
        remarks.AddRange(s.Rank != Core.Rank.Normal ? [Rank.With(language, Codes.Of(s.Rank), s.RankReason ?? "")] : []);
        remarks.AddRange(s.Revises.Select(d => Revises.With(language, d.Short)));
        remarks.AddRange(s.Invalidates.Select(d => Invalidates.With(language, d.Short)));
        var correctors = store.Dossier(s.Subject, question).Entries.Where(e => e.Statement.Revises.Contains(entry.Id) || e.Statement.Invalidates.Contains(entry.Id)).ToList();
        remarks.AddRange(correctors.Count > 0 ? [Dead.With(language, Proofs.Short(correctors))] : []);
        foreach (var remark in remarks)
        {
            page.Text(new Cell(remark, Tone.Warn));
        }
    }

    /// <summary>The passage with the text around it, the passage itself between ⟦ and ⟧.</summary>
    internal static string Context(SqliteStore store, Citation citation)
    {
        if (citation is not { Start: { } start, Length: { } length } || store.Text(citation.Source) is not { } text)
        {
            return citation.Path is null ? $"«\u00a0{citation.Quote}\u00a0»" : $"{citation.Path}: {citation.Quote}";
        }

        var points = new CodePoints(text);
        var from = Math.Max(0, start - Around);
        var to = Math.Min(points.Count, start + length + Around);
        var before = points.Slice(from, start - from) ?? "";
        var after = points.Slice(start + length, to - start - length) ?? "";
        return $"{(from > 0 ? "…" : "")}{OneLine(before)}⟦{OneLine(citation.Quote)}⟧{OneLine(after)}{(to < points.Count ? "…" : "")}";
    }

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
