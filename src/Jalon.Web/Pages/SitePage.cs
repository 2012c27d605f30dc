namespace Jalon.Web.Pages;

/// <summary>One page: its address below the language, and what it answers. Each page's folder holds one.</summary>
/// <param name="Route">Such as <c>items/{id}</c>; empty for the first page.</param>
/// <param name="Answer">Asks the portfolio and chooses the view.</param>
public sealed record SitePage(string Route, Func<PageRequest, Answer> Answer);
