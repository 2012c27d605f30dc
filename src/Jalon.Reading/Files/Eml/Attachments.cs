using Jalon.Core;
using MimeKit;

namespace Jalon.Reading.Files.Eml;

/// <summary>What a letter carries: files under a name, and other letters. Pictures of a signature and the like are passed over in silence.</summary>
internal static class Attachments
{
    public static IEnumerable<Part> Of(MimeMessage letter, FileLimits limits)
    {
        var number = 0;
        foreach (var entity in letter.BodyParts)
        {
            if (entity is MessagePart { Message: { } inner })
            {
                yield return new Part($"{FactWords.Of(inner.Subject) ?? $"message-{++number}"}.eml", Letter(inner));
            }
            else if (entity is MimePart part && part.FileName is { Length: > 0 } name && !IsDecoration(part))
            {
                yield return Whole(part, name, limits);
            }
        }
    }

    private static Part Whole(MimePart part, string name, FileLimits limits)
    {
        try
        {
            return new Part(name, MailText.Content(part, limits));
        }
        catch (LimitException e)
        {
            return new Part(name, default, new Finding(e.Code, Severity.Error, ""));
        }
    }

    private static bool IsDecoration(MimePart part) =>
        (!part.IsAttachment && part.ContentId is { Length: > 0 }) || part.ContentType.MediaType is "image" or "audio" or "video" or "font" || part.ContentType.IsMimeType("text", "calendar")
        || part.ContentType.IsMimeType("application", "pgp-signature") || part.ContentType.IsMimeType("application", "pkcs7-signature") || part.ContentType.IsMimeType("application", "x-pkcs7-signature");

    private static byte[] Letter(MimeMessage letter)
    {
        using var bytes = new MemoryStream();
        letter.WriteTo(bytes);
        return bytes.ToArray();
    }
}
