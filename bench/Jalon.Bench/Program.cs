using Jalon.Bench;
using Jalon.Bench.Calibration;
using Jalon.Bench.Scores;
using Jalon.Bench.Subjects;

// dotnet run -c Release --project bench/Jalon.Bench -- append|follow|item|reading|reading-stress|startup|all [--markdown] [--scale 0.1]
// dotnet run -c Release --project bench/Jalon.Bench -- reading-scores [SET...] [--totals] [--json FILE] [--against FILE]
// dotnet run -c Release --project bench/Jalon.Bench -- calibrate [--write]
// dotnet run -c Release --project bench/Jalon.Bench -- subject-weights [--penalty N] [--misses] [--write]
if (args is ["reading-scores", .. var rest])
{
    return ReadingScores.Run(rest);
}

if (args is ["calibrate", .. var how])
{
    return Calibrate.Run(how);
}

if (args is ["subject-weights", .. var fit])
{
    return SubjectFit.Run(fit);
}

var scale = Array.IndexOf(args, "--scale") is >= 0 and var s ? double.Parse(args[s + 1], System.Globalization.CultureInfo.InvariantCulture) : 1;
var report = new Report(Array.IndexOf(args, "--markdown") >= 0);
var benchmarks = new (string Name, Action<Report, double> Run)[]
{
    ("append", AppendBenchmark.Run),
    ("follow", FollowBenchmark.Run),
    ("item", ItemBenchmark.Run),
    ("reading", ReadingBenchmark.Run),
    ("reading-stress", ReadingStress.Run),
    ("startup", StartupBenchmark.Run),
};
var chosen = benchmarks.Where(b => args is ["all", ..] || args.FirstOrDefault() == b.Name).ToList();
if (args is ["nothing"])
{
    return 0;
}

if (args is ["warm", var language, var share])
{
    ReadingBenchmark.Warm(language, double.Parse(share, System.Globalization.CultureInfo.InvariantCulture));
    return 0;
}

if (args is ["follow-once", var path])
{
    return FollowBenchmark.Once(path);
}

if (args is ["make", var file, var items])
{
    FollowBenchmark.Fill(file, int.Parse(items, System.Globalization.CultureInfo.InvariantCulture));
    return 0;
}

if (chosen.Count == 0)
{
    Console.Error.WriteLine($"Jalon.Bench {string.Join('|', benchmarks.Select(b => b.Name))}|all [--markdown] [--scale 0.1], reading-scores [SET...] [--totals] [--json FILE] [--against FILE], calibrate [--write], subject-weights [--penalty N] [--misses] [--write], or make FILE ITEMS");
    return 2;
}

report.Machine();
chosen.ForEach(b => b.Run(report, scale));
return 0;
