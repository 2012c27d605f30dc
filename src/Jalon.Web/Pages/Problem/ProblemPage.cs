using Jalon.Core.Languages;
using Jalon.Web.Texts;

namespace Jalon.Web.Pages.Problem;

/// <summary>What a visitor reads when there is no page to show.</summary>
/// <param name="SearchWords">What to search for instead; null when a search would not help.</param>
public sealed record ProblemModel(Label Heading, Label Help, string? SearchWords = null, string? Detail = null);

/// <summary>Not found, a time that cannot be read, and failures of ours. Not in the list of pages: it has no address.</summary>
internal static class ProblemPage
{
    public static Answer.Shown NotFound(PageRequest page, string words) =>
        Make(page, 404, new ProblemModel(ProblemTexts.NotFound, ProblemTexts.NotFoundHelp, words));

    public static Answer.Shown WrongTime(PageRequest page, string parameter) =>
        Make(page, 400, new ProblemModel(ProblemTexts.WrongTime, ProblemTexts.WrongTimeHelp, null,
            page.Asked.Pairs.Where(p => p.Name == parameter).Select(p => p.Text).FirstOrDefault()));

    public static Answer.Shown Failure(PageRequest page, bool isStore) =>
        Make(page, isStore ? 503 : 500, new ProblemModel(ProblemTexts.Failure, isStore ? ProblemTexts.StoreHelp : ProblemTexts.FailureHelp));

    private static Answer.Shown Make(PageRequest page, int status, ProblemModel model) =>
        new(typeof(ProblemView), model.Heading.In(page.Language), model, status);
}
