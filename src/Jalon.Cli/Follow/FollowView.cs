using Jalon.Cli.Output;
using Jalon.Cli.Texts;
using Jalon.Core.Languages;
using Jalon.Core.Views;

namespace Jalon.Cli.Follow;

/// <summary>The table of commitments: for people in a few columns, for programs in full.</summary>
internal static class FollowView
{
    private static readonly Label Item = new("objet et engagement", "item and commitment", "объект и обязательство");
    private static readonly Label Delay = new("délai", "delay", "отставание");
    private static readonly Label Due = new("échéance", "deadline", "срок");
    private static readonly Label Evidence = new("ce qui l’atteste", "evidence", "подтверждение");
    private static readonly Label Promisor = new("promis par", "promised by", "обещал");
    private static readonly Label Sources = new("sources", "sources", "источники");
    private static readonly Label Proof = new("preuves", "proof", "доказательства");

    public static View<FollowRow> Of(IReadOnlyList<FollowRow> rows, Language language)
    {
        var view = new View<FollowRow>("follow", rows);
        FollowFields.AddTo(view, language);
        static string Capital(string name) => name.Length == 0 ? name : char.ToUpperInvariant(name[0]) + name[1..];

        return view
            .Column(Item, r => $"{Capital(r.Dossier.Name(language))}\n{CommitmentWords.What(r.Commitment, language)}")
            .Column(Due, r => CommitmentWords.Due(r.Commitment, language))
            .Column(Delay, r => new Cell(CommitmentWords.Delay(r.Commitment, language), CommitmentWords.ToneOf(r.Commitment.Status)))
            .Column(Evidence, r => CommitmentWords.Evidence(r.Commitment, r.Dossier, language))
            .Column(Promisor, r => ValueWords.Names(r.Commitment.Promisors, r.Dossier.Register, language))
            .Column(Sources, r => Numbers.Whole(r.Sources.Count, language), right: true)
            .Column(Proof, r => new Cell(Proofs.Short(r.Commitment.Proof), Tone.Quiet));
    }
}
