using System.Text;

namespace Jalon.Scoring;

/// <summary>Words for a state, however they are written: "NotCertified", "uncertified" and "non-certified" are all "not-certified".</summary>
internal static class ScoreCodes
{
    private static readonly Dictionary<string, string> Same = Read(
        "under-construction in-progress;ongoing in-progress;underway in-progress;under-way in-progress;in-service operational;commissioned operational;"
        + "operating operational;postponed delayed;on-hold suspended;halted suspended;paused suspended;not-decided undecided;no-decision undecided;"
        + "pending undecided;negotiating under-negotiation;in-negotiation under-negotiation;in-discussion under-discussion;not-begun not-started;"
        + "begun started;incomplete not-completed;unfinished not-completed");

    private static readonly HashSet<string> Negatives =
        [.. ("undecided suspended cancelled canceled delayed lapsed expired abandoned stalled blocked rejected refused failed absent missing none no late overdue "
            + "inactive denied withdrawn revoked lost").Split(' ')];

    private static readonly string[] Prefixes = ["non-", "none-", "not-yet-", "un"];

    public static string Canonical(string? code)
    {
        var c = Hyphenated((code ?? "").Trim());
        if (Same.TryGetValue(c, out var same))
        {
            return same;
        }

        var prefix = Array.Find(Prefixes, p => c.Length > p.Length && c.StartsWith(p, StringComparison.Ordinal) && char.IsAsciiLetterLower(c[p.Length]));
        if (prefix is not null && c != "undecided" && !(prefix == "un" && (c.StartsWith("under", StringComparison.Ordinal) || c.StartsWith("uni", StringComparison.Ordinal) || c.StartsWith("until", StringComparison.Ordinal))))
        {
            c = "not-" + c[prefix.Length..];
        }

        return Same.GetValueOrDefault(c, c);
    }

    public static bool IsNegative(string code) =>
        code.StartsWith("not-", StringComparison.Ordinal) || code.StartsWith("no-", StringComparison.Ordinal) || Negatives.Contains(code);

    private static string Hyphenated(string code)
    {
        var c = new StringBuilder();
        for (var i = 0; i < code.Length; i++)
        {
            if (char.IsWhiteSpace(code[i]) || code[i] == '_')
            {
                c.Append(c.Length > 0 && c[^1] == '-' && i > 0 && (char.IsWhiteSpace(code[i - 1]) || code[i - 1] == '_') ? "" : "-");
                continue;
            }

            c.Append(i > 0 && char.IsAsciiLetterUpper(code[i]) && char.IsAsciiLetterLower(code[i - 1]) ? "-" : "").Append(char.ToLowerInvariant(code[i]));
        }

        return c.ToString();
    }

    private static Dictionary<string, string> Read(string list) => list.Split(';').Select(e => e.Split(' ')).ToDictionary(e => e[0], e => e[1], StringComparer.Ordinal);
}
