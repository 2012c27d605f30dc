namespace Jalon.Bench;

/// <summary>From the shell to the end of a short command, beside a .NET program that does nothing, in turn.</summary>
internal static class StartupBenchmark
{
    public static void Run(Report report, double scale)
    {
        using var folder = new TemporaryFolder();
        var portfolio = folder.File("sample.jalon");
        var sample = Path.Combine(AppContext.BaseDirectory, "samples", "mali-russie");
        Start("jalon.dll", "init", portfolio);
        Start("jalon.dll", "-p", portfolio, "import", sample);
        var runs = Math.Max(3, (int)(15 * scale));
        var nothing = new List<double>();
        var help = new List<double>();
        var follow = new List<double>();
        for (var run = 0; run <= runs; run++)
        {
            var one = new[] { Start("Jalon.Bench.dll", "nothing"), Start("jalon.dll", "--help"), Start("jalon.dll", "-p", portfolio, "follow", "--at", "2026-11-23") };
            if (run > 0) // the first warms the disk
            {
                nothing.Add(one[0]);
                help.Add(one[1]);
                follow.Add(one[2]);
            }
        }

        Row("jalon --help", help);
        Row("jalon follow on the sample", follow);

        void Row(string name, List<double> times) => report.Row(name, $"{Report.Number(Report.Median(times), "0")} ms, {Report.Number(Report.Median(times) / Report.Median(nothing))} × an empty .NET program ({Report.Number(Report.Median(nothing), "0")} ms)",
            "no target", $"{runs} each; {Report.Number(times.Min(), "0")} to {Report.Number(times.Max(), "0")} ms");
    }

    private static double Start(string program, params string[] arguments) => FreshProcess.Run(program, arguments).Milliseconds;
}
