namespace Jalon.Reading.Resolution;

/// <summary>How readily each kind of thing has each property: what is signed is an agreement, what has a capacity a work.</summary>
internal static class SubjectLikings
{
    private static readonly Dictionary<string, string> Liked = new(StringComparer.Ordinal)
    {
        ["capacity"] = "facility:3 project:2 programme:1 flow:-1 agreement:-3 event:-4 commission:-4 institution:-1 force:-2 certification:-2 decision:-4",
        ["area"] = "facility:3 project:2 programme:1 flow:-3 agreement:-3 event:-4 commission:-4 institution:0 force:-2 certification:-3 decision:-4",
        ["cost"] = "facility:2 project:2 programme:2 agreement:0 event:-2 commission:-3 institution:-0.8 flow:-2 force:0 certification:-2 decision:-4",
        ["financing"] = "facility:1.5 project:1.5 programme:2 institution:1.5 agreement:0.5 event:-2 commission:-3 flow:-2 force:0 certification:-3 decision:-4",
        ["revenue"] = "facility:2 project:1.5 flow:2 institution:1 programme:0 agreement:-1 event:-3 commission:-4 force:-3 certification:-3 decision:-4",
        ["trade-value"] = "flow:4 facility:-3 project:-3 agreement:-3 event:-3 commission:-3 institution:-3 programme:-2 force:-4 certification:-4 decision:-4",
        ["growth"] = "flow:3 facility:0 project:0 programme:0.5 agreement:-3 event:-3 commission:-3 institution:-1 force:-1 certification:-3 decision:-4",
        ["volume"] = "flow:3 facility:0.5 project:0 programme:0 agreement:-1 event:-3 commission:-3 institution:-2 force:-3 certification:-4 decision:-4",
        ["share"] = "facility:2 institution:2 project:1.5 flow:1.5 programme:1 agreement:-1 event:-3 commission:-3 force:0 certification:-2 decision:-4",
        ["headcount"] = "force:3 facility:1.5 institution:1 project:1 programme:0.5 agreement:-2 event:0 commission:-2 flow:-3 certification:-3 decision:-4",
        ["beneficiaries"] = "programme:3 facility:1.5 project:1.5 institution:0.5 agreement:-1 event:-1 commission:-3 flow:-2 force:-1 certification:-3 decision:-4",
        ["duration"] = "agreement:1.5 event:1.5 project:1.5 programme:1.5 facility:1 certification:1 force:0.5 institution:0 commission:0 flow:-1 decision:0",
        ["count"] = "event:1 programme:1.5 facility:1 project:1 institution:1 agreement:1 commission:1 force:1 flow:0 certification:0 decision:0",
        ["signed"] = "agreement:4 decision:0 flow:-3 facility:-2 project:-1 programme:0 institution:-2 commission:-1 force:-3 event:-3 certification:-1",
        ["in-force"] = "agreement:3 decision:3 flow:-2 facility:-2 project:-2 programme:1 institution:-1 commission:-1 force:-3 event:-3 certification:1",
        ["launched"] = "facility:3 project:2 programme:2 flow:0 agreement:-2 institution:0.5 commission:0 force:0.5 event:-1.5 certification:-1 decision:-3",
        ["completed"] = "facility:2 project:2 programme:2 flow:1 agreement:-1 institution:0 commission:0 force:0 event:-1.5 certification:0 decision:-2",
        ["held"] = "event:4 commission:2 agreement:-3 facility:-3 project:-3 programme:-1 flow:-3 institution:-1 force:-2 certification:-3 decision:-3",
        ["founded"] = "institution:3 commission:3 force:2 programme:1 facility:0 project:0 agreement:-1 event:-3 flow:-3 certification:-3 decision:-1",
        ["announced"] = "facility:1 project:1 programme:1 agreement:1 institution:1 force:1 commission:1 flow:0 event:0 certification:0.5 decision:1",
        ["due"] = "facility:2 project:2 programme:1.5 agreement:1.5 decision:0.3 certification:1 commission:0.5 institution:0.3 force:0.8 flow:1 event:0.5",
        ["status"] = "facility:1 project:1 programme:1 agreement:1 institution:1 commission:1 force:1 certification:1 decision:1 flow:0 event:-0.5",
    };

    private static readonly Dictionary<string, Dictionary<string, double>> Table = Read();

    /// <summary>About -4 (never) to 4 (just what it is for).</summary>
    public static double Of(string kind, string property) => kind == Annotation.Entity.Unknown
        ? property is "signed" or "held" or "founded" or "in-force" ? 0 : property is "duration" or "count" or "announced" or "status" ? 0.8 : 1.5
        : Table.TryGetValue(property == "capacity-max" ? "capacity" : property, out var kinds) ? kinds.GetValueOrDefault(kind) : 0;

    private static Dictionary<string, Dictionary<string, double>> Read()
    {
        var table = new Dictionary<string, Dictionary<string, double>>(StringComparer.Ordinal);
        foreach (var (property, list) in Liked)
        {
            var kinds = table[property] = new Dictionary<string, double>(StringComparer.Ordinal);
            foreach (var pair in list.Split(' '))
            {
                var colon = pair.IndexOf(':', StringComparison.Ordinal);
                kinds[pair[..colon]] = double.Parse(pair[(colon + 1)..], System.Globalization.CultureInfo.InvariantCulture);
            }
        }

        return table;
    }
}
