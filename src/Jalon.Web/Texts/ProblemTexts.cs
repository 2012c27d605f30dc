using Jalon.Core.Languages;

namespace Jalon.Web.Texts;

/// <summary>What is said when a page cannot be shown.</summary>
public static class ProblemTexts
{
    public static readonly Label NotFound = new("Cette page n’existe pas", "There is no such page", "Такой страницы нет");
    public static readonly Label NotFoundHelp = new(
        "L’adresse est peut-être incomplète, ou le dossier porte un autre nom. Cherchez-le\u00a0:",
        "The address may be incomplete, or the item goes by another name. Search for it:",
        "Возможно, адрес неполон или объект называется иначе. Найдите его:");
    public static readonly Label WrongTime = new("Cette date n’a pas pu être lue", "That date cannot be read", "Эту дату не удалось прочитать");
    public static readonly Label WrongTimeHelp = new(
        "Corrigez-la dans le formulaire ci-dessus\u00a0: une date s’écrit année-mois-jour, entre 1800 et 2500. Rien n’a été supposé à sa place.",
        "Correct it in the form above: a date is written year-month-day, between 1800 and 2500. Nothing was assumed in its place.",
        "Исправьте её в форме выше: дата пишется как год-месяц-день, от 1800 до 2500 года. Вместо неё ничего не подставлено.");
    public static readonly Label Failure = new("Cette page n’a pas pu être préparée", "This page could not be prepared", "Не удалось подготовить эту страницу");
    public static readonly Label FailureHelp = new(
        "L’erreur vient de nous et a été notée\u202f; rien n’est perdu. Réessayez, ou revenez à la vue d’ensemble.",
        "The fault is ours and has been noted; nothing is lost. Try again, or go back to the overview.",
        "Ошибка на нашей стороне, она записана; ничего не потеряно. Попробуйте ещё раз или вернитесь к обзору.");
    public static readonly Label StoreHelp = new(
        "Le fichier du registre ne peut pas être lu en ce moment\u00a0: il est occupé, déplacé ou abîmé. Réessayez\u202f; «\u202fjalon verify\u202f» dira s’il est intact.",
        "The ledger’s file cannot be read at the moment: it is busy, moved or damaged. Try again; “jalon verify” tells whether it is intact.",
        "Файл реестра сейчас не читается: он занят, перемещён или повреждён. Попробуйте ещё раз; «jalon verify» покажет, цел ли он.");
    public static readonly Label Home = new("Vue d’ensemble", "Overview", "Обзор");
}
