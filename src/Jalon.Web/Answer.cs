using Microsoft.AspNetCore.Components;

namespace Jalon.Web;

/// <summary>What a page answers: a view to be rendered, or another address.</summary>
public abstract record Answer
{
    private Answer()
    {
    }

    /// <summary>A view whose component takes the model as its parameter <c>Model</c>.</summary>
    public static Answer View<TComponent>(string title, object model, int status = 200)
        where TComponent : IComponent => new Shown(typeof(TComponent), title, model, status);

    /// <summary>Nothing is there; the page that says so offers to search for the words.</summary>
    public static Answer NotFound(string words) => new Missing(words);

    public static Answer Redirect(string url) => new Moved(url);

    public sealed record Shown(Type Component, string Title, object Model, int Status) : Answer;

    internal sealed record Missing(string Words) : Answer;

    internal sealed record Moved(string Url) : Answer;
}
