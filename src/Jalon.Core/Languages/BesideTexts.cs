using Jalon.Core.Acceptance;

namespace Jalon.Core.Languages;

/// <summary>How what the ledger holds stands to a proposal, in words.</summary>
public static class BesideTexts
{
    private static readonly Label Against = new("contredit par ({0})", "contradicted by ({0})", "противоречит ({0})");
    private static readonly Label Differs = new("au registre, sans contradiction", "in the ledger, no contradiction", "в реестре, без противоречия");
    private static readonly Label Agrees = new("dit aussi par", "also said by", "то же сообщает");

    /// <summary>"contredit par (échelle)", to be followed by the older figure.</summary>
    public static string Relation(Beside beside, Language language) =>
        beside.Conflict is { } c ? Against.Fill(language, ConflictTexts.Of(c.Type).In(language)) : (beside.Relation == BesideRelation.Agrees ? Agrees : Differs).In(language);
}
