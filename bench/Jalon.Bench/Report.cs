using System.Globalization;
using System.Runtime.InteropServices;

namespace Jalon.Bench;

/// <summary>Prints results as they come, for people or as the rows of docs/benchmarks.md.</summary>
internal sealed class Report(bool markdown)
{
    public void Machine()
    {
        var cpu = File.Exists("/proc/cpuinfo")
            ? File.ReadLines("/proc/cpuinfo").FirstOrDefault(l => l.StartsWith("model name", StringComparison.Ordinal))?.Split(": ")[^1] : null;
        var line = $"{RuntimeInformation.OSDescription.Trim()}, {RuntimeInformation.FrameworkDescription}, {Environment.ProcessorCount} × {cpu ?? RuntimeInformation.ProcessArchitecture.ToString()}";
        Console.WriteLine(markdown ? $"Machine: {line}.\n\n| measure | result | target | runs |\n|---|---|---|---|" : line);
    }

    public void Row(string measure, string result, string target, string runs)
    {
        Console.WriteLine(markdown ? $"| {measure} | {result} | {target} | {runs} |" : $"{measure}: {result} (target {target}; {runs})");
        Console.Out.Flush();
    }

    public static string Number(double value, string format = "0.##") => value.ToString(format, CultureInfo.InvariantCulture);

    public static string List(IEnumerable<double> values, string format = "0.##") => string.Join(", ", values.Select(v => Number(v, format)));

    public static double Median(IEnumerable<double> values) => Percentile(values, 50);

    public static double Percentile(IEnumerable<double> values, double percent)
    {
        var sorted = values.Order().ToArray();
        return sorted[Math.Min(sorted.Length - 1, (int)(sorted.Length * percent / 100))];
    }
}
