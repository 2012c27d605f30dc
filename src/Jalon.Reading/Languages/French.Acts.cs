using Jalon.Core.Vocabulary;

namespace Jalon.Reading.Languages;

internal static partial class French
{
    // status [date property]: forms. "x/er" is a verb in -er; "x/t" a participle with its four endings; n: noun, v: finite,
    // f: future, i: infinitive, s: a state by itself.
    private const string ActList = """
        signed signed: v:procédé_à_la_signature v:assisté_à_la_signature v:présidé_à_la_signature v:procèdent_à_la_signature v:date_de v:date_du v:date_d' v:datent_de v:datent_du v:remonte_à v:remonte_au sign/er paraph/er conclu/t v:reçu_la_signature v:reçoit_la_signature f:recevra_la_signature v:apposé_leur_signature n:signature n:paraphe n:conclusion i:conclure v:conclut v:concluent f:conclura f:concluront v:conclurent
        in-force in-force: entré_en_vigueur/p n:entrée_en_vigueur v:entre_en_vigueur v:entrent_en_vigueur f:entrera_en_vigueur f:entreront_en_vigueur i:entrer_en_vigueur v:entrait_en_vigueur s:en_vigueur n:prise_d'_effet f:prendra_effet f:prendront_effet v:prend_effet pris_effet/x f:prendrait_effet v:prenant_effet applicable/x applicables/x exécutoire/x exécutoires/x v:s'_applique v:s'_appliquent f:s'_appliquera f:s'_appliqueront v:sorti_ses_effets v:produit_ses_effets v:produit_déjà_ses_effets v:produit_ses_premiers_effets f:produira_ses_effets
        started launched: d:bâtit d:construit d:construisent d:bâtissent lanc/er démarr/er redémarr/er début/er commenc/er entam/er n:lancement n:démarrage n:ouverture_du_chantier n:début_des_travaux n:commencement n:coup_d'_envoi engag/p n:pose_de_la_première_pierre posé_la_première_pierre/x v:pose_la_première_pierre v:posent_la_première_pierre v:posé_la_1 f:posera_la_première_pierre n:première_pierre
        operational launched: rendu_à_la_circulation/x rendue_à_la_circulation/x rendus_à_la_circulation/x livré_à_la_circulation/x livrée_à_la_circulation/x ouvert_à_la_circulation/x ouverte_à_la_circulation/x rétabli/t remis_en_marche/x remise_en_marche/x remis_en_service/x remise_en_service/x remises_en_service/x s:en_eau s:en_gaz i:mettre_en_service i:inaugurer i:entrer_en_exploitation mis_à_l'_eau/x mise_à_l'_eau/x mises_à_l'_eau/x mis_à_flot/x mise_à_flot/x mis_à_feu/x mise_à_feu/x n:mise_à_l'_eau n:mise_à_feu n:mise_à_flot n:mise_en_orbite n:mise_en_gaz n:mise_en_ligne n:entrée_en_exploitation n:entrée_en_fonction n:entrée_en_ligne f:entrera_en_fonction f:entrera_en_activité v:entre_en_activité v:a_pris_la_mer f:prendra_la_mer v:a_pris_son_service f:prendra_son_service f:entrera_en_production f:entreront_en_production v:entre_en_production entré_en_production/p f:entrera_en_exploitation inaugur/er n:inauguration mis_en_service/p mise_en_service/p mises_en_service/p n:mise_en_service f:entrera_en_service f:entreront_en_service entré_en_service/p entrée_en_service/p entrés_en_service/p v:entre_en_service v:mettre_en_service n:mise_en_exploitation n:mise_en_eau n:entrée_en_production n:mise_en_circulation n:mise_en_route n:entrée_en_service n:ouverture n:raccordement raccord/p ouvert/t f:ouvrira f:ouvriront v:ouvre i:ouvrir s:opérationnel v:a_ouvert_ses_portes s:opérationnelle s:opérationnels s:opérationnelles s:en_service s:fonctionnel s:fonctionnelle s:fonctionnels v:fonctionne v:fonctionnent s:en_activité s:en_exploitation n:mise_en_production i:entrer_en_service n:mise_sous_tension n:connexion s:fonctionnelles v:tourne v:tournent i:fonctionner f:fonctionnera
        completed completed: s:est_fini s:est_finie s:sont_finis s:sont_finies f:achèvera f:achèveront v:achève v:prend_fin f:prendra_fin f:prendront_fin v:pris_fin v:s'_est_achevé n:prise_de_fin prête/x prêtes/x s:est_prêt s:sont_prêts s:sera_prêt s:seront_prêts s:était_prêt s:est_pas_prêt s:sont_pas_prêts s:sera_pas_prêt s:seront_pas_prêts s:est_pas_encore_prêt s:est_toujours_pas_prêt s:est_enfin_prêt s:est_désormais_prêt s:est_déjà_prêt s:exécutées s:exécutée achev/er termin/er finalis/er n:achèvement n:livraison_de_l'_ouvrage n:livraison_des_travaux n:fin_des_travaux n:finalisation n:réception_provisoire n:réception_définitive réceptionn/p réceptionn/er parachev/er livr/er n:livraison remis/t n:remise f:remettra n:achèvement_des_travaux clôtur/er
        announced announced: annonc/p n:annonce rendu_public/p rendue_publique/p dévoil/p dévoil/er présent/p n:publication publi/p
        in-progress launched: v:reprennent v:a_repris v:ont_repris f:reprendra f:reprendront redémarr/p v:reprirent
        established founded: cré/er fond/er institu/p constitu/p n:création n:fondation n:naissance n:constitution mis_en_place/p mise_en_place/p mis_sur_pied/p mise_sur_pied/p mises_en_place/p n:mise_en_place n:mise_sur_pied installé/n install/p établi/t n:établissement_de v:voit_le_jour vu_le_jour/x f:verra_le_jour f:verront_le_jour n:instauration instaur/p i:instituer i:mettre_en_place v:est_née v:est_né v:naît f:sera_doté i:mettre_sur_pied f:mettra_en_place f:mettront_en_place v:met_en_place i:établir
        held held: tenu/t v:se_tient f:se_tiendra f:se_tiendront v:s'_est_réuni v:s'_est_réunie v:s'_est_réunis réuni/p v:se_réunit f:se_réunira v:s'_est_tenu v:s'_est_tenue v:se_sont_tenues v:se_sont_tenus v:a_eu_lieu v:ont_eu_lieu f:aura_lieu f:auront_lieu n:tenue v:se_déroule v:s'_est_déroulé v:s'_est_déroulée f:se_déroulera v:a_effectué v:effectue effectu/p f:effectuera s:en_cours_de_visite f:accueillera v:accueilli v:accueille v:s'_est_rendu v:s'_est_rendue v:se_rend f:se_rendra v:séjourne v:séjourné v:a_abrité f:abritera v:organis/er organis/p v:s'_ouvre v:s'_est_ouvert v:s'_est_ouverte f:s'_ouvrira v:a_tenu v:ont_tenu v:se_tenait v:s'_est_achevée v:s'_est_conclue v:siégé v:rencontré v:s'_est_entretenu v:s'_entretient
        suspended -: s:est_coupé s:est_coupée s:sont_coupés s:sont_coupées v:est_en_panne s:en_panne s:hors_service s:en_sommeil s:fermé s:fermée s:fermés s:fermées s:au_ralenti s:mis_en_veilleuse s:en_cale_sèche immobilis/p v:s'_est_arrêté v:s'_est_arrêtée v:se_sont_arrêtés v:est_arrêté_depuis suspend/u suspendu/t gel/p n:suspension n:arrêt n:mise_à_l'_arrêt n:gel s:à_l'_arrêt interrompu/t s:au_point_mort s:en_suspens v:bloqué/n bloqu/p s:à_l'_abandon paralys/p arrêt/p n:interruption stopp/p
        cancelled -: s:sans_suite annul/er n:annulation n:abandon n:rupture abandonn/p résili/p rompu/t dénonc/p n:résiliation s:caduc s:caduque
        delayed -: s:pris_un_retard s:pris_beaucoup_de_retard s:pris_six_mois_de_retard s:connaît_du_retard s:connaissent_du_retard s:a_du_retard s:ont_du_retard retard/p s:en_retard s:pris_du_retard s:accuse_un_retard s:accusent_un_retard s:prend_du_retard s:prennent_du_retard s:a_pris_un_retard s:accuse_du_retard s:accumule_du_retard repouss/p renvoy/p recul/p s:remis_à_plus_tard s:remise_à_plus_tard s:remises_à_plus_tard report/p différ/p décal/p ajourn/p n:report n:retard v:glisse v:glissé
        approved -: s:est_acquis s:est_acquise s:sont_acquis s:sont_acquises approuv/er adopt/er valid/er ratifi/er entérin/er avalis/er autoris/p homologu/p n:adoption n:approbation n:ratification n:validation v:donné_son_feu_vert agré/x
        certified -: certifi/p v:obtenu_la_certification v:obtenu_sa_certification v:décroché_la_certification f:obtiendra_la_certification i:obtenir_la_certification i:décrocher_la_certification labellis/p v:a_obtenu_la_certification v:a_obtenu_sa_certification v:reçu_la_certification v:est_certifié
        accredited -: accrédit/p v:obtenu_l'_accréditation v:obtenu_son_accréditation v:obtenu_son_agrément v:obtenu_l'_agrément i:obtenir_l'_accréditation f:obtiendra_l'_accréditation
        not-accredited -: v:attend_son_accréditation v:attend_son_agrément v:attendent_leur_agrément v:perdu_leur_accréditation v:perdu_son_accréditation v:perdu_l'_accréditation v:perdu_leur_agrément v:perdu_son_agrément
        not-certified -: v:attend_sa_certification v:attend_son_certificat v:attend_son_label v:attendent_leur_certification v:perdu_leur_certification v:perdu_sa_certification v:perdu_la_certification
        withdrawn -: v:retiré_l'_agrément v:retiré_la_licence retir/p
        under-discussion -: s:est_envisagé s:est_envisagée s:sont_envisagés s:sont_envisagées v:en_discute v:y_travaille v:se_discute v:est_évoqué v:est_évoquée s:au_stade_des_discussions s:au_stade_de_l'_examen n:pourparlers v:en_discutons v:en_discutent s:l'_objet_de_pourparlers s:l'_objet_de_discussions s:en_discussion s:en_cours_de_discussion s:à_l'_étude s:en_débat discut/p examin/p s:à_l'_instruction s:en_instruction s:à_l'_examen s:sur_la_table s:en_cours_d'_examen s:en_cours_d'_étude s:fait_l'_objet_de_discussions s:font_l'_objet_de_discussions s:en_pourparlers v:discutent s:fait_l'_objet_d'_études s:à_l'_ordre_du_jour s:en_cours_d'_instruction s:en_cours_d'_évaluation
        under-negotiation -: n:renégociation renégoci/er s:à_négocier s:l'_objet_d'_une_négociation s:l'_objet_d'_âpres_négociations s:l'_objet_de_négociations v:négocions s:en_négociation s:en_négociations s:en_cours_de_négociation négoci/p négoci/er v:négocient s:fait_l'_objet_de_négociations s:font_l'_objet_de_négociations s:restent_à_négocier s:reste_à_négocier
        in-preparation -: s:au_stade_des_plans s:au_stade_des_études s:au_stade_de_projet s:à_l'_état_de_plans s:en_préparation s:en_cours_de_préparation s:en_cours_d'_élaboration s:en_cours_de_rédaction s:en_gestation prépar/p s:en_phase_de_préparation s:en_phase_préparatoire s:en_cours_de_conception s:à_l'_état_de_projet s:en_projet v:se_prépare s:en_cours_de_définition s:en_phase_d'_étude s:en_cours_de_montage
        in-progress -: s:en_cours s:en_chantier s:en_construction s:en_travaux s:en_cours_d'_exécution s:en_cours_de_réalisation s:en_cours_de_construction s:en_voie_d'_opérationnalisation s:en_voie_d'_achèvement s:en_cours_d'_opérationnalisation s:en_voie_de_finalisation s:en_cours_de_finalisation s:en_cours_d'_achèvement s:en_cours_de_déploiement s:en_cours_d'_installation s:en_voie_de_création s:en_cours_de_création s:en_cours_de_mise_en_place v:travaillent_à v:travaille_à v:se_poursuit v:se_poursuivent v:poursuivent v:avancent v:avance_bien v:progressent_normalement s:en_cours_d'_équipement s:en_cours_de_recrutement s:en_cours_de_réhabilitation s:en_cours_de_constitution v:vont_bon_train v:va_bon_train v:suivent_leur_cours v:suit_son_cours s:en_bonne_voie v:battent_leur_plein s:en_cours_de_raccordement s:en_voie_de_construction s:en_cours_de_certification s:en_cours_d'_accréditation s:en_cours_d'_homologation s:en_cours_de_ratification v:continuent  s:en_phase_de_test s:en_phase_de_tests s:en_phase_d'_essai s:en_phase_de_finalisation s:en_cours_de_modernisation s:en_cours_d'_extension
        undecided -: s:point_reste_ouvert s:question_reste_ouverte s:réserve_est_faite s:est_réservé s:est_réservée s:sont_réservées s:reste_réservée s:demeure_réservée s:est_laissée_ouverte s:est_laissé_ouvert s:reste_en_suspens s:restent_en_suspens s:à_trancher s:rien_n'_est_fixé s:rien_n'_est_conclu s:n'_est_pas_encore_décidée s:n'_est_pas_encore_décidé s:n'_est_décidé s:n'_est_arrêté s:n'_est_tranché s:n'_a_été_décidé s:n'_a_été_tranché s:n'_est_encore_fixé s:n'_est_encore_arrêté s:rien_n'_est_décidé s:rien_n'_est_arrêté s:rien_n'_est_tranché s:rien_n'_est_encore_décidé s:n'_est_encore_décidé s:pas_tranché s:pas_tranchée s:reste_à_préciser s:restent_à_préciser s:reste_à_définir s:restent_à_définir s:reste_à_déterminer s:restent_à_déterminer s:reste_à_fixer s:restent_à_fixer s:reste_à_arrêter s:restent_à_arrêter s:reste_à_décider s:restent_à_décider s:pas_encore_tranché s:à_préciser s:pas_été_précisé s:pas_été_précisés s:pas_été_précisées s:n'_a_pas_été_tranchée s:n'_est_pas_tranché s:n'_est_pas_tranchée s:n'_est_pas_arrêté s:n'_est_pas_arrêtée s:n'_est_pas_fixé s:n'_est_pas_fixée s:n'_a_pas_été_fixée s:n'_a_pas_été_fixé s:n'_a_été_prise s:aucune_décision s:aucune_date s:aucun_calendrier s:n'_a_été_arrêté s:n'_a_été_arrêtée s:n'_a_été_fixée s:n'_a_été_fixé s:n'_est_fixée s:n'_est_fixé s:en_attente_de_décision s:sans_décision s:indécis s:n'_ont_pas_été_fixées s:n'_ont_pas_été_arrêtées s:restent_à_convenir s:reste_à_convenir s:pas_encore_décidé s:n'_est_pas_décidé s:n'_est_pas_décidée s:n'_a_pas_encore_été_tranchée s:n'_a_pas_encore_été_fixée s:n'_a_pas_encore_été_fixé s:n'_est_pas_encore_fixée s:n'_est_pas_encore_fixé s:n'_est_pas_encore_arrêté s:n'_est_pas_encore_arrêtée s:n'_est_pas_encore_tranchée s:pas_encore_arrêtées s:pas_encore_arrêtés s:pas_encore_arrêté
        not-completed -: s:reste_à_finaliser s:restent_à_finaliser s:reste_à_achever s:restent_à_achever s:reste_à_terminer s:reste_à_compléter s:inachevé s:inachevée s:inachevés s:inachevées s:reste_inachevé s:reste_à_faire s:reste_incomplet s:reste_incomplète s:reste_à_parachever s:restent_à_compléter s:incomplet s:incomplète
        not-started -: s:reste_à_construire s:restent_à_construire s:reste_à_lancer s:restent_à_lancer s:reste_à_créer s:reste_à_mettre_en_place s:restent_à_mettre_en_place s:reste_à_bâtir
        not-signed -: s:reste_à_signer s:restent_à_signer
        not-approved -: s:reste_à_valider s:restent_à_valider s:reste_à_ratifier s:reste_à_approuver s:restent_à_approuver s:en_attente_de_ratification s:en_attente_d'_approbation s:en_attente_de_validation rejet/p
        not-established -: dissous/x dissoute/x
        """;

    private static PhraseTable<Act> ActWords()
    {
        var table = new PhraseTable<Act>();
        foreach (var line in (ActList + '\n' + StateList).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var head = line[..colon].Split(' ');
            Properties.TryGet(head.Length > 1 ? head[1] : null, out var date);
            foreach (var entry in line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                foreach (var (form, phrase) in Forms(entry.Replace('_', ' ')))
                {
                    table.Add(new Act(head[0], date, form), phrase);
                }
            }
        }

        return table;
    }

    private static IEnumerable<(ActForm Form, string Phrase)> Forms(string entry)
    {
        if (entry.Length > 2 && entry[1] == ':')
        {
            var form = entry[0] switch { 'n' => ActForm.Noun, 'v' => ActForm.Finite, 'f' => ActForm.Future, 'd' => ActForm.Dating, 'i' => ActForm.Infinitive, _ => ActForm.State };
            var phrase = entry[2..].Split('/')[0].Replace("'", "' ", StringComparison.Ordinal).Replace("' |", "'|", StringComparison.Ordinal);
            return [(form, phrase)];
        }

        var slash = entry.LastIndexOf('/');
        var (stem, kind) = (entry[..slash], entry[(slash + 1)..]);
        return kind switch
        {
            "er" => Er(stem),
            "t" => [(ActForm.Participle, stem), (ActForm.Participle, stem + "e"), (ActForm.Participle, stem + "s"), (ActForm.Participle, stem + "es")],
            "p" when stem.Contains(' ', StringComparison.Ordinal) => FirstWord(stem),
            "p" => [(ActForm.Participle, stem + "é"), (ActForm.Participle, stem + "ée"), (ActForm.Participle, stem + "és"), (ActForm.Participle, stem + "ées"), (ActForm.Infinitive, stem + "er")],
            "u" => [(ActForm.Infinitive, stem + "re"), (ActForm.Finite, stem), (ActForm.Future, stem + "ra")],
            _ => [(ActForm.Participle, stem)],
        };
    }

    private static IEnumerable<(ActForm Form, string Phrase)> FirstWord(string phrase)
    {
        var space = phrase.IndexOf(' ', StringComparison.Ordinal);
        var (word, rest) = (phrase[..space], phrase[space..]);
        var root = word.TrimEnd('s') is var bare && bare.EndsWith("ée", StringComparison.Ordinal) ? bare[..^1] : word;
        return root.EndsWith('é')
            ? [(ActForm.Participle, root + rest), (ActForm.Participle, root + "e" + rest), (ActForm.Participle, root + "s" + rest), (ActForm.Participle, root + "es" + rest)]
            : [(ActForm.Participle, phrase)];
    }

    private static IEnumerable<(ActForm Form, string Phrase)> Er(string stem)
    {
        foreach (var ending in (string[])["é", "ée", "és", "ées"])
        {
            yield return (ActForm.Participle, stem + ending);
        }

        yield return (ActForm.Infinitive, stem + "er");
        // c and g soften before a and o: lançait, engageait.
        var soft = stem.EndsWith('c') ? stem[..^1] + "ç" : stem.EndsWith('g') ? stem + "e" : stem;
        foreach (var form in (string[])[stem + "e", stem + "ent", soft + "ait", soft + "aient", soft + "a", stem + "èrent", soft + "ant"])
        {
            yield return (ActForm.Finite, form);
        }

        yield return (ActForm.Future, stem + "era");
        yield return (ActForm.Future, stem + "eront");
        yield return (ActForm.Conditional, stem + "erait");
        yield return (ActForm.Conditional, stem + "eraient");
    }
}
