using System.Text;
using Jalon.Reading.Files;
using MimeKit;

namespace Jalon.Tests.Reading.Files;

public sealed class EmlTests
{
    private static byte[] Letter(Action<BodyBuilder> make, string subject = "Communiqué du 3 mai")
    {
        var body = new BodyBuilder();
        make(body);
        using var message = new MimeMessage { Subject = subject, Date = new DateTimeOffset(2026, 5, 3, 23, 30, 0, TimeSpan.FromHours(3)), Body = body.ToMessageBody() };
        message.From.Add(new MailboxAddress("Ministère de l’énergie", "presse@example.org"));
        message.To.Add(new MailboxAddress("", "redaction@example.org"));
        using var bytes = new MemoryStream();
        message.WriteTo(bytes);
        return bytes.ToArray();
    }

    [Fact]
    public void Text_OfALetter_IsItsSubjectAndBody()
    {
        var one = Given.One(Given.File("a.eml", Letter(b => (b.TextBody, b.HtmlBody) = ("La centrale est achevée.\r\nFin.", "<p>autre</p>"))));

        Assert.Equal("Communiqué du 3 mai\n\nLa centrale est achevée.\nFin.", one.Text);
        Assert.Equal(new Told<DateOnly>(new DateOnly(2026, 5, 3), "Date"), one.Facts.Date);
        Assert.Equal(new Told<string>("Ministère de l’énergie", "From"), one.Facts.Publisher);
        Assert.Equal(new Told<string>("Communiqué du 3 mai", "Subject"), one.Facts.Title);
    }

    [Fact]
    public void Text_OfALetterInMarkupOnly_IsItsWords()
    {
        Assert.Equal("Communiqué du 3 mai\n\nLa centrale est achevée.\n\nFin.", Given.Text(Given.File("a.eml", Letter(b => b.HtmlBody = "<p>La centrale <b>est</b> achevée.</p><p>Fin.</p>"))));
    }

    [Fact]
    public void Attachments_OfKnownForms_AreDocumentsOfTheirOwn()
    {
        var bytes = Letter(b =>
        {
            b.TextBody = "Ci-joint.";
            b.Attachments.Add("../../pv.docx", Docs.Of(Docs.P("La route est finie.")));
            b.Attachments.Add("note.txt", Given.Utf8("Le pont aussi."));
            b.Attachments.Add("logo.png", [0x89, 0x50, 0x4E, 0x47, 1, 2, 3], new ContentType("image", "png"));
            b.Attachments.Add("x.bin", [0, 1, 2, 3, 4, 5, 6, 7], new ContentType("application", "octet-stream"));
        });

        var read = Given.Read(Given.File("a.eml", bytes));

        Assert.Equal(["a.eml", "pv.docx", "note.txt", "x.bin"], read.Select(r => r.Name));
        Assert.Equal(["Communiqué du 3 mai\n\nCi-joint.", "La route est finie.", "Le pont aussi."], read.Take(3).Select(r => r.Text));
        Assert.Equal("format-unknown-file", Assert.Single(read[3].Findings).Code);
        Assert.Equal("Ministère de l’énergie", read[2].Facts.Publisher?.Value);
        Assert.Equal(new DateOnly(2026, 5, 3), read[2].Facts.Date?.Value);
        Assert.Null(read[2].Facts.Title);
    }

    [Fact]
    public void Text_OfABodyInAnotherCharset_IsDecodedAsNamed()
    {
        var head = "From: a@b.example\r\nDate: Sun, 3 May 2026 10:00:00 +0000\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=koi8-r\r\nContent-Transfer-Encoding: 8bit\r\n\r\n";
        byte[] bytes = [.. Encoding.ASCII.GetBytes(head), .. CodePagesEncodingProvider.Instance.GetEncoding(20866)!.GetBytes("Станция построена")];

        Assert.Equal("x\n\nСтанция построена", Given.Text(Given.File("letter", bytes)));
    }

    [Fact]
    public void File_OfLettersInLettersWithoutEnd_Stops()
    {
        var inner = Letter(b => b.TextBody = "Au fond.");
        for (var i = 0; i < 12; i++)
        {
            var now = inner;
            inner = Letter(b => b.Attachments.Add("suite.eml", now), $"n° {i}");
        }

        var read = Given.Read(Given.File("a.eml", inner));

        Assert.Contains(read.SelectMany(r => r.Findings), f => f.Code == "nested-too-deep");
        Assert.True(read.Count < 12);
    }

    [Fact]
    public void Dispatch_ThatBeginsLikeALetter_StaysText()
    {
        var file = Given.File("d.txt", "From: our correspondent\nDate: Monday\n\nThe bridge is open.");

        Assert.Equal("text", Given.One(file).Format?.Code);
    }
}
