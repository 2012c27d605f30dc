using Jalon.Core;
using Jalon.Core.Acceptance;
using Jalon.Core.Languages;
using Jalon.Core.Time;
using Jalon.Core.Values;
using Jalon.Core.Vocabulary;
using Jalon.Storage.Sqlite;

namespace Jalon.Cli.Input;

/// <summary>Finds the item or agent that a word of the command line means: an id, or a name near enough.</summary>
internal static class Items
{
    private static readonly Label Unknown = new(
        "aucun objet ni acteur ne répond à « {0} ». « jalon search {0} » cherche dans les textes.",
        "no item or agent answers to “{0}”. “jalon search {0}” looks in the texts.",
        "ни один объект или участник не откликается на «{0}». «jalon search {0}» ищет в текстах.");

    private static readonly Property[] Naming = [Properties.Name, Properties.Alias, Properties.Kind];

    /// <summary>Every item and agent with its kind, names and other names.</summary>
    public static KnownNames Known(SqliteStore store, Question question) =>
        new(store.Fold(question, Naming, Of).OfType<KnownItem>());

    /// <summary>A usage failure when nothing answers to the word.</summary>
    public static ItemId Find(Call call, SqliteStore store, string word, Question question, bool isAgent) =>
        ItemId.TryParse(word, out var id) && store.Register(question, [id]) is var register && (register.KindOf(id) is not null || !store.Dossier(id, question).Entries.IsEmpty)
            ? register.Canonical(id)
            : Known(store, question).Find(word, null, isAgent)?.Id ?? throw call.Usage(Unknown, word);

    /// <summary>The same for a word that may mean an item or an agent, items first.</summary>
    public static ItemId FindAny(Call call, SqliteStore store, string word, Question question) =>
        !(ItemId.TryParse(word, out var id) && !store.Dossier(id, question).Entries.IsEmpty) && Known(store, question) is var known
            && known.Find(word, null, isAgent: false) is null && known.Find(word, null, isAgent: true) is { } agent ? agent.Id
        : Find(call, store, word, question, isAgent: false);

    // What every name and kind was taken back of is no item any more.
    private static KnownItem? Of(Dossier dossier) => dossier.Entries.All(e => !Naming.Contains(e.Statement.Property)) ? null : new(
        dossier.Id, dossier.Kind?.Code,
        [.. dossier.Of(Properties.Name).Concat(dossier.Of(Properties.Alias)).Select(e => e.Statement.Value).OfType<TextValue>().Select(t => t.Text).Distinct(StringComparer.Ordinal)])
    {
        Merged = [.. dossier.Register.Ids(dossier.Id).Where(i => i != dossier.Id)],
    };
}
