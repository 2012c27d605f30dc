using System.Text;
using Jalon.Reading.Files;

namespace Jalon.Tests.Reading.Files;

public sealed class HtmlTests
{
    private const string Words = "Le ministère de l’énergie a annoncé lundi que la centrale solaire de Kala, d’une puissance de 200 MW, serait achevée avant la fin de 2027, selon un communiqué publié dans la capitale. ";

    private static string Page(string head, string article) => $"""
        <!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>La centrale de Kala | Gazette</title>{head}</head><body>
        <header class="site"><nav><ul><li><a href="/">Accueil</a></li><li><a href="/eco">Économie</a></li><li><a href="/pol">Politique</a></li></ul></nav></header>
        <main><article><h1>La centrale de Kala attendue en 2027</h1>{article}</article>
        <aside><h3>Les plus lus</h3><ul><li><a href="/a">Un autre article sur 500 MW</a></li><li><a href="/b">Encore un</a></li><li><a href="/c">Et un troisième</a></li></ul></aside>
        <section id="comments" class="comments-area"><h2>Commentaires</h2><div class="comment"><p>Jean : on nous avait promis 900 MW, encore un mensonge de plus, disent les habitants du quartier.</p></div></section></main>
        <footer>© Gazette 2026, tél. 20 22 33 44</footer><script>var x = "jamais 700 MW";</script></body></html>
        """;

    [Fact]
    public void Text_OfAPage_IsItsArticle()
    {
        var text = Given.Text(Given.File("a.html", Page("", $"<p>{Words}</p><p>{Words}</p><p>Coût : 12&nbsp;000 millions.</p><p>{Words}</p>")));

        Assert.StartsWith("La centrale de Kala attendue en 2027\n\nLe ministère", text, StringComparison.Ordinal);
        Assert.Contains("12\u00A0000 millions", text, StringComparison.Ordinal);
        Assert.All((string[])["Accueil", "500 MW", "900 MW", "700 MW", "tél."], w => Assert.DoesNotContain(w, text, StringComparison.Ordinal));
    }

    [Fact]
    public void Text_OfTablesAndListsInAnArticle_KeepsTheirRowsAndNumbers()
    {
        var table = "<h2>Relevé</h2><table><tr><th>N°</th><th>Décision</th><th>Échéance</th></tr><tr><td>1</td><td>Achever<br>la route</td><td>mai 2027</td></tr></table><ol start=\"3\"><li>Trois</li><li>Quatre</li></ol>";

        var text = Given.Text(Given.File("a.html", Page("", $"<p>{Words}</p><p>{Words}</p>{table}<p>{Words}</p><p>12 000 tonnes<sup>1</sup>, 45 km<sup>2</sup></p>")));

        Assert.Contains("| N° | Décision | Échéance |\n| 1 | Achever la route | mai 2027 |", text, StringComparison.Ordinal);
        Assert.Contains("3. Trois\n\n4. Quatre", text, StringComparison.Ordinal);
        Assert.Contains("12 000 tonnes¹, 45 km²", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_OfAPageWithoutAnArticle_IsThePages()
    {
        Assert.Equal("Avis\n\nLe pont ouvre le 3 mai.", Given.Text(Given.File("a.htm", "<html><body><div>Avis</div><div>Le pont ouvre le 3 mai.</div></body></html>")));
    }

    [Theory]
    [InlineData("<meta charset=\"windows-1251\">", 1251)]
    [InlineData("<meta http-equiv='Content-Type' content='text/html; charset=koi8-r'>", 20866)]
    [InlineData("<meta charset=iso-8859-5>", 28595)]
    public void Text_OfTheCharsetThatAPageNames_IsDecodedSo(string meta, int page)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(page)!;
        var bytes = encoding.GetBytes($"<html><head>{meta}</head><body><p>Станция мощностью 200 МВт</p></body></html>");

        var one = Given.One(Given.File("a.html", bytes));

        Assert.Equal("Станция мощностью 200 МВт", one.Text);
        Assert.Equal(encoding.WebName, one.Charset);
    }

    [Fact]
    public void Text_OfAFalseCharset_IsStillUtf8()
    {
        Assert.Equal("Échéance", Given.Text(Given.File("a.html", "<html><head><meta charset=windows-1252></head><body>Échéance</body></html>")));
    }

    [Fact]
    public void Facts_OfJsonLd_ComeBeforeThoseOfMetaElements()
    {
        var head = """
            <meta property="article:published_time" content="2026-01-02T08:00:00Z"><meta property="og:site_name" content="Gazette en ligne">
            <script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"x"},{"@type":"NewsArticle","headline":"La centrale","datePublished":"2026-03-04T22:30:00+00:00","publisher":{"@type":"Organization","name":"La Gazette"}}]}</script>
            """;

        var facts = Given.One(Given.File("a.html", Page(head, $"<p>{Words}</p>"))).Facts;
        var plain = Given.One(Given.File("a.html", Page(head[..head.IndexOf("<script", StringComparison.Ordinal)], $"<p>{Words}</p>"))).Facts;

        Assert.Equal(new Told<DateOnly>(new DateOnly(2026, 3, 4), "JSON-LD datePublished"), facts.Date);
        Assert.Equal(new Told<string>("La Gazette", "JSON-LD publisher"), facts.Publisher);
        Assert.Equal("La centrale de Kala attendue en 2027", facts.Title?.Value);
        Assert.Equal(new Told<DateOnly>(new DateOnly(2026, 1, 2), "article:published_time"), plain.Date);
        Assert.Equal("Gazette en ligne", plain.Publisher?.Value);
    }

    [Fact]
    public void File_OfAHundredThousandNestedElements_IsRefused()
    {
        var deep = $"<html><body>{string.Concat(Enumerable.Repeat("<div>", 100_000))}Le pont ouvre.";

        Assert.Equal("nested-too-deep", Given.Refusal(Given.File("a.html", deep)).Code);
        Assert.Equal("Le pont ouvre.", Given.Text(Given.File("a.html", $"<html><body>{string.Concat(Enumerable.Repeat("<div>", 1000))}Le pont ouvre.")));
    }

    [Fact]
    public void File_WithNothingToSee_HasNoText()
    {
        Assert.Equal("no-text", Given.Refusal(Given.File("a.html", "<html><body><script>1</script><img src=x></body></html>")).Code);
    }
}
