using System.Globalization;
using Jalon.Cli.Output;
using Jalon.Cli.State;
using Jalon.Cli.Terminals;
using Jalon.Cli.Texts;
using Jalon.Core;
using Jalon.Core.Acceptance;
using Jalon.Core.Languages;

namespace Jalon.Cli.Review;

/// <summary>What is asked of a reviewer beyond a key: a field, an item, the parts of a division, a threshold. Escape gives up and changes nothing.</summary>
internal sealed class ReviewForm(Room room, Func<CancellationToken, ConsoleKeyInfo> next)
{
    private const int MostItems = 9;
    private static readonly Label Which = new("quel champ ? (Échap : aucun)", "which field? (Esc: none)", "какое поле? (Esc — никакое)");
    private static readonly Label Item = new("Nom ou identifiant de l’objet : ", "Name or id of the item: ", "Название или идентификатор: ");
    private static readonly Label Pick = new("lequel ? (Échap : aucun)", "which one? (Esc: none)", "какой? (Esc — никакой)");
    private static readonly Label NewItem = new("un nouvel objet", "a new item", "новый объект");
    private static readonly Label NoItem = new("aucun objet ne répond à « {0} »", "no item answers to “{0}”", "ни один объект не откликается на «{0}»");
    private static readonly Label First = new("Première valeur : ", "First value: ", "Первое значение: ");
    private static readonly Label Second = new("Seconde valeur : ", "Second value: ", "Второе значение: ");
    private static readonly Label Least = new("Sûr à au moins (0 à 1) : ", "At least so sure (0 to 1): ", "Не менее надёжно (от 0 до 1): ");
    private static readonly Label NoNumber = new("« {0} » n’est pas un nombre de 0 à 1", "“{0}” is no number from 0 to 1", "«{0}» — не число от 0 до 1");
    private static readonly Label Sure = new(
        "{0:proposition sûre|propositions sûres} à {1} ou plus : accepter ? o oui, autre touche non",
        "{0:proposal|proposals} at least {1} sure: accept? y yes, any other key no",
        "{0:предложение|предложения|предложений} не ниже {1}: принять? д да, иначе нет");

    private static readonly Label NoneSure = new("aucune proposition n’est sûre à {0}", "no proposal is {0} sure", "ни одно предложение не достигает {0}");

    private readonly Call call = room.Call;

    public Candidate? Edit(Candidate candidate)
    {
        foreach (var field in FieldEdit.All)
        {
            call.Terminal.Out.WriteLine(Wrapping.Harmless($"  {field.Key}  {field.Name.In(call.Language)}: {field.Now(candidate)}"));
        }

        call.Say(Which);
        call.Terminal.Out.Flush();
        var key = next(call.Cancel).KeyChar;
        return FieldEdit.All.FirstOrDefault(f => f.Key == key) is { } chosen && Ask($"{chosen.Name.In(call.Language)}: ", chosen.Now(candidate)) is { } text
            ? Sensible(() => chosen.Set(call, candidate, text.Trim())) : null;
    }

    /// <summary>Takes the subject for a known item that the reviewer looks for.</summary>
    public Candidate? Merge(Candidate candidate)
    {
        if (room.Match(candidate) is { IsAmbiguous: true })
        {
            return Choose(candidate);
        }

        if (Ask(Item.In(call.Language), "") is not { Length: > 0 } typed)
        {
            return null;
        }

        var found = ItemId.TryParse(typed, out var id) && room.Names.Has(id) ? [new NameMatch(room.Names.Canonical(id), MatchReason.Chosen)] : room.Names.Search(typed, isAgent: false, MostItems);
        if (found.Length == 0)
        {
            call.Say(NoItem, typed);
            return null;
        }

        return Picked(found, candidate, withNew: false);
    }

    /// <summary>Among the items that its name fits as well, or a new one.</summary>
    public Candidate? Choose(Candidate candidate) => Picked([.. room.Match(candidate).Choices.Take(MostItems)], candidate, withNew: true);

    public IReadOnlyList<Candidate>? Divide(Candidate candidate) =>
        Ask(First.In(call.Language), ValueText.Of(candidate.Value)) is { } one && Ask(Second.In(call.Language), ValueText.Of(candidate.Value)) is { } two
        && Sensible(() => candidate with { Value = ValueInput.Read(call, candidate.Property, one.Trim(), null) }) is { } first
        && Sensible(() => candidate with { Value = ValueInput.Read(call, candidate.Property, two.Trim(), null) }) is { } second
        && first != second ? [first, second] : null;

    public decimal? Threshold()
    {
        if (Ask(Least.In(call.Language), "0.9") is not { } text)
        {
            return null;
        }

        if (decimal.TryParse(text.Trim().Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var least) && least is >= 0 and <= 1)
        {
            return least;
        }

        call.Say(NoNumber, text);
        return null;
    }

    public bool Confirm(int count, decimal least)
    {
        call.Say(count == 0 ? NoneSure : Sure, [.. count == 0 ? (object[])[] : [count], ReviewView.Percent(least, call.Language)]);
        call.Terminal.Out.Flush();
        return count > 0 && char.ToLowerInvariant(next(call.Cancel).KeyChar) is 'o' or 'y' or 'д';
    }

    private Candidate? Picked(IReadOnlyList<NameMatch> found, Candidate candidate, bool withNew)
    {
        foreach (var (match, i) in found.Select((m, i) => (m, i)))
        {
            call.Terminal.Out.WriteLine(Wrapping.Harmless($"  {i + 1}  {match.KnownAs ?? match.Id.Value}  ({match.Id})"));
        }

        if (withNew)
        {
            call.Terminal.Out.WriteLine($"  n  {NewItem.In(call.Language)}");
        }

        call.Say(Pick);
        call.Terminal.Out.Flush();
        var key = char.ToLowerInvariant(next(call.Cancel).KeyChar);
        return withNew && key is 'n' or 'т' ? candidate with { Item = room.Names.Free(candidate.SubjectName) }
            : key is >= '1' and <= '9' && key - '1' < found.Count ? candidate with { Item = found[key - '1'].Id } : null;
    }

    private string? Ask(string prompt, string present) => LineInput.Read(call.Terminal, next, prompt, present, call.Cancel);

    // What makes no sense is said and changes nothing.
    private Candidate? Sensible(Func<Candidate> change)
    {
        try
        {
            return change();
        }
        catch (CliFailure e) when (e.ExitCode == ExitCodes.Usage)
        {
            call.Warn(e.Message);
            return null;
        }
    }
}
