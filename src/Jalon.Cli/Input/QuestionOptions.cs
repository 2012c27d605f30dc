using System.CommandLine;
using Jalon.Core;
using Jalon.Core.Kinds;
using Jalon.Core.Languages;
using Jalon.Core.Time;
using Jalon.Core.Views;
using Jalon.Core.Vocabulary;
using Jalon.Storage.Sqlite;

namespace Jalon.Cli.Input;

/// <summary>The options of every question: the three times, and which items are meant.</summary>
internal sealed class QuestionOptions
{
    private static readonly Label NoKind = new(
        "--kind : « {0} » n’est pas une nature connue. Natures : {1}", "--kind: “{0}” is no known kind. Kinds: {1}", "--kind: «{0}» — неизвестный вид. Виды: {1}");

    private readonly Call call;
    private readonly Option<string?> at;
    private readonly Option<string?> publishedBy;
    private readonly Option<string?> recordedBy;
    private readonly Option<string?> partner;
    private readonly Option<string?> kind;
    private readonly Option<string?> item;

    public QuestionOptions(Command command, Call call, bool filters = true)
    {
        this.call = call;
        at = Add("--at", "DAY", new("le jour où l’on juge ; sinon aujourd’hui", "the day of judgement; else today", "день, на который судим; иначе сегодня"));
        publishedBy = Add("--published-by", "DAY", new("oublier ce qui a paru après ce jour", "forget what appeared after that day", "не учитывать опубликованное после этого дня"));
        recordedBy = Add("--recorded-by", "WHEN", new(
            "oublier ce qui a été enregistré après cet instant, ou après ce numéro de lot",
            "forget what was recorded after that instant, or after that batch number",
            "не учитывать записанное после этого момента или номера порции"));
        partner = Add("--partner", "AGENT", new("seulement ce qui engage ce partenaire", "only what involves that partner", "только то, что касается этого партнёра"), filters);
        kind = Add("--kind", "KIND", new("seulement cette nature (refinery, agreement…)", "only that kind (refinery, agreement…)", "только этот вид (refinery, agreement…)"), filters);
        item = Add("--item", "ITEM", new("seulement cet objet", "only that item", "только этот объект"), filters);

        Option<string?> Add(string name, string value, Label description, bool shown = true)
        {
            var option = new Option<string?>(name) { HelpName = value, Description = description.In(call.Language) };
            if (shown)
            {
                command.Add(option);
            }

            return option;
        }
    }

    /// <summary>The portfolio, once what can be judged without it makes sense.</summary>
    public SqliteStore Open(ParseResult parsed)
    {
        _ = Days.Day(call, at.Name, parsed.GetValue(at));
        _ = Days.LastDay(call, publishedBy.Name, parsed.GetValue(publishedBy));
        if (parsed.GetValue(kind) is { } wanted && !AllKinds.TryGet(wanted, out _))
        {
            throw call.Usage(NoKind, wanted, string.Join(", ", AllKinds.List.Select(k => k.Code)));
        }

        return PortfolioFile.Read(call);
    }

    public Question Question(ParseResult parsed, SqliteStore store)
    {
        var instant = parsed.GetValue(recordedBy) is { } text
            ? Days.Instant(call, recordedBy.Name, text, n => store.Batches().FirstOrDefault(b => b.Batch.Number == n)?.Batch.RecordedAt, store.Head.Batch)
            : null;
        return new Question(Days.Day(call, at.Name, parsed.GetValue(at)) ?? call.Today, Days.LastDay(call, publishedBy.Name, parsed.GetValue(publishedBy)), instant);
    }

    /// <summary>The day asked for, without opening a portfolio.</summary>
    public DateOnly? At(ParseResult parsed) => Days.Day(call, at.Name, parsed.GetValue(at));

    /// <summary>The test that an item must pass: of the kind, the item itself, and tied to the partner.</summary>
    public Func<Dossier, bool> Filter(ParseResult parsed, SqliteStore store, Question question)
    {
        var wanted = parsed.GetValue(kind);
        var only = parsed.GetValue(item) is { } name ? Items.Find(call, store, name, question, isAgent: false) : (ItemId?)null;
        var side = parsed.GetValue(partner) is { } who ? Items.Find(call, store, who, question, isAgent: true) : (ItemId?)null;
        return d => (wanted is null || d.Kind?.Code == wanted || d.Kind?.Family == wanted)
            && (only is null || d.Id == d.Register.Canonical(only.Value))
            && (side is null || Involves(d, side.Value));
    }

    private static bool Involves(Dossier dossier, ItemId agent) =>
        dossier.Agents(Properties.Partner).Concat(dossier.Agents(Properties.Promisor)).Concat(dossier.Agents(Properties.Responsible))
            .Any(a => dossier.Register.SameSide(a, agent))
        || dossier.Entries.Any(e => e.Statement.Stance == Stance.Planned && FollowUp.Reads.Contains(e.Statement.Property) && dossier.Register.SameSide(e.Statement.AssertedBy.Speaker, agent));
}
