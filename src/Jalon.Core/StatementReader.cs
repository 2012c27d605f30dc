using System.Collections.Immutable;
using System.Text.Json;
using Jalon.Core.Time;
using Jalon.Core.Values;
using Jalon.Core.Vocabulary;

namespace Jalon.Core;

/// <summary>Reads the members of a statement's JSON. Unknown members and bad values end it with a finding: nothing is guessed.</summary>
internal static class StatementReader
{
    public static (Statement?, Finding?) Read(ref Utf8JsonReader reader)
    {
        ItemId? subject = null, by = null;
        Property? property = null;
        Value? value = null;
        Qualifiers? qualifiers = null;
        Stance? stance = null;
        Rank? rank = null;
        Citation? citation = null;
        Edtf? valid = null;
        string? reason = null;
        ImmutableArray<string> via = default, revises = default, invalidates = default;

        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return Bad("json-broken", "statement", reader.TokenType.ToString());
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = ShortTexts.Read(ref reader)!;
            reader.Read();
            var isTwice = name switch
            {
                "subject" => subject is not null, "by" => by is not null, "property" => property is not null, "value" => value is not null,
                "qualifiers" => qualifiers is not null, "stance" => stance is not null, "rank" => rank is not null, "citation" => citation is not null,
                "valid" => valid is not null, "reason" => reason is not null, "via" => !via.IsDefault, "revises" => !revises.IsDefault,
                "invalidates" => !invalidates.IsDefault, _ => false,
            };
            if (isTwice)
            {
                return Bad("member-twice", name, null); // which of the two is meant nobody can tell
            }

            switch (name)
            {
                case "subject":
                    if (!TryId(ref reader, out subject)) return Bad("item-id", name, ShortTexts.Read(ref reader));
                    break;
                case "by":
                    if (!TryId(ref reader, out by)) return Bad("item-id", name, ShortTexts.Read(ref reader));
                    break;
                case "property":
                    if (!Properties.TryGet(ShortTexts.Read(ref reader), out property)) return Bad("property-unknown", name, ShortTexts.Read(ref reader));
                    break;
                case "value":
                    value = ValueJson.Read(ref reader, out var why);
                    if (value is null) return Bad("value-invalid", name, why);
                    break;
                case "qualifiers":
                    if (ReadQualifiers(ref reader, out var bad) is not { } q) return Bad("qualifier-unknown", name, bad);
                    qualifiers = q;
                    break;
                case "stance":
                    if (!Codes.TryRead<Stance>(ShortTexts.Read(ref reader), out var told)) return Bad("stance-unknown", name, ShortTexts.Read(ref reader));
                    stance = told;
                    break;
                case "rank":
                    if (!Codes.TryRead<Rank>(ShortTexts.Read(ref reader), out var given)) return Bad("rank-unknown", name, ShortTexts.Read(ref reader));
                    rank = given;
                    break;
                case "citation":
                    citation = ReadCitation(ref reader);
                    if (citation is null) return Bad("citation-invalid", name, null);
                    break;
                case "valid":
                    if (!Edtf.TryParse(ShortTexts.Read(ref reader), out valid)) return Bad("date-invalid", name, ShortTexts.Read(ref reader));
                    break;
                case "reason": reason = reader.GetString(); break;
                case "via": via = Texts(ref reader); break;
                case "revises": revises = Texts(ref reader); break;
                case "invalidates": invalidates = Texts(ref reader); break;
                default: return Bad("member-unknown", name, null);
            }
        }

        if (subject is null || property is null || value is null || by is null)
        {
            return Bad("member-missing", subject is null ? "subject" : property is null ? "property" : value is null ? "value" : "by", null);
        }

        if (!TryAll(via, ItemId.TryParse, out ImmutableArray<ItemId> relays) || !TryAll(revises, Digest.TryParse, out ImmutableArray<Digest> older)
            || !TryAll(invalidates, Digest.TryParse, out ImmutableArray<Digest> dead))
        {
            return Bad("reference-invalid", "via, revises, invalidates", null);
        }

        return (new Statement
        {
            Subject = subject.Value, Property = property, Value = value, Qualifiers = qualifiers ?? Qualifiers.None, Stance = stance ?? Stance.Reported,
            AssertedBy = new Attribution(by.Value, relays), Citation = citation, ValidTime = valid, Rank = rank ?? Rank.Normal, RankReason = reason,
            Revises = older, Invalidates = dead,
        }, null);
    }

    private delegate bool TryParse<T>(string text, out T value);

    private static (Statement?, Finding?) Bad(string code, string where, string? detail) => (null, new Finding(code, Severity.Error, where, detail));

    private static bool TryId(ref Utf8JsonReader reader, out ItemId? id)
    {
        var valid = ItemId.TryParse(ShortTexts.Read(ref reader), out var read);
        id = valid ? read : null;
        return valid;
    }

    private static Qualifiers? ReadQualifiers(ref Utf8JsonReader reader, out string? bad)
    {
        var qualifiers = Qualifiers.None;
        bad = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var key = ShortTexts.Read(ref reader)!;
            reader.Read();
            if (!Qualifiers.IsKey(key) || ShortTexts.Read(ref reader) is not { Length: > 0 } text)
            {
                bad = key;
                return null;
            }

            qualifiers = qualifiers.With(key, text);
        }

        return qualifiers;
    }

    private static Citation? ReadCitation(ref Utf8JsonReader reader)
    {
        Digest? source = null;
        string? quote = null, path = null;
        int? start = null, length = null, page = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = ShortTexts.Read(ref reader);
            reader.Read();
            switch (name)
            {
                case "source": source = ReadDigest(ref reader); break;
                case "quote": quote = reader.GetString(); break;
                case "path": path = reader.GetString(); break;
                case "start": start = reader.GetInt32(); break;
                case "length": length = reader.GetInt32(); break;
                case "page": page = reader.GetInt32(); break;
                default: return null;
            }
        }

        return source is { } id && quote is not null && (start is null) == (length is null) && start is null or >= 0 && length is null or >= 0 && page is null or > 0
            ? new Citation(id, quote, start, length, path, page) : null;
    }

    private static Digest? ReadDigest(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.String && (reader.ValueIsEscaped ? Digest.TryParse(reader.GetString(), out var d) : Digest.TryParse(reader.ValueSpan, out d)) ? d : null;

    private static ImmutableArray<string> Texts(ref Utf8JsonReader reader)
    {
        var texts = ImmutableArray.CreateBuilder<string>();
        while (reader.Read() && reader.TokenType == JsonTokenType.String)
        {
            texts.Add(ShortTexts.Read(ref reader)!);
        }

        return texts.DrainToImmutable();
    }

    private static bool TryAll<T>(ImmutableArray<string> texts, TryParse<T> parse, out ImmutableArray<T> values)
    {
        if (texts.IsDefault)
        {
            values = [];
            return true;
        }

        var read = ImmutableArray.CreateBuilder<T>(texts.Length);
        foreach (var text in texts)
        {
            if (!parse(text, out var value))
            {
                values = [];
                return false;
            }

            read.Add(value);
        }

        values = read.MoveToImmutable();
        return true;
    }
}
