using Jalon.Core;

namespace Jalon.Storage;

/// <summary>A statement ready to be recorded: its canonical JSON, its id, and the finding that keeps it out if it cannot be read back.</summary>
internal sealed record Draft(Statement Statement, byte[] Body, Digest Id, Finding? Unreadable)
{
    [ThreadStatic]
    private static CanonicalJson? json;

    public static Draft Of(Statement statement)
    {
        var writer = json ??= new CanonicalJson();
        writer.Clear();
        StatementJson.Write(writer, statement);
        var body = writer.Written.ToArray();
        var id = Digest.Of(body);
        // A value built in code can have a form that its JSON does not allow; it must not get in and make the file unreadable.
        var isReadable = StatementJson.TryRead(body, out _, out var finding);
        return new Draft(statement, body, id, isReadable ? null : finding! with { Location = $"{id} {finding.Location}" });
    }
}
