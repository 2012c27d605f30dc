using System.Collections.Immutable;
using Jalon.Core.Languages;
using Jalon.Core.Views;

namespace Jalon.Web.Texts;

/// <summary>How to read the data: the rules of docs/guide/follow-up-rules.md in plain words.</summary>
public static class AboutTexts
{
    public static readonly Label Title = new("Lire ces données", "About the data", "Как читать эти данные");
    public static readonly Label SaidHeading = new("Dit, non pas vrai", "Said, not true", "Сказано, а не доказано");
    public static readonly Label Said = new(
        "Ce site n’affirme rien. Il tient le registre de ce que des documents publiés disent : qui parle, dans quel passage, quel jour. Un chiffre souligné de pointillés mène toujours à ce passage. Deux chiffres qui s’excluent restent tous deux affichés ; seul un arbitrage motivé, lui-même enregistré, en préfère un.",
        "This site asserts nothing. It keeps a register of what published documents say: who speaks, in which passage, on which day. A figure with a dotted underline always leads to that passage. Two figures that exclude each other are both shown; only an arbitration with its reasons, itself recorded, prefers one.",
        "Этот сайт ничего не утверждает. Он ведёт реестр того, что говорят опубликованные документы: кто говорит, в каком отрывке, в какой день. Цифра с точечным подчёркиванием всегда ведёт к этому отрывку. Если две цифры исключают друг друга, показаны обе; предпочесть одну может только обоснованное и тоже записанное решение.");
    public static readonly Label StatusHeading = new("Comment une situation est établie", "How a status is decided", "Как определяется положение");
    public static readonly Label Status = new(
        "Personne ne saisit une situation : elle est calculée, pour un jour donné, à partir des affirmations enregistrées. La première règle qui convient décide ; sous chaque situation sont donnés la règle et les passages qui la prouvent.",
        "Nobody types in a status: it is computed, for a given day, from the recorded statements. The first rule that fits decides; under each status stand the rule and the passages that prove it.",
        "Положение никто не вводит вручную: оно вычисляется на заданный день по записанным утверждениям. Решает первое подходящее правило; под каждым положением указаны правило и отрывки, которые его подтверждают.");
    public static readonly Label DelayHeading = new("Retards et intervalles", "Delays and intervals", "Опоздания и интервалы");
    public static readonly Label Delay = new(
        "« Fin 2025 » est tenu jusqu’au dernier jour de 2025 : un retard se compte depuis ce jour, et se dit donc « au moins ». Un chiffre approché est un intervalle ; deux chiffres ne se contredisent que si leurs intervalles ne se touchent pas. Une échéance repoussée n’efface pas la première : le retard est donné contre les deux.",
        "“End of 2025” is kept until the last day of 2025: a delay counts from that day, and so is said as “at least”. An approximate figure is an interval; two figures contradict each other only when their intervals do not touch. A deadline put off does not erase the first: the delay is given against both.",
        "«Конец 2025 года» считается соблюдённым до последнего дня 2025 года: опоздание отсчитывается от этого дня и потому указано как «не менее». Приблизительная цифра — это интервал; две цифры противоречат друг другу, только если их интервалы не пересекаются. Перенос не отменяет первоначального срока: опоздание указано относительно обоих.");
    public static readonly Label TimesHeading = new("Trois dates", "Three times", "Три времени");
    public static readonly Label Times = new(
        "Le formulaire en tête de page déplace le jour du jugement ; il peut aussi oublier les sources parues après un jour, ou ce qui fut enregistré après un autre. On voit ainsi ce qui se savait alors. L’adresse de la page garde ce choix : elle peut être citée.",
        "The form at the top of the page moves the day of judgement; it can also forget the sources published after a day, or what was recorded after another. So one sees what was known then. The page’s address keeps the choice: it can be cited.",
        "Форма вверху страницы меняет день оценки; она может также не учитывать источники, вышедшие после некоторого дня, или записи, внесённые после другого. Так видно, что было известно тогда. Адрес страницы сохраняет выбор: на него можно ссылаться.");
    public static readonly Label SideHeading = new("Qui confirme", "Who confirms", "Кто подтверждает");
    public static readonly Label Side = new(
        "Une réalisation que seul le promettant annonce est « déclarée » ; elle est « réalisée » quand quelqu’un d’un autre bord le dit. La reprise d’une dépêche ne compte pas pour une seconde source.",
        "A delivery that only the promisor announces is “claimed”; it is “delivered” when someone of another side says so. A rewritten wire story does not count as a second source.",
        "Выполнение, о котором сообщает только давший обещание, считается «заявленным»; оно «выполнено», когда об этом говорит другая сторона. Перепечатка сообщения агентства вторым источником не считается.");

    /// <summary>What each status means, in the order in which a reader meets them.</summary>
    public static ImmutableArray<(FollowUpStatus Status, Label Meaning)> Statuses { get; } =
    [
        (FollowUpStatus.Upcoming, new("L’échéance est à plus de quatre-vingt-dix jours.", "The deadline is more than ninety days away.", "До срока больше девяноста дней.")),
        (FollowUpStatus.DueSoon, new("L’échéance, ou le début de la période promise, tombe dans les quatre-vingt-dix jours.", "The deadline, or the beginning of the promised period, falls within ninety days.", "Срок или начало обещанного периода наступает в течение девяноста дней.")),
        (FollowUpStatus.Due, new("Le jour du jugement est dans la période promise.", "The day of judgement lies within the promised period.", "День оценки приходится на обещанный период.")),
        (FollowUpStatus.Overdue, new("Le dernier jour promis est passé et rien ne vaut preuve de réalisation.", "The last promised day has passed and nothing counts as evidence of delivery.", "Последний обещанный день прошёл, и ничто не подтверждает выполнения.")),
        (FollowUpStatus.Delivered, new("Quelqu’un d’autre que le promettant dit que c’est fait ; le retard éventuel est indiqué.", "Someone other than the promisor says that it is done; any delay is given.", "О выполнении говорит кто-то помимо давшего обещание; опоздание, если оно было, указано.")),
        (FollowUpStatus.Claimed, new("Seul le promettant, ou son camp, dit que c’est fait.", "Only the promisor, or their side, says that it is done.", "О выполнении говорит только давший обещание или его сторона.")),
        (FollowUpStatus.Contested, new("L’un dit que c’est fait, l’autre que non.", "One says that it is done, another that it is not.", "Один говорит, что выполнено, другой — что нет.")),
        (FollowUpStatus.Stalled, new("Suspendu ou démenti, sans nouvelle date depuis.", "Suspended or denied, and no new date since.", "Приостановлено или опровергнуто, новой даты с тех пор нет.")),
        (FollowUpStatus.Cancelled, new("Une source dit que c’est abandonné.", "A source says that it is given up.", "Источник сообщает, что от этого отказались.")),
        (FollowUpStatus.Unverifiable, new("« Bientôt » : promis sans dernier jour, rien ne pourrait démentir la promesse.", "“Soon”: promised without a last day, nothing could ever break the promise.", "«Скоро»: обещано без последнего дня, нарушить такое обещание нельзя.")),
    ];
}
