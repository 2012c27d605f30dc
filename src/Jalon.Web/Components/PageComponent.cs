using Jalon.Core;
using Jalon.Core.Languages;
using Microsoft.AspNetCore.Components;

namespace Jalon.Web.Components;

/// <summary>What every view and component has at hand: the request it serves and its language.</summary>
public abstract class PageComponent : ComponentBase
{
    [CascadingParameter]
    public required PageRequest Page { get; set; }

    protected Language Language => Page.Language;

    protected Links Links => Page.Links;

    protected string T(Label label) => label.In(Language);

    /// <summary>The words with a colon, as the language sets it.</summary>
    protected string Colon(Label label) => Language == Language.French ? T(label) + "\u00a0:" : T(label) + ":";

    protected string NameOf(ItemId id) => Page.Register.NameOf(id, Language);
}
