using System.Globalization;
using System.Text;
using Jalon.Core.Time;
using Jalon.Core.Values;
using Jalon.Core.Vocabulary;
using Jalon.Scoring;

namespace Jalon.Tests.Reading;

/// <summary>What is wrong with an annotation and its text, each fault naming the place. Nothing when all is well.</summary>
internal static class GoldCheck
{
    private static readonly string[] KindCodes =
        ["agreement", "commission", "decision", "project", "facility", "programme", "flow", "certification", "institution", "force", "event"];

    private static readonly string[] Stances = ["planned", "reported", "requested", "denied", "doubted"];

    // A length is read as a capacity; these two words for it are taken from a reader, never written as the first answer.
    private static readonly string[] OnlyElse = ["length", "distance"];

    public static IEnumerable<string> Faults(string name, byte[] bytes, Gold gold)
    {
        var text = Encoding.UTF8.GetString(bytes);
        var faults = new List<string>();
        if (bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) || text.Contains('\r', StringComparison.Ordinal) || text.Any(char.IsSurrogate) || text.Contains('\uFFFD', StringComparison.Ordinal))
        {
            faults.Add("the text is not plain UTF-8 with LF, without BOM, within the basic plane");
        }

        var document = gold.Document;
        if (!DateOnly.TryParseExact(document.Date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            || !name.EndsWith("." + document.Language, StringComparison.Ordinal) || document.Publisher is "")
        {
            faults.Add($"{document} is no description of this document");
        }

        faults.AddRange(gold.Statements.SelectMany((s, i) => Statement(s).Select(f => $"statement {i} «{s.Quote}»: {f}")));
        faults.AddRange(gold.Statements.GroupBy(s => (s.Start, s.Quote, s.Subject, s.Property)).Where(g => g.Count() > 1).Select(g => $"«{g.Key.Quote}» is stated twice"));
        faults.AddRange(Spans(text, gold));
        faults.AddRange(Unclassified(text, gold));
        faults.AddRange(Links(gold));
        return faults.Select(f => $"{name}: {f}");
    }

    private static IEnumerable<string> Statement(GoldStatement s)
    {
        var property = Properties.All.FirstOrDefault(p => p.Code == s.Property);
        if (property is null)
        {
            yield return $"no property {s.Property}";
        }
        else if (!string.Equals(property.Type.ToString(), s.Value.Type, StringComparison.OrdinalIgnoreCase))
        {
            yield return $"{s.Property} takes no {s.Value.Type}";
        }

        if (string.IsNullOrWhiteSpace(s.Subject) || s.AttributedTo is not null && string.IsNullOrWhiteSpace(s.AttributedTo))
        {
            yield return "an empty name";
        }

        foreach (var word in (s.PropertyAlso ?? []).Except([.. Properties.All.Select(p => p.Code), .. OnlyElse], StringComparer.Ordinal)
            .Concat(new[] { s.Kind }.Concat(s.KindAlso ?? []).Except(KindCodes, StringComparer.Ordinal))
            .Concat(new[] { s.Stance }.Concat(s.StanceAlso ?? []).Except(Stances, StringComparer.Ordinal)))
        {
            yield return $"'{word}' is in no vocabulary";
        }

        foreach (var fault in new[] { s.Value }.Concat(s.ValueAlso ?? []).SelectMany(Value).Concat(s.Qualifiers.SelectMany(q => Qualifier(q.Key, q.Value))))
        {
            yield return fault;
        }
    }

    private static IEnumerable<string> Value(GoldValue v)
    {
        var well = v switch
        {
            { Type: "quantity", Edtf: null, Code: null } => Unit.TryParse(v.Unit, out _) && IsInterval(v),
            { Type: "money", Edtf: null, Code: null } => Currency.TryParse(v.Unit, out _) && IsInterval(v),
            { Type: "date", Low: null, High: null, Unit: null, Code: null } => Edtf.TryParse(v.Edtf, out _),
            { Type: "code", Low: null, High: null, Unit: null, Edtf: null } => IsCode(v.Code),
            _ => false,
        };
        if (!well || v.WithStance is { } stance && !Stances.Contains(stance, StringComparer.Ordinal))
        {
            yield return $"{v} is no value";
        }
    }

    private static IEnumerable<string> Qualifier(string key, string value)
    {
        var well = key switch
        {
            "holder" or "commodity" or "stage" => value.Trim().Length > 0,
            "from" or "to" => value.Length == 2 && value.All(char.IsAsciiLetterUpper),
            "period" => Edtf.TryParse(value, out _),
            _ => false,
        };
        if (!well)
        {
            yield return $"qualifier {key} '{value}'";
        }
    }

    private static IEnumerable<string> Spans(string text, Gold gold)
    {
        var stated = gold.Statements.Select(s => (s.Start, s.Quote)).ToList();
        var neutral = gold.Neutral.Select(s => (s.Start, s.Quote)).ToList();
        var distractors = gold.Distractors.Select(s => (s.Start, s.Quote)).ToList();
        (int Start, string Quote)[] all = [.. stated, .. neutral, .. distractors];
        foreach (var (start, quote) in all.Where(s => string.IsNullOrWhiteSpace(s.Quote) || s.Start < 0 || s.Start + s.Quote.Length > text.Length
            || string.CompareOrdinal(text, s.Start, s.Quote, 0, s.Quote.Length) != 0))
        {
            yield return $"«{quote}» is not at {start}";
        }

        foreach (var (start, quote) in distractors.Where(d => stated.Concat(neutral).Any(s => s.Start < d.Start + d.Quote.Length && d.Start < s.Start + s.Quote.Length)))
        {
            yield return $"distractor «{quote}» at {start} overlaps another span";
        }

        foreach (var span in gold.Distractors.Concat(gold.Neutral).Where(s => string.IsNullOrWhiteSpace(s.Why)))
        {
            yield return $"«{span.Quote}» does not say why";
        }
    }

    // Whatever could be read as a figure has been looked at: digits in any language, words where GoldWords knows the language.
    private static IEnumerable<string> Unclassified(string text, Gold gold)
    {
        var spans = gold.Statements.Select(s => (s.Start, s.Quote)).Concat(gold.Distractors.Concat(gold.Neutral).Select(s => (s.Start, s.Quote))).ToList();
        bool IsLookedAt(int at) => spans.Any(s => s.Start <= at && at < s.Start + s.Quote.Length);

        for (var i = 0; i < text.Length; i++)
        {
            var isFirstDigit = char.IsAsciiDigit(text[i]) && (i == 0 || !char.IsAsciiDigit(text[i - 1]));
            if (isFirstDigit && !IsLookedAt(i))
            {
                yield return $"the number at {i}, «{text.Substring(i, Math.Min(12, text.Length - i))}», is in no statement, distractor or neutral span";
            }
        }

        foreach (var (start, word) in GoldWords.In(text, gold.Document.Language).Where(w => !IsLookedAt(w.Start)))
        {
            yield return $"the word at {start}, «{word}», is in no statement, distractor or neutral span";
        }
    }

    private static IEnumerable<string> Links(Gold gold)
    {
        foreach (var conflict in gold.Conflicts.Where(c => c.Statements.Distinct().Count() < 2 || c.Statements.Any(i => i < 0 || i >= gold.Statements.Length) || c.Why.Length == 0))
        {
            yield return $"conflict «{conflict.Why}» does not name two statements";
        }

        var dates = gold.Statements.Select(s => s.Value.Edtf).ToHashSet(StringComparer.Ordinal);
        foreach (var slip in gold.Slips.Where(s => !dates.Contains(s.From) || !dates.Contains(s.To)))
        {
            yield return $"slip from {slip.From} to {slip.To}: a date is in no statement";
        }
    }

    private static bool IsInterval(GoldValue v) => (v.Low ?? v.High) is not null && !(v.Low > v.High);

    private static bool IsCode(string? code) =>
        code is not null && code.Split('-').All(part => part.Length > 0 && part.All(char.IsAsciiLetterLower));
}
