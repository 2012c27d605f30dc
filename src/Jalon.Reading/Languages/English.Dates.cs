namespace Jalon.Reading.Languages;

internal static partial class English
{
    private static readonly WordMap<int> MonthNames = WordLists.Ints("January=1 February=2 March=3 April=4 May=5 June=6 July=7 August=8 September=9 October=10 November=11 December=12 Jan=1 Feb=2 Mar=3 Apr=4 Jun=6 Jul=7 Aug=8 Sept=9 Sep=9 Oct=10 Nov=11 Dec=12");

    private static readonly WordMap<int> DayNames = WordLists.Ints("monday=1 tuesday=2 wednesday=3 thursday=4 friday=5 saturday=6 sunday=0");

    private static readonly WordMap<int> SeasonNames = WordLists.Ints("quarter=33 half=40 half-year=40 semester=40 spring=21 summer=22 autumn=23 winter=24");

    private static PhraseTable<DateMark> Marks() => new PhraseTable<DateMark>()
        .AddList(DateMark.Early, "early, early in, in early, early -, beginning of, the beginning of, at the beginning of, the start of, start of, at the start of, from the start of, very early in, early on in, the first days of, the first weeks of, in the first weeks of, the opening weeks of, the early part of")
        .AddList(DateMark.Mid, "mid, mid -, in mid, in mid -, middle of, the middle of, in the middle of, around the middle of, midway through, halfway through")
        .AddList(DateMark.Late, "late, late in, in late, late -, end, end -, end of, the end of, at the end of, at end, at end -, year - end, towards the end of, toward the end of, the close of, at the close of, the last days of, the final days of, the last weeks of, in the last days of, the final weeks of, very late in, the tail end of")
        .AddList(DateMark.By, "by, by no later than, by not later than, no later than, not later than, at the latest by, at the latest in, at the latest on, until, till, up to, up until, through to, on or before, by around, by about, not beyond, no later than in")
        .AddList(DateMark.Before, "before, prior to, ahead of")
        .AddList(DateMark.NotBefore, "not before, no earlier than, not earlier than, no sooner than, not until, n't until, only after, at the earliest in, at the earliest on, n't before, never before, only from, not prior to, earliest in")
        .AddList(DateMark.From, "from, as from, as of, with effect from, effective from, effective, effective as of, starting, starting in, starting on, starting from, beginning in, beginning on, from as early as, commencing, commencing on, onwards from")
        .AddList(DateMark.Since, "since, ever since, since as far back as");

    private static PhraseTable<RelativeDate> RelativeWords() => new PhraseTable<RelativeDate>()
        .AddList(new RelativeDate('d', -1), "yesterday").AddList(new RelativeDate('d', 0), "today, this day, tonight, this morning, this afternoon, this evening").AddList(new RelativeDate('d', 1), "tomorrow").AddList(new RelativeDate('d', -2), "the day before yesterday").AddList(new RelativeDate('d', 2), "the day after tomorrow")
        .AddList(new RelativeDate('y', -1), "last year, the previous year, the preceding year, the year before, a year earlier, a year ago, the past year, the year just ended").AddList(new RelativeDate('y', 1), "next year, the coming year, the following year, the year ahead").AddList(new RelativeDate('y', 0), "this year, the current year, the present year").AddList(new RelativeDate('y', 2), "the year after next").AddList(new RelativeDate('y', -2), "the year before last, two years ago")
        .AddList(new RelativeDate('y', 0, NeedsMark: true), "year-end, the year-end, the year, year, the calendar year").AddList(new RelativeDate('m', 0, NeedsMark: true), "the month, month")
        .AddList(new RelativeDate('m', -1), "last month, the previous month, the past month").AddList(new RelativeDate('m', 1), "next month, the coming month, the following month").AddList(new RelativeDate('m', 0), "this month, the current month").AddList(new RelativeDate('m', 2), "the month after next").AddList(new RelativeDate('m', -2), "the month before last")
        .AddList(new RelativeDate('w', -1), "last week, the past week, the previous week").AddList(new RelativeDate('w', 1), "next week, the coming week, the following week").AddList(new RelativeDate('w', 0), "this week")
        .AddList(new RelativeDate('q', 1), "next quarter, the next quarter, the coming quarter").AddList(new RelativeDate('q', -1), "last quarter, the previous quarter").AddList(new RelativeDate('q', 0), "this quarter, the current quarter").AddList(new RelativeDate('h', 1), "the next half, next half-year, the next half-year").AddList(new RelativeDate('h', -1), "last half-year")
        .AddList(new RelativeDate('d', 0, Open: true), "in the coming years, in the coming months, in the coming weeks, in the coming days, over the coming years, over the coming months, over the coming weeks, over the coming days, within the coming months, within the coming weeks, during the coming months, during the coming years, in the next few years, in the next few months, in the next few weeks, in the next few days, over the next few years, over the next few months, in the years to come, in the months to come, in the weeks to come, in the days to come, in years to come, in the years ahead, in the months ahead, in the weeks ahead, in the near future, in the foreseeable future, in the not too distant future, in due course, shortly, very soon, soon, before long, very shortly, at the earliest opportunity, as soon as possible, at an early date, the coming months, the coming years, the coming weeks");
}
