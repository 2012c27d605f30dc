using System.Collections.Immutable;
using Jalon.Core.Languages;
using Jalon.Core.Views;

namespace Jalon.Web.Texts;

/// <summary>How to read the data: the rules of docs/guide/follow-up-rules.md in plain words.</summary>
public static class AboutTexts
{
    public static readonly Label Title = new("Lire ces données", "About the data", "Как читать эти данные");
    public static readonly Label SaidHeading = new("Ce qui est dit, non ce qui est vrai", "Said, not true", "Сказано, а не доказано");
    public static readonly Label Said = new(
        "Ce site n’affirme rien. Il tient le registre de ce que des documents publiés disent\u00a0: qui parle, dans quel passage, quel jour. Un chiffre souligné de pointillés mène toujours à ce passage. Deux chiffres qui s’excluent restent tous deux affichés\u202f; seul un arbitrage motivé, lui-même enregistré, en préfère un.",
        "This site asserts nothing. It keeps a register of what published documents say: who speaks, in which passage, on which day. A figure with a dotted underline always leads to that passage. Two figures that exclude each other are both shown; only an arbitration with its reasons, itself recorded, prefers one.",
        "Этот сайт ничего не утверждает. Он ведёт реестр того, что говорят опубликованные документы: кто говорит, в каком отрывке, в какой день. Цифра с точечным подчёркиванием всегда ведёт к этому отрывку. Если две цифры исключают друг друга, показаны обе; предпочесть одну может только обоснованное и тоже записанное решение.");
    public static readonly Label StatusHeading = new("Comment une situation est établie", "How a status is decided", "Как определяется статус");
    public static readonly Label Status = new(
        "Aucune situation n’est saisie à la main\u00a0: elle est calculée, pour un jour donné, à partir des affirmations enregistrées. La première règle qui s’applique décide\u202f; chaque situation est suivie de sa règle et des passages qui la prouvent.",
        "Nobody types a status in: it is computed, for a given day, from the recorded statements. The first rule that applies decides; each status is followed by its rule and by the passages that prove it.",
        "Статус никто не вводит вручную: он вычисляется на заданный день по записанным утверждениям. Решает первое подходящее правило; под каждым статусом указаны правило и отрывки, которые его подтверждают.");
    public static readonly Label DelayHeading = new("Retards et intervalles", "Delays and intervals", "Опоздания и интервалы");
    public static readonly Label Delay = new(
        "Une promesse pour «\u202ffin 2025\u202f» peut être tenue jusqu’au dernier jour de 2025\u00a0: le retard se compte à partir de là, d’où «\u202fau moins\u202f». Un chiffre approché est un intervalle\u202f; deux chiffres ne se contredisent que si leurs intervalles ne se touchent pas. Une échéance repoussée n’efface pas la première\u00a0: le retard est donné par rapport aux deux.",
        "A promise for “the end of 2025” can be kept until its last day: the delay is counted from there, hence “at least”. An approximate figure is an interval; two figures contradict each other only when their intervals do not touch. A deadline put off does not erase the first: the delay is given against both deadlines.",
        "Обещание «к концу 2025 года» можно выполнить до последнего дня 2025 года: просрочка отсчитывается от него, отсюда «не менее». Приблизительная цифра — это интервал; две цифры противоречат друг другу, только если их интервалы не пересекаются. Перенос не отменяет первоначального срока: просрочка указана относительно обоих.");
    public static readonly Label TimesHeading = new("Trois dates", "Three dates", "Три даты");
    public static readonly Label Times = new(
        "Le formulaire en tête de page change la date de référence\u202f; il peut aussi écarter les sources parues après un jour donné, ou ce qui a été enregistré après un autre. On voit ainsi ce qui se savait alors. L’adresse de la page garde ce choix\u00a0: on peut la citer.",
        "The form at the top of the page changes the reference date; it can also leave out the sources published after a given day, or what was recorded after another. It shows what was known then. The page’s address keeps the choice, so it can be cited.",
        "Форма вверху страницы меняет отчётную дату; она может также не учитывать источники, вышедшие после заданного дня, или записи, внесённые позже другого дня. Так видно, что было известно тогда. Адрес страницы сохраняет выбор: на него можно ссылаться.");
    public static readonly Label SideHeading = new("Qui confirme", "Who confirms", "Кто подтверждает");
    public static readonly Label Side = new(
        "Une réalisation que seul l’auteur de la promesse annonce est dite «\u202fdéclarée\u202f»\u202f; elle est «\u202fréalisée\u202f» quand quelqu’un d’un autre camp le dit. La reprise d’une dépêche ne compte pas comme une seconde source.",
        "A delivery that only its promisor announces is “claimed”; it is “delivered” when someone on another side says so. A rewritten wire story does not count as a second source.",
        "Выполнение, о котором сообщает только давший обещание, считается «заявленным»; оно «выполнено», когда об этом говорит другая сторона. Перепечатка сообщения агентства вторым источником не считается.");

    /// <summary>What each status means, in the order in which a reader meets them.</summary>
    public static ImmutableArray<(FollowUpStatus Status, Label Meaning)> Statuses { get; } =
    [
        (FollowUpStatus.Upcoming, new("L’échéance est à plus de quatre-vingt-dix jours.", "The deadline is more than ninety days away.", "До срока больше девяноста дней.")),
        (FollowUpStatus.DueSoon, new("L’échéance, ou le début de la période promise, tombe dans les quatre-vingt-dix jours.", "The deadline, or the beginning of the promised period, falls within ninety days.", "Срок или начало обещанного периода наступает в течение девяноста дней.")),
        (FollowUpStatus.Due, new("La date de référence tombe dans la période promise.", "The reference date falls within the promised period.", "Отчётная дата приходится на обещанный период.")),
        (FollowUpStatus.Overdue, new("Le dernier jour promis est passé et rien n’atteste la réalisation.", "The last promised day has passed and nothing shows that it was delivered.", "Последний обещанный день прошёл, и ничто не подтверждает выполнения.")),
        (FollowUpStatus.Delivered, new("Quelqu’un d’autre que l’auteur de la promesse dit que c’est fait\u202f; le retard éventuel est indiqué.", "Someone other than the promisor says that it is done; any delay is given.", "О выполнении говорит кто-то помимо давшего обещание; опоздание, если оно было, указано.")),
        (FollowUpStatus.Claimed, new("Seul l’auteur de la promesse, ou son camp, dit que c’est fait.", "Only the promisor, or their side, says that it is done.", "О выполнении говорит только давший обещание или его сторона.")),
        (FollowUpStatus.Contested, new("L’un dit que c’est fait, l’autre le nie.", "One says that it is done, another that it is not.", "Один говорит, что выполнено, другой — что нет.")),
        (FollowUpStatus.Stalled, new("Suspendu ou démenti, sans nouvelle date depuis.", "Suspended or denied, with no new date since.", "Приостановлено или опровергнуто, новой даты с тех пор нет.")),
        (FollowUpStatus.Cancelled, new("Une source dit que c’est abandonné.", "A source says that it is given up.", "Источник сообщает, что от этого отказались.")),
        (FollowUpStatus.Unverifiable, new("«\u202fBientôt\u202f»\u00a0: promis sans date limite\u202f; rien ne pourrait démentir la promesse.", "“Soon”: promised without a last day; nothing could ever break the promise.", "«Скоро»: обещано без крайнего срока; нарушить такое обещание невозможно.")),
    ];
}
