using Jalon.Cli.Output;
using Jalon.Cli.Texts;
using Jalon.Core.Languages;

namespace Jalon.Cli.Follow;

/// <summary>Commitments of which there is little to tell: a paragraph an item, each with its proof.</summary>
internal static class CompactList
{
    public static void Write(Page page, IEnumerable<FollowRow> rows, Language language)
    {
        foreach (var item in rows.GroupBy(r => r.Dossier.Id))
        {
            var name = item.First().Dossier.Name(language);
            page.Text(new Cell($"{char.ToUpperInvariant(name[0])}{name[1..]}", Tone.Strong));
            page.Text(string.Join(" · ", item.Select(r => $"{CommitmentWords.What(r.Commitment, language)} [{Proofs.Short(r.Commitment.Proof)}]")), 4);
        }
    }
}
