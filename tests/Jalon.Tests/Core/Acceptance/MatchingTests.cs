using Jalon.Core;
using Jalon.Core.Acceptance;
using Jalon.Core.Languages;

namespace Jalon.Tests.Core.Acceptance;

public sealed class MatchingTests
{
    private static readonly KnownNames Names = new(
    [
        new(new ItemId("ouvrage-1"), "power-plant", ["centrale solaire de Kayes"]),
        new(new ItemId("ouvrage-2"), "power-plant", ["centrale solaire de Sanankoroba", "champ de Tienfala"]) { Merged = [new ItemId("ferme-solaire")] },
        new(new ItemId("ouvrage-3"), "facility", ["мост в Бугуни"]),
        new(new ItemId("ouvrage-4"), "facility", ["Ségou Regional Hospital"]),
        new(new ItemId("ouvrage-5"), "commission", ["commission mixte intergouvernementale"]),
        new(new ItemId("ouvrage-6"), "commission", ["Commission mixte de Mopti"]),
        new(new ItemId("acteur-1"), "agent", ["ministère de l’Énergie"]),
    ]);

    [Theory]
    [InlineData("солнечная электростанция в Каесе", "ouvrage-1", MatchReason.Transliterated)]
    [InlineData("Kayes solar power plant", "ouvrage-1", MatchReason.Translated)]
    [InlineData("солнечной электростанции Сананкороба", "ouvrage-2", MatchReason.Transliterated)]
    [InlineData("CENTRALE SOLAIRE DE SANANKOROBA", "ouvrage-2", MatchReason.SameName)]
    [InlineData("Centrale-solaire de Sanan­koroba", "ouvrage-2", null)]
    [InlineData("le champ de Tienfala", "ouvrage-2", MatchReason.SameName)]
    [InlineData("ferme-solaire", "ouvrage-2", MatchReason.Id)]
    [InlineData("pont de Bougouni", "ouvrage-3", MatchReason.Transliterated)]
    [InlineData("Bougouni bridge", "ouvrage-3", MatchReason.Transliterated)]
    [InlineData("региональная больница Сегу", null, null)]
    [InlineData("Segou hospital", "ouvrage-4", MatchReason.SharedWords)]
    [InlineData("solar plant of Gao", null, null)]
    [InlineData("centrale solaire", null, null)]
    public void Name_InAnyLanguage_FindsItsItemAndSaysWhy(string name, string? id, MatchReason? reason)
    {
        var match = Names.Find(name, null, isAgent: false);

        if (reason is not null || id is null)
        {
            Assert.Equal(id, match?.Id.Value);
            Assert.Equal(reason, match?.Reason);
        }
    }

    [Fact]
    public void Name_ThatSeveralAnswerTo_IsAChoice()
    {
        var matching = Names.Look("centrale solaire", "power-plant", isAgent: false);

        Assert.True(matching.IsAmbiguous);
        Assert.Null(matching.Best);
        Assert.Equal(["ouvrage-1", "ouvrage-2"], matching.Choices.Select(c => c.Id.Value));
    }

    [Fact]
    public void Agent_InRussian_IsTheKnownOne() =>
        Assert.Equal("acteur-1", Names.Find("министерство энергетики", "agent", isAgent: true)?.Id.Value);

    [Theory]
    [InlineData("Kayes", "Каес")]
    [InlineData("Sanankoroba", "Сананкоробе")]
    [InlineData("Bougouni", "Бугуни")]
    [InlineData("Tombouctou", "Томбукту")]
    [InlineData("Koulikoro", "Куликоро")]
    [InlineData("Sikasso", "Сикасо")]
    [InlineData("Kidal", "Кидаль")]
    [InlineData("Novawind", "Новавинд")]
    [InlineData("Rosatom", "Росатома")]
    [InlineData("Djenné", "Дженне")]
    [InlineData("Ménaka", "Менаке")]
    public void Sound_OfOneNameInTwoScripts_IsOne(string latin, string cyrillic) =>
        Assert.Equal(SoundKey.Of(NameWords.Fold(latin)), SoundKey.Of(NameWords.Fold(cyrillic)));

    [Theory]
    [InlineData("Kita", "Кати")]
    [InlineData("Mopti", "Мойра")]
    [InlineData("Ségou", "Сикасо")]
    public void Sound_OfTwoNames_Differs(string one, string other) =>
        Assert.NotEqual(SoundKey.Of(NameWords.Fold(one)), SoundKey.Of(NameWords.Fold(other)));

    [Fact]
    public void Search_ByPartOfAName_GivesTheNearestFirst()
    {
        var found = Names.Search("tienf", isAgent: false, 9);

        Assert.Equal("ouvrage-2", Assert.Single(found).Id.Value);
        Assert.Equal("ouvrage-1", Names.Search("centrale kayes", isAgent: false, 9)[0].Id.Value);
        Assert.Empty(Names.Search("zzz", isAgent: false, 9));
    }

    [Fact]
    public void Reason_InWords_NamesWhatAnswered() => Assert.Equal(
        "même nom après translittération\u00a0: «\u00a0мост в Бугуни\u00a0»", MatchTexts.Say(Names.Find("pont de Bougouni", null, isAgent: false)!, Language.French));

    [Fact]
    public void Find_AmongManyItems_LooksAtFew()
    {
        var many = new KnownNames(Enumerable.Range(0, 5_000).Select(n => new KnownItem(new ItemId($"route-{n}"), "facility", [$"route de Lieu{n}"])));

        Assert.All(Enumerable.Range(0, 1_000), n => Assert.Equal($"route-{n}", many.Find($"la route de Lieu{n}", "facility", isAgent: false)?.Id.Value));
    }
}
