using System.Collections.Immutable;
using System.Text;
using Jalon.Core;
using Jalon.Core.Kinds;
using Jalon.Core.Values;
using Jalon.Core.Vocabulary;

namespace Jalon.Tests.Samples;

/// <summary>What samples/README.md promises of the samples: every statement reads, every passage stands where it is said to stand.</summary>
public sealed class SampleDataTests
{
    private static readonly Dictionary<string, (string First, string Second)> Openings = new()
    {
        ["fr"] = ("Note de lecture\u00a0: ", "Date\u00a0: "), ["en"] = ("Reading note: ", "Date: "), ["ru"] = ("Конспект: ", "Дата: "),
    };

    [Theory]
    [InlineData("mali-russie")]
    [InlineData("fictif")]
    public void Statements_EachLine_ReadsAndIsCanonical(string name)
    {
        var sample = Sample.Load(name);

        var written = sample.Statements.Select(s => Encoding.UTF8.GetString(StatementJson.Write(s).Span));

        Assert.Equal(sample.Lines, written);
        Assert.Equal(sample.Lines.Length, sample.Lines.Distinct().Count());
    }

    [Theory]
    [InlineData("mali-russie")]
    [InlineData("fictif")]
    public void Citations_Each_StandAtTheirOffsets(string name)
    {
        var sample = Sample.Load(name);
        var notes = sample.Notes.ToDictionary(n => n.Id);

        var citations = sample.Statements.Select(s => s.Citation).OfType<Citation>().ToList();

        Assert.All(citations, c => Assert.Equal(c.Quote, string.Concat(notes[c.Source].Runes.Slice(c.Start!.Value, c.Length!.Value))));
        Assert.Equal(sample.Notes.Select(n => n.Id).Order(), citations.Select(c => c.Source).Distinct().Order());
    }

    // Names and sorts need no passage; whatever tells something does.
    [Theory]
    [InlineData("mali-russie")]
    [InlineData("fictif")]
    public void Statements_ThatTellSomething_CiteAPassage(string name)
    {
        var sample = Sample.Load(name);

        var uncited = sample.Statements.Where(s => s.Citation is null);

        Assert.All(uncited, s => Assert.True(s.Property.IsStructural, $"{s.Subject} {s.Property}"));
    }

    [Theory]
    [InlineData("mali-russie")]
    [InlineData("fictif")]
    public void Statements_InFile_StandInTheOrderOfNoteAndPassage(string name)
    {
        var sample = Sample.Load(name);
        var order = sample.Notes.Select((n, i) => (n.Id, i)).ToDictionary(p => p.Id, p => p.i);

        var places = sample.Statements.Select(s => s.Citation is { } c ? (order[c.Source], c.Start!.Value) : (-1, -1)).ToList();

        Assert.Equal(places.Order(), places);
    }

    [Theory]
    [InlineData("mali-russie")]
    [InlineData("fictif")]
    public void Subjects_Each_HaveAKnownKindAndThreeNames(string name)
    {
        var statements = Sample.Load(name).Statements.ToList();

        var subjects = statements.Where(s => !s.Subject.Value.StartsWith("source-", StringComparison.Ordinal)).ToLookup(s => s.Subject);

        Assert.All(subjects, s =>
        {
            Assert.True(s.Single(t => t.Property == Properties.Kind).Value is CodeValue c && AllKinds.TryGet(c.Code, out _), s.Key.Value);
            Assert.Equal(["en", "fr", "ru"], s.Where(t => t.Property == Properties.Name).Select(t => ((TextValue)t.Value).Language).Order());
        });
    }

    [Theory]
    [InlineData("mali-russie")]
    [InlineData("fictif")]
    public void Ids_WhereverNamed_AreDeclared(string name)
    {
        var sample = Sample.Load(name);
        var declared = sample.Statements.Where(s => s.Property == Properties.Kind).Select(s => s.Subject)
            .Concat(sample.Notes.Select(n => n.Source.Item)).ToHashSet();

        var named = sample.Statements.SelectMany(s => s.AssertedBy.Via.Append(s.AssertedBy.Speaker).Append(s.Subject).Concat(s.Value switch
        {
            AgentValue a => [a.Agent],
            ItemValue i => [i.Item],
            _ => ImmutableArray<ItemId>.Empty,
        })).Concat(sample.Notes.Select(n => n.Source.Publisher));

        Assert.Empty(named.Except(declared));
    }

    [Theory]
    [InlineData("mali-russie", 14)]
    [InlineData("fictif", 10)]
    public void Notes_InEachLanguage_AreEnough(string name, int french)
    {
        var sample = Sample.Load(name);

        var count = sample.Notes.CountBy(n => n.Listed.Language).ToDictionary();

        Assert.Equal(sample.Files, sample.Notes.Select(n => n.Listed.File).Order(StringComparer.Ordinal));
        Assert.True(count["fr"] >= french);
        Assert.True(count["en"] >= (name == "fictif" ? 1 : 2));
        Assert.True(count["ru"] >= (name == "fictif" ? 1 : 2));
    }

    [Theory]
    [InlineData("mali-russie")]
    [InlineData("fictif")]
    public void Notes_Each_OpenWithReportAndDateAndKeepToTheirLength(string name)
    {
        var sample = Sample.Load(name);

        Assert.All(sample.Notes, n =>
        {
            var (first, second) = Openings[n.Listed.Language];
            Assert.StartsWith(first, n.Lines[0], StringComparison.Ordinal);
            Assert.StartsWith(second, n.Lines[1], StringComparison.Ordinal);
            Assert.Contains(n.Listed.Published[..4], n.Lines[1], StringComparison.Ordinal);
            Assert.Empty(n.Lines[2]);
            Assert.InRange(n.Words, 80, 300);
            Assert.StartsWith($"{n.Listed.Published}-{n.Listed.Publisher}-", n.Listed.File, StringComparison.Ordinal);
            Assert.EndsWith($".{n.Listed.Language}.txt", n.Listed.File, StringComparison.Ordinal);
            Assert.NotEqual(SourceType.Unknown, n.Source.Type);
        });
    }

    [Theory]
    [InlineData("mali-russie")]
    [InlineData("fictif")]
    public void Copies_Listed_AreStatedOfTheirSources(string name)
    {
        var sample = Sample.Load(name);
        var items = sample.Notes.ToDictionary(n => n.Listed.File, n => n.Source.Item);

        var listed = sample.Notes.Where(n => n.Listed.CopyOf is not null).Select(n => (items[n.Listed.File], items[n.Listed.CopyOf!]));
        var stated = sample.Statements.Where(s => s.Property == Properties.CopyOf).Select(s => (s.Subject, ((ItemValue)s.Value).Item));

        Assert.NotEmpty(listed);
        Assert.Equal(listed.Order(), stated.Order());
    }

    // A report whose day is not known bears one by convention, and its note says so.
    [Fact]
    public void Article_WithoutAKnownDay_SaysThatItsDayIsAConvention()
    {
        var article = Sample.Load("mali-russie").Notes.Single(n => n.Listed.Publisher == "presse");

        Assert.Contains("par convention", article.Lines[1], StringComparison.Ordinal);
    }

    // What a note makes of the figures (a sum, a conversion, a day counted on) is ours: no statement of others may rest on it.
    [Fact]
    public void Citations_Each_RestOnWhatTheReportSaysNotOnOurArithmetic()
    {
        string[] ours = ["est la nôtre", "is ours", "de notre part", "Compté du", "Counted from", "font ensemble"];

        var quotes = Sample.Load("mali-russie").Statements.Where(s => s.AssertedBy.Speaker != Make.Id("relecture")).Select(s => s.Citation!.Quote);

        Assert.All(quotes, q => Assert.DoesNotContain(ours, o => q.Contains(o, StringComparison.Ordinal)));
    }

    // A kind names what is told of it; what the samples tell is the proof that it names enough.
    [Theory]
    [InlineData("mali-russie")]
    [InlineData("fictif")]
    public void Properties_OfEachItem_AreThoseItsKindNames(string name)
    {
        var statements = Sample.Load(name).Statements.ToList();
        var kinds = statements.Where(s => s.Property == Properties.Kind).ToDictionary(s => s.Subject, s => AllKinds.TryGet(((CodeValue)s.Value).Code, out var kind) ? kind : null);

        var strange = statements.Where(s => !s.Property.IsStructural && s.Property != Properties.Retracted && s.Property != Properties.Due && kinds.GetValueOrDefault(s.Subject) is { } kind
            && kind.MilestoneOf(s.Property) is null && !kind.Properties.Contains(s.Property) && !Kind.OfEvery.Contains(s.Property)).Select(s => $"{kinds[s.Subject]} {s.Property}");

        Assert.Empty(strange.Distinct());
    }

    [Fact]
    public void Fictif_Notes_AreTwelve() => Assert.Equal(12, Sample.Load("fictif").Notes.Length);

    [Fact]
    public void Fictif_Kinds_AreAllThere()
    {
        var statements = Sample.Load("fictif").Statements;

        var kinds = statements.Where(s => s.Property == Properties.Kind).Select(s => ((CodeValue)s.Value).Code).Distinct();

        Assert.Equal(AllKinds.List.Select(k => k.Code).Order(), kinds.Order());
    }
}
