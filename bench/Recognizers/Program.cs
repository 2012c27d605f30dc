using System.Diagnostics;
using System.Globalization;
using Jalon.Recognizers;
using Jalon.Scoring;

// dotnet run -c Release -- FOLDER...   folders of NAME.LANGUAGE.txt with NAME.LANGUAGE.gold.json; French and English are read, Russian has no model there.
var cultures = new Dictionary<string, string> { ["fr"] = "fr-fr", ["en"] = "en-us" };
foreach (var (language, culture) in cultures)
{
    var documents = args.SelectMany(folder => new Corpus(folder) is var corpus ? corpus.Names().Where(n => n.EndsWith("." + language, StringComparison.Ordinal)).Select(n => (Gold: corpus.Gold(n), Text: System.Text.Encoding.UTF8.GetString(corpus.Text(n)))) : []).ToList();
    if (documents.Count == 0)
    {
        continue;
    }

    Console.WriteLine($"{language}: {documents.Count} documents of {documents.Average(d => d.Text.Length):0} characters");
    Run("Microsoft.Recognizers.Text 1.8.13", (text, day) => TheirReading.Of(text, culture, day.ToDateTime(TimeOnly.MinValue)));
    Run("Jalon", (text, day) => OurReading.Of(text, language, day));

    void Run(string name, Func<string, DateOnly, List<Found>> read)
    {
        var times = new List<double>();
        var counts = new SortedDictionary<string, (int Gold, int Bare, int Full)>(StringComparer.Ordinal);
        foreach (var (gold, text) in documents)
        {
            read(text, Day(gold)); // timed the second time, when what is built once is built
            var started = Stopwatch.GetTimestamp();
            var found = read(text, Day(gold));
            times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            foreach (var statement in gold.Statements.Where(s => s.Value.Type != "code"))
            {
                var kind = statement.Value switch { { Type: "quantity", Unit: "1" or "1/a" } => "numbers", { Type: "quantity" } => "quantities with a unit", var v => v.Type };
                var count = counts.GetValueOrDefault(kind);
                counts[kind] = (count.Gold + 1, count.Bare + (found.Exists(f => Figures.Bare(statement, f)) ? 1 : 0), count.Full + (found.Exists(f => Figures.Full(statement, f)) ? 1 : 0));
            }
        }

        times.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {name}: {times.Average():0.0} ms a document (median {times[times.Count / 2]:0.0}, most {times[^1]:0.0})"));
        foreach (var (kind, c) in counts)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"    {kind}: number or date {c.Bare}/{c.Gold} ({100.0 * c.Bare / c.Gold:0.0} %), with its unit or money {c.Full}/{c.Gold} ({100.0 * c.Full / c.Gold:0.0} %)"));
        }
    }

    static DateOnly Day(Gold gold) => DateOnly.Parse(gold.Document.Date, CultureInfo.InvariantCulture);
}
