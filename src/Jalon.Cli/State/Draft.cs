using System.CommandLine;
using Jalon.Cli.Input;
using Jalon.Core;
using Jalon.Core.Acceptance;
using Jalon.Core.Kinds;
using Jalon.Core.Languages;
using Jalon.Core.Time;
using Jalon.Core.Values;
using Jalon.Core.Vocabulary;
using Jalon.Storage.Sqlite;

namespace Jalon.Cli.State;

/// <summary>Makes the statements that the options of <c>jalon state</c> ask for, or says what is missing.</summary>
internal sealed class Draft(Call call, SqliteStore store, StateOptions options, ParseResult parsed)
{
    private static readonly Label Needs = new("il manque {0}", "{0} is missing", "не указано: {0}");
    private static readonly Label NewItem = new("« {0} » est nouveau : indiquez sa nature avec --kind ({1})", "“{0}” is new: give its kind with --kind ({1})", "«{0}» — новый объект: укажите вид через --kind ({1})");
    private static readonly Label NoWord = new("{0} : « {1} » n’est pas connu ; {2}", "{0}: “{1}” is not known; {2}", "{0}: «{1}» неизвестно; {2}");
    private static readonly Label NoQualifier = new("--qualifier : « {0} » ; écrivez CLÉ=TEXTE, avec holder, commodity, from, to ou stage", "--qualifier: “{0}”; write KEY=TEXT, with holder, commodity, from, to or stage", "--qualifier: «{0}»; запишите КЛЮЧ=ТЕКСТ: holder, commodity, from, to или stage");
    private static readonly Label NoPeriod = new("--valid : « {0} » n’est pas une période EDTF", "--valid: “{0}” is no EDTF period", "--valid: «{0}» — не период EDTF");
    private static readonly Label NoStatement = new("{0} : aucun énoncé unique ne commence par « {1} »", "{0}: no single statement begins with “{1}”", "{0}: нет единственного утверждения, начинающегося с «{1}»");

    private static readonly Label OtherKind = new("« {0} » est déjà connu ({1}) et sa nature est {2} ; omettez --kind, ou donnez un autre nom", "“{0}” is known already ({1}) and its kind is {2}; leave out --kind, or give another name", "«{0}» уже известен ({1}), его вид — {2}; уберите --kind или дайте другое имя");
    private static readonly Label TakenFor = new("« {0} » est compris comme {1} (« {2} »)", "“{0}” is taken for {1} (“{2}”)", "«{0}» понято как {1} («{2}»)");
    private static readonly Label SameItem = new("--same-as : « {0} » et « {1} » sont déjà le même objet", "--same-as: “{0}” and “{1}” are the same item already", "--same-as: «{0}» и «{1}» — уже один и тот же объект");

    private readonly Question question = new(call.Today);
    private readonly KnownNames names = Items.Known(store, new(call.Today));
    private readonly List<Statement> introductions = [];

    public IReadOnlyList<Statement> Statements()
    {
        var statement = Of(options.SameAs) is { } other ? Merge(other) : Of(options.Invalidates) is { } id ? Withdrawal(id) : Told();
        return [.. introductions, statement];
    }

    private Statement Merge(string other)
    {
        var (one, two) = (Items.FindAny(call, store, Must(options.Item), question), Items.FindAny(call, store, other, question));
        return one == two ? throw call.Usage(SameItem, Must(options.Item), other) : new Statement
        {
            Subject = one, Property = Properties.SameAs, Value = new ItemValue(two), AssertedBy = new Attribution(Agent(Of(options.By) ?? call.User)),
        };
    }

    private Statement Withdrawal(string id)
    {
        var target = Entry(options.Invalidates.Name, id);
        return new Statement
        {
            Subject = target.Statement.Subject, Property = Properties.Retracted, Value = new TextValue(Must(options.Reason), call.Language.Tag()),
            AssertedBy = new Attribution(Agent(Of(options.By) ?? call.User)), Invalidates = [target.Id],
        };
    }

    private Statement Told()
    {
        var old = Of(options.Revises) is { } id ? Entry(options.Revises.Name, id) : null;
        var property = Of(options.Property) is { } code ? ValueInput.Property(call, code) : old?.Statement.Property ?? throw Missing(options.Property);
        var citation = Passage.Find(call, store, Of(options.Source), Of(options.Quote), property.IsStructural || old is not null) ?? old?.Statement.Citation;
        var publisher = citation is null ? null : store.Source(citation.Source)?.Publisher;
        var speaker = Of(options.By) is { } by ? Agent(by) : old?.Statement.AssertedBy.Speaker ?? publisher ?? (property.IsStructural ? Agent(call.User) : throw Missing(options.By));
        var rank = Word(options.Rank, old?.Statement.Rank ?? Rank.Normal);
        return new Statement
        {
            Subject = old is not null && Of(options.Item) is null ? old.Statement.Subject : Subject(Must(options.Item)),
            Property = property,
            Value = Of(options.Value) is { } value ? ValueInput.Read(call, property, value, Of(options.Unit)) : old?.Statement.Value ?? throw Missing(options.Value),
            Qualifiers = parsed.GetValue(options.Qualifier) is { Length: > 0 } pairs ? Narrow(pairs) : old?.Statement.Qualifiers ?? Qualifiers.None,
            Stance = Word(options.Stance, old?.Statement.Stance ?? Stance.Reported),
            AssertedBy = Of(options.By) is null && old is not null ? old.Statement.AssertedBy
                : publisher is { } via && via != speaker ? new Attribution(speaker, [via]) : new Attribution(speaker),
            Citation = citation,
            ValidTime = Of(options.Valid) is { } valid ? Edtf.TryParse(valid, out var period) ? period : throw call.Usage(NoPeriod, valid) : old?.Statement.ValidTime,
            Rank = rank,
            RankReason = rank == Rank.Normal ? null : Of(options.Reason) ?? old?.Statement.RankReason ?? throw Missing(options.Reason),
            Revises = old is null ? [] : [old.Id],
        };
    }

    private ItemId Subject(string word)
    {
        var kind = Of(options.Kind);
        if (kind is not null && !AllKinds.TryGet(kind, out _))
        {
            throw call.Usage(NoWord, options.Kind.Name, kind, string.Join(", ", AllKinds.List.Select(k => k.Code)));
        }

        if ((names.Find(word, null, isAgent: false) ?? names.Find(word, null, isAgent: true)) is { } match && (kind is null || match.Reason != MatchReason.SharedWords))
        {
            return kind is null || store.Register(question, [match.Id]).KindOf(match.Id) is not { } known || known.Code == kind
                ? Told(word, match) : throw call.Usage(OtherKind, word, match.Id, known.Code);
        }

        if (kind is null)
        {
            throw call.Usage(NewItem, word, string.Join(", ", AllKinds.List.Select(k => k.Code)));
        }

        return Introduce(word, kind);
    }

    // A name near enough is taken, but never in silence.
    private ItemId Told(string word, NameMatch match)
    {
        if (match.Reason == MatchReason.SharedWords)
        {
            call.Note(TakenFor, word, match.Id, match.KnownAs ?? "");
        }

        return match.Id;
    }

    // Who says a thing is not guessed from a name merely alike.
    private ItemId Agent(string word) =>
        names.Find(word, "agent", isAgent: true) is { Reason: MatchReason.Id or MatchReason.SameName } match ? match.Id : Introduce(word, "agent");

    private ItemId Introduce(string word, string kind)
    {
        var id = ItemId.TryParse(word, out var given) && !names.Has(given) ? given : names.Free(word);
        introductions.AddRange(Acceptor.NewItem(id, word, kind, call.Language.Tag(), id));
        names.Add(new KnownItem(id, kind, [word]));
        return id;
    }

    private Qualifiers Narrow(string[] pairs)
    {
        var qualifiers = Qualifiers.None;
        foreach (var pair in pairs)
        {
            qualifiers = pair.Split('=', 2) is [var key, { Length: > 0 } text] && Qualifiers.IsKey(key) ? qualifiers.With(key, text) : throw call.Usage(NoQualifier, pair);
        }

        return qualifiers;
    }

    private Entry Entry(string option, string prefix) =>
        store.FindEntries(prefix) is [var only] ? only : throw call.Usage(NoStatement, option, prefix);

    private T Word<T>(Option<string?> option, T otherwise) where T : struct, Enum =>
        Of(option) is not { } word ? otherwise
        : Codes.TryRead<T>(word, out var value) ? value : throw call.Usage(NoWord, option.Name, word, string.Join(", ", Codes.All<T>()));

    private string? Of(Option<string?> option) => parsed.GetValue(option);

    private string Must(Option<string?> option) => Of(option) ?? throw Missing(option);

    private CliFailure Missing(Option<string?> option) => call.Usage(Needs, option.Name);
}
