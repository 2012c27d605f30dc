using Jalon.Core;
using Jalon.Core.Acceptance;
using Jalon.Core.Time;
using Jalon.Reading.Files;
using Jalon.Storage.Sqlite;

namespace Jalon.Cli.Input;

/// <summary>Who published each document: whom the user named, else whom the file names. Each is introduced once.</summary>
internal sealed class Publishers
{
    private readonly Call call;
    private readonly SqliteStore store;
    private readonly SourceOptions.Described described;
    private readonly Dictionary<string, SourceOptions.Named> found = new(StringComparer.Ordinal);
    private readonly List<Statement> introductions = [];
    private readonly KnownNames names;

    /// <summary>A usage failure when the user named one in whose name there is no letter.</summary>
    public Publishers(Call call, SqliteStore store, SourceOptions.Described described)
    {
        (this.call, this.store, this.described) = (call, store, described);
        names = Items.Known(store, new Question(call.Today));
        if (described.PublisherName is { } name)
        {
            Find(name);
        }
    }

    /// <summary>Those that are new although their name resembles a known one.</summary>
    public IEnumerable<Finding> Alike => found.Values.Where(n => n.Like is not null).Select(n => new Finding("publisher-like", Severity.Note, n.Name, n.Like));

    /// <summary>Null when neither the user nor the file names one.</summary>
    public SourceOptions.Named? Of(FileText file) =>
        described.PublisherName is { } told ? Find(told)
        : file.Facts.Publisher?.Value is { } name && NameWords.Of(name).Count > 0 ? Find(name) : null;

    /// <summary>Whether a known source has the publisher that the user named; also when the user named none.</summary>
    public bool IsToldAs(Source known) => described.PublisherName is not { } told || Find(told).Id == known.Publisher;

    /// <summary>What introduces the publishers found since it was last asked for.</summary>
    public IReadOnlyList<Statement> Introductions()
    {
        List<Statement> fresh = [.. introductions];
        introductions.Clear();
        return fresh;
    }

    private SourceOptions.Named Find(string name)
    {
        if (!found.TryGetValue(name, out var publisher))
        {
            found[name] = publisher = described.Publisher(store, new Question(call.Today), names, name);
            introductions.AddRange(publisher.Introductions);
        }

        return publisher;
    }
}
