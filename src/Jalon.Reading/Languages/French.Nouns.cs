using System.Collections.Frozen;

namespace Jalon.Reading.Languages;

internal static partial class French
{
    // "m" and "f" are the gender; a trailing "!" marks a noun that only points ("cet ouvrage").
    private const string KindList = """
        facility f: centrale usine raffinerie route gare mine station ligne école université clinique plateforme plate-forme cimenterie minoterie laiterie ferme centrale_solaire voie installation! infrastructure! autoroute sous-station fonderie conserverie huilerie sucrerie caserne base_militaire base faculté bibliothèque maternité pharmacie prison mosquée cathédrale piste aérogare turbine tour unité_de_production unité_industrielle chaîne_de_montage unité_de_transformation unité_de_traitement unité_de_fabrication zone_industrielle zone_franche zone_économique boulangerie scierie ligne_ferroviaire voie_ferrée ligne_à_haute_tension liaison_ferroviaire interconnexion rizerie brasserie savonnerie pépinière école_primaire tannerie verrerie aciérie filature tuilerie conduite canalisation criée halle cité_universitaire usine_pilote éolienne éoliennes digue écluse jetée berge adduction cuve retenue cimenterie_nationale halle_à_marée centrale_hydroélectrique centrale_électrique unité fabrique manufacture clinique_mobile auberge résidence cité antenne fibre briqueterie étable serre chocolaterie fromagerie distillerie imprimerie papeterie menuiserie carrière centrale_géothermique centrale_thermique passerelle rocade déviation gare_routière gare_de_fret aire_de_repos conserverie_de_poisson meunerie beurrerie ganterie bergerie vanillerie école_technique école_normale plateforme_logistique ferme_aquacole scierie-école raffinerie_d'or
        facility m: barrage hôpital aéroport port pont terminal laboratoire champ champ_solaire parc pipeline oléoduc gazoduc entrepôt silo centre lycée complexe réacteur abattoir chemin_de_fer stade dépôt forage site! ouvrage! réseau corridor tunnel canal complexe_industriel poste_frontière port_sec observatoire data_center centre_de_données satellite câble train tramway métro bac ferry dispensaire village_olympique marché_couvert musée campus internat bâtiment! siège immeuble incinérateur haut-fourneau four moulin atelier_industriel bassin périmètre périmètre_irrigué gisement puits quai périmètre_agricole terminal_pétrolier terminal_céréalier échangeur pôle laboratoire_national hangar réservoir aérodrome relais château_d'eau transformateur atelier four_rotatif tronçon_routier appontement môle wharf héliport hippodrome palais théâtre cinéma studio laminoir concentrateur viaduc aqueduc pont_flottant marché_frontalier marché_de_gros verger vignoble monument mémorial phare radar télescope héliostat méthaniseur gazomètre parc_éolien parc_solaire parc_industriel barrage_hydroélectrique complexe_hospitalier centre_hospitalier centre_culturel équipement! édifice! établissement!
        project m: projet! chantier! travaux! investissements! investissement! ensemble! volet! lot! tronçon! programme_d'investissement
        project f:  phase! tranche! électrification
        agreement m: accord mémorandum protocole traité contrat pacte document! texte! avenant arrangement mémoire_d'entente protocole_d'accord accord-cadre instrument! accord_de_prêt accord_de_financement mémorandum_d'entente mémorandum_d'accord bail accord_de_siège accord_de_partenariat
        agreement f: convention feuille_de_route lettre_d'intention déclaration charte entente lettre_d'entente concession convention_de_financement convention-cadre
        commission f: commission sous-commission commission_mixte grande_commission_mixte task_force commission_intergouvernementale instance! cellule
        commission m: comité groupe_de_travail cadre_de_suivi cadre_de_concertation comité_de_suivi conseil_d'affaires mécanisme comité_de_pilotage cadre! groupe_d'experts comité_mixte comité_technique conseil_conjoint conseil_mixte secrétariat_permanent secrétariat_conjoint
        decision f: décision résolution recommandation mesure
        decision m: arrêté décret moratoire
        programme m: programme dispositif! prêt don crédit emprunt financement! fonds_de_roulement allègement appui! quota moratoire_de_la_dette microcrédit rééchelonnement soutien! stage stages cursus master doctorat jumelage boursiers plan boursier étudiants quota contingent_de_bourses stagiaires échange_universitaire volontariat
        programme f: subvention ligne_de_crédit garantie dotation! allocation allocations redevance indemnisation bourses bourse formation formations campagne initiative! coopération! aide stratégie caravane vaccination filière
        flow m: échanges commerce déficit excédent déficit_commercial excédent_commercial solde_commercial volume_des_échanges courants_d'échanges approvisionnement approvisionnements locomotives vedettes autobus bus camions hélicoptères tracteurs wagons matériel équipements fret_ferroviaire livraisons ventes achats trafic transit fret envois échanges_commerciaux don dons
        flow f: commande commandes remises_de_dette recettes recettes_d'exportation machines exportations importations livraison exportation importation fournitures fourniture expéditions expédition cargaison cargaisons marchandises vente
        certification f: certification accréditation homologation licence labellisation qualification
        certification m: agrément label certificat permis
        institution f: banque alliance confédération agence institution! société! entreprise! coentreprise co-entreprise compagnie chambre organisation fondation filiale académie bourse_de_commerce caisse union autorité_de_régulation université_conjointe société_mixte entreprise_commune joint-venture école_supérieure succursale ambassade maison
        institution m: groupe fonds institut groupement consortium secrétariat office conseil consulat centre_régional bureau
        force f: force brigade unité armée garde patrouille flottille force_conjointe force_unifiée mission_de_formation légion
        force m: bataillon contingent corps régiment détachement effectif! effectifs! groupement_tactique escadron
        event f: visite session réunion rencontre conférence cérémonie foire tournée séance délégation mission table_ronde assemblée semaine_culturelle exposition consultation consultations négociations pourparlers audience
        event m: sommet forum salon exercice entretien entretiens séjour déplacement séminaire festival colloque congrès dialogue rendez-vous sommet_bilatéral
        """;

    private static readonly FrozenDictionary<string, Article> ArticleWords = Pairs("le=d la=d l'=d les=d du=d des=d au=d aux=d un=i une=i de=n d'=n ce=t cet=t cette=t ces=t son=p sa=p ses=p leur=p leurs=p notre=p nos=p")
        .ToFrozenDictionary(p => p.Key, p => p.Value switch { "d" => Article.Definite, "i" => Article.Indefinite, "t" => Article.Demonstrative, "p" => Article.Possessive, _ => Article.None }, StringComparer.Ordinal);

    private static PhraseTable<KindNoun> KindNouns()
    {
        var table = new PhraseTable<KindNoun>();
        foreach (var line in KindList.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var (head, words) = (line[..line.IndexOf(':', StringComparison.Ordinal)].Split(' '), line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..]);
            foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                var generic = word[^1] == '!';
                var phrase = (generic ? word[..^1] : word).Replace('_', ' ').Replace("'", "' ", StringComparison.Ordinal);
                var plural = phrase.EndsWith('s') && phrase is not ("mission de formation" or "corps" or "fonds" or "congrès" or "permis" or "puits" or "campus");
                table.Add(new KindNoun(head[0], head[1] == "f", plural, generic), phrase);
                if (!plural)
                {
                    table.Add(new KindNoun(head[0], head[1] == "f", true, generic), Plural(phrase));
                }
            }
        }

        return table;
    }

    // The first word of a compound takes the plural, and an adjective after it; what follows a preposition does not.
    private static string Plural(string phrase)
    {
        var words = phrase.Split(' ');
        for (var i = 0; i < words.Length && words[i] is not ("de" or "d'" or "à"); i++)
        {
            words[i] = words[i] switch
            {
                [.., 'a', 'l'] => words[i][..^1] + "ux",
                [.., 'a', 'u'] => words[i] + "x",
                [.., 's' or 'x'] => words[i],
                _ => words[i] + "s",
            };
        }

        return string.Join(' ', words);
    }

    private static FrozenDictionary<string, Counted> CountedWords()
    {
        var words = new Dictionary<string, Counted>(StringComparer.Ordinal);
        Put(Counted.Things, "repas véhicules voitures têtes bêtes conteneurs boîtes pièces paires doses vaccins échantillons consultations opérations actes unités œufs sacs trains vols rotations navires bateaux camions pains bouteilles bovins ovins caprins porcs poulets poussins volailles carcasses plants arbres motos vélos téléphones ordinateurs panneaux compteurs lampadaires livres briques parpaings pneus palettes colis lettres abonnés-types appels analyses tests examens diagnostics dossiers visas passeports manuels uniformes cercueils tables-bancs cahiers tenues machines appareils engins prothèses logements appartements chambres maisons salles amphithéâtres");
        Put(Counted.Capacity, "lits places berceaux couveuses");
        Put(Counted.Headcount, "démineurs instituteurs institutrices professeurs chirurgiens sapeurs-pompiers éducateurs vétérinaires agronomes interprètes traducteurs moniteurs infirmières soignantes aides-soignants techniciennes ingénieures chercheuses enseignantes ouvriers-maçons maçons soudeurs électriciens mécaniciens chauffeurs contrôleurs inspecteurs policières militaires-instructeurs coopérants géologues topographes gardiens bûcherons hommes hommes soldats militaires emplois employés employées agents ouvriers ouvrières travailleurs salariés salariées instructeurs conseillers gendarmes policiers combattants casques effectifs postes ingénieurs techniciens recrues personnels fonctionnaires médecins infirmiers enseignants formateurs soignants chercheurs collaborateurs officiers sous-officiers douaniers parachutistes cheminots mineurs dockers marins pilotes experts gardes saisonniers permanents intérimaires cadres sapeurs garde-côtes gardes-côtes vigiles conducteurs dockeurs personnes_employées ouvriers_spécialisés magistrats artisans contractuels coopérants volontaires légionnaires réservistes fusiliers commandos sentinelles ambulanciers sages-femmes assistants vacataires manœuvres");
        Put(Counted.Beneficiaries, "boursiers boursières étudiants étudiantes bourses ménages conducteurs_formés habitants doctorants patients bénéficiaires foyers élèves personnes stagiaires apprenants familles riverains clients usagers abonnés agriculteurs exploitants paysans malades enfants femmes jeunes réfugiés apprentis lauréats diplômés auditeurs producteurs éleveurs passagers voyageurs habitants citoyens cotonculteurs pêcheurs lits_inexistants consommateurs écoliers lycéens doctorants auditeurs_libres allocataires abonnements raccordements maraîchers patientes réfugiées lectrices boursiers-chercheurs stagiaires lycéennes collégiens collégiennes écolières planteurs riziculteurs cultivateurs cultivatrices artisanes coopérateurs sinistrés déplacés orphelins retraités résidents résidentes étudiants-ingénieurs assurés nouveau-nés mères");
        Put(Counted.Untracked, "petits-enfants enfants-rois vigiles-types chiffres numéros dates chaises boîtes_inexistantes mots lieues délégués_inexistants reprises ans années an mois jours heures minutes semaines décennies siècles habitants_inexistants pays fois points côtés raisons morts blessés victimes voix étapes volets axes piliers priorités parties chefs présidents hommes_d'état capitales degrés tours questions défis objectifs conditions domaines secteurs continents générations manières aspects façons mots choses buts sièges pages articles lignes chapitres paragraphes annexes étages rives frères voisins partenaires dirigeants gouvernements peuples nations économies camps alliés tiers états exemplaires feuillets photographies photos annexes vidéos molécules portraits langues temps principes critères signataires millions milliards journalistes sessions trimestres semestres saisons pages. minutes. fuseaux kilos mètres pas rangs places. élections attaques attentats coups invités spectateurs visiteurs lecteurs exemples autres premiers premières derniers dernières mêmes");
        return words.ToFrozenDictionary(StringComparer.Ordinal);

        void Put(Counted kind, string list)
        {
            foreach (var word in list.Split(' '))
            {
                words[word] = kind;
            }
        }
    }

    private static PhraseTable<Cue> CueWords() => new PhraseTable<Cue>()
        .AddList(Cue.Cost, "coût, coûts, coûte, coûtent, coûtera, coûteront, coûterait, coûter, coûtait, a coûté, coûté, enveloppe, devis, facture, investissement, investissements, surcoût, budgétisé, valeur du contrat, montant du contrat, représente un investissement, facturé, facturée, nécessite, nécessitera, nécessitent")
        .AddList(Cue.Financing, "finance, financent, financé, financée, financés, financées, financera, financeront, financer, financement, financements, prêt, prêts, prêtés, prêtées, prêtée, rallonge, prête, prêtera, prêté, crédit, crédits, don de, don d', subvention, subventions, subventionne, subventionné, capital, capitaux, apport, apporte, apportent, apportera, apporté, contribution, contribue, contribuera, contribué, contributions, accorde, accordera, accordé, accordée, accordent, débloque, débloqué, débloquera, débloquent, octroie, octroyé, octroyée, octroiera, verse, versé, versera, verseront, versée, versés, décaisse, décaissé, décaissera, décaissement, mobilise, mobilisé, mobilisés, mobilisera, injecte, injecté, injectera, alloue, alloué, allouée, allouera, emprunt, emprunté, garantie, aide de, aide d', fonds, investir, investira, investi, investissent, doté de, dotée de, dotation, ligne de crédit, à hauteur de, appui budgétaire, appui financier, bailleur, bailleurs, cofinancement, participation financière, prend en charge, prendra en charge, paie, paiera, payé, payera, avance, souscrit, souscrire, engager, débourser, déboursé, déboursera, réclame, sollicite, demande, tranche de, quote-part")
        .AddList(Cue.Revenue, "recette, recettes, revenu, revenus, chiffre d' affaires, bénéfice, bénéfices, rapporter, rapporte, rapporté, rapportera, rapporterait, rapporteront, généré, générer, génère, générera, générerait, redevance, redevances, redevances annuelles, dividende, dividendes, gains, gain, profit, profits, marge, manque à gagner, loyer, loyers, taxes, économiser, économie annuelle, encaisser, encaissé, encaissera, droits de péage, produit de la vente")
        .AddList(Cue.Trade, "échanges, échanges commerciaux, volume des échanges, commerce, commerce bilatéral, importations, exportations, importé, importés, exporté, exportés, exporte, importe, exportent, importent, balance commerciale, flux commerciaux, échanges bilatéraux, ventes vers, achats à, le commerce")
        .AddList(Cue.Growth, "augmenté, augmentation, augmente, augmentent, augmenter, augmenterait, augmentera, hausse, croissance, crû, progressé, progression, progresse, progressent, progresser, progresseront, progressera, bond, bondi, accroissement, accru, accroître, crû de, grimpé, grimpe, s' accroître, en progression de, gonflé de, envolée, envolé, crû, relevé de, rebond, rebondi, s' est accru, élargi de, grandi de, en hausse, de mieux, de plus qu', de plus que, de plus en un an, a gagné, ont gagné, croît, croissent, crû")
        .AddList(Cue.Fall, "de moins, de moins qu', baisse, baissé, baissent, reculé, recul, recule, reculent, diminué, diminution, diminue, chute, chuté, contraction, contracté, contractés, contractées, repli, repliés, repliées, replié, perdu, régressé, dégringolé, effondré, effondrés, effondrement, fléchi, fléchissement, tassement, tassé, tassés, cédé, s' est contracté, en baisse, ralenti de, rétréci, fondu de, réduit de, réduits de, déclin, décliné")
        .AddList(Cue.Capacity, "capacité, capacités, puissance, puissance installée, produire, production, produira, produit, produisent, produirait, débit, traiter, traitera, rendement, accueillir, accueillera, stocker, stockage, tension, longueur, long de, longue de, longs de, longues de, linéaire, d' une longueur, longueur totale, lits, places")
        .AddList(Cue.CapacityMax, "extensible à, extensibles à, extensibles, extensible, extensible jusqu' à, portée à, porté à, être portée, être porté, pouvant atteindre, pouvant être portée à, à terme, capacité maximale, maximale, à pleine capacité, à plein régime, pleine capacité, montera à, pouvant être porté à, pourra atteindre, pourra être portée, pourra être porté, pourrait être portée, pourrait être porté, évolutive jusqu' à, évolutive, pouvant aller jusqu' à, porter la capacité, puissance maximale, pourra monter")
        .AddList(Cue.Area, "superficie, surface, étend sur, étendra sur, s' étend, couvre, implanté sur, implantée sur, occupe, emprise, terrain, terrains, bâti sur, bâtie sur, foncier, parcelle")
        .AddList(Cue.Distance, "à environ, situé à, située à, situés à, distant de, distante de, éloigné, éloignée, au nord de, au sud de, à l' est de, à l' ouest de, au nord-ouest de, au nord-est de, au sud-est de, au sud-ouest de, sépare, séparent, de la frontière, de la capitale, de distance, parcouru, km/h")
        .AddList(Cue.Share, "part, parts, détenu, détenue, détenus, détient, détiennent, détiendra, détiendront, détenir, codétenu, codétenue, actions, actionnaire, participation, capital, taux, avancement, réalisé à, réalisée à, exécuté à, achevé à, achevés à, représente, représentent, soit, proportion, pourcentage, quota, taux d' exécution, à concurrence de, couvrir, couvre")
        .AddList(Cue.Duration, "durée, dureront, dure, dura, duré, durer, durera, pendant, pour une durée, d' une durée, délai, délais, période de, valable, validité, sur une période, mandat, échelonné, échelonnée, remboursable, remboursables, étalé, étalée, étalés, court, courent, courra, conclu pour, conclue pour, prolongé de, prolongée de, prorogé de, prorogée de, arrêté, de retard, de travaux, de chantier, de délai, dans un délai, concession de, bail de, formation de, visite de, séjour de, différé, délai de grâce, prendra, prendront, prennent, reconductible, reconductibles, renouvelable, s' étale, s' étaleront, moratoire de, session de, tournée de, nécessite, exige, travaux de, réalisé en, réalisés en, réalisées en, en l' espace de, durera, mission de, stage de, réunion de, forum de, rencontre de")
        .AddList(Cue.Elapsed, "depuis, il y a, après, avant, plus tôt, plus tard, auparavant, dernières, derniers, dernière, premières, en l' espace de, au bout de, voici, voilà, ans après, au cours des, ces, prochaines, prochains, toutes les, tous les, chaque, passées, écoulées, écoulés, durant les, premiers, suivants, suivantes, précédentes, précédents")
        .AddList(Cue.Age, "âgé de, âgée de, âgés de, âgées de, à l' âge de, âge, ans révolus, fêté ses, vieux de, vieille de")
        .AddList(Cue.Flow, "reçu, livré, livrés, livrée, livrées, livrer, livre, livrera, livraison, livraisons, exporté, exportés, exportée, exportées, exporte, exportations, importé, importés, importées, importe, importations, expédié, expédiés, expédiées, acheté, achetés, vendu, vendus, vendues, vente, ventes, achat, achats, transporté, transportés, transportées, acheminé, acheminés, acheminées, fourni, fournis, fournies, fourniture, transité, débarqué, débarquées, chargé, chargées, cargaison, don, récolté, récoltées, enlevé, enlevées, réceptionné, réceptionnées, transit, fret, trafic, écoulé, écoulées, déchargées, déchargé")
        .AddList(Cue.Price, "unitaire, unitaires, cents, centimes, prix, se vend, se vendent, vendu, vendue, vendus, vendues, billet, billets, ticket, tickets, tarif, tarifs, le sac, le kilo, le litre, la tonne, l' unité, la pièce, le kilogramme, le quintal, le baril, le mètre cube, le passage, péage, abonnement, loyer mensuel, par personne, par véhicule, par tête, par passager, taux retenu, taux de change, frais d' inscription, droit d' entrée, l' entrée, inscription, amende, caution, salaire, salaires, le ticket, la nuit, la tonne métrique, la livre, le paquet, la bouteille, la boîte, la douzaine, le colis, le conteneur, par conteneur, prime, indemnité journalière");
}
