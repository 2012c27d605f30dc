using System.CommandLine;
using Jalon.Core;
using Jalon.Core.Acceptance;
using Jalon.Core.Languages;
using Jalon.Core.Time;
using Jalon.Core.Values;
using Jalon.Core.Vocabulary;
using Jalon.Reading.Files;
using Jalon.Storage.Sqlite;

namespace Jalon.Cli.Input;

/// <summary>The options that say what is known of a source.</summary>
internal sealed class SourceOptions
{
    private static readonly Label NoType = new("--type : « {0} » n’en est pas un ; {1}", "--type: “{0}” is none; {1}", "--type: «{0}» не подходит; {1}");
    private static readonly Label NoLanguage = new("--language : « {0} » n’est pas un code de langue (fr, en, ru…)", "--language: “{0}” is no language code (fr, en, ru…)", "--language: «{0}» — не код языка (fr, en, ru…)");
    private readonly Call call;
    private readonly Option<string?> publisher;
    private readonly Option<string?> date;
    private readonly Option<string?> type;
    private readonly Option<string?> language;
    private readonly Option<string?> title;
    private readonly Option<string?> url;
    private readonly Option<string?> copyOf;

    public SourceOptions(Command command, Call call)
    {
        this.call = call;
        publisher = Add("--publisher", "AGENT", new(
            "qui l’a publié : un identifiant ou un nom ; sinon ce qu’en dit le fichier", "who published it: an id or a name; else what the file says",
            "кто опубликовал: идентификатор или имя; иначе — как указано в файле"));
        date = Add("--date", "DAY", new("le jour de parution ; sinon ce qu’en dit le fichier", "the day it appeared; else what the file says", "день публикации; иначе — как указано в файле"));
        type = Add("--type", "TYPE", new($"la sorte de source : {Types}", $"the sort of source: {Types}", $"вид источника: {Types}"));
        language = Add("--language", "fr|en|ru", new("sa langue", "its language", "язык"));
        title = Add("--title", "TEXT", new("son titre ; sinon ce qu’en dit le fichier", "its title; else what the file says", "заголовок; иначе — как указано в файле"));
        url = Add("--url", "URL", new("son adresse", "its address", "адрес"));
        copyOf = Add("--copy-of", "SOURCE", new(
            "la source qu’il copie ou récrit : son fichier ou le début de son empreinte", "the source it copies or rewrites: its file or the beginning of its digest",
            "источник, который он копирует: файл или начало отпечатка"));

        Option<string?> Add(string name, string value, Label text)
        {
            var option = new Option<string?>(name) { HelpName = value, Description = text.In(call.Language) };
            command.Add(option);
            return option;
        }
    }

    private static string Types => string.Join(", ", Codes.All<SourceType>());

    public Described Read(ParseResult parsed)
    {
        var word = parsed.GetValue(type);
        var sort = SourceType.Unknown;
        if (word is not null && !Codes.TryRead(word, out sort))
        {
            throw call.Usage(NoType, word, Types);
        }

        var tag = parsed.GetValue(language);
        return tag is not null && !(tag.Length is >= 2 and <= 12 && tag.All(c => char.IsAsciiLetterOrDigit(c) || c == '-'))
            ? throw call.Usage(NoLanguage, tag)
            : new Described(call, parsed.GetValue(publisher), sort, tag, parsed.GetValue(title), parsed.GetValue(url))
            {
                Date = Days.Day(call, date.Name, parsed.GetValue(date)),
                CopyOf = parsed.GetValue(copyOf),
            };
    }

    /// <summary>What the options said.</summary>
    internal sealed record Described(Call Call, string? PublisherName, SourceType Type, string? Language, string? Title, string? Url)
    {
        private static readonly Label NoName = new("--publisher : « {0} » n’a pas une lettre", "--publisher: “{0}” has not one letter", "--publisher: в «{0}» нет ни одной буквы");

        public DateOnly? Date { get; init; }

        public string? CopyOf { get; init; }

        /// <summary>What the user said counts; what the user left open is taken from the file.</summary>
        public Source Of(FileText file, ItemId by) => new()
        {
            Id = Digest.Of(file.Content.Span), Publisher = by, Published = Date ?? file.Facts.Date?.Value, Language = Language, Type = Type,
            Title = Title ?? file.Facts.Title?.Value, Url = Url, FileName = file.Name, MediaType = file.Format!.MediaType, Charset = file.Charset ?? "utf-8",
            Extractor = file.Format.Extractor,
        };

        /// <summary>Whether what the user said of it is what is known of it; what the user left open is no contradiction.</summary>
        public bool Describes(Source known) =>
            (Date is null || Date == known.Published) && (Type == SourceType.Unknown || Type == known.Type) && (Language is null || Language == known.Language)
            && (Title is null || Title == known.Title) && (Url is null || Url == known.Url);

        /// <summary>The publisher, and the statements that introduce it when the ledger does not know it yet. A name merely alike is another agent.</summary>
        public Named Publisher(SqliteStore store, Question question, KnownNames names, string name)
        {
            var match = names.Find(name, "agent", isAgent: true);
            if (match is { Reason: MatchReason.Id or MatchReason.SameName })
            {
                return new Named(match.Id, store.Register(question, [match.Id]).NameOf(match.Id, Call.Language), [], null);
            }

            if (NameWords.Of(name).Count == 0)
            {
                throw Call.Usage(NoName, name);
            }

            var id = ItemId.TryParse(name, out var given) && !names.Has(given) ? given : names.Free(name);
            names.Add(new KnownItem(id, "agent", [name]));
            var introductions = Acceptor.NewItem(id, name, "agent", null, id);
            var sort = Type switch { SourceType.Media => "media", SourceType.SocialMedia => "social-media", _ => null };
            return new Named(id, name, sort is null ? introductions : introductions.Append(new Statement
            {
                Subject = id, Property = Properties.AgentType, Value = new CodeValue(sort), AssertedBy = new Attribution(id),
            }), match?.KnownAs);
        }
    }

    /// <summary>A publisher: its id and name, what introduces it when it is new, and the known name that it resembles.</summary>
    internal sealed record Named(ItemId Id, string Name, IEnumerable<Statement> Introductions, string? Like);
}
