namespace Jalon.Reading.Languages;

internal static partial class French
{
    // The wider field of works, agreements, money and schools, written as the acts are: what a dictionary would add to the
    // verbs that every text has. "a|b" is either word.
    private const string StateList = """
        approved -: act/p s:a|ont_levé_l'_option
        started launched: v:donné|donne|donnent_le_coup_d'_envoi v:donné|donne|donnent_le_premier_coup_de_pioche n:premier_coup_de_pioche v:pris|prennent|prend_leur|son_départ
        in-progress -: s:à_pied_d'_œuvre s:sur_les_rails s:en_plein_essor s:en_cours_d'_arrivée
        established -: s:bien|désormais|enfin|déjà_en_place
        suspended -: s:en_rade s:en_stand-by s:entre_parenthèses s:en_jachère
        cancelled -: s:mort-né|mort-née s:passé|passée|passés|passées_à_la_trappe remisé/x remisée/x
        not-approved -: v:essuyé|essuie_un_refus v:heurté|heurtée_à_un_refus
        not-started -: s:resté|restée|restés|restées|reste|restent_sur_le_papier v:n'_existe|existent_que_sur_le_papier s:resté|restée|restés|restées_lettre_morte
        undecided -: s:en_cours_d'_arbitrage s:à_l'_arbitrage s:reste|restent_à_arbitrer s:rien_n'_est_joué
        in-preparation -: s:à_l'_état_d'_ébauche s:à_l'_état_embryonnaire
        in-force in-force: s:effectif|effective|effectifs|effectives
        operational -: s:en_ordre_de_marche
        signed signed: contresign/er scell/p
        in-force in-force: entré|entrée|entrés|entrées_en_application/x promulgu/p n:entrée_en_application
        in-force -: reconduit/t prorog/p renouvel/p f:sera_appliqué|appliquée s:a|ont_force_de_loi
        started launched: mis|mise|mises_en_chantier/x n:mise_en_chantier n:ouverture_des_travaux n:démarrage_des_travaux n:reprise relanc/p i:relancer amorc/p entrepris/x sorti|sortie|sortis|sorties_de_terre/x v:sort_de_terre v:sortent_de_terre f:sortira_de_terre n:relance
        operational launched: mis|mise|mises_en_orbite/x rouvert/t f:rouvrira f:rouvriront i:rouvrir v:rouvre n:réouverture mis|mise|mises_en_exploitation|route|eau|production|circulation|ligne/x mis|mise|mises_sous_tension/x déploy/er n:déploiement
        operational -: s:en_état_de_marche s:en_fonctionnement s:à_plein_régime s:à_plein_rendement s:à_pleine_capacité v:accueilli_ses_premiers|premières v:accueille_ses_premiers|premières v:accueilli_leurs_premiers|premières v:délivré_ses_premiers|premières v:produit_ses_premiers|premières v:reçu_ses_premiers|premières s:praticable s:praticables s:sous_tension
        completed completed: boucl/p i:boucler réceptionn/er s:est|sont_clos|close|closes n:parachèvement concrétis/er n:bouclage
        completed completed: pos/p mont/p dress/p tir/p bitum/p goudronn/p asphalt/p revêtu/t pav/p coul/p creus/p for/p fonc/p perc/p bâti/t construit/t édifi/p érig/p plant/p câbl/p pein/t peint/t carrel/p équip/p meubl/p aménag/p terrass/p nivel/p béton/p bétonn/p soud/p assembl/p enfoui/t branch/p électrifi/p clôtur/p démin/p dépollu/p drag/p cur/p rénov/p répar/p réhabilit/p restaur/p modernis/p élargi/t agrandi/t étanchéifi/p install/p expédi/p achemin/p distribu/p décharg/p embarqu/p transmis/t remplac/p rempli/t combl/p désensabl/p recens/p numéris/p tradui/t traduit/t imprim/p scann/p étalonn/p recett/p mouill/p amarr/p renflou/p
        completed -: s:tient|tiennent_debout s:arrivé|arrivée|arrivés|arrivées_à_terme|échéance
        completed -: abouti/t v:aboutit v:aboutissent i:aboutir arrivé|arrivée|arrivés|arrivées_à_destination|bon_port/x mené|menée|menés|menées_à_bien|terme/x
        disbursed -: débloqu/er décaiss/er vers/p
        repaid -: rembours/p apur/p
        established founded: v:voient_le_jour mis|mise|mises_sur_pied/x
        suspended -: placé|placée|placés|placées_sous_séquestre|scellés/x mis|mise|mises_sous_scellés|séquestre/x s:sous_scellés|séquestre mis|mise_la_clé_sous_la_porte/x v:mis_la_clé_sous_la_porte v:fermé v:baissé_le_rideau s:en_cale v:prend_l'_eau s:est|sont|reste|restent_désert|déserte|déserts|désertes|vide|vides
        suspended -: mis|mise|mises_sous_cocon/x mis|mise|mises_à_l'_arrêt/x mis|mise|mises_en_pause|sommeil|veille|veilleuse/x s:en_pause s:en_veille s:sous_cocon v:piétine v:piétinent v:patine v:patinent v:piétinait v:patinait v:s'_enlise v:s'_enlisent enlis/p v:fermé_ses_portes v:fermé_leurs_portes v:ferme_ses_portes f:fermera_ses_portes v:cessé_ses|son|sa|toute|leurs|leur v:cesse_ses|son|sa|toute v:cessé_de_fonctionner s:dans_l'_impasse s:en_souffrance s:figé|figée|figés|figées s:enrayé|enrayée v:ne_tourne_plus v:ne_tournent_plus v:marque_le_pas v:marquent_le_pas v:fait_du_surplace v:n'_avance_pas|plus v:n'_avancent_pas|plus v:ne_progresse_pas|plus n:fermeture
        not-operational -: s:hors_d'_usage s:hors_d'_état s:en_ruine s:en_ruines s:délabré|délabrée|délabrés|délabrées détruit/t endommag/p s:impraticable|impraticables s:inutilisable|inutilisables s:inutilisé|inutilisée|inutilisés|inutilisées s:désaffecté|désaffectée s:à_sec s:saturé|saturée|saturés|saturées tari/t v:a|ont|avait_brûlé ravag/p inond/p saccag/p pill/p effondr/p s:ne_s'_est_jamais|pas|plus_réuni|réunie|tenu|tenue
        failed -: v:échoué f:échouera f:échoueront s:déclaré|déclarée|déclarés|déclarées_infructueux|infructueuse|infructueuses s:infructueux|infructueuse|infructueuses n:échec s:tourné_court
        withdrawn -: rapatri/p
        expired -: v:a_expiré v:ont_expiré v:avait_expiré v:expiré échu/t n:expiration s:périmé|périmée
        cancelled -: enterr/er écart/p supprim/er révoqu/p déprogramm/p v:renoncé_à|au|aux v:renonce_à|au|aux v:renoncent_à|au|aux s:tombé|tombée|tombés_à_l'_eau s:lettre_morte v:tourné_court v:capoté v:fait_long_feu n:renoncement n:suppression
        delayed -: v:se_fait_attendre v:se_font_attendre v:traîne v:traînent v:tarde v:tardent v:tardé v:a_tardé n:ajournement n:décalage s:pris_un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|dix-huit|vingt_an|ans|mois|semaines|jours_de_retard s:accuse|accusent|affiche|affichent|connaît|cumule_un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|dix-huit|vingt_an|ans|mois|semaines|jours_de_retard s:a|ont_pris_trop|tant_de_retard
        approved -: retenu/t vot/p v:donné_son|leur_accord|aval|agrément|feu_vert v:donne_son|leur_accord|aval|agrément|feu_vert v:donnent_leur_accord|aval|agrément v:obtenu_le_feu_vert v:reçu_le_feu_vert v:reçu_l'_aval v:obtenu_l'_aval accept/p octroy/p attribu/p adjug/p plébiscit/p cautionn/p budgétis/p
        not-accredited -: s:pas_reconnu|reconnue|reconnus|reconnues
        granted -: accord/p
        accredited -: agré/p habilit/p
        certified -: v:décroché_le_label v:obtenu_le_label v:reçu_le_label v:obtenu_son_certificat
        not-approved -: refus/p recal/p invalid/p s:sans_autorisation s:non_budgété|budgétée v:retoqué
        under-discussion -: v:étudie_la|le|l'|un|une|les v:étudient_la|le|l'|un|une|les v:examine_la|le|l'|un|une|les v:examinent_la|le|l'|un|une|les v:débattent v:débat_de étudi/p débattu/t
        under-negotiation -: v:se_négocie v:se_négocient marchand/p
        in-progress -: s:en_rodage s:en_phase_de_rodage s:à_l'_essai s:en_essais s:en_cours_de s:en_cours_d' v:prend_forme v:prennent_forme v:bat_son_plein v:avance_à v:avancent_à v:se_met_en_place v:avance|progresse|avancent|progressent_bien|lentement|vite|normalement|rapidement s:en_plein_chantier s:en_pleine_réfection
        in-preparation -: s:au_stade_de s:au_stade_du s:au_stade_des s:à_l'_état_de s:à_l'_état_d' s:au_stade_d'
        undecided -: s:remis|remise|remises_en_cause|question s:reste|restent|demeure|demeurent|restait|restaient_pendant|pendante|pendants|pendantes|irrésolu|irrésolue|incertain|incertaine|incertains|incertaines|indéterminé|indéterminée|litigieux|litigieuse|flou|floue|flous s:est|sont_toujours|encore_pendant|pendante|pendants|pendantes s:est|sont_pendant|pendante|pendants|pendantes s:en_délibéré s:en_balance s:dans_les_limbes v:achoppe v:achoppent s:dans_l'_attente
        not-started -: s:dans_les_cartons s:dans_les_tiroirs
        not-completed -: v:attend|attendent_toujours|encore_son|sa|ses|leur|leurs s:inabouti|inaboutie s:en_jachère s:resté|restée|restés|restées_inachevé|inachevée|inachevés|inachevées s:inexécuté|inexécutée|inexécutés|inexécutées
        not-approved -: s:en_attente_de_signature|ratification|approbation|validation|financement|feu_vert v:attend|attendent_toujours|encore_la|sa|son|leur_ratification|approbation|validation|adoption
        """;
}
