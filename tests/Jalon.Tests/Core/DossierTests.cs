using Jalon.Core;
using Jalon.Core.Languages;
using Jalon.Core.Vocabulary;

namespace Jalon.Tests.Core;

/// <summary>What ties items together counts when it is said, not when it is denied, doubted or set aside.</summary>
public sealed class DossierTests
{
    private readonly Book book = new();

    [Theory]
    [InlineData(Stance.Denied)]
    [InlineData(Stance.Doubted)]
    [InlineData(Stance.Requested)]
    public void Promisor_ThatIsNotSaidToBeOne_IsNone(Stance stance)
    {
        book.Say("plant", "promisor", "novawind");
        book.Say("plant", "promisor", "rosatom", stance: stance);
        book.Say("plant", "part-of", "programme", stance: stance);

        Assert.Equal(["novawind"], book.Dossier("plant").Agents(Properties.Promisor).Select(a => a.Value));
        Assert.Empty(book.Dossier("plant").Items(Properties.PartOf));
    }

    [Fact]
    public void Promisor_SetAsideByArbitration_IsNone()
    {
        book.Say("plant", "promisor", "novawind", rank: Rank.Deprecated, reason: "a namesake");
        book.Say("plant", "promisor", "rosatom");

        Assert.Equal(["rosatom"], book.Dossier("plant").Agents(Properties.Promisor).Select(a => a.Value));
    }

    [Fact]
    public void Kind_ToldTwice_IsThePreferredOne()
    {
        book.Say("plant", "kind", "power-plant", on: "2024-01-01", rank: Rank.Preferred, reason: "it makes electricity");
        book.Say("plant", "kind", "refinery", on: "2025-01-01");

        Assert.Equal("power-plant", book.Dossier("plant").Kind!.Code);
        Assert.Equal("power-plant", book.Dossier("plant").Register.KindOf(Make.Id("plant"))!.Code);
    }

    [Fact]
    public void Kind_DeniedOrDeprecated_IsNot()
    {
        book.Say("plant", "kind", "power-plant", on: "2024-01-01");
        book.Say("plant", "kind", "refinery", on: "2025-01-01", stance: Stance.Denied);
        book.Say("plant", "kind", "visit", on: "2025-02-01", rank: Rank.Deprecated, reason: "misread");

        Assert.Equal("power-plant", book.Dossier("plant").Kind!.Code);
        Assert.Equal("power-plant", book.Dossier("plant").Register.KindOf(Make.Id("plant"))!.Code);
    }

    [Fact]
    public void Name_SetAside_IsNotShown()
    {
        book.Say("plant", "name", "Centrale de Bougouni", rank: Rank.Deprecated, reason: "another plant");
        book.Say("plant", "name", "Centrale de Sanankoroba", on: "2024-01-01");

        Assert.Equal("Centrale de Sanankoroba", book.Dossier("plant").Name(Language.French));
        Assert.Equal("Centrale de Sanankoroba", book.Dossier("plant").Register.NameOf(Make.Id("plant"), Language.French));
    }

    [Fact]
    public void Side_SetAside_IsNoSide()
    {
        book.Say("director", "acts-for", "novawind", rank: Rank.Deprecated, reason: "he left");

        Assert.False(book.Dossier("plant").Register.SameSide(Make.Id("director"), Make.Id("novawind")));
    }
}
