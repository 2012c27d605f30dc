using Jalon.Core;
using Jalon.Reading.Files.Html;
using MimeKit;

namespace Jalon.Reading.Files.Eml;

/// <summary>The body of a letter: its plain text, or its markup where there is none. Of two versions the first in plain text counts.</summary>
internal static class MailText
{
    public static DecodedText Of(MimeMessage letter, FileLimits limits)
    {
        var plain = Bodies(letter).FirstOrDefault(b => b.IsPlain);
        if (plain is not null && Decoded(plain) is { Charset: not null, Text.Length: > 0 } text && !string.IsNullOrWhiteSpace(text.Text))
        {
            return text with { Text = Plain(text.Text) };
        }

        return Bodies(letter).FirstOrDefault(b => b.IsHtml) is { } html && Decoded(html) is { Charset: not null } markup
            ? new DecodedText(HtmlFormat.WholeText(markup.Text, limits), markup.Charset, [])
            : new DecodedText("", "utf-8", []);
    }

    public static bool IsSealed(MimeEntity body) => body is MimeKit.Cryptography.MultipartEncrypted
        || (body is MimeKit.Cryptography.ApplicationPkcs7Mime sealedBody && sealedBody.SecureMimeType is MimeKit.Cryptography.SecureMimeType.EnvelopedData or MimeKit.Cryptography.SecureMimeType.AuthEnvelopedData)
        || body.ContentType.IsMimeType("application", "x-pkcs7-mime");

    /// <summary>The bytes of a part, its transfer encoding undone.</summary>
    public static byte[] Content(MimePart part, FileLimits limits)
    {
        using var content = new Bounded(limits.Bytes);
        part.Content?.DecodeTo(content);
        return content.ToArray();
    }

    private static IEnumerable<TextPart> Bodies(MimeMessage letter) => letter.BodyParts.OfType<TextPart>().Where(p => !p.IsAttachment);

    private static DecodedText Decoded(TextPart part) => TextDecoder.Decode(Content(part, FileLimits.Usual), part.ContentType.Charset);

    // Line ends as they stand, but of one kind; the mark that a line was folded (RFC 3676) is a mere space.
    private static string Plain(string text) => text.ReplaceLineEndings("\n").Replace('\f', '\n').Trim();

    private sealed class Bounded(long most) : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count)
        {
            Hold(count);
            base.Write(buffer, offset, count);
        }

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            Hold(buffer.Length);
            base.Write(buffer);
        }

        private void Hold(int more)
        {
            if (Length + more > most)
            {
                throw new LimitException("too-large");
            }
        }
    }
}
