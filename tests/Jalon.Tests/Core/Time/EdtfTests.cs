using System.Globalization;
using CsCheck;
using Jalon.Core.Time;

namespace Jalon.Tests.Core.Time;

public sealed class EdtfTests
{
    private static readonly Gen<DateOnly> Days = Gen.Int[0, DateOnly.MaxValue.DayNumber].Select(DateOnly.FromDayNumber);

    private static readonly Gen<DateInterval> Periods = Gen.Select(Days, Gen.Int[0, 1000], Gen.Int[0, 4]).Select((day, length, open) =>
        new DateInterval(open == 1 ? null : day, open == 2 ? null : DateOnly.FromDayNumber(Math.Min(day.DayNumber + length, DateOnly.MaxValue.DayNumber))));

    [Fact]
    public void Period_PrintedAndRead_IsTheSame() => Periods.Sample(days =>
    {
        var edtf = Edtf.From(days);

        return Edtf.Parse(edtf.Text).Days == days && Edtf.Parse(edtf.Text) == edtf;
    }, iter: 10_000);

    [Fact]
    public void Text_Read_PrintsAsItWas() => Gen.Select(Days, Generators.Pick("yyyy-MM-dd", "yyyy-MM", "yyyy"), Generators.Pick("", "?", "~", "%")).Sample((day, format, mark) =>
    {
        var text = day.ToString(format, CultureInfo.InvariantCulture) + mark;

        return Edtf.TryParse(text, out var edtf) && edtf.Text == text && edtf.Days.Contains(day) && edtf.IsQualified == (mark.Length > 0);
    });

    [Theory]
    [InlineData("2025-12-31", "2025-12-31", "2025-12-31")]
    [InlineData("2025-12", "2025-12-01", "2025-12-31")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("2025", "2025-01-01", "2025-12-31")]
    [InlineData("202X", "2020-01-01", "2029-12-31")]
    [InlineData("2025-XX-XX", "2025-01-01", "2025-12-31")]
    [InlineData("2025-06-XX", "2025-06-01", "2025-06-30")]
    [InlineData("2025-21", "2025-03-01", "2025-05-31")]
    [InlineData("2025-24", "2025-12-01", "2026-02-28")]
    [InlineData("2025-34", "2025-04-01", "2025-06-30")]
    [InlineData("2025-41", "2025-07-01", "2025-12-31")]
    [InlineData("2025-06-21/2025-06-26", "2025-06-21", "2025-06-26")]
    [InlineData("2025-06/2025-07", "2025-06-01", "2025-07-31")]
    [InlineData("../2027-12-31", null, "2027-12-31")]
    [InlineData("2027-01-01/..", "2027-01-01", null)]
    [InlineData("/2027", null, "2027-12-31")]
    [InlineData("2025-06-16T10:00:00Z", "2025-06-16", "2025-06-16")]
    [InlineData("0001-01-01", "0001-01-01", "0001-01-01")]
    [InlineData("9999-12-31", "9999-12-31", "9999-12-31")]
    [InlineData("9999-24", "9999-12-01", "9999-12-31")]
    [InlineData("9999", "9999-01-01", "9999-12-31")]
    [InlineData("000X", "0001-01-01", "0009-12-31")]
    [InlineData("00XX", "0001-01-01", "0099-12-31")]
    [InlineData("201X", "2010-01-01", "2019-12-31")]
    [InlineData("2004-XX", "2004-01-01", "2004-12-31")]
    [InlineData("2004-22~", "2004-06-01", "2004-08-31")]
    [InlineData("2004-23", "2004-09-01", "2004-11-30")]
    [InlineData("2004-06~/2006-08-31?", "2004-06-01", "2006-08-31")]
    [InlineData("2004-06-15/", "2004-06-15", null)]
    [InlineData("2004-21/2004-22", "2004-03-01", "2004-08-31")]
    [InlineData("2025-06-16T24:00:00", "2025-06-16", "2025-06-16")]
    [InlineData("2025-06-16T10:00:00+05:30", "2025-06-16", "2025-06-16")]
    [InlineData("-0044-03-15", "0001-01-01", "0001-01-01")] // before the calendar: the nearest day there is
    [InlineData("Y17000", "9999-12-31", "9999-12-31")]
    [InlineData("Y-17000", "0001-01-01", "0001-01-01")]
    public void Text_Read_BoundsItsDays(string text, string? low, string? high)
    {
        var days = Edtf.Parse(text).Days;

        Assert.Equal((low, high), (days.Low?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), days.High?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("2025-02-29")]
    [InlineData("2025-02-31")]
    [InlineData("2025-13")]
    [InlineData("2025-00")]
    [InlineData("2025-06-00")]
    [InlineData("2025-06-31")]
    [InlineData("2025-20")]
    [InlineData("2025-42")]
    [InlineData("2025-1")]
    [InlineData("25")]
    [InlineData("20X5")]
    [InlineData("XXXX")]
    [InlineData("2025/2024")]
    [InlineData("2025-06-26/2025-06-21")]
    [InlineData("../..")]
    [InlineData("/")]
    [InlineData("//")]
    [InlineData("2025/2026/2027")]
    [InlineData("2025-06-16T25:00:00")]
    [InlineData("2025-06-16T24:00:01")]
    [InlineData("2025-06-16T10:00:00+::")]
    [InlineData("2025-06-16T10:00:00+25:00")]
    [InlineData("2025-06-16T10:00")]
    [InlineData("2025-06-16?T10:00:00")]
    [InlineData("2025-06-XXT10:00:00")]
    [InlineData("2025-06T10:00:00")]
    [InlineData("2025T10:00:00")]
    [InlineData("Y17000T10:00:00")]
    [InlineData("2025-1\0")]
    [InlineData("2025-06-1\0")]
    [InlineData("202\0")]
    [InlineData("2025-06-16\0")]
    [InlineData("-2025-02-31")]
    [InlineData("-2023-02-29")]
    [InlineData("2025?~")]
    [InlineData("2025-??")]
    [InlineData("Y2025")]
    [InlineData("Y020250")]
    [InlineData("2025-06-XX/XXXX")]
    [InlineData("2025-X6")]
    [InlineData("2025-29")]
    [InlineData("２０２５")]
    [InlineData("hier")]
    [InlineData("2025-06-16 ")]
    [InlineData("+2025")]
    public void Text_OfNoDate_IsRefused(string text)
    {
        Assert.False(Edtf.TryParse(text, out _));
        Assert.Throws<FormatException>(() => Edtf.Parse(text));
    }

    [Fact]
    public void Text_OfAnyKind_NeverThrows() =>
        Gen.OneOf(Gen.String[0, 70], Gen.Char["0123456789-/.XTYZ?~%:+"].Array[0, 30].Select(c => new string(c))).Sample(text => Edtf.TryParse(text, out var edtf) == (edtf is not null), iter: 20_000);

    [Fact]
    public void Distance_BetweenPeriods_HoldsThatOfTheirDays() => Gen.Select(Periods, Periods, Gen.Int[0, 1000], Gen.Int[0, 1000]).Sample((a, b, i, j) =>
    {
        var (x, y) = (Pick(a, i), Pick(b, j));
        var count = a.Since(b);

        return !(count.Low > x.DayNumber - y.DayNumber) && !(count.High < x.DayNumber - y.DayNumber);
    });

    [Fact]
    public void Overlap_IsSymmetricAndFollowsContainment() => Gen.Select(Periods, Periods).Sample((a, b) =>
        a.Overlaps(b) == b.Overlaps(a) && (!a.Contains(b) || a.Overlaps(b)) && a.Contains(a));

    private static DateOnly Pick(DateInterval days, int at)
    {
        var low = days.Low ?? days.High!.Value.AddDays(-Math.Min(1000, days.High.Value.DayNumber));
        var high = days.High ?? DateOnly.FromDayNumber(Math.Min(low.DayNumber + 1000, DateOnly.MaxValue.DayNumber));
        return low.AddDays(at % (high.DayNumber - low.DayNumber + 1));
    }
}
