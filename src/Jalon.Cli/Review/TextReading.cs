using System.CommandLine;
using Jalon.Cli.Input;
using Jalon.Cli.Output;
using Jalon.Cli.Texts;
using Jalon.Core;
using Jalon.Core.Languages;
using Jalon.Reading;
using Jalon.Reading.Files;

namespace Jalon.Cli.Review;

/// <summary>Reads one file, folder or archive and shows what it says; no portfolio, nothing kept. Kept apart from the store so as to start fast.</summary>
internal static class TextReading
{
    private static readonly Label None = new("rien de chiffré ni de daté dans ce texte", "no figure or date in this text", "в тексте нет ни цифр, ни дат");
    private static readonly Label NoLanguage = new("--language : « {0} » ; le français (fr), l’anglais (en) et le russe (ru) se lisent", "--language: “{0}”; French (fr), English (en) and Russian (ru) are read", "--language: «{0}»; читаются французский (fr), английский (en) и русский (ru)");
    private static readonly Label Passage = new("passage", "passage", "место");
    private static readonly Label Subject = new("objet", "subject", "объект");
    private static readonly Label Property = new("propriété", "property", "свойство");
    private static readonly Label Value = new("valeur", "value", "значение");
    private static readonly Label Stance = new("position", "stance", "модальность");
    private static readonly Label File = new("fichier", "file", "файл");
    private static readonly Label By = new("selon", "according to", "по словам");

    internal sealed record About(DateOnly? Date, string? Publisher, string? Language);

    public static int Run(Call call, string given, About about, ParseResult parsed, OutputOptions output)
    {
        if (about.Language is { } tag && LanguageTags.FromTag(tag) is null)
        {
            throw call.Usage(NoLanguage, tag);
        }

        using var large = output.IsJson(parsed) && given != "-" ? LargeText.Open(call.Terminal.PathTo(given)) : null;
        if (large is not null)
        {
            return Stream(call, given, large, about);
        }

        var results = SourceFile.Read(call, given).Select(f => (File: f, Result: Read(f, about))).ToList();
        var findings = results.SelectMany(r => r.Result.Findings).ToList();
        if (output.IsJson(parsed))
        {
            Json(call, bytes =>
            {
                if (IsOne(given, results))
                {
                    ReadingJson.Write(bytes, results[0].Result);
                }
                else
                {
                    ReadingJson.Write(bytes, results.Select(r => r.Result with { File = r.File.Place }));
                }
            });
        }
        else
        {
            List<Row> rows = [.. results.SelectMany(r => r.Result.Proposals.Select(p => new Row(results.Count > 1 ? r.File.Place : "", p)))];
            if (rows.Count > 0 || !output.IsForPeople(parsed) || findings.TrueForAll(f => f.Severity != Severity.Error))
            {
                output.Write(parsed, View(rows, call.Language), None);
            }
        }

        var code = FindingTexts.Report(call, findings);
        return results.TrueForAll(r => !r.File.IsUsable) ? ExitCodes.Unreadable : code;
    }

    // Of a large text each statement is written as it is found, and nothing is held.
    private static int Stream(Call call, string given, StreamReader text, About about)
    {
        var reading = Reader.Open(text, new ReadOptions(about.Date, about.Publisher, about.Language));
        Json(call, bytes => ReadingJson.Write(bytes, reading, Placed));
        return FindingTexts.Report(call, reading.Findings.Select(Placed));

        Finding Placed(Finding finding) => finding with { Location = $"{given} {finding.Location}" };
    }

    private static void Json(Call call, Action<System.IO.Stream> write)
    {
        call.Terminal.Out.Flush();
        write(call.Terminal.OutBytes);
        call.Terminal.OutBytes.Write("\n"u8);
        call.Terminal.OutBytes.Flush();
    }

    /// <summary>The text that would be read, and nothing else; of several files each under its name.</summary>
    public static int Show(Call call, string given)
    {
        var files = SourceFile.Read(call, given).ToList();
        foreach (var file in files.Where(f => f.IsUsable))
        {
            call.Terminal.Out.WriteLine(files.Count > 1 ? $"==> {file.Place} <==\n{file.Text}\n" : file.Text);
        }

        var code = FindingTexts.Report(call, files.SelectMany(f => f.Findings));
        return files.TrueForAll(f => !f.IsUsable) ? ExitCodes.Unreadable : code;
    }

    private sealed record Row(string File, Proposal Proposal);

    private static ReadResult Read(FileText file, About about)
    {
        var (date, publisher) = (about.Date ?? file.Facts.Date?.Value, about.Publisher ?? file.Facts.Publisher?.Value);
        if (!file.IsUsable)
        {
            return new ReadResult(about.Language, date, publisher, [], file.Findings);
        }

        var result = Reader.Read(file.Text, new ReadOptions(date, publisher, about.Language)).On(PageMap.Of(file.Format!.MediaType, file.Text));
        return result with { Findings = [.. file.Findings, .. result.Findings.Select(f => f with { Location = $"{file.Place} {f.Location}" })] };
    }

    // A folder, an archive or a letter with enclosures gives a list, were it of one; a document gives what the contract says.
    private static bool IsOne(string given, List<(FileText File, ReadResult Result)> results) =>
        results is [{ File.Place: var place }] && (place == given || (given == "-" && place == "stdin"));

    private static View<Row> View(IReadOnlyList<Row> rows, Language language) => new View<Row>("read", rows)
        .Field("start", r => r.Proposal.Passage.Start).Field("quote", r => r.Proposal.Passage.Quote).Field("subject", r => r.Proposal.SubjectName).Field("kind", r => r.Proposal.SubjectKind)
        .Field("property", r => r.Proposal.Property.Code).Field("value", r => r.Proposal.Value).Field("stance", r => Codes.Of(r.Proposal.Stance))
        .Field("attributedTo", r => r.Proposal.AttributedTo).Field("period", r => r.Proposal.Period?.Text).Field("confidence", r => Math.Round(r.Proposal.Confidence, 2)).Field("rule", r => r.Proposal.Rule).Field("file", r => r.File.Length > 0 ? r.File : null).Field("page", r => r.Proposal.Passage.Page)
        .Column(Subject, r => new Cell(Wrapping.Cut(r.Proposal.SubjectName, 60), Tone.Strong))
        .Column(Property, r => r.Proposal.Property.Label.In(language))
        .Column(Value, r => ValueWords.Of(r.Proposal.Value, Register.Empty, language))
        .Column(Stance, r => new Cell(StatusTexts.Of(r.Proposal.Stance).In(language), Tone.Quiet))
        .Column(By, r => Wrapping.Cut(r.Proposal.AttributedTo ?? "", 40))
        .Column(Passage, r => new Cell(PageWords.Before(r.Proposal.Passage.Page, Wrapping.Cut(r.Proposal.Passage.Quote, 60), language), Tone.Quiet))
        .Column(File, r => new Cell(r.File, Tone.Quiet));
}
