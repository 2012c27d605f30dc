namespace Jalon.Reading.Languages;

internal static partial class English
{
    private static readonly WordMap<decimal> Numbers = WordLists.Decimals("zero=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fourty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90 hundred=100");

    private static readonly WordMap<decimal> ScaleWords = WordLists.Decimals("thousand=1000 million=1000000 millions=1000000 billion=1000000000 billions=1000000000 trillion=1000000000000 bn=1000000000 mn=1000000 mln=1000000 bln=1000000000 tn=1000000000000 trn=1000000000000 lakh=100000 lakhs=100000 crore=10000000 crores=10000000 milliard=1000000000");

    private static readonly WordMap<decimal> CollectiveWords = WordLists.Decimals("dozen=12 score=20 fortnight=0");

    private static readonly WordMap<int> OrdinalWords = WordLists.Ints("first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 eleventh=11 twelfth=12 thirteenth=13 fourteenth=14 fifteenth=15 sixteenth=16 seventeenth=17 eighteenth=18 nineteenth=19 twentieth=20 last=99 final=99");

    private static PhraseTable<decimal> FractionWords() => new PhraseTable<decimal>()
        .AddList(50, "half of, half the, one half of, one-half of, one half, one-half, by half, a half of, half its, half their, some half, half")
        .AddList(33.333333m, "a third of, one third, one-third, by a third, a third, one in three, one out of three, one out of every three")
        .AddList(66.666667m, "two thirds, two-thirds, two in three, two out of three, two out of every three")
        .AddList(25, "a quarter of, a quarter, one quarter, one-quarter, by a quarter, one in four, one out of four, one out of every four, one fourth, one-fourth, a fourth of")
        .AddList(75, "three quarters, three-quarters, three in four, three out of four, three fourths, three-fourths, three out of every four")
        .AddList(20, "a fifth of, one fifth, one-fifth, by a fifth, one in five, one out of five, one in every five, one out of every five, a fifth")
        .AddList(40, "two fifths, two-fifths, two in five, two out of five").AddList(60, "three fifths, three-fifths, three in five, three out of five").AddList(80, "four fifths, four-fifths, four in five, four out of five")
        .AddList(10, "a tenth of, one tenth, one-tenth, one in ten, one out of ten, one in every ten, by a tenth").AddList(70, "seven tenths, seven-tenths").AddList(90, "nine tenths, nine-tenths").AddList(30, "three tenths, three-tenths")
        .AddList(12.5m, "an eighth of, one eighth, one-eighth").AddList(37.5m, "three eighths, three-eighths").AddList(16.666667m, "a sixth of, one sixth, one-sixth, one in six").AddList(83.333333m, "five sixths, five-sixths").AddList(5, "one in twenty, a twentieth of");

    private static PhraseTable<Bound> Before() => new PhraseTable<Bound>()
        .AddList(Bound.About, "about, around, some, roughly, approximately, approx, approx ., circa, c ., ca ., ~, ≈, in the order of, of the order of, on the order of, in the region of, in the neighbourhood of, in the neighborhood of, in the vicinity of, at about, at around, at roughly, at some, at approximately, an estimated, the estimated, an approximate, of about, of around, of some, of roughly, of approximately, to about, to around, to roughly, to some, by about, by around, by some, by roughly, more or less")
        .AddList(Bound.Nearly, "nearly, almost, just under, just short of, just below, not quite, close on, close to, approaching, nearing, a little under, a little less than, slightly less than, slightly under, slightly below, at nearly, at almost, of nearly, of almost, to nearly, to almost, by nearly, by almost, a shade under, virtually, a bit less than, little short of")
        .AddList(Bound.Over, "more than, over, at least, no fewer than, no less than, not less than, not fewer than, upwards of, upward of, above, exceeding, exceed, exceeds, exceeded, has exceeded, have exceeded, in excess of, a minimum of, minimum of, minimum, well over, well above, just over, slightly over, slightly more than, a little over, a little more than, just above, of more than, of over, of at least, to more than, to over, to at least, by more than, by over, by at least, at more than, at over, topped, tops, top, surpassed, surpasses, surpassing, surpass, passed the, crossed the, upwards to, greater than, larger than, higher than, far more than, much more than, far over, easily over, north of, beyond, not under, starting at, starting from, a good, >, ≥")
        .AddList(Bound.UpTo, "less than, fewer than, under, below, up to, at most, at the most, no more than, not more than, as many as, as much as, maximum of, a maximum of, the maximum of, barely, scarcely, hardly, not exceeding, not to exceed, not exceed, n't exceed, never exceed, cannot exceed, not above, not over, no higher than, no greater than, capped at, a cap of, limited to, a ceiling of, ceiling of, lower than, smaller than, well below, well under, far less than, far fewer than, much less than, as little as, as few as, of less than, of up to, to less than, of under, of no more than, at less than, by less than, by up to, to no more than, not even, of at most, within a ceiling of, to a maximum of, <, ≤");

    private static PhraseTable<Bound> After() => new PhraseTable<Bound>()
        .AddList(Bound.About, "or so, - odd, odd, approximately, roughly, or thereabouts, give or take, - ish, more or less")
        .AddList(Bound.Over, "or more, and more, at least, plus, +, minimum, at a minimum, at the least, at the very least, or above, and above, - plus, and over, or over, and counting, upwards")
        .AddList(Bound.UpTo, "at most, at the most, or less, or fewer, maximum, at the outside, max, tops, at best, or under, and under, or below, at the very most");

    private static PhraseTable<string> UnitWords() => new PhraseTable<string>()
        .AddList("%", "%, per cent, percent, per - cent, pct, p . c").AddList("[ppth]", "‰, per mille, per thousand")
        .AddList("W", "watt, watts").AddList("kW", "kw, kilowatt, kilowatts, kwp, kilowatts peak, kw peak").AddList("MW", "mw, megawatt, megawatts, mwe, mwp, mw peak, megawatts peak, megawatt-peak, megawatts-peak, mw electric, megawatts of electricity").AddList("GW", "gw, gigawatt, gigawatts, gwp")
        .AddList("kWh", "kwh, kilowatt-hour, kilowatt-hours, kilowatt hour, kilowatt hours").AddList("MWh", "mwh, megawatt-hour, megawatt-hours, megawatt hour, megawatt hours").AddList("GWh", "gwh, gigawatt-hour, gigawatt-hours, gigawatt hours, gigawatt hour").AddList("TWh", "twh, terawatt-hour, terawatt-hours, terawatt hours")
        .AddList("t", "t, tonne, tonnes, ton, tons, metric tons, metric ton, metric tonnes, metric tonne, tpy").AddList("t/a", "tpa").AddList("kt", "kt, kilotonnes, kilotons, kilotonne").AddList("Mt", "mt, megatonne, megatonnes").AddList("kg", "kg, kgs, kilo, kilos, kilogram, kilograms, kilogramme, kilogrammes").AddList("g", "grams, gram, grammes, gramme").AddList("[oz_tr]", "troy ounces, troy ounce").AddList("[lb_av]", "pounds of weight").AddList("100.kg", "quintal, quintals")
        .AddList("ha", "ha, hectare, hectares").AddList("[acr_us]", "acre, acres").AddList("m2", "m2, m², m ², sq m, sq . m, sqm, square metre, square metres, square meter, square meters").AddList("km2", "km2, km², km ², sq km, sq . km, square kilometre, square kilometres, square kilometer, square kilometers")
        .AddList("km", "km, kms, kilometre, kilometres, kilometer, kilometers").AddList("m", "m, metre, metres, meter, meters").AddList("[mi_i]", "mile, miles").AddList("[ft_i]", "feet, foot").AddList("[nmi_i]", "nautical miles, nautical mile")
        .AddList("m3", "m3, m³, m ³, cubic metre, cubic metres, cubic meter, cubic meters, cu m, kilolitre, kilolitres, kiloliter, kiloliters, kl").AddList("hm3", "hm3, hm³").AddList("km3", "km3, km³, cubic kilometres, cubic kilometers").AddList("L", "litre, litres, liter, liters").AddList("hL", "hectolitre, hectolitres, hl").AddList("[bbl_us]", "barrel, barrels, bbl").AddList("[gal_us]", "gallons, gallon").AddList("ML", "megalitres, megalitre")
        .AddList("V", "volts, volt").AddList("kV", "kv, kilovolt, kilovolts").AddList("kVA", "kva").AddList("MVA", "mva")
        .AddList("a", "year, years, yrs, yr").AddList("mo", "month, months").AddList("wk", "week, weeks").AddList("d", "day, days, working days, business days, calendar days").AddList("h", "hour, hours, hrs").AddList("min", "minutes, minute, mins").AddList("TEU", "teu, teus, twenty-foot equivalent units, twenty-foot containers")
        .AddList("bit/s", "bits per second").AddList("Gbit/s", "gbit/s, gbps, gigabits per second, gb/s").AddList("Tbit/s", "tbit/s, tbps, terabits per second").AddList("Mbit/s", "mbit/s, mbps, megabits per second").AddList("10.a", "decades, decade").AddList("10*2.a", "century, centuries");

    private static PhraseTable<string> Rates() => new PhraseTable<string>()
        .AddList("a", "a year, per year, per annum, an annum, annually, each year, every year, / year, / yr, /year, yearly, p . a, pa, a season, per season, per campaign, year-on-year").AddList("", "a year|month|week|day ago|earlier|before|later|on|after, an hour ago|earlier|before|later|after")
        .AddList("mo", "a month, per month, monthly, each month, every month, / month").AddList("d", "a day, per day, daily, each day, every day, / day, / d").AddList("h", "an hour, per hour, hourly, / h, each hour, every hour").AddList("wk", "a week, per week, weekly, each week, every week").AddList("s", "a second, per second, / s");
}
