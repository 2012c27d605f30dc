using Jalon.Core.Vocabulary;

namespace Jalon.Reading.Languages;

internal static partial class English
{
    // status [date property]: forms. "sign/v" is a regular verb, "stop/vv" one that doubles its last letter; "begin/i,began,begun" an
    // irregular one; "come_into_force/i,came,come" the same before more words. n: noun, v: finite, f: future, p: participle, s: a state by itself.
    private const string ActList = """
        signed signed: p:agreed_in p:agreed_at sign/v initial/vv initialed/x ink/v conclude/v countersign/v n:signature n:signing n:conclusion n:the_initialling v:put_their_signatures v:put_their_names v:dates_from v:date_from v:dates_back_to v:date_back_to v:affixed_their_signatures
        in-force in-force: enter_into_force/v enter_into_effect/v come_into_force/i,came,come come_into_effect/i,came,come take_effect/i,took,taken take_legal_effect/i,took,taken n:entry_into_force n:coming_into_force n:entry_into_effect s:in_force promulgate/v s:in_effect
        in-force -: renew/v prolong/v n:renewal
        started launched: start/v begin/i,began,begun launch/v commence/v kick_off/v get_under_way/i,got,got get_underway/i,got,got break_ground/i,broke,broken v:ground_was_broken v:ground_has_been_broken v:work_is_under_way lay_the_first_stone/i,laid,laid lay_the_foundation_stone/i,laid,laid lay_the_cornerstone/i,laid,laid n:launch n:start n:beginning n:commencement n:start_of_work n:start_of_works n:start_of_construction n:ground-breaking n:groundbreaking n:kick-off n:laying_of_the_foundation_stone n:foundation_stone n:first_stone n:resumption resume/v relaunch/v restart/v initiate/v n:relaunch turn_the_first_sod/v n:outset_of_the_works
        operational launched: open/v reopen/v inaugurate/v commission/v go_live/i,went,gone go_into_service/i,went,gone go_into_operation/i,went,gone go_into_production/i,went,gone come_into_service/i,came,come come_into_operation/i,came,come come_on_stream/i,came,come come_onstream/i,came,come come_online/i,came,come come_on_line/i,came,come enter_service/v enter_into_service/v enter_operation/v enter_into_operation/v enter_production/v bring_into_service/i,brought,brought put_into_service/i,put,put put_into_operation/i,put,put bring_on_stream/i,brought,brought bring_online/i,brought,brought start_production/v begin_production/i,began,begun start_operations/v begin_operations/i,began,begun start_operating/v begin_operating/i,began,begun connect_to_the_grid/v n:inauguration n:opening n:commissioning n:reopening n:entry_into_service n:grid_connection n:first_power n:handover_to_the_operator deploy/v n:deployment energise/v energize/v v:welcomed_its_first v:opened_its_doors open_its_doors/v open_to_traffic/v v:received_its_first
        operational launched: s:operational s:up_and_running s:in_service s:in_operation s:functional s:functioning s:fully_functional s:working_normally s:is_open s:are_open s:is_running s:are_running s:is_back_in_service s:on_stream s:onstream s:online s:in_use s:at_full_capacity s:at_full_stretch v:operates v:operate v:runs_at s:in_working_order s:in_production s:passable s:in_orbit v:is_producing v:are_producing v:is_working v:are_working v:is_operating v:are_operating
        completed completed: built/x constructed/x erected/x complete/v finish/v finalise/v finalize/v deliver/v hand_over/v n:completion n:finalisation n:finalization n:handover n:hand-over n:delivery_of_the_works n:acceptance n:provisional_acceptance n:final_acceptance n:end_of_the_works n:end_of_works wrap_up/vv take_delivery/i,took,taken top_out/vv close_out/v s:ready s:fully_built
        completed -: s:carried_out s:fulfilled s:implemented s:executed achieve/v fulfil/vv implement/v carry_out/v execute/v s:100_per_cent_complete s:closed_out
        announced announced: announce/v unveil/v make_public/i,made,made n:announcement publish/v n:publication n:unveiling disclose/v
        established founded: establish/v found/v create/v institute/v constitute/v set_up/i,set,set put_in_place/i,put,put formed/x n:establishment n:creation n:founding n:foundation_of n:setting_up n:formation n:birth stand_up/i,stood,stood incorporate/v
        held held: celebrated/x hold/i,held,held meet/i,met,met convene/v take_place/i,took,taken host/v n:holding v:paid_a_visit v:pay_a_visit f:will_pay_a_visit visit/v gather/v sit/i,sat,sat v:opens_on v:toured v:is_visiting v:travelled_to v:travels_to v:will_travel organise/v organize/v receive_in_audience/v n:convening stage/v reconvene/v v:was_in v:were_in
        suspended -: suspend/v halt/v freeze/i,froze,frozen interrupt/v mothball/v idle/v shut_down/i,shut,shut close_down/v stop/vv paralyse/v block/v stall/v pause/v shelve/v n:suspension n:halt n:freeze n:stoppage n:interruption n:shutdown s:at_a_standstill s:on_hold s:stalled s:stuck s:deadlocked s:in_limbo s:out_of_action s:out_of_service s:out_of_order s:idle s:dormant s:in_abeyance s:at_an_impasse s:closed s:shut s:grounded s:paralysed v:ground_to_a_halt v:come_to_a_halt v:came_to_a_halt v:has_stopped v:have_stopped s:abandoned_for_now n:closure v:stands_idle v:stand_idle v:no_longer_operates v:no_longer_works v:no_longer_runs v:broke_down v:has_broken_down
        cancelled -: cancel/vv canceled/x abandon/v scrap/vv terminate/v rescind/v annul/vv revoke/v drop/vv call_off/v withdraw_from/i,withdrew,withdrawn n:cancellation n:abandonment n:termination n:repeal s:null_and_void s:dead_letter s:a_dead_letter s:called_off s:torn_up repeal/v denounce/v n:denunciation v:fell_through v:fallen_through
        delayed -: delay/v postpone/v put_off/i,put,put push_back/v defer/vv adjourn/v n:postponement n:adjournment n:deferral s:behind_schedule s:is_late s:are_late s:overdue s:running_late s:behind_plan s:behind_time v:slipped v:has_slipped v:have_slipped v:slips v:drags_on v:is_dragging v:fallen_behind v:fell_behind v:fall_behind v:lags v:lag v:is_lagging slip/vv reschedule/v
        approved -: approve/v adopt/v ratify/v endorse/v validate/v authorise/v authorize/v clear/v passed/x vote/v greenlight/v n:approval n:adoption n:ratification n:endorsement n:validation n:green_light v:gave_its_approval v:given_its_approval v:gave_the_green_light v:given_the_green_light v:gave_its_consent v:given_the_go-ahead v:gave_the_go-ahead v:won_approval v:received_approval s:accepted accept/v award/v greenlit/x signed_off/x
        granted -: grant/v
        certified -: certify/v v:obtained_certification v:obtained_its_certification v:won_certification v:earned_certification v:received_certification v:gained_certification v:received_its_certificate v:obtained_its_certificate v:holds_certification v:is_certified
        accredited -: accredit/v license/v v:obtained_accreditation v:won_accreditation v:received_accreditation v:gained_accreditation v:obtained_its_accreditation v:obtained_its_licence v:obtained_a_licence v:received_its_licence v:received_a_licence s:licensed
        not-accredited -: v:awaits_accreditation v:is_awaiting_accreditation v:awaiting_accreditation v:awaiting_its_licence v:awaits_its_licence v:lost_its_accreditation v:lost_its_licence s:unaccredited s:unlicensed s:delisted
        not-certified -: v:awaits_certification v:is_awaiting_certification v:awaiting_certification v:awaiting_its_certificate v:lost_its_certification v:lost_its_certificate s:uncertified s:decertified
        withdrawn -: withdraw/i,withdrew,withdrawn repatriate/v pull_out/v n:withdrawal n:pull-out
        expired -: expire/v lapse/v run_out/i,ran,run n:expiry n:expiration
        appointed -: appoint/v
        recognised -: recognise/v recognize/v
        closed -: close/v
        failed -: fail/v n:failure s:unsuccessful collapse/v n:collapse
        disbursed -: disburse/v n:disbursement pay_out/i,paid,paid
        repaid -: repay/i,repaid,repaid write_off/i,wrote,written
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
                foreach (var (form, phrase) in Forms(entry.Replace('_', ' ').Replace("'", " '", StringComparison.Ordinal)))
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
            var form = entry[0] switch { 'n' => ActForm.Noun, 'v' => ActForm.Finite, 'f' => ActForm.Future, 'p' => ActForm.Participle, 'i' => ActForm.Infinitive, _ => ActForm.State };
            return [(form, entry[2..])];
        }

        var slash = entry.LastIndexOf('/');
        var (phrase, kind) = (entry[..slash], entry[(slash + 1)..].Split(','));
        var space = phrase.IndexOf(' ', StringComparison.Ordinal);
        var (verb, rest) = space < 0 ? (phrase, "") : (phrase[..space], phrase[space..]);
        return kind[0] switch
        {
            "x" => [(ActForm.Participle, phrase)],
            "i" => Verb(verb, kind[1], kind[2], Gerund(verb, false), rest),
            _ => Verb(verb, Past(verb, kind[0] == "vv"), Past(verb, kind[0] == "vv"), Gerund(verb, kind[0] == "vv"), rest),
        };
    }

    private static IEnumerable<(ActForm Form, string Phrase)> Verb(string verb, string past, string participle, string gerund, string rest)
    {
        yield return (ActForm.Infinitive, verb + rest);
        yield return (ActForm.Finite, Third(verb) + rest);
        if (verb != "meet")
        {
            yield return (ActForm.Noun, gerund + rest); // "meeting" is an event of its own
        }

        yield return (past == participle ? ActForm.Participle : ActForm.Finite, past + rest);
        if (past != participle && participle != verb)
        {
            yield return (ActForm.Participle, participle + rest);
        }
    }

    private static string Third(string verb) => verb switch
    {
        [.., 'a' or 'e' or 'i' or 'o' or 'u', 'y'] => verb + "s",
        [.., 'y'] => verb[..^1] + "ies",
        [.., 's' or 'x' or 'z' or 'o'] or [.., 'c' or 's', 'h'] => verb + "es",
        _ => verb + "s",
    };

    private static string Past(string verb, bool doubles) => verb switch
    {
        _ when doubles => verb + verb[^1] + "ed",
        [.., 'e'] => verb + "d",
        [.., 'a' or 'e' or 'i' or 'o' or 'u', 'y'] => verb + "ed",
        [.., 'y'] => verb[..^1] + "ied",
        _ => verb + "ed",
    };

    private static string Gerund(string verb, bool doubles) => verb switch
    {
        "begin" or "put" or "set" or "get" or "sit" or "run" or "shut" => verb + verb[^1] + "ing",
        _ when doubles => verb + verb[^1] + "ing",
        [.., 'e'] when verb is not "see" => verb[..^1] + "ing",
        _ => verb + "ing",
    };
}
