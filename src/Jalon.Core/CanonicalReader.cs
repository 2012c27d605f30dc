using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using Jalon.Core.Time;
using Jalon.Core.Values;
using Jalon.Core.Vocabulary;

namespace Jalon.Core;

/// <summary>
/// Reads the canonical form straight on, as a store does a million times: members in their order, no white space, nothing
/// escaped. Whatever is not so (arbitrations, corrections, other people's JSON, an altered byte) it leaves to
/// <see cref="StatementReader"/>, which reads everything and says what is wrong.
/// </summary>
internal ref struct CanonicalReader(ReadOnlySpan<byte> utf8)
{
    private ReadOnlySpan<byte> rest = utf8;

    public static bool TryRead(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out Statement? statement)
    {
        statement = new CanonicalReader(utf8).Statement();
        return statement is not null;
    }

    private Statement? Statement()
    {
        if (!Skip("{\"subject\":"u8) || !ItemId.TryParse(Short(), out var subject)
            || !Skip(",\"property\":"u8) || !Properties.TryGet(Short(), out var property)
            || !Skip(",\"value\":"u8) || Value() is not { } value || !property.Accepts(value)
            || Narrowing() is not { } qualifiers
            || !Skip(",\"stance\":"u8) || !Codes.TryRead<Stance>(Short(), out var stance)
            || !Skip(",\"by\":"u8) || !ItemId.TryParse(Short(), out var by))
        {
            return null;
        }

        Citation? citation = null;
        Edtf? valid = null;
        var sound = (!Skip(",\"citation\":{"u8) || TryCitation(out citation)) && (!Skip(",\"valid\":"u8) || Edtf.TryParse(Short(), out valid));
        return sound && rest is [(byte)'}'] ? new Statement
        {
            Subject = subject, Property = property, Value = value, Qualifiers = qualifiers, Stance = stance,
            AssertedBy = new Attribution(by), Citation = citation, ValidTime = valid,
        } : null;
    }

    private Value? Value()
    {
        if (Skip("{\"type\":\"date\",\"edtf\":"u8))
        {
            return Edtf.TryParse(Short(), out var date) && Skip("}"u8) ? new DateValue(date) : null;
        }

        if (Skip("{\"type\":\"code\",\"code\":"u8))
        {
            return Short() is { } code && ValueJson.IsCode(code) && Skip("}"u8) ? new CodeValue(code) : null;
        }

        if (Skip("{\"type\":\"agent\",\"agent\":"u8))
        {
            return ItemId.TryParse(Short(), out var agent) && Skip("}"u8) ? new AgentValue(agent) : null;
        }

        var isMoney = Skip("{\"type\":\"money\""u8);
        if (!(isMoney || Skip("{\"type\":\"quantity\""u8))
            || !TryBound(",\"low\":"u8, out var low) || !TryBound(",\"high\":"u8, out var high) || (low is null && high is null) || low > high
            || !Skip(",\"unit\":"u8) || Short() is not { } symbol || !Skip("}"u8))
        {
            return null;
        }

        return isMoney
            ? Currency.TryParse(symbol, out var currency) ? new MoneyValue(new Interval(low, high), currency) : null
            : Unit.TryParse(symbol, out var unit) ? new QuantityValue(new Interval(low, high), unit) : null;
    }

    private Qualifiers? Narrowing()
    {
        var qualifiers = Qualifiers.None;
        if (!Skip(",\"qualifiers\":{"u8))
        {
            return qualifiers;
        }

        do
        {
            if (Short() is not { } key || !Qualifiers.IsKey(key) || !Skip(":"u8) || Short() is not { Length: > 0 } text)
            {
                return null;
            }

            qualifiers = qualifiers.With(key, text);
        }
        while (Skip(","u8));
        return Skip("}"u8) ? qualifiers : null;
    }

    private bool TryCitation([NotNullWhen(true)] out Citation? citation)
    {
        citation = null;
        if (!Skip("\"source\":"u8) || !Digest.TryParse(Quoted(), out var source)
            || !Skip(",\"start\":"u8) || !TryInteger(out var start) || !Skip(",\"length\":"u8) || !TryInteger(out var length)
            || !Skip(",\"quote\":"u8) || !TryText(out var quote) || !Skip("}"u8))
        {
            return false;
        }

        citation = new Citation(source, quote, start, length);
        return true;
    }

    private bool TryText([NotNullWhen(true)] out string? text)
    {
        text = null;
        var length = rest is [(byte)'"', ..] ? rest[1..].IndexOf((byte)'"') : -1;
        if (length < 0 || rest.Slice(1, length).Contains((byte)'\\') || rest.Slice(1, length).IndexOfAnyInRange((byte)0, (byte)0x1F) >= 0
            || !System.Text.Unicode.Utf8.IsValid(rest.Slice(1, length)))
        {
            return false;
        }

        text = Encoding.UTF8.GetString(rest.Slice(1, length));
        rest = rest[(length + 2)..];
        return true;
    }

    // A number that is not written as it would be is not canonical: the other reader decides.
    private bool TryInteger(out int number)
    {
        if (!Utf8Parser.TryParse(rest, out number, out var length) || number < 0 || (rest[0] is (byte)'0' or (byte)'-' or (byte)'+' && length > 1))
        {
            return false;
        }

        rest = rest[length..];
        return true;
    }

    private bool TryBound(ReadOnlySpan<byte> name, out decimal? bound)
    {
        bound = null;
        if (!Skip(name))
        {
            return true;
        }

        var length = rest.IndexOf((byte)',');
        if (length <= 0 || !IsPlainNumber(rest[..length]) || !Utf8Parser.TryParse(rest[..length], out decimal number, out var read) || read != length)
        {
            return false;
        }

        bound = number;
        rest = rest[length..];
        return true;
    }

    // RFC 8259 section 6, without exponent.
    private static bool IsPlainNumber(ReadOnlySpan<byte> digits)
    {
        digits = digits[0] == (byte)'-' ? digits[1..] : digits;
        var point = digits.IndexOf((byte)'.');
        var whole = point < 0 ? digits : digits[..point];
        var fraction = point < 0 ? [] : digits[(point + 1)..];
        return digits.Length <= 29 && whole.Length > 0 && point != digits.Length - 1 && (whole[0] != (byte)'0' || whole.Length == 1)
            && !whole.ContainsAnyExceptInRange((byte)'0', (byte)'9') && !fraction.ContainsAnyExceptInRange((byte)'0', (byte)'9');
    }

    private string? Short() => Quoted() is { Length: > 0 } text ? ShortTexts.Of(text) : null;

    // What stands between two quotation marks; nothing when it is not plain ASCII.
    private ReadOnlySpan<byte> Quoted()
    {
        var length = rest is [(byte)'"', ..] ? rest[1..].IndexOf((byte)'"') : -1;
        if (length < 0 || rest.Slice(1, length).ContainsAnyExceptInRange((byte)' ', (byte)'~') || rest.Slice(1, length).Contains((byte)'\\'))
        {
            return [];
        }

        var text = rest.Slice(1, length);
        rest = rest[(length + 2)..];
        return text;
    }

    private bool Skip(ReadOnlySpan<byte> expected)
    {
        if (!rest.StartsWith(expected))
        {
            return false;
        }

        rest = rest[expected.Length..];
        return true;
    }
}
