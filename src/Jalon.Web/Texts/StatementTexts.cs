using Jalon.Core.Languages;

namespace Jalon.Web.Texts;

/// <summary>The page of one statement.</summary>
public static class StatementTexts
{
    public static readonly Label Statement = new("Affirmation", "Statement", "Утверждение");
    public static readonly Label ToPassage = new("Voir le passage dans son document", "See the passage in its document", "Открыть отрывок в документе");
    public static readonly Label NoPassage = new("Cette affirmation ordonne le registre\u202f; elle ne cite aucun document.", "This statement keeps the ledger in order; it cites no document.", "Это утверждение упорядочивает реестр и не ссылается на документ.");
    public static readonly Label Property = new("Propriété", "Property", "Свойство");
    public static readonly Label Narrowed = new("Précisions", "Details", "Уточнения");
    public static readonly Label Rank = new("Rang", "Rank", "Ранг");
    public static readonly Label Preferred = new("préférée", "preferred", "предпочтительное");
    public static readonly Label Deprecated = new("écartée", "deprecated", "отклонённое");
    public static readonly Label Recorded = new("Enregistrée", "Recorded", "Внесено");
    public static readonly Label Sequence = new("Écriture", "Entry", "Запись");
    public static readonly Label Identity = new("Identifiant", "Identifier", "Идентификатор");
    public static readonly Label Live = new("En vigueur pour les dates demandées.", "In effect for the dates chosen.", "Действует на запрошенные даты.");
    public static readonly Label NotLive = new("Corrigée, retirée ou encore inconnue aux dates demandées.", "Corrected, withdrawn or not yet known for the dates chosen.", "На запрошенные даты исправлено, отозвано или ещё не известно.");
    public static readonly Label History = new("Ce qui a été corrigé", "What was corrected", "Что было исправлено");
    public static readonly Label Revises = new("corrige", "corrects", "исправляет");
    public static readonly Label Invalidates = new("retire", "withdraws", "отзывает");
    public static readonly Label RevisedBy = new("corrigée par", "corrected by", "исправлено записью");
    public static readonly Label InvalidatedBy = new("retirée par", "withdrawn by", "отозвано записью");
}
