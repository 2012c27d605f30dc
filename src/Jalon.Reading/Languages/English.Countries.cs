namespace Jalon.Reading.Languages;

internal static partial class English
{
    // The first word names the state; then its people and adjective, its capital.
    private const string CountryList = """
        ML mali malian malians bamako; RU russia russian russians moscow russian_federation kremlin; BF burkina_faso burkina burkinabe burkinabè ouagadougou; NE niger nigerien nigeriens niamey; SN senegal senegalese dakar;
        CI côte_d'ivoire ivory_coast cote_d'ivoire ivorian ivorians abidjan yamoussoukro; GN guinea guinean guineans conakry; MR mauritania mauritanian mauritanians nouakchott; DZ algeria algerian algerians algiers; MA morocco moroccan moroccans rabat casablanca;
        TN tunisia tunisian tunisians tunis; TG togo togolese lomé lome; BJ benin beninese cotonou porto-novo; GH ghana ghanaian ghanaians accra; NG nigeria nigerian nigerians abuja lagos; TD chad chadian chadians n'djamena ndjamena; CM cameroon cameroonian cameroonians yaoundé yaounde douala;
        GA gabon gabonese libreville; CG congo congolese brazzaville republic_of_the_congo; CD democratic_republic_of_the_congo democratic_republic_of_congo drc dr_congo kinshasa; CF central_african_republic bangui; GQ equatorial_guinea malabo equatoguinean; GW guinea-bissau bissau bissau-guinean; CV cabo_verde cape_verde cabo_verdean cape_verdean praia;
        GM gambia gambian gambians banjul; SL sierra_leone sierra_leonean freetown; LR liberia liberian liberians monrovia; ET ethiopia ethiopian ethiopians addis_ababa; KE kenya kenyan kenyans nairobi mombasa; TZ tanzania tanzanian tanzanians dodoma dar_es_salaam; UG uganda ugandan ugandans kampala; RW rwanda rwandan rwandans kigali; BI burundi burundian burundians bujumbura gitega; DJ djibouti djiboutian djiboutians;
        SO somalia somali somalis mogadishu; SD sudan sudanese khartoum; SS south_sudan south_sudanese juba; EG egypt egyptian egyptians cairo; LY libya libyan libyans tripoli; ER eritrea eritrean eritreans asmara; MG madagascar malagasy madagascan antananarivo; MU mauritius mauritian mauritians port_louis; KM comoros comorian comorians moroni; SC seychelles seychellois;
        MZ mozambique mozambican mozambicans maputo; AO angola angolan angolans luanda; ZM zambia zambian zambians lusaka; ZW zimbabwe zimbabwean zimbabweans harare; BW botswana botswanan motswana gaborone; NA namibia namibian namibians windhoek; ZA south_africa south_african south_africans pretoria johannesburg durban; MW malawi malawian malawians lilongwe; LS lesotho basotho maseru; SZ eswatini swazi swaziland mbabane; ST são_tomé_and_príncipe sao_tome_and_principe são_tomé sao_tome;
        CN china chinese beijing shanghai people_'s_republic_of_china; IN india indian indians new_delhi delhi mumbai; TR türkiye turkey turkish turks ankara istanbul; IR iran iranian iranians tehran; BR brazil brazilian brazilians brasilia brasília; FR france french paris; DE germany german germans berlin; IT italy italian italians rome; ES spain spanish spaniards madrid; PT portugal portuguese lisbon; BE belgium belgian belgians brussels; NL netherlands dutch the_hague amsterdam;
        GB united_kingdom uk britain british london great_britain; US united_states u.s. american americans washington u.s usa united_states_of_america; CA canada canadian canadians ottawa; JP japan japanese tokyo; KR south_korea south_korean south_koreans seoul republic_of_korea; KP north_korea north_korean pyongyang; AE united_arab_emirates uae emirati emiratis dubai abu_dhabi emirates; SA saudi_arabia saudi saudis riyadh; QA qatar qatari qataris doha; KW kuwait kuwaiti kuwaitis; OM oman omani omanis muscat; BH bahrain bahraini bahrainis manama;
        BY belarus belarusian belarusians minsk; UA ukraine ukrainian ukrainians kyiv kiev; KZ kazakhstan kazakh kazakhs kazakhstani astana; UZ uzbekistan uzbek uzbeks tashkent; KG kyrgyzstan kyrgyz bishkek; TJ tajikistan tajik tajiks dushanbe; TM turkmenistan turkmen ashgabat; AZ azerbaijan azerbaijani azerbaijanis baku; AM armenia armenian armenians yerevan; GE georgia georgian georgians tbilisi; MD moldova moldovan moldovans chisinau;
        CH switzerland swiss bern geneva zurich; AT austria austrian austrians vienna; PL poland polish warsaw; CZ czechia czech czechs czech_republic prague; SK slovakia slovak slovaks bratislava; HU hungary hungarian hungarians budapest; RS serbia serbian serbs belgrade; BG bulgaria bulgarian bulgarians sofia; RO romania romanian romanians bucharest; GR greece greek greeks athens; SE sweden swedish swedes stockholm; NO norway norwegian norwegians oslo; FI finland finnish finns helsinki; DK denmark danish danes copenhagen;
        IS iceland icelandic icelanders reykjavik reykjavík; IE ireland irish dublin; LU luxembourg luxembourgish; MT malta maltese valletta; CY cyprus cypriot cypriots nicosia; LT lithuania lithuanian lithuanians vilnius; LV latvia latvian latvians riga; EE estonia estonian estonians tallinn; SI slovenia slovenian slovene ljubljana; HR croatia croatian croats zagreb; BA bosnia_and_herzegovina bosnia bosnian bosnians sarajevo; ME montenegro montenegrin podgorica; MK north_macedonia macedonian skopje; AL albania albanian albanians tirana; XK kosovo kosovar pristina;
        VN vietnam viet_nam vietnamese hanoi; ID indonesia indonesian indonesians jakarta; MY malaysia malaysian malaysians kuala_lumpur; TH thailand thai thais bangkok; PK pakistan pakistani pakistanis islamabad karachi; BD bangladesh bangladeshi bangladeshis dhaka; AF afghanistan afghan afghans kabul; MN mongolia mongolian mongolians mongols ulaanbaatar; LA laos lao laotian laotians vientiane; KH cambodia cambodian cambodians phnom_penh; MM myanmar burmese burma naypyidaw yangon; PH philippines philippine filipino filipinos manila; SG singapore singaporean singaporeans; LK sri_lanka sri_lankan colombo; NP nepal nepali nepalese kathmandu; BT bhutan bhutanese thimphu; MV maldives maldivian malé; TW taiwan taiwanese taipei; BN brunei bruneian; TL timor-leste east_timor timorese dili; HK hong_kong;
        CU cuba cuban cubans havana; VE venezuela venezuelan venezuelans caracas; NI nicaragua nicaraguan managua; MX mexico mexican mexicans mexico_city; AR argentina argentine argentinian argentines buenos_aires; CL chile chilean chileans santiago; PE peru peruvian peruvians lima; BO bolivia bolivian bolivians la_paz; CO colombia colombian colombians bogotá bogota; EC ecuador ecuadorian ecuadorean quito; PY paraguay paraguayan asunción asuncion; UY uruguay uruguayan montevideo; GY guyana guyanese georgetown; SR suriname surinamese paramaribo; PA panama panamanian; CR costa_rica costa_rican; GT guatemala guatemalan; HN honduras honduran tegucigalpa; SV el_salvador salvadoran; BZ belize belizean;
        HT haiti haitian haitians port-au-prince; JM jamaica jamaican jamaicans; DO dominican_republic santo_domingo; DM dominica; LC saint_lucia st_lucia; BB barbados barbadian; TT trinidad_and_tobago trinidadian; BS bahamas bahamian; GD grenada grenadian; SY syria syrian syrians damascus; IQ iraq iraqi iraqis baghdad; LB lebanon lebanese beirut; JO jordan jordanian jordanians amman; IL israel israeli israelis; PS palestine palestinian palestinians ramallah; YE yemen yemeni yemenis sanaa aden;
        AU australia australian australians canberra; NZ new_zealand wellington; FJ fiji fijian fijians suva; PG papua_new_guinea port_moresby; VU vanuatu ni-vanuatu; WS samoa samoan; TO tonga tongan; SB solomon_islands honiara; KI kiribati; MH marshall_islands; FM micronesia; PW palau; NR nauru; TV tuvalu
        """;

    private static PhraseTable<string> CountryWords()
    {
        var table = new PhraseTable<string>();
        foreach (var entry in Entries())
        {
            foreach (var word in entry[3..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                table.Add(entry[..2], word.Replace('_', ' '));
            }
        }

        return table;
    }

    private static string[] Entries() => CountryList.Split([';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static WordMap<string> NamesOfStates()
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in Entries())
        {
            names.TryAdd(entry[..2], string.Join(' ', entry[3..].Split(' ')[0].Split('_').Select(w => w is "of" or "the" or "and" ? w : char.ToUpperInvariant(w[0]) + w[1..])));
        }

        return names.ToWords();
    }
}
