namespace Jalon.Reading.Languages;

internal static partial class English
{
    // Names after the number. "~" opens a name that several states share.
    private const string MoneyList = """
        CFA: CFA francs|CFA franc|francs CFA|franc CFA|F CFA|FCFA|CFA|francs of the CFA; ~franc: francs|franc; XOF: XOF|West African CFA francs|West African CFA franc|West African francs; XAF: XAF|Central African CFA francs|Central African CFA franc
        EUR: euros|euro|EUR|€; USD: dollars|dollar|US dollars|US dollar|U.S dollars|U.S . dollars|American dollars|USD|$|US $|greenbacks|bucks|dollars US; RUB: roubles|rouble|rubles|ruble|Russian roubles|Russian rubles|RUB|₽; CNY: yuan|yuans|renminbi|RMB|CNY|Chinese yuan
        GBP: pounds sterling|sterling|GBP|£|British pounds; ~pound: pounds|pound; CHF: Swiss francs|CHF; JPY: yen|JPY|¥|Japanese yen; AED: UAE dirhams|Emirati dirhams|AED; MAD: Moroccan dirhams|MAD; ~dirham: dirhams|dirham; DZD: Algerian dinars|DZD; TND: Tunisian dinars|TND; LYD: Libyan dinars|LYD; KWD: Kuwaiti dinars|KWD; IQD: Iraqi dinars|IQD; JOD: Jordanian dinars|JOD; BHD: Bahraini dinars|BHD; RSD: Serbian dinars|RSD; ~dinar: dinars|dinar
        NGN: naira|nairas|NGN|₦; GNF: Guinean francs|GNF; GHS: cedis|cedi|GHS; MRU: ouguiyas|ouguiya|MRU; SAR: Saudi riyals|SAR; QAR: Qatari riyals|QAR; ~riyal: riyals|riyal; IRR: Iranian rials; OMR: Omani rials|OMR; YER: Yemeni rials; ~rial: rials|rial; TRY: Turkish lira|Turkish liras|TRY|lira|liras; INR: Indian rupees|INR|₹; PKR: Pakistani rupees|PKR; LKR: Sri Lankan rupees|LKR; MUR: Mauritian rupees|MUR; NPR: Nepalese rupees|Nepali rupees|NPR; SCR: Seychelles rupees|Seychellois rupees|SCR; IDR: rupiah|Indonesian rupiah|rupiahs|IDR; ~rupee: rupees|rupee
        ZAR: rand|rands|ZAR|South African rand; BRL: reais|Brazilian reais|BRL|Brazilian real; ETB: birr|birrs|ETB|Ethiopian birr; KES: Kenyan shillings|KES|Kenya shillings|KSh; TZS: Tanzanian shillings|TZS|Tanzania shillings; UGX: Ugandan shillings|UGX|Uganda shillings; SOS: Somali shillings; ~shilling: shillings|shilling; MGA: ariary|MGA; CDF: Congolese francs|CDF; RWF: Rwandan francs|RWF|Rwanda francs; BIF: Burundian francs|BIF|Burundi francs; DJF: Djiboutian francs|Djibouti francs|DJF; KMF: Comorian francs|KMF
        CAD: Canadian dollars|CAD|C $; AUD: Australian dollars|AUD; NZD: New Zealand dollars|NZD|NZ $; SGD: Singapore dollars|SGD|S $; HKD: Hong Kong dollars|HKD|HK $; NAD: Namibian dollars|Namibia dollars|NAD|N $; LRD: Liberian dollars|LRD; FJD: Fiji dollars|Fijian dollars|FJD; JMD: Jamaican dollars|JMD; EGP: Egyptian pounds|EGP; SDG: Sudanese pounds|SDG; SSP: South Sudanese pounds|SSP; LBP: Lebanese pounds|LBP; SYP: Syrian pounds|SYP; BYN: Belarusian roubles|Belarusian rubles|BYN; KZT: tenge|tenges|KZT
        SEK: Swedish kronor|Swedish krona|Swedish crowns|SEK; NOK: Norwegian kroner|Norwegian krone|Norwegian crowns|NOK; DKK: Danish kroner|Danish krone|Danish crowns|DKK; ISK: Icelandic kronur|Icelandic króna|Icelandic krona|ISK; CZK: Czech koruna|Czech crowns|Czech korunas|CZK; ~crown: kroner|kronor|krone|krona|crowns|kronur; PLN: zlotys|zloty|złoty|PLN; HUF: forints|forint|HUF; RON: Romanian lei|Romanian leu|RON; ~leu: lei|leu; MDL: Moldovan lei|Moldovan leu|MDL; BGN: leva|lev|levs|BGN; UAH: hryvnias|hryvnia|hryvnyas|UAH; GEL: lari|laris|GEL; AMD: drams|dram|AMD; AZN: manats|manat|Azerbaijani manats|AZN; TMT: Turkmen manats|TMT; UZS: soums|soum|UZS; KGS: soms|som|KGS; TJS: somoni|somonis|TJS; ALL: leks|lek
        VND: dong|dongs|VND; THB: baht|bahts|THB; MYR: ringgit|ringgits|MYR; PHP: Philippine pesos|PHP; KRW: won|wons|South Korean won|KRW; TWD: Taiwan dollars|New Taiwan dollars|TWD; BDT: taka|takas|BDT; MMK: kyat|kyats|MMK; KHR: riel|riels|KHR; LAK: kip|kips|LAK; MNT: tugrik|tugriks|tögrög|MNT; AFN: afghanis|afghani; BTN: ngultrum|ngultrums|BTN; MVR: rufiyaa|MVR; ILS: shekels|shekel|ILS
        MXN: Mexican pesos|MXN; ARS: Argentine pesos|ARS; CLP: Chilean pesos|CLP; COP: Colombian pesos|COP; CUP: Cuban pesos|CUP; UYU: Uruguayan pesos|UYU; DOP: Dominican pesos|DOP; ~peso: pesos|peso; PEN: soles|sol|PEN; BOB: bolivianos|boliviano|BOB; VES: bolivars|bolivar|VES; PYG: guaranis|guarani|PYG; HTG: gourdes|gourde|HTG; CRC: colones|colons; GTQ: quetzals|quetzales; HNL: lempiras|lempira; NIO: cordobas|córdobas; PGK: kina|kinas|PGK; VUV: vatu|VUV
        ZMW: Zambian kwacha|Zambian kwachas|ZMW; MWK: Malawian kwacha|Malawi kwacha|MWK; ~kwacha: kwacha|kwachas; MZN: meticals|metical|meticais|MZN; BWP: pula|pulas|BWP; GMD: dalasi|dalasis|GMD; SLE: leones|leone|SLE; AOA: kwanza|kwanzas|AOA; CVE: escudos|escudo|CVE; STN: dobras|dobra; LSL: maloti|loti; SZL: emalangeni|lilangeni; ERN: nakfa|nakfas; XDR: SDR|SDRs|special drawing rights
        WST: tala|talas|Samoan tala|WST; TOP: pa'anga|paanga|TOP; SBD: Solomon Islands dollars|Solomon dollars|SBD; TTD: Trinidad and Tobago dollars|Trinidad dollars|TTD; BBD: Barbados dollars|Barbadian dollars|BBD; BZD: Belize dollars|BZD; GYD: Guyana dollars|Guyanese dollars|GYD; SRD: Suriname dollars|Surinamese dollars|SRD; BSD: Bahamian dollars|BSD; XCD: East Caribbean dollars|Eastern Caribbean dollars|XCD; BND: Brunei dollars|BND; ZWG: ZiG|ZWG; ZWL: Zimbabwe dollars|Zimbabwean dollars|ZWL; XPF: CFP francs|Pacific francs|XPF
        MKD: denars|denar|Macedonian denars|MKD; BAM: convertible marks|convertible mark|BAM; KGS: Kyrgyz soms|Kyrgyz som; UZS: Uzbek soums|Uzbek sums|Uzbek som; MOP: patacas|pataca|MOP; PAB: balboas|balboa|PAB; IQD: Iraqi dinar; KWD: Kuwaiti dinar; RSD: Serbian dinar; DZD: Algerian dinar; TND: Tunisian dinar; LYD: Libyan dinar; JOD: Jordanian dinar; BHD: Bahraini dinar; QAR: Qatari riyal; SAR: Saudi riyal; OMR: Omani rial; KES: Kenyan shilling; SCR: Seychelles rupee; GNF: Guinean franc; RWF: Rwandan franc; DJF: Djiboutian franc; MAD: Moroccan dirham; AED: UAE dirham|Emirati dirham; IRR: Iranian rial|tomans|toman; SEK: Swedish kroner; ISK: Icelandic kroner
        """;

    // Signs and codes that may stand before the number.
    private const string SignList = "USD: $|US $|U.S $|U.S . $|USD|US dollars; EUR: €|EUR|euros|euro; GBP: £|GBP; JPY: ¥|JPY; RUB: ₽|RUB; CNY: RMB|CNY; INR: ₹|INR; ~rupee: Rs|Rs .; NGN: ₦|NGN|N; ~K: K; CFA: CFA|FCFA|F CFA|CFA francs|CFAF; XOF: XOF; XAF: XAF; CHF: CHF; CAD: C $|CA $|CAD|Can $; AUD: AUD|A $|AU $|Aus $; NZD: NZ $|NZD; SGD: SGD; HKD: HK $|HKD; BRL: R $|BRL; ZAR: ZAR|R; ~shilling: Sh; ~P: P; GMD: D; ~M: M; SZL: E; MWK: MK; ZMW: ZK|ZMK; MZN: MT|MTn; AOA: Kz; BIF: FBu|BIF; RWF: FRw; DJF: Fdj; CDF: FC; MRU: MRU; GNF: FG; TZS: Tsh; MVR: Rf|Rf .|MVR; BTN: Nu|BTN; AFN: Afs|AFN; MOP: MOP $; BND: B $|BND; BAM: BAM; MKD: MKD; SOS: SoSh; SSP: SSP; LSL: LSL; GTQ: GTQ; HNL: HNL; NIO: NIO; PAB: B /|PAB; BOB: Bs .|BOB; DOP: RD $|DOP; UYU: $ U; XPF: CFPF|XPF; ZWG: ZiG|ZWG; ZWL: Z $|ZWL; IRR: IRR; YER: YER; SYP: SYP; AFN: AFN; TMT: TMT; ISK: ISK; KES: KSh|KES; TZS: TSh|TZS; UGX: USh|UGX; GHS: GH ¢|GHS|GH₵|₵; AED: AED|Dh|Dhs; SAR: SAR|SR; QAR: QAR|QR; MAD: MAD; DZD: DZD; TND: TND; EGP: EGP|LE; ETB: ETB|Br; RWF: RWF; GNF: GNF; NAD: NAD|N $; SEK: SEK; NOK: NOK; DKK: DKK; PLN: PLN; HUF: HUF; TRY: TRY|₺; KZT: KZT|₸; KRW: KRW|₩; VND: VND|VNĐ|₫; IDR: IDR|Rp; MYR: MYR|RM; THB: THB|฿; PKR: PKR; BDT: BDT|Taka|Tk|Tk .|৳; PHP: PHP|₱; MXN: MXN|Mex $; ZMW: ZMW; MWK: MWK; MZN: MZN; BWP: BWP; AOA: AOA; MUR: MUR; MGA: MGA; UAH: UAH|₴; ILS: ₪; MNT: ₮; JMD: J $; LRD: L $|LRD; TTD: TT $|TTD; BBD: Bds $|BBD; BSD: BSD; BZD: BZ $|BZD; GYD: G $|GYD|GY $; XCD: EC $|XCD; FJD: FJ $|F $|FJD; SBD: SI $|SBD; TOP: T $; WST: WS $|WST; VUV: VT|VUV; SRD: SRD; HTG: HTG; LSL: LSL; SZL: SZL; SLE: SLE|NLe|Le; GMD: GMD; ERN: ERN|Nfk; SCR: SCR; LKR: LKR; NPR: NPR|NRs|NRs .; PEN: S /|PEN; CRC: ₡|CRC; PYG: ₲|PYG; COP: COP; CLP: CLP; ARS: ARS|AR $; UYU: UYU; LBP: LBP; IQD: IQD; JOD: JOD|JD; KWD: KWD|KD; BHD: BHD|BD; OMR: OMR|RO; LYD: LYD|LD; GEL: GEL|₾; AMD: AMD|֏; AZN: AZN|₼; UZS: UZS; KGS: KGS; TJS: TJS; MDL: MDL; RON: RON; BGN: BGN; CZK: CZK|Kč; RSD: RSD; BYN: BYN; LAK: LAK|₭; KHR: KHR|៛; MMK: MMK; PGK: PGK; SDG: SDG; SSP: SSP; SOS: SOS; DJF: DJF; KMF: KMF; BIF: BIF; CDF: CDF; CVE: CVE|ECV; STN: STN; TWD: NT $; XDR: SDR";

    private static readonly WordMap<decimal> MoneyScaleLetters = WordLists.Decimals("m=1000000 b=1000000000 k=1000 mio=1000000 t=1000000000000");

    private static PhraseTable<string> Money(string list)
    {
        var table = new PhraseTable<string>();
        foreach (var entry in list.Split([';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var colon = entry.IndexOf(':', StringComparison.Ordinal);
            foreach (var name in entry[(colon + 1)..].Split('|', StringSplitOptions.TrimEntries))
            {
                table.Add(entry[..colon], name.ToLowerInvariant());
            }
        }

        return table;
    }

    private static WordMap<CurrencyFamily> Families() => new Dictionary<string, CurrencyFamily>(StringComparer.Ordinal)
    {
        ["CFA"] = new("XOF", WordLists.Pairs("CM=XAF GA=XAF CG=XAF TD=XAF CF=XAF GQ=XAF ML=XOF SN=XOF CI=XOF BF=XOF NE=XOF TG=XOF BJ=XOF GW=XOF")),
        ["~franc"] = new("CFA", WordLists.Pairs("CM=CFA GA=CFA CG=CFA TD=CFA CF=CFA GQ=CFA ML=CFA SN=CFA CI=CFA BF=CFA NE=CFA TG=CFA BJ=CFA GW=CFA CH=CHF GN=GNF DJ=DJF KM=KMF BI=BIF RW=RWF CD=CDF")),
        ["~dinar"] = new("DZD", WordLists.Pairs("DZ=DZD TN=TND LY=LYD KW=KWD IQ=IQD JO=JOD BH=BHD RS=RSD")),
        ["~dirham"] = new("MAD", WordLists.Pairs("MA=MAD AE=AED")),
        ["~riyal"] = new("SAR", WordLists.Pairs("SA=SAR QA=QAR")),
        ["~rial"] = new("IRR", WordLists.Pairs("IR=IRR OM=OMR YE=YER")),
        ["~rupee"] = new("INR", WordLists.Pairs("IN=INR PK=PKR LK=LKR MU=MUR NP=NPR SC=SCR")),
        ["~pound"] = new("GBP", WordLists.Pairs("GB=GBP EG=EGP SD=SDG LB=LBP SY=SYP SS=SSP")),
        ["~peso"] = new("MXN", WordLists.Pairs("MX=MXN AR=ARS CL=CLP CU=CUP CO=COP PH=PHP DO=DOP UY=UYU")),
        ["~shilling"] = new("KES", WordLists.Pairs("KE=KES TZ=TZS UG=UGX SO=SOS")),
        ["~K"] = new("~kwacha", WordLists.Pairs("ZM=ZMW MW=MWK PG=PGK MM=MMK LA=LAK")),
        ["~P"] = new("BWP", WordLists.Pairs("BW=BWP PH=PHP")),
        ["~M"] = new("LSL", WordLists.Pairs("LS=LSL MZ=MZN")),
        ["~kwacha"] = new("ZMW", WordLists.Pairs("ZM=ZMW MW=MWK")),
        ["~leu"] = new("RON", WordLists.Pairs("RO=RON MD=MDL")),
        ["~crown"] = new("SEK", WordLists.Pairs("SE=SEK NO=NOK DK=DKK CZ=CZK IS=ISK")),
    }.ToWords();
}
