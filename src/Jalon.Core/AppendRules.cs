using Jalon.Core.Values;

namespace Jalon.Core;

/// <summary>What a statement must satisfy to be recorded; the same for the ledger in memory and for every store.</summary>
public static class AppendRules
{
    // Far beyond any figure of cooperation, and small enough that sums and conversions of what passes never overflow.
    private const decimal MostFigure = 1_000_000_000_000_000_000m;

    /// <summary>The finding that keeps it out, or null. Links must point to recorded statements of the same subject.</summary>
    public static Finding? Check(Statement statement, Func<Digest, Statement?> recorded, Func<Digest, bool> hasSource)
    {
        if (!statement.Property.Accepts(statement.Value))
        {
            return Error("value-type", statement, $"{statement.Property.Code}: {statement.Value.GetType().Name}");
        }

        if (Figure(statement.Value) is { } figure && (IsHuge(figure.Low) || IsHuge(figure.High)))
        {
            return Error("figure-out-of-range", statement, figure.ToString());
        }

        if (statement.Citation is { } c && !hasSource(c.Source))
        {
            return Error("source-unknown", statement, c.Source.ToString());
        }

        if (statement.Rank != Rank.Normal && string.IsNullOrWhiteSpace(statement.RankReason))
        {
            return Error("rank-without-reason", statement, Codes.Of(statement.Rank));
        }

        foreach (var target in statement.Revises.Concat(statement.Invalidates))
        {
            var older = recorded(target);
            if (older is null || older.Subject != statement.Subject)
            {
                return Error(older is null ? "link-unknown" : "link-other-subject", statement, target.ToString());
            }
        }

        return null;
    }

    private static Interval? Figure(Value value) => value switch
    {
        QuantityValue q => q.Amount,
        MoneyValue m => m.Amount,
        _ => null,
    };

    private static bool IsHuge(decimal? bound) => bound is > MostFigure or < -MostFigure;

    private static Finding Error(string code, Statement statement, string detail) => new(code, Severity.Error, statement.Id.ToString(), detail);
}
