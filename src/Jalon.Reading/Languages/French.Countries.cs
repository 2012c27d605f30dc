namespace Jalon.Reading.Languages;

internal static partial class French
{
    private const string CountryList = """
        ML mali malien malienne maliens maliennes bamako; RU russie russe russes moscou fédération_de_russie kremlin; BF burkina burkina_faso burkinabè burkinabé burkinabés ouagadougou;
        NE niger nigérien nigérienne nigériens nigériennes niamey; SN sénégal sénégalais sénégalaise sénégalaises dakar; CI côte_d'_ivoire ivoirien ivoirienne ivoiriens ivoiriennes abidjan yamoussoukro;
        GN guinée guinéen guinéenne guinéens guinéennes conakry; MR mauritanie mauritanien mauritanienne mauritaniens nouakchott; DZ algérie algérien algérienne algériens algériennes alger;
        MA maroc marocain marocaine marocains marocaines rabat casablanca; TN tunisie tunisien tunisienne tunisiens tunis; TG togo togolais togolaise lomé; BJ bénin béninois béninoise cotonou porto-novo;
        GH ghana ghanéen ghanéenne accra; NG nigeria nigéria nigérian nigériane nigérians abuja lagos; TD tchad tchadien tchadienne tchadiens n'djamena ndjamena; CM cameroun camerounais camerounaise yaoundé douala;
        GA gabon gabonais gabonaise libreville; CG congo congolais congolaise brazzaville; CD rdc kinshasa république_démocratique_du_congo; CF centrafrique centrafricain centrafricaine bangui république_centrafricaine;
        GQ guinée_équatoriale malabo; GW guinée-bissau bissau-guinéen bissau-guinéenne bissau; CV cap-vert cap-verdien cap-verdienne praia; GM gambie gambien gambienne banjul; SL sierra_leone sierra-léonais sierra-léonaise freetown; LR liberia libéria libérien libérienne monrovia; ET éthiopie éthiopien éthiopienne éthiopiens addis-abeba;
        KE kenya kényan kényane kényans nairobi; TZ tanzanie tanzanien tanzanienne dodoma; UG ouganda ougandais ougandaise kampala; RW rwanda rwandais rwandaise kigali; BI burundi burundais burundaise bujumbura gitega; DJ djibouti djiboutien djiboutienne;
        SO somalie somalien somalienne mogadiscio; SD soudan soudanais soudanaise khartoum; EG égypte égyptien égyptienne égyptiens le_caire caire; LY libye libyen libyenne tripoli; MG madagascar malgache malgaches antananarivo;
        MU maurice mauricien mauricienne; KM comores comorien comorienne moroni; SC seychelles seychellois seychelloise; MZ mozambique mozambicain mozambicaine maputo; AO angola angolais angolaise luanda; ZM zambie zambien zambienne lusaka; ZW zimbabwe zimbabwéen zimbabwéenne harare; BW botswana botswanais botswanaise gaborone;
        NA namibie namibien namibienne windhoek; ZA afrique_du_sud sud-africain sud-africaine sud-africains pretoria johannesbourg; MW malawi malawien malawienne lilongwe; LS lesotho; ER érythrée érythréen érythréenne asmara; SS soudan_du_sud sud-soudanais sud-soudanaise djouba;
        CN chine chinois chinoise chinoises pékin shanghai; IN inde indien indienne indiens indiennes new_delhi; TR turquie turc turque turcs turques ankara istanbul; IR iran iranien iranienne iraniens téhéran; BR brésil brésilien brésilienne brésiliens brasilia;
        FR france français française françaises paris; DE allemagne allemand allemande allemands allemandes berlin; IT italie italien italienne italiens rome; ES espagne espagnol espagnole madrid; PT portugal portugais portugaise lisbonne; BE belgique belge belges bruxelles; NL pays-bas néerlandais néerlandaise;
        GB royaume-uni britannique britanniques londres grande-bretagne; US états-unis américain américaine américains américaines washington; CA canada canadien canadienne ottawa; JP japon japonais japonaise japonaises tokyo; KR corée_du_sud sud-coréen sud-coréenne séoul; KP corée_du_nord nord-coréen pyongyang;
        AE émirats_arabes_unis émirats émirati émiratie émiratis dubaï abou_dabi; SA arabie_saoudite saoudien saoudienne saoudiens riyad; QA qatar qatari qatarie doha; KW koweït koweïtien koweïtienne; OM oman omanais omanaise mascate; BY biélorussie bélarus biélorusse biélorusses minsk;
        UA ukraine ukrainien ukrainienne ukrainiens kiev; KZ kazakhstan kazakh kazakhe kazakhs kazakhstanais kazakhstanaise astana; UZ ouzbékistan ouzbek ouzbeke tachkent; KG kirghizstan kirghize bichkek; TJ tadjikistan tadjik tadjike tadjikistanais tadjikistanaise douchanbé; TM turkménistan turkmène achgabat; AZ azerbaïdjan azerbaïdjanais bakou; AM arménie arménien arménienne erevan; GE géorgie géorgien géorgienne tbilissi;
        CH suisse suisses berne genève; AT autriche autrichien autrichienne vienne; PL pologne polonais polonaise varsovie; CZ tchéquie tchèque tchèques prague; HU hongrie hongrois hongroise budapest; RS serbie serbe serbes belgrade; BG bulgarie bulgare bulgares sofia; RO roumanie roumain roumaine bucarest; GR grèce grec grecque athènes; SE suède suédois suédoise stockholm; NO norvège norvégien norvégienne oslo; FI finlande finlandais finlandaise helsinki; DK danemark danois danoise copenhague;
        VN vietnam viêt_nam vietnamien vietnamienne hanoï; ID indonésie indonésien indonésienne jakarta; MY malaisie malaisien malaisienne; TH thaïlande thaïlandais bangkok; PK pakistan pakistanais pakistanaise islamabad; BD bangladesh bangladais bangladaise dacca; AF afghanistan afghan afghane kaboul; MN mongolie mongol mongole oulan-bator; LA laos laotien laotienne lao vientiane; KH cambodge cambodgien cambodgienne phnom_penh; MM birmanie birman birmane;
        CU cuba cubain cubaine la_havane; VE venezuela vénézuélien vénézuélienne caracas; NI nicaragua nicaraguayen nicaraguayenne managua; MX mexique mexicain mexicaine mexico; AR argentine argentin argentine argentins buenos_aires; CL chili chilien chilienne santiago; PE pérou péruvien péruvienne lima; BO bolivie bolivien bolivienne la_paz; CO colombie colombien colombienne bogota;
        SY syrie syrien syrienne damas; IQ irak irakien irakienne bagdad; LB liban libanais libanaise beyrouth; JO jordanie jordanien jordanienne amman; IL israël israélien israélienne; PS palestine palestinien palestinienne; YE yémen yéménite sanaa; AU australie australien australienne canberra; NZ nouvelle-zélande néo-zélandais néo-zélandaise wellington;
        LU luxembourg luxembourgeois luxembourgeoise; IE irlande irlandais irlandaise dublin; IS islande islandais islandaise reykjavik; MT malte maltais maltaise la_valette; CY chypre chypriote nicosie; LT lituanie lituanien lituanienne vilnius; LV lettonie letton lettone riga; EE estonie estonien estonienne tallinn;
        SK slovaquie slovaque bratislava; SI slovénie slovène ljubljana; HR croatie croate zagreb; BA bosnie-herzégovine bosnie bosnien bosnienne sarajevo; ME monténégro monténégrin monténégrine podgorica; MK macédoine_du_nord macédonien macédonienne skopje; AL albanie albanais albanaise tirana; MD moldavie moldave chisinau;
        PH philippines philippin philippine manille; SG singapour singapourien singapourienne; LK sri_lanka sri-lankais sri-lankaise colombo; NP népal népalais népalaise katmandou; BT bhoutan bhoutanais bhoutanaise; MV maldives maldivien maldivienne; TW taïwan taïwanais taïwanaise; BN brunei brunéien brunéienne; TL timor_oriental timorais; BH bahreïn bahreïni bahreïnie manama;
        HT haïti haïtien haïtienne port-au-prince; JM jamaïque jamaïcain jamaïcaine; DO république_dominicaine dominicain dominicaine saint-domingue; DM dominique; LC sainte-lucie; BB barbade barbadien; TT trinité-et-tobago trinidadien; BS bahamas; GT guatemala guatémaltèque; HN honduras hondurien hondurienne tegucigalpa; SV salvador salvadorien salvadorienne; CR costa_rica costaricien costaricienne; PA panama panaméen panaméenne; PY paraguay paraguayen paraguayenne asuncion asunción; UY uruguay uruguayen uruguayenne montevideo; EC équateur équatorien équatorienne quito; GY guyana guyanien guyanienne georgetown; SR suriname surinamais surinamaise paramaribo;
        FJ fidji fidjien fidjienne suva; PG papouasie-nouvelle-guinée papou; VU vanuatu; WS samoa samoan; TO tonga tongien; SZ eswatini; ST sao_tomé-et-principe
        """;

    private static PhraseTable<string> CountryWords()
    {
        var table = new PhraseTable<string>();
        foreach (var entry in CountryList.Split([';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            foreach (var word in entry[3..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                table.Add(entry[..2], word.Replace('_', ' '));
                if (word[^1] is not ('s' or 'x' or 'z'))
                {
                    table.Add(entry[..2], word.Replace('_', ' ') + "s");
                }
            }
        }

        return table;
    }

    // The first word of each entry names the state; its first letter and those after a hyphen or a space are capitals.
    private static WordMap<string> NamesOfStates()
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in CountryList.Split([';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            names.TryAdd(entry[..2], string.Join(' ', entry[3..].Split(' ')[0].Split('_').Select(w => w is "du" or "de" or "d'" ? w : char.ToUpperInvariant(w[0]) + w[1..])));
        }

        return names.ToWords();
    }
}
