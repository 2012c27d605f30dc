namespace Jalon.Tests.Reading;

/// <summary>States that Russian tells by verbs and nouns of no list, by ellipses and by what did not happen.</summary>
public sealed class RussianOpenStateTests
{
    [Theory]
    [InlineData("К строительству моста через Вахш ещё не приступали.", "not-started")]
    [InlineData("Соглашение о транзите остаётся неподписанным.", "not-signed")]
    [InlineData("Проект школы остаётся неутверждённым.", "not-approved")]
    [InlineData("Сертификат у завода «Памир» отсутствует.", "not-certified")]
    [InlineData("Лаборатория не имеет аккредитации.", "not-accredited")]
    [InlineData("Подписание соглашения о транзите не состоялось.", "not-signed")]
    [InlineData("Ратификации соглашения о транзите не произошло.", "not-approved")]
    [InlineData("Разрешения на строительство моста так и не дали.", "not-approved")]
    [InlineData("Соглашение о транзите ждёт ратификации.", "not-approved")]
    [InlineData("Решение по займу не принято.", "undecided")]
    [InlineData("Больница построена, однако пустует.", "suspended")]
    [InlineData("Завод «Памир» построен. Котёл так и не привезли.", "not-completed")]
    [InlineData("Завод «Памир» построен. Трос не натянут.", "not-completed")]
    [InlineData("Музей достроен. Витрины заказаны.", "completed")]
    [InlineData("Дорогу достраивают.", "in-progress")]
    public void State_OfAnOpenVerb_HasItsCode(string text, string code) => Assert.Contains($"status {code}", Reads.Show(Reads.Russian(text)));

    [Theory]
    [InlineData("Соглашение о визах подписано, ратифицировано – нет.", "not-approved")]
    [InlineData("Соглашение о визах ратифицировано Мали, Россией – пока нет.", "not-approved")]
    public void State_DeniedAfterADash_IsNegative(string text, string code) => Assert.Contains($"status {code}", Reads.Show(Reads.Russian(text)));

    [Theory]
    [InlineData("Больница плохо оснащена.")]
    [InlineData("Школа хорошо оборудована.")]
    [InlineData("Завод с начала сезона молчит.")]
    [InlineData("Больнице не хватает врачей.")]
    [InlineData("О больнице ничего не сказано.")]
    public void Judgement_OrIdleVerb_IsNoState(string text) => Assert.DoesNotContain(Reads.Russian(text).Proposals, p => p.Property.Code == "status");

    [Fact]
    public void State_OfAPartWithoutAListedNoun_IsOfThePart()
    {
        var read = Reads.Russian("Депо трамвая строят. Ангар готов, мойка готова.");

        Assert.Contains(read.Proposals, p => p.SubjectName == "мойка" && Reads.Show(p.Value) == "completed");
    }
}
