using Jalon.Core;
using Jalon.Core.Views;

namespace Jalon.Tests.Core.Views;

public sealed class DateConflictTests
{
    private readonly Book book = new();

    [Fact]
    public void Visit_DatedToTheDayInTwoWays_IsADateConflictAndTheAnnouncementStandsBeside()
    {
        book.Item("visit", "visit");
        book.Say("visit", "held", "2025-06-21/2025-06-26", "article", "2025-07-01");
        book.Say("visit", "held", "2025-06-22/2025-06-25", "diplomacy", "2025-07-30");
        book.Plan("visit", "held", "2025-06-22/2025-06-26", "african-initiative", "2025-06-17");
        book.Say("visit", "duration", "4 d", "article", "2025-07-01");

        var conflicts = Of("visit");

        Assert.Equal(["date.length-misfit", "date.other-days"], conflicts.Select(c => c.Rule).Order());
        Assert.Equal(3, conflicts.Single(c => c.Rule == "date.other-days").Camps.Length);
        Assert.Equal(["held", "duration"], conflicts.Single(c => c.Rule == "date.length-misfit").Camps.Select(c => c.Entries[0].Statement.Property.Code));
    }

    [Theory]
    [InlineData("2025-06-22/2025-06-25", "2025-06")]
    [InlineData("2025-06-22/2025-06-25", "2025-06-24")]
    [InlineData("2025-06-22/2025-06-25", "2025-06-21/2025-06-30")]
    [InlineData("2024-07-02/2024-07-03", "2024-07-03")]
    public void Days_ThatFit_AreNoConflict(string one, string other)
    {
        book.Item("visit", "visit");
        book.Say("visit", "held", one, "a");
        book.Say("visit", "held", other, "b");

        Assert.Empty(Of("visit"));
    }

    [Fact]
    public void Launch_OnTwoDays_IsADateConflict()
    {
        book.Item("plant", "power-plant");
        book.Say("plant", "launched", "2024-05-24", "horonya", "2024-05-25");
        book.Say("plant", "launched", "2024-05-23", "impact", "2024-05-27");
        book.Say("plant", "launched", "2024-05", "article", "2025-07-01");

        var conflict = Only("plant");

        Assert.Equal((ConflictType.Date, "date.disjoint"), (conflict.Type, conflict.Rule));
        Assert.Equal(2, conflict.Proof.Length);
    }

    [Fact]
    public void Deadline_MovedBySameSpeaker_IsNoConflict()
    {
        book.Item("plant", "power-plant");
        book.Plan("plant", "completed", "2025-05", "minister", "2024-05-24");
        book.Plan("plant", "completed", "2025-10/2025-12", "minister", "2024-07-01");

        Assert.Empty(Of("plant"));
    }

    [Fact]
    public void Deadline_NamedDifferentlyBySidesInOneMonth_IsADateConflict()
    {
        book.Item("plant", "power-plant");
        book.Plan("plant", "completed", "2025-05", "minister", "2024-05-24");
        book.Plan("plant", "completed", "2025-12", "company", "2024-06-01");

        Assert.Equal("date.planned-apart", Only("plant").Rule);
    }

    private Conflict[] Of(string item) => [.. Conflicts.Of(book.Dossier(item))];

    private Conflict Only(string item) => Assert.Single(Of(item));
}
