using System.Text;
using Jalon.Core;
using Jalon.Reading.Files.Html;
using Jalon.Reading.Files.Zip;
using MimeKit;

namespace Jalon.Reading.Files.Eml;

/// <summary>A letter of electronic mail: its subject and body, and its attachments as documents of their own.</summary>
internal static class EmlFormat
{
    private const int Head = 16 * 1024;
    private static readonly string[] Sure = ["received", "message-id", "mime-version", "return-path", "delivered-to"];
    private static readonly string[] Usual = ["from", "to", "date", "subject", "content-type", "cc", "reply-to", "sender"];

    public static FileFormat Format { get; } = new("eml", "message/rfc822", 1, [".eml", ".mht", ".mhtml"])
    {
        IsIn = Begins,
        Extract = Extract,
    };

    private static Extraction Extract(GivenFile file, FileLimits limits)
    {
        var options = new ParserOptions { MaxMimeDepth = limits.Depth * 4, CharsetEncoding = Encoding.Latin1 };
        using var stream = ZipContent.Stream(file);
        var letter = MimeMessage.Load(options, stream);
        var text = MailText.Of(letter, limits);
        if (letter.Body is not null && MailText.IsSealed(letter.Body))
        {
            return Extraction.Refused("file-encrypted", "S/MIME, PGP");
        }

        var subject = FactWords.Of(letter.Subject);
        var whole = new TextLines(limits.Characters);
        whole.Append(subject ?? "");
        var body = whole.ToString() is { Length: > 0 } title ? $"{title}\n\n{text.Text}".TrimEnd() : text.Text;
        return new Extraction(body.Length == 0 ? null : body, text.Charset, text.Findings)
        {
            Facts = Facts(letter, subject),
            Parts = Attachments.Of(letter, limits),
        };
    }

    private static FileFacts Facts(MimeMessage letter, string? subject)
    {
        var from = letter.From.Mailboxes.FirstOrDefault();
        var name = FactWords.Of(from?.Name) ?? FactWords.Of(from?.Address);
        var day = letter.Headers.Contains(HeaderId.Date) ? FactDates.Sane(DateOnly.FromDateTime(letter.Date.DateTime)) : null;
        return new FileFacts(
            day is { } d ? new Told<DateOnly>(d, "Date") : null,
            name is null ? null : new Told<string>(name, "From"),
            subject is null ? null : new Told<string>(subject, "Subject"));
    }

    // RFC 5322: header fields first. A dispatch may begin with "From:" as well; what only mail has must be among them.
    private static bool Begins(GivenFile file)
    {
        var head = Encoding.Latin1.GetString(file.Bytes[..Math.Min(Head, file.Bytes.Length)]);
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in head.AsSpan().EnumerateLines())
        {
            if (line.IsEmpty || (line[0] is ' ' or '\t' && names.Count > 0))
            {
                if (line.IsEmpty)
                {
                    break;
                }

                continue;
            }

            var colon = line.IndexOf(':');
            if (colon < 1 || line[..colon].ContainsAnyExceptInRange('!', '~'))
            {
                return false;
            }

            names.Add(line[..colon].ToString().ToLowerInvariant());
        }

        var usual = Usual.Count(names.Contains);
        return usual >= 1 && (Sure.Any(names.Contains) || (usual >= 2 && Format.Extensions.Contains(file.Extension, StringComparer.Ordinal)));
    }
}
