using Jalon.Core;
using Jalon.Core.Languages;
using Jalon.Core.Time;
using Jalon.Storage.Sqlite;
using Microsoft.AspNetCore.Http;

namespace Jalon.Web;

/// <summary>What a page is asked: in which language, for which three times, with which words of the address.</summary>
public sealed class PageRequest(HttpRequest request, SqliteStore? store, Language language, AskedTimes asked, Question question)
{
    private Register? register;

    /// <summary>Where everything is asked; throws on the page that says it cannot be read. Pages never write.</summary>
    public SqliteStore Store => store ?? throw new InvalidOperationException("This page has no store.");

    /// <summary>How far the ledger had come; null when it cannot be read.</summary>
    public long? Head { get; } = store?.Head.Sequence;

    public Language Language => language;

    public AskedTimes Asked => asked;

    public Question Question => question;

    public Links Links { get; } = new(language, asked);

    /// <summary>Names, kinds and sides, for this question.</summary>
    public Register Register => register ??= Store.Register(question);

    /// <summary>Names from a register already at hand, instead of from the whole ledger.</summary>
    public void NameFrom(Register known) => register = known;

    /// <summary>The address without its language, such as <c>items/refinery</c>.</summary>
    public string Path { get; } = request.Path.Value is { Length: > 3 } path && path[3] == '/' ? path[4..] : "";

    /// <summary>A variable part of the address, empty when the route has none of the name.</summary>
    public string Route(string name) => request.RouteValues[name] as string ?? "";

    /// <summary>A parameter, cut to a length that no page minds; null when absent or blank.</summary>
    public string? Parameter(string name)
    {
        var text = request.Query[name].ToString().Trim();
        return text.Length == 0 ? null : text.Length > 200 ? text[..200] : text;
    }

    /// <summary>The parameters beside the times, which the form of the times keeps.</summary>
    public IEnumerable<(string Name, string Value)> OtherParameters =>
        request.Query.Keys.Where(k => k.Length <= 20 && !AskedTimes.IsName(k)).Take(8).Select(k => (k, Parameter(k))).Where(p => p.Item2 is not null).Select(p => (p.k, p.Item2!));

    /// <summary>This very page in another language.</summary>
    public string In(Language other) => new Links(other, asked).To(Path, [.. OtherParameters]);
}
