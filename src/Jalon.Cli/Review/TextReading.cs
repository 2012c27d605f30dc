using System.CommandLine;
using Jalon.Cli.Input;
using Jalon.Cli.Output;
using Jalon.Cli.Texts;
using Jalon.Core;
using Jalon.Core.Languages;
using Jalon.Reading;

namespace Jalon.Cli.Review;

/// <summary>Reads one file and shows what it says; no portfolio, nothing kept. Kept apart from the store so as to start fast.</summary>
internal static class TextReading
{
    private static readonly Label None = new("rien de chiffré ni de daté dans ce texte", "no figure or date in this text", "в тексте нет ни цифр, ни дат");
    private static readonly Label NoLanguage = new("--language : « {0} » ; le français (fr), l’anglais (en) et le russe (ru) se lisent", "--language: “{0}”; French (fr), English (en) and Russian (ru) are read", "--language: «{0}»; читаются французский (fr), английский (en) и русский (ru)");
    private static readonly Label Passage = new("passage", "passage", "место");
    private static readonly Label Subject = new("objet", "subject", "объект");
    private static readonly Label Property = new("propriété", "property", "свойство");
    private static readonly Label Value = new("valeur", "value", "значение");
    private static readonly Label Stance = new("position", "stance", "модальность");
    private static readonly Label By = new("selon", "according to", "по словам");

    internal sealed record About(DateOnly? Date, string? Publisher, string? Language);

    public static int Run(Call call, string given, About about, ParseResult parsed, OutputOptions output)
    {
        if (about.Language is { } tag && LanguageTags.FromTag(tag) is null)
        {
            throw call.Usage(NoLanguage, tag);
        }

        var file = SourceFile.Read(call, given);
        if (!file.IsUsable)
        {
            if (output.IsJson(parsed))
            {
                Json(call, new ReadResult(about.Language, about.Date, about.Publisher, [], file.Findings));
            }

            FindingTexts.Report(call, file.Findings);
            return ExitCodes.Unreadable;
        }

        var result = Reader.Read(file.Text, new ReadOptions(about.Date, about.Publisher, about.Language));
        result = result with { Findings = [.. file.Findings, .. result.Findings.Select(f => f with { Location = $"{file.Name} {f.Location}" })] };
        if (output.IsJson(parsed))
        {
            Json(call, result);
        }
        else if (result.Proposals.Length > 0 || !output.IsForPeople(parsed) || result.Findings.All(f => f.Severity != Severity.Error))
        {
            output.Write(parsed, View(result, call.Language), None);
        }

        return FindingTexts.Report(call, result.Findings);
    }

    // The contract's own form, not that of the tables.
    private static void Json(Call call, ReadResult result) => call.Terminal.Out.WriteLine(ReadingJson.Write(result));

    private static View<Proposal> View(ReadResult result, Language language) => new View<Proposal>("read", result.Proposals)
        .Field("start", p => p.Passage.Start).Field("quote", p => p.Passage.Quote).Field("subject", p => p.SubjectName).Field("kind", p => p.SubjectKind)
        .Field("property", p => p.Property.Code).Field("value", p => p.Value).Field("stance", p => Codes.Of(p.Stance))
        .Field("attributedTo", p => p.AttributedTo).Field("period", p => p.Period?.Text).Field("confidence", p => Math.Round(p.Confidence, 2)).Field("rule", p => p.Rule)
        .Column(Subject, p => new Cell(Wrapping.Cut(p.SubjectName, 60), Tone.Strong))
        .Column(Property, p => p.Property.Label.In(language))
        .Column(Value, p => ValueWords.Of(p.Value, Register.Empty, language))
        .Column(Stance, p => new Cell(StatusTexts.Of(p.Stance).In(language), Tone.Quiet))
        .Column(By, p => Wrapping.Cut(p.AttributedTo ?? "", 40))
        .Column(Passage, p => new Cell(Wrapping.Cut(p.Passage.Quote, 60), Tone.Quiet));
}
