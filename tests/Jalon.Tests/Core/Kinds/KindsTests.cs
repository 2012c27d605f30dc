using System.Globalization;
using System.Reflection;
using Jalon.Core.Kinds;
using Jalon.Core.Languages;
using Jalon.Core.Vocabulary;
using Jalon.Tests.Repo;

namespace Jalon.Tests.Core.Kinds;

public sealed class KindsTests
{
    // The kinds of shared/reading/README.md, and two that no text names.
    private static readonly string[] Families =
        ["agreement", "commission", "decision", "project", "facility", "programme", "flow", "certification", "institution", "force", "event", "agent"];

    public static TheoryData<string> Codes => [.. AllKinds.List.Select(k => k.Code)];

    [Fact]
    public void KindClasses_ByReflection_AllStandInTheList()
    {
        var classes = typeof(Kind).Assembly.GetTypes().Where(t => t.Namespace == typeof(Kind).Namespace)
            .Select(t => t.GetProperty("Kind", BindingFlags.Static | BindingFlags.Public)).Where(p => p?.PropertyType == typeof(Kind)).Select(p => (Kind)p!.GetValue(null)!);

        Assert.Equal(AllKinds.List.Select(k => k.Code).Order(), classes.Select(k => k.Code).Order());
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Kind_ByItsLabels_SpeaksThreeLanguages(string code)
    {
        AllKinds.TryGet(code, out var kind);

        foreach (var label in kind!.Requirements.Select(r => r.Label).Append(kind.Label).Append(kind.Plural))
        {
            Assert.All(Enum.GetValues<Language>(), l => Assert.False(string.IsNullOrWhiteSpace(label.In(l))));
            Assert.Contains(label.Russian, c => c is >= 'а' and <= 'я');
            Assert.DoesNotContain('\'', label.French);
        }
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Kind_ByItsParts_IsCoherent(string code)
    {
        AllKinds.TryGet(code, out var kind);

        Assert.Contains(kind!.Family, Families);
        Assert.All(kind.Milestones, m => Assert.Equal(Jalon.Core.Vocabulary.ValueType.Date, m.Property.Type));
        Assert.Equal(kind.Milestones.Length, kind.Milestones.Select(m => m.Property).Distinct().Count());
        Assert.Equal(kind.Stages.Length, kind.Stages.Distinct().Count());
        Assert.Equal(kind.Requirements.Length, kind.Requirements.Select(r => r.Code).Distinct().Count());
        Assert.All(kind.Requirements.SelectMany(r => r.After), a => Assert.Contains(kind.Requirements, r => r.Code == a));
        Assert.All(kind.Milestones.SelectMany(m => m.EvidenceCodes), c => Assert.NotNull(kind.MilestoneOfCode(c)));
        Assert.True(kind.Milestones.IsEmpty || kind.MilestoneOf(kind.DueMeans) is not null);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Kind_ByItsProperties_NamesWhatIsToldOfIt(string code)
    {
        AllKinds.TryGet(code, out var kind);

        Assert.NotEmpty(kind!.Properties);
        Assert.Equal(kind.Properties.Length, kind.Properties.Distinct().Count());
        Assert.Empty(kind.Properties.Intersect(Kind.OfEvery));
        Assert.Equal(kind.Requirements.IsEmpty, !kind.Properties.Contains(Properties.Meets));
        Assert.All(kind.Requirements.Select(r => r.Property).OfType<Property>(), p => Assert.True(kind.Properties.Contains(p) || kind.MilestoneOf(p) is not null, p.Code));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Kind_InTheGuide_StandsWithAllItsParts(string code)
    {
        AllKinds.TryGet(code, out var kind);

        var line = File.ReadLines(Root.At("docs", "guide", "kinds.md")).Single(l => l.StartsWith($"| `{code}` |", StringComparison.Ordinal));
        var cells = line.Split('|', StringSplitOptions.TrimEntries);

        Assert.Equal($"{kind!.Label.French}, {kind.Label.English}, {kind.Label.Russian}", cells[2]);
        Assert.Equal(kind.Milestones.IsEmpty ? "—" : string.Join(", ", kind.Milestones.Select(m => m.Property.Code + (m.Recurs ? " (recurs)" : ""))), cells[3]);
        Assert.Equal(kind.HeartbeatDays, int.Parse(cells[4], CultureInfo.InvariantCulture));
        Assert.Equal(string.Join(", ", kind.Properties.Select(p => p.Code)), cells[5]);
        Assert.All(new[] { kind.Terms.IatiSector, kind.Terms.Oc4idsType, kind.Terms.Oc4idsSector }.OfType<string>(), t => Assert.Contains(t, cells[6], StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("scholarship-programme", "11420", null, "education")]
    [InlineData("development-bank", "24030", null, null)]
    [InlineData("nuclear-programme", "23510", null, "energy")]
    [InlineData("power-plant", null, "construction", "energy")]
    [InlineData("project", null, "construction", null)]
    [InlineData("agreement", null, null, null)]
    public void Kind_InOtherStandards_HasTheTermThatFitsOrNone(string code, string? iati, string? type, string? sector)
    {
        AllKinds.TryGet(code, out var kind);

        Assert.Equal(new Terms(iati, type, sector), kind!.Terms);
    }

    [Theory]
    [InlineData("facility", "operational", "completed")]
    [InlineData("facility", "in-progress", "launched")]
    [InlineData("agreement", "signed", "signed")]
    [InlineData("agreement", "in-force", "in-force")]
    [InlineData("agreement", "ratified", "in-force")]
    [InlineData("certification", "accredited", "completed")]
    [InlineData("development-bank", "operational", "launched")]
    [InlineData("development-bank", "established", "founded")]
    [InlineData("joint-force", "deployed", "completed")]
    [InlineData("visit", "held", "held")]
    public void PlannedCode_OfAKind_PromisesItsMilestone(string kind, string code, string property)
    {
        AllKinds.TryGet(kind, out var found);

        Assert.Equal(property, found!.MilestoneOfCode(code)!.Property.Code);
    }

    [Fact]
    public void Ratification_OfAnAgreement_DoesNotProveItsForce()
    {
        AllKinds.TryGet("agreement", out var agreement);

        Assert.False(agreement!.MilestoneOf(Properties.InForce)!.IsKeptBy("ratified"));
    }

    [Fact]
    public void Iaea_ByItsIssues_HasNineteenInThreePhases()
    {
        AllKinds.TryGet("nuclear-programme", out var nuclear);

        Assert.Equal([19, 19, 19], nuclear!.Requirements.GroupBy(r => r.Code[..7]).Select(g => g.Count()));
    }
}
