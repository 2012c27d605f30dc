using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Jalon.Reading.Files.Docx;

/// <summary>The numbers and signs that a word processor prints before paragraphs; they are counted, not written, in the file (ECMA-376, 17.9).</summary>
internal sealed class Numbering
{
    private const int Levels = 9;
    private const int MostStyles = 12;
    private readonly Dictionary<int, AbstractNum> abstracts = [];
    private readonly Dictionary<int, NumberingInstance> instances = [];
    private readonly Dictionary<string, Style> styles = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int?[]> counters = [];

    public Numbering(MainDocumentPart main)
    {
        foreach (var definition in main.NumberingDefinitionsPart?.Numbering?.Elements<AbstractNum>() ?? [])
        {
            abstracts[definition.AbstractNumberId?.Value ?? -1] = definition;
        }

        foreach (var instance in main.NumberingDefinitionsPart?.Numbering?.Elements<NumberingInstance>() ?? [])
        {
            instances[instance.NumberID?.Value ?? -1] = instance;
        }

        foreach (var style in main.StyleDefinitionsPart?.Styles?.Elements<Style>() ?? [])
        {
            styles[style.StyleId?.Value ?? ""] = style;
        }
    }

    /// <summary>The label of the paragraph, and one counted further; null when it has none.</summary>
    public string? Next(Paragraph paragraph)
    {
        if (Place(paragraph) is not var (number, level) || !instances.TryGetValue(number, out var instance)
            || !abstracts.TryGetValue(instance.AbstractNumId?.Val?.Value ?? -1, out var definition) || LevelOf(instance, definition, level) is not { } form)
        {
            return null;
        }

        var counted = counters.TryGetValue(definition.AbstractNumberId!.Value, out var known) ? known : counters[definition.AbstractNumberId.Value] = new int?[Levels];
        counted[level] = counted[level] is { } last ? last + 1 : Start(instance, form, level);
        Array.Clear(counted, level + 1, Levels - level - 1);
        if (form.NumberingFormat?.Val is { } sort && sort.Value == NumberFormatValues.Bullet)
        {
            return "–";
        }

        var label = form.LevelText?.Val?.Value ?? "";
        for (var i = 0; i <= level; i++)
        {
            var above = LevelOf(instance, definition, i);
            label = label.Replace($"%{(i + 1).ToString(CultureInfo.InvariantCulture)}", NumberForms.Of(counted[i] ??= above is null ? 1 : Start(instance, above, i), above?.NumberingFormat?.Val), StringComparison.Ordinal);
        }

        return string.IsNullOrWhiteSpace(label) ? null : label;
    }

    // Said of the paragraph itself or of a style it follows; number 0 takes it back.
    private (int Number, int Level)? Place(Paragraph paragraph)
    {
        int? number = null, level = null;
        Look(paragraph.ParagraphProperties?.NumberingProperties);
        var name = paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value;
        for (var i = 0; i < MostStyles && number is null && name is not null && styles.TryGetValue(name, out var style); i++)
        {
            Look(style.StyleParagraphProperties?.NumberingProperties);
            name = style.BasedOn?.Val?.Value;
        }

        return number is { } n and > 0 ? (n, Math.Clamp(level ?? 0, 0, Levels - 1)) : null;

        void Look(NumberingProperties? said)
        {
            number ??= said?.NumberingId?.Val?.Value;
            level ??= said?.NumberingLevelReference?.Val?.Value;
        }
    }

    private static Level? LevelOf(NumberingInstance instance, AbstractNum definition, int level) =>
        instance.Elements<LevelOverride>().FirstOrDefault(o => o.LevelIndex?.Value == level)?.Level ?? definition.Elements<Level>().FirstOrDefault(l => l.LevelIndex?.Value == level);

    private static int Start(NumberingInstance instance, Level form, int level) =>
        instance.Elements<LevelOverride>().FirstOrDefault(o => o.LevelIndex?.Value == level)?.StartOverrideNumberingValue?.Val?.Value ?? form.StartNumberingValue?.Val?.Value ?? 1;
}
