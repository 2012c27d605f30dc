using System.Text.RegularExpressions;

namespace Jalon.Scoring;

/// <summary>Units as the scorer of the contract knows them: a dimension and a factor to its base.</summary>
internal static partial class ScoreUnits
{
    private static readonly Dictionary<string, (string Dimension, double Factor)> Base = Read(
        "W W 1;kW W 1e3;MW W 1e6;GW W 1e9;TW W 1e12;Wp W 1;kWp W 1e3;MWp W 1e6;GWp W 1e9;MWc W 1e6;"
        + "Wh Wh 1;W.h Wh 1;kWh Wh 1e3;kW.h Wh 1e3;MWh Wh 1e6;MW.h Wh 1e6;GWh Wh 1e9;GW.h Wh 1e9;TWh Wh 1e12;"
        + "g g 1;kg g 1e3;t g 1e6;kt g 1e9;Mt g 1e12;Gt g 1e15;m m 1;cm m .01;km m 1e3;m2 m2 1;ar m2 100;ha m2 1e4;har m2 1e4;km2 m2 1e6;"
        + "m3 m3 1;dam3 m3 1e3;hm3 m3 1e6;km3 m3 1e9;L m3 1e-3;l m3 1e-3;V V 1;kV V 1e3;[bbl_us] m3 .158987;"
        + "s s 1;min s 60;h s 3600;d s 86400;wk s 604800;mo s 2629800;a s 31557600;% 1 .01;[ppth] 1 .001;1 1 1;10*3 1 1e3;10*6 1 1e6;10*9 1 1e9");

    private static readonly HashSet<string> Times = ["s", "min", "h", "d", "wk", "mo", "a"];

    /// <summary>A bare count per time counts as a bare count.</summary>
    public static (string Dimension, double Factor) Canonical(string? unit)
    {
        var u = Braces().Replace(unit ?? "", "").Trim();
        if (u.Length == 3 && u.All(char.IsAsciiLetterUpper))
        {
            return ("$" + u, 1);
        }

        if (u.Length == 0)
        {
            return ("1", 1);
        }

        var slash = u.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
        {
            return Base.TryGetValue(u, out var found) ? found : ("?" + u.ToLowerInvariant(), 1);
        }

        var (n, p) = (u[..slash], u[(slash + 1)..]);
        if (n is "" or "1" && Times.Contains(p))
        {
            return ("1", 1);
        }

        var (dn, fn) = Base.TryGetValue(n, out var over) ? over : ("?" + n, 1);
        var (dp, fp) = Base.TryGetValue(p, out var under) ? under : ("?" + p, 1);
        return (dn + "/" + dp, fn / fp);
    }

    private static Dictionary<string, (string, double)> Read(string list) =>
        list.Split(';').Select(e => e.Split(' ')).ToDictionary(e => e[0], e => (e[1], double.Parse(e[2], System.Globalization.CultureInfo.InvariantCulture)));

    [GeneratedRegex(@"\{[^}]*\}", RegexOptions.NonBacktracking)]
    private static partial Regex Braces();
}
