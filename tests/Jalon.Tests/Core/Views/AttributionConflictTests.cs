using Jalon.Core;
using Jalon.Core.Views;

namespace Jalon.Tests.Core.Views;

public sealed class AttributionConflictTests
{
    private readonly Book book = new();

    [Fact]
    public void Percentage_PutIntoTwoMouthsInOneWeek_IsAnAttributionConflict()
    {
        book.Item("plant", "power-plant").Agent("minister", "ministry").Agent("director", "company");
        book.Say("plant", "growth", "10 %", "minister", "2024-05-24", paper: "horonya");
        book.Say("plant", "growth", "10 %", "director", "2024-05-27", paper: "afrik21");

        Assert.Equal((ConflictType.Attribution, "attribution.other-speaker"), (Only("plant").Type, Only("plant").Rule));
    }

    [Fact]
    public void Capacity_SaidByTwoSpeakers_CorroboratesAndIsNoConflict()
    {
        book.Item("plant", "power-plant");
        book.Say("plant", "capacity", "200 MW", "minister", "2024-05-24", paper: "horonya");
        book.Say("plant", "capacity", "200 MW", "director", "2024-05-27", paper: "afrik21");

        Assert.Empty(Of("plant"));
    }

    [Fact]
    public void State_DeniedByAnother_IsAnAttributionConflict()
    {
        book.Item("road", "facility");
        book.Say("road", "status", "completed", "minister", "2025-01-01");
        book.Say("road", "status", "completed", "union", "2025-02-01", Stance.Denied);

        Assert.Equal((ConflictType.Attribution, "attribution.denied-by-another"), (Only("road").Type, Only("road").Rule));
    }

    [Fact]
    public void State_TakenBackByItsSpeaker_IsNoConflict()
    {
        book.Item("road", "facility").Agent("spokesman", "person", "ministry");
        book.Say("road", "status", "completed", "ministry", "2025-01-01");
        book.Say("road", "status", "completed", "spokesman", "2025-02-01", Stance.Denied);

        Assert.Empty(Of("road"));
    }

    [Theory]
    [InlineData("2025-01-01", "2025-02-01", 1)]
    [InlineData("2025-02-01", "2025-01-01", 0)]
    public void States_ThatExcludeEachOther_ConflictUnlessNotYetCameFirst(string done, string notDone, int expected)
    {
        book.Item("bank", "development-bank");
        book.Say("bank", "status", "operational", "a", done);
        book.Say("bank", "status", "not-operational", "b", notDone);

        Assert.Equal(expected, Of("bank").Length);
    }

    private Conflict[] Of(string item) => [.. Conflicts.Of(book.Dossier(item))];

    private Conflict Only(string item) => Assert.Single(Of(item));
}
