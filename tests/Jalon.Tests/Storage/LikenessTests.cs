using System.Globalization;
using Jalon.Core;
using Jalon.Tests.Core.Copies;
using static Jalon.Tests.Storage.Notes;

namespace Jalon.Tests.Storage;

/// <summary>Copies are found by looking at few of the documents, however many there are.</summary>
public sealed class LikenessTests : IDisposable
{
    private const int Many = 10_000;
    private readonly TemporaryStore temporary = new();

    public void Dispose() => temporary.Dispose();

    [Fact]
    public void Alike_AmongThousandsOfReportsOfOneSort_ComparesAFew()
    {
        var agency = Document(Wires.Agency);
        temporary.Store.Append(Noon, "awa", "add", machineRead: false, Enumerable.Range(0, Many).Select(n => Document(Report(n))).Prepend(agency), []);
        var copies = new[] { Wires.Rewritten, Wires.Shortened, Wires.Partial }.Select(t => Document(t)).ToList();
        temporary.Store.Append(Noon, "awa", "add", machineRead: false, copies, []);

        var found = copies.ConvertAll(c => temporary.Store.Alike(c.Source.Id));

        Assert.All(found, f => Assert.Contains(agency.Source.Id, f.Found.Select(a => a.Source.Id)));
        Assert.All(found, f => Assert.InRange(f.Compared, 1, 40));
    }

    [Fact]
    public void Alike_OfAShortOrUnknownText_IsNothing()
    {
        var note = Document("Trop court.");
        temporary.Store.Append(Noon, "awa", "add", machineRead: false, [note], []);

        Assert.Empty(temporary.Store.Alike(note.Source.Id).Found);
        Assert.Empty(temporary.Store.Alike(Digest.Of([1])).Found);
    }

    // The same turns of phrase, other places, works and figures, as reports of one desk are.
    private static string Report(int n)
    {
        var random = new Random(n);
        string Word() => Syllables[random.Next(Syllables.Length)] + Syllables[random.Next(Syllables.Length)] + Syllables[random.Next(Syllables.Length)];
        return string.Create(CultureInfo.InvariantCulture, $"""
            Les ministres de l’énergie de {Word()} et de {Word()} ont signé mardi à {Word()} un accord sur {Word()} {Word()}, pour {random.Next(500)} mégawatts.
            Le chantier, confié à la société {Word()}, doit commencer en {Word()} et durer {random.Next(90)} mois. Son coût est estimé à {random.Next(900)} millions d’euros, dont {random.Next(100)} prêtés par {Word()} {Word()}.
            {string.Join(' ', Enumerable.Range(0, 60).Select(_ => Word()))}.
            """);
    }

    private static readonly string[] Syllables = ["ba", "ko", "ra", "ti", "mu", "sen", "dal", "vor", "ly", "pen", "gou", "na"];
}
