using System.Collections.Immutable;
using Jalon.Core.Values;
using Jalon.Core.Vocabulary;

namespace Jalon.Core.Acceptance;

/// <summary>What a candidate becomes: its statement, those that introduce what the ledger did not know yet, and whom and what it was taken for.</summary>
/// <param name="Introductions">Kinds and names of a new item or agent; to be recorded before the statement.</param>
/// <param name="Speaker">Null when the publisher itself speaks.</param>
public sealed record Accepted(Statement Statement, ImmutableArray<Statement> Introductions, NameMatch Subject, NameMatch? Speaker)
{
    public IEnumerable<Statement> All => Introductions.Append(Statement);
}

/// <summary>Turns candidates into statements: names become ids, the attributed agent speaks through the publisher, the period is the valid time.</summary>
public static class Acceptor
{
    /// <summary>The names grow by what is introduced. <paramref name="item"/> is the reviewer's choice of subject, known or new.</summary>
    public static Accepted Accept(Candidate candidate, Source source, KnownNames names, ItemId? item = null)
    {
        var introductions = ImmutableArray.CreateBuilder<Statement>();
        var kind = KindOfSubject.Of(candidate.SubjectKind, candidate.SubjectName) ?? "project";
        if (candidate.Property == Properties.CopyOf)
        {
            return new Accepted(CopyOf(candidate, source), [], new NameMatch(source.Item, MatchReason.Id), null);
        }

        var subject = (item ?? candidate.Item) is { } chosen ? new NameMatch(names.Canonical(chosen), MatchReason.Chosen)
            : names.Find(candidate.SubjectName, kind, isAgent: false) ?? new NameMatch(names.Free(candidate.SubjectName), MatchReason.New);
        if (!names.Has(subject.Id))
        {
            Introduce(subject.Id, candidate.SubjectName, kind);
        }

        NameMatch? speaker = null;
        if (candidate.AttributedTo is { } words && NameWords.Of(words).Count > 0)
        {
            speaker = names.Find(words, "agent", isAgent: true) ?? new NameMatch(names.Free(words), MatchReason.New);
            if (!names.Has(speaker.Id))
            {
                Introduce(speaker.Id, words, "agent");
            }
        }

        if (candidate.Item is { } merged && names.Has(merged) && NameWords.IsTelling(candidate.SubjectName) && names.Find(candidate.SubjectName, null, isAgent: false)?.Id != subject.Id)
        {
            // What a reviewer took it for once, the next text need not ask.
            introductions.Add(new Statement
            {
                Subject = subject.Id, Property = Properties.Alias, Value = new TextValue(candidate.SubjectName, source.Language), AssertedBy = new Attribution(source.Publisher),
            });
            names.Add(new KnownItem(subject.Id, names.KindOf(subject.Id), [candidate.SubjectName]));
        }

        var by = speaker is null || speaker.Id == source.Publisher ? new Attribution(source.Publisher) : new Attribution(speaker.Id, [source.Publisher]);
        return new Accepted(StatementOf(candidate, source, subject.Id, by), introductions.ToImmutable(), subject, speaker);

        void Introduce(ItemId id, string name, string code)
        {
            introductions.AddRange(NewItem(id, name, code, source.Language, source.Publisher));
            names.Add(new KnownItem(id, code, [name]));
        }
    }

    /// <summary>The statement that a candidate becomes once it is known what and who its names stand for.</summary>
    public static Statement StatementOf(Candidate candidate, Source source, ItemId subject, Attribution by) => new()
    {
        Subject = subject,
        Property = candidate.Property,
        Value = candidate.Value,
        Qualifiers = candidate.Qualifiers,
        Stance = candidate.Stance,
        AssertedBy = by,
        Citation = new Citation(source.Id, candidate.Quote, candidate.Start, candidate.Length, Page: candidate.Page),
        ValidTime = candidate.Period,
    };

    // What is told of a source itself, by whoever compared it: the passage is where the two agree.
    private static Statement CopyOf(Candidate candidate, Source source) => new()
    {
        Subject = source.Item, Property = candidate.Property, Value = candidate.Value, AssertedBy = new Attribution(source.Publisher),
        Citation = new Citation(source.Id, candidate.Quote, candidate.Start, candidate.Length, Page: candidate.Page),
    };

    /// <summary>The statements that bring an item or agent into the ledger.</summary>
    public static IEnumerable<Statement> NewItem(ItemId id, string name, string kind, string? language, ItemId by) =>
    [
        new Statement { Subject = id, Property = Properties.Kind, Value = new CodeValue(kind), AssertedBy = new Attribution(by) },
        new Statement { Subject = id, Property = Properties.Name, Value = new TextValue(name, language), AssertedBy = new Attribution(by) },
    ];
}
