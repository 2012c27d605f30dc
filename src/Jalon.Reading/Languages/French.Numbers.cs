using static Jalon.Reading.Languages.WordLists;

namespace Jalon.Reading.Languages;

internal static partial class French
{
    private static readonly WordMap<decimal> Numbers = Decimals("zéro=0 un=1 une=1 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12 treize=13 quatorze=14 quinze=15 seize=16 vingt=20 vingts=20 trente=30 quarante=40 cinquante=50 soixante=60 septante=70 huitante=80 octante=80 nonante=90 cent=100 cents=100");

    private static readonly WordMap<decimal> ScaleWords = Decimals("mille=1000 milliers=1000 million=1000000 millions=1000000 milliard=1000000000 milliards=1000000000 mds=1000000000 md=1000000000 mrd=1000000000 mrds=1000000000 billion=1000000000000 billions=1000000000000 mln=1000000 mio=1000000");

    private static readonly WordMap<decimal> CollectiveWords = Decimals("huitaine=8 dizaine=10 douzaine=12 quinzaine=15 vingtaine=20 trentaine=30 quarantaine=40 cinquantaine=50 soixantaine=60 centaine=100 millier=1000");

    private static readonly WordMap<int> OrdinalWords = Ints("premier=1 première=1 deuxième=2 second=2 seconde=2 troisième=3 quatrième=4 cinquième=5 sixième=6 septième=7 huitième=8 neuvième=9 dixième=10 onzième=11 douzième=12 treizième=13 quatorzième=14 quinzième=15 vingtième=20 dernier=99 dernière=99");

    private static PhraseTable<decimal> FractionWords() => new PhraseTable<decimal>()
        .AddList(50, "la moitié, pour moitié, de moitié").AddList(33.333333m, "un tiers, le tiers, au tiers, pour un tiers, un sur trois").AddList(66.666667m, "deux tiers, les deux tiers, aux deux tiers, deux sur trois")
        .AddList(25, "un quart, le quart, au quart, un sur quatre").AddList(75, "trois quarts, les trois quarts, aux trois quarts, trois sur quatre").AddList(20, "un cinquième, le cinquième, un sur cinq")
        .AddList(40, "deux cinquièmes").AddList(60, "trois cinquièmes").AddList(80, "quatre cinquièmes").AddList(10, "un dixième, le dixième, un sur dix");

    private static PhraseTable<Bound> Before() => new PhraseTable<Bound>()
        .AddList(Bound.About, "environ, quelque, quelques, autour de, autour du, autour des, de l' ordre de, de l' ordre d', avoisine, avoisinent, avoisiner, avoisinant, avoisinerait, avoisinait, avoisinera, avoisinaient, aux alentours de, aux alentours des, approximativement, à peu près, à quelque, aux environs de, dans les, grosso modo, peu ou prou, à environ, d' environ, de quelque, d' à peu près")
        .AddList(Bound.Nearly, "près de, près d', presque, pas loin de, pas loin d', un peu moins de, un peu moins d', frôle, frôlent, frôlant, frôlait, à près de, de près de, de presque")
        .AddList(Bound.Over, "plus de, plus d', au moins, au minimum, au bas mot, pas moins de, pas moins d', minimum, au-delà de, au delà de, supérieur à, supérieure à, supérieurs à, supérieures à, dépasse, dépassent, dépasser, dépassant, dépassait, dépassaient, dépassera, dépasseront, dépasserait, a dépassé, ont dépassé, dépassé, excède, excèdent, excéder, excédant, un peu plus de, un peu plus d', ?bien plus de, à partir de, de plus de, de plus d', d' au moins, à plus de, à plus d', à au moins, franchi la barre de, franchit la barre de, dépasse les, dépassent les, dépasser les, dépassé les, franchi les, minimum de, la barre de, la barre des, le seuil de, le seuil des, pour au moins, de pas moins de, passé la barre de, passé la barre des")
        .AddList(Bound.UpTo, "moins de, moins d', jusqu' à, jusqu' au, jusqu' aux, au plus, au maximum, au mieux, à peine, maximum de, plafonné à, plafonnée à, inférieur à, inférieure à, inférieurs à, inférieures à, pas plus de, pas plus d', tout au plus, de moins de, de moins d', à moins de, ne dépasse pas, ne dépassent pas, ne dépasser pas, ne dépassera pas, ne dépasseront pas, ne dépassait pas, n' excède pas, n' excèdent pas, n' excédera pas, ne devra pas dépasser, ne doit pas dépasser, ne pas dépasser, ne devrait pas dépasser, ne pourra dépasser, ne peut dépasser, ne saurait dépasser, ne dépasse guère, ne pourra pas dépasser, ne peut pas dépasser, ne devront pas dépasser, ne doivent pas dépasser, ne pas excéder, sans dépasser, pouvant aller jusqu' à, pouvant atteindre, au maximum de, ne dépasse pas les, ne pas dépasser les, n' a pas dépassé, n' ont pas dépassé, n' a pas dépassé les, ne dépasserait pas, n' atteint pas, n' excéderait pas, à peine plus de, seulement jusqu' à, limité à, limitée à, plafond de, dans la limite de, dans une limite de");

    private static PhraseTable<Bound> After() => new PhraseTable<Bound>()
        .AddList(Bound.About, "environ, approximativement, à peu près, ou presque, peu ou prou")
        .AddList(Bound.Over, "au moins, au minimum, minimum, ou plus, et plus, au bas mot, à minima, a minima")
        .AddList(Bound.UpTo, "au plus, au maximum, maximum, ou moins, tout au plus, maxi, au mieux");

    private static PhraseTable<string> UnitWords() => new PhraseTable<string>()
        .AddList("%", "%, pour cent, p . 100, pour-cent")
        .AddList("[ppth]", "‰, pour mille")
        .AddList("W", "w, watt, watts").AddList("kW", "kw, kilowatt, kilowatts").AddList("MW", "mw, mégawatt, mégawatts, megawatt, megawatts, mégawatts électriques, mwe, mw électriques").AddList("GW", "gw, gigawatt, gigawatts")
        .AddList("kW", "kwc, kilowatts-crête, kilowatt-crête, kwp, kilowatts crête").AddList("MW", "mwc, mwp, mégawatts-crête, mégawatt-crête, mégawatts crête, mégawatt crête, mw crête, mw-crête, mégawatts-crêtes").AddList("GW", "gwc, gwp")
        .AddList("kWh", "kwh, kilowattheure, kilowattheures, kilowatt-heure, kilowatts-heures").AddList("MWh", "mwh, mégawattheure, mégawattheures, mégawatt-heure, mégawatts-heures").AddList("GWh", "gwh, gigawattheure, gigawattheures, gigawatt-heure, gigawatts-heures").AddList("TWh", "twh, térawattheure, térawattheures, térawatts-heures")
        .AddList("t", "t, tonne, tonnes").AddList("kt", "kt, kilotonne, kilotonnes").AddList("Mt", "mt, mégatonne, mégatonnes").AddList("kg", "kg, kilo, kilos, kilogramme, kilogrammes").AddList("g", "grammes, gramme").AddList("100.kg", "quintal, quintaux")
        .AddList("ha", "ha, hectare, hectares").AddList("m2", "m2, m ², m², mètre carré, mètres carrés, mètres-carrés").AddList("km2", "km2, km², km ², kilomètre carré, kilomètres carrés, kilomètres-carrés").AddList("ar", "ares")
        .AddList("km", "km, kilomètre, kilomètres").AddList("m", "m, mètre, mètres").AddList("m", "mètres linéaires")
        .AddList("m3", "m3, m³, m ³, mètre cube, mètres cubes, mètres-cubes").AddList("hm3", "hm3, hm³").AddList("km3", "km3, km³, kilomètres cubes").AddList("L", "litre, litres, l").AddList("hL", "hectolitre, hectolitres, hl").AddList("[bbl_us]", "baril, barils, bbl")
        .AddList("V", "v, volts").AddList("kV", "kv, kilovolt, kilovolts").AddList("kVA", "kva").AddList("MVA", "mva")
        .AddList("a", "an, ans, année, années").AddList("mo", "mois").AddList("wk", "semaine, semaines").AddList("d", "jour, jours, journées, jours ouvrables, jours ouvrés, jours calendaires").AddList("h", "heures, heure, h").AddList("min", "minutes, minute").AddList("TEU", "evp, conteneurs evp")
        .AddList("bit/s", "bits par seconde").AddList("Gbit/s", "gbit/s, gbps, gigabits par seconde").AddList("10.a", "décennies, décennie").AddList("10*2.a", "siècle, siècles");

    private static PhraseTable<string> Money() => new PhraseTable<string>()
        .AddList("CFA", "francs cfa, franc cfa, fcfa, f cfa, de francs cfa, de fcfa, de f cfa, frs cfa, cfa, f . cfa, francs cfa d'*, de cfa").AddList("~franc", "francs, franc, de francs")
        .AddList("XOF", "xof").AddList("XAF", "xaf")
        .AddList("EUR", "euros, euro, d' euros, €, eur, d' €")
        .AddList("USD", "dollars, dollar, de dollars, dollars américains, de dollars américains, usd, $, $ us, us $, dollars us, de dollars us, de dollars des états-unis, $us, de usd, d' usd, dollars des états-unis")
        .AddList("RUB", "roubles, rouble, de roubles, rub, ₽, roubles russes, de roubles russes")
        .AddList("CNY", "yuans, yuan, de yuans, rmb, cny, renminbi, de renminbi, yuans chinois")
        .AddList("GBP", "livres sterling, livre sterling, de livres sterling, gbp, £").AddList("~pound", "livres, de livres").AddList("CHF", "francs suisses, de francs suisses, chf")
        .AddList("JPY", "yens, de yens, jpy, ¥").AddList("AED", "dirhams émiratis, de dirhams émiratis, aed, dirhams des émirats").AddList("~dirham", "dirhams, de dirhams").AddList("MAD", "mad, dirhams marocains, de dirhams marocains")
        .AddList("DZD", "dinars algériens, de dinars algériens, dzd").AddList("~dinar", "dinars, de dinars").AddList("RSD", "dinars serbes, de dinars serbes").AddList("JOD", "dinars jordaniens, de dinars jordaniens").AddList("BHD", "dinars bahreïniens, de dinars bahreïniens").AddList("TND", "dinars tunisiens, de dinars tunisiens, tnd").AddList("NGN", "nairas, naira, de nairas, ngn")
        .AddList("GNF", "francs guinéens, de francs guinéens, gnf").AddList("GHS", "cedis, de cedis, cédis, de cédis, ghs").AddList("MRU", "ouguiyas, d' ouguiyas, mru").AddList("SAR", "riyals saoudiens, de riyals saoudiens, sar").AddList("~riyal", "riyals, de riyals")
        .AddList("TRY", "livres turques, de livres turques, try").AddList("~rupee", "roupies, de roupies").AddList("INR", "roupies indiennes, de roupies indiennes, inr").AddList("ZAR", "rands, de rands, zar").AddList("BRL", "reals, de reals, réaux, de réaux, brl")
        .AddList("ETB", "birrs, de birrs, etb").AddList("KES", "shillings kényans, de shillings kényans, kes").AddList("MGA", "ariary, d' ariary, ariarys, d' ariarys, mga").AddList("CDF", "francs congolais, de francs congolais, cdf").AddList("RWF", "francs rwandais, de francs rwandais, rwf")
        .AddList("BIF", "francs burundais, de francs burundais").AddList("DJF", "francs djiboutiens, de francs djiboutiens").AddList("KMF", "francs comoriens, de francs comoriens").AddList("CAD", "dollars canadiens, de dollars canadiens, cad").AddList("EGP", "livres égyptiennes, de livres égyptiennes").AddList("QAR", "riyals qataris, de riyals qataris").AddList("BYN", "roubles biélorusses, de roubles biélorusses").AddList("KZT", "tenges, de tenges").AddList("~rial", "rials, de rials").AddList("IRR", "rials iraniens, de rials iraniens").AddList("YER", "rials yéménites, de rials yéménites").AddList("~peso", "pesos, de pesos").AddList("~shilling", "shillings, de shillings").AddList("~crown", "couronnes, de couronnes").AddList("SCR", "roupies seychelloises, de roupies seychelloises").AddList("NPR", "roupies népalaises, de roupies népalaises").AddList("LBP", "livres libanaises, de livres libanaises").AddList("SYP", "livres syriennes, de livres syriennes").AddList("SSP", "livres sud-soudanaises, de livres sud-soudanaises").AddList("UYU", "pesos uruguayens, de pesos uruguayens").AddList("SOS", "shillings somaliens, de shillings somaliens").AddList("ISK", "couronnes islandaises, de couronnes islandaises").AddList("BGN", "levs, de levs, leva").AddList("ALL", "leks, de leks").AddList("MDL", "lei moldaves, de lei moldaves").AddList("TMT", "manats turkmènes, de manats turkmènes").AddList("PEN", "soles, de soles, sols").AddList("BOB", "bolivianos, de bolivianos").AddList("VES", "bolivars, de bolivars").AddList("CRC", "colons, de colons").AddList("NIO", "córdobas, de córdobas").AddList("GTQ", "quetzals, de quetzals").AddList("HNL", "lempiras, de lempiras").AddList("MWK", "kwachas malawiens, de kwachas malawiens").AddList("LSL", "lotis, maloti, de maloti").AddList("SZL", "emalangeni, d' emalangeni").AddList("NAD", "dollars namibiens, de dollars namibiens").AddList("HKD", "dollars de hong kong").AddList("NZD", "dollars néo-zélandais, de dollars néo-zélandais").AddList("STN", "dobras, de dobras").AddList("AFN", "afghanis, d' afghanis").AddList("MVR", "rufiyaas, de rufiyaas").AddList("BTN", "ngultrums, de ngultrums").AddList("ILS", "shekels, de shekels").AddList("BRL", "réals")
        .AddList("TJS", "somonis, de somonis").AddList("KGS", "soms, de soms").AddList("DOP", "pesos dominicains, de pesos dominicains").AddList("HTG", "gourdes, de gourdes").AddList("LAK", "kips, de kips").AddList("ZMW", "kwachas, de kwachas").AddList("MNT", "tugriks, de tugriks").AddList("PYG", "guaranis, de guaranis").AddList("VND", "dongs, de dongs").AddList("THB", "bahts, de bahts").AddList("MYR", "ringgits, de ringgits").AddList("IDR", "roupies indonésiennes, de roupies indonésiennes").AddList("PKR", "roupies pakistanaises, de roupies pakistanaises").AddList("LKR", "roupies sri-lankaises, de roupies sri-lankaises")
        .AddList("PLN", "zlotys, de zlotys").AddList("HUF", "forints, de forints").AddList("RON", "lei, de lei").AddList("SEK", "couronnes suédoises, de couronnes suédoises").AddList("NOK", "couronnes norvégiennes, de couronnes norvégiennes").AddList("DKK", "couronnes danoises, de couronnes danoises").AddList("CZK", "couronnes tchèques, de couronnes tchèques").AddList("UAH", "hryvnias, de hryvnias").AddList("GEL", "laris, de laris").AddList("AMD", "drams, de drams").AddList("AZN", "manats, de manats").AddList("UZS", "soums, de soums")
        .AddList("KHR", "riels, de riels").AddList("MMK", "kyats, de kyats").AddList("BDT", "takas, de takas").AddList("MZN", "meticals, de meticals, meticais, de meticais").AddList("BWP", "pulas, de pulas").AddList("GMD", "dalasis, de dalasis").AddList("SLE", "leones, de leones").AddList("AOA", "kwanzas, de kwanzas").AddList("TZS", "shillings tanzaniens, de shillings tanzaniens").AddList("UGX", "shillings ougandais, de shillings ougandais").AddList("SDG", "livres soudanaises, de livres soudanaises").AddList("LYD", "dinars libyens, de dinars libyens").AddList("KWD", "dinars koweïtiens, de dinars koweïtiens").AddList("IQD", "dinars irakiens, de dinars irakiens").AddList("OMR", "rials omanais, de rials omanais").AddList("MXN", "pesos mexicains, de pesos mexicains").AddList("ARS", "pesos argentins, de pesos argentins").AddList("CLP", "pesos chiliens, de pesos chiliens").AddList("CUP", "pesos cubains, de pesos cubains").AddList("COP", "pesos colombiens, de pesos colombiens").AddList("PHP", "pesos philippins, de pesos philippins").AddList("MUR", "roupies mauriciennes, de roupies mauriciennes").AddList("CVE", "escudos, d' escudos, escudos cap-verdiens").AddList("KRW", "wons, de wons").AddList("SGD", "dollars de singapour").AddList("AUD", "dollars australiens, de dollars australiens").AddList("ERN", "nakfas, de nakfas");

    // A name that several states give their money, the code taken when nothing tells, and the code of each state.
    internal static WordMap<CurrencyFamily> Families() => new Dictionary<string, CurrencyFamily>(StringComparer.Ordinal)
    {
        ["CFA"] = new("XOF", Pairs("CM=XAF GA=XAF CG=XAF TD=XAF CF=XAF GQ=XAF ML=XOF SN=XOF CI=XOF BF=XOF NE=XOF TG=XOF BJ=XOF GW=XOF")),
        ["~franc"] = new("CFA", Pairs("CM=CFA GA=CFA CG=CFA TD=CFA CF=CFA GQ=CFA ML=CFA SN=CFA CI=CFA BF=CFA NE=CFA TG=CFA BJ=CFA GW=CFA CH=CHF GN=GNF DJ=DJF KM=KMF BI=BIF RW=RWF CD=CDF")),
        ["~dinar"] = new("DZD", Pairs("DZ=DZD TN=TND LY=LYD KW=KWD IQ=IQD JO=JOD BH=BHD RS=RSD")),
        ["~dirham"] = new("MAD", Pairs("MA=MAD AE=AED")),
        ["~riyal"] = new("SAR", Pairs("SA=SAR QA=QAR")),
        ["~rial"] = new("IRR", Pairs("IR=IRR OM=OMR YE=YER")),
        ["~rupee"] = new("INR", Pairs("IN=INR PK=PKR LK=LKR ID=IDR MU=MUR NP=NPR SC=SCR")),
        ["~pound"] = new("GBP", Pairs("GB=GBP EG=EGP TR=TRY SD=SDG LB=LBP SY=SYP SS=SSP")),
        ["~peso"] = new("MXN", Pairs("MX=MXN AR=ARS CL=CLP CU=CUP CO=COP PH=PHP DO=DOP UY=UYU")),
        ["~shilling"] = new("KES", Pairs("KE=KES TZ=TZS UG=UGX SO=SOS")),
        ["~crown"] = new("SEK", Pairs("SE=SEK NO=NOK DK=DKK CZ=CZK IS=ISK")),
    }.ToWords();

    private static PhraseTable<string> Rates() => new PhraseTable<string>()
        .AddList("a", "par an, par année, l' an, chaque année, / an, /an, par campagne, an, à l' année")
        .AddList("mo", "par mois, / mois, chaque mois").AddList("d", "par jour, / jour, / j, chaque jour, quotidiens, quotidiennes, par journée").AddList("h", "par heure, / h, à l' heure, l' heure").AddList("wk", "par semaine, chaque semaine, hebdomadaires").AddList("s", "par seconde, / s").AddList("a", "annuels, annuelles, annuel, annuelle");
}
