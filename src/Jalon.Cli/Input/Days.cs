using System.Globalization;
using Jalon.Core.Languages;
using Jalon.Core.Time;

namespace Jalon.Cli.Input;

/// <summary>Days and instants as they may be written on the command line.</summary>
internal static class Days
{
    private static readonly Label NoDay = new(
        "{0} : « {1} » n’est pas un jour ; écrivez-le 2025-12-31",
        "{0}: “{1}” is no day; write it 2025-12-31",
        "{0}: «{1}» — не день; запишите его как 2025-12-31");

    private static readonly Label NoInstant = new(
        "{0} : « {1} » n’est ni un instant (2025-12-31 ou 2025-12-31T18:00:00Z) ni un numéro de lot du registre ({2} au plus)",
        "{0}: “{1}” is neither an instant (2025-12-31 or 2025-12-31T18:00:00Z) nor the number of a batch of the ledger (up to {2})",
        "{0}: «{1}» — не момент (2025-12-31 или 2025-12-31T18:00:00Z) и не номер порции реестра (не более {2})");

    /// <summary>One day (EDTF or ISO 8601); null when nothing is given; a usage failure when it is a longer period or no date, such as 31 February.</summary>
    public static DateOnly? Day(Call call, string option, string? text) =>
        text is null ? null
        : Edtf.TryParse(text, out var edtf) && edtf.Days is { IsPoint: true, Low: { } day } ? day
        : throw call.Usage(NoDay, option, text);

    /// <summary>The last day of a day, month, year or interval: "published by 2025" means by its end.</summary>
    public static DateOnly? LastDay(Call call, string option, string? text) =>
        text is null ? null
        : Edtf.TryParse(text, out var edtf) && edtf.Days.High is { } day ? day
        : throw call.Usage(NoDay, option, text);

    /// <summary>An instant, a day (its end, UTC) or the number of a batch.</summary>
    public static DateTimeOffset? Instant(Call call, string option, string? text, Func<long, DateTimeOffset?> batch, long newest)
    {
        if (text is null)
        {
            return null;
        }

        if (text.Length < 8 && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && (text.Length != 4 || number <= newest))
        {
            return batch(number) ?? throw call.Usage(NoInstant, option, text, newest);
        }

        if (Edtf.TryParse(text, out var edtf) && !text.Contains('T', StringComparison.Ordinal) && edtf.Days.High is { } day)
        {
            return new DateTimeOffset(day.AddDays(1).ToDateTime(TimeOnly.MinValue), TimeSpan.Zero).AddMilliseconds(-1);
        }

        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant) && text.Contains('T', StringComparison.Ordinal)
            ? instant : throw call.Usage(NoInstant, option, text, newest);
    }
}
