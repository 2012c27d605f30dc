namespace Jalon.Tests.Reading;

/// <summary>What a text denies of something tracked, with verbs that no list of acts knows, wherever the item is named.</summary>
public sealed class OpenNegationTests
{
    [Theory]
    [InlineData("The Kafulu laboratory is guarded by soldiers. The microscopes that the Chinese partner promised in 2034 have never arrived.")]
    [InlineData("The Kafulu school is short of desks. Those from Denmark, which were ordered twice, have not come.")]
    [InlineData("The Kafulu hospital is poorly equipped. Its ambulances do not run.")]
    [InlineData("The loan for the Kafulu bridge was asked for twice. It has not gone before the cabinet.")]
    public void EnglishDeed_Denied_IsNegative(string text)
    {
        var read = Reads.English(text);

        Assert.Contains(read.Proposals, p => p.Rule == "OpenNegationRule" && Reads.Show(p.Value).StartsWith("not-", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Le laboratoire de Bana dépend du ministère. Les microscopes que la Chine lui promet n’ont toujours pas été déballés.")]
    [InlineData("L’école de Bana attend ses pupitres, qui ne sont pas encore arrivés.")]
    public void FrenchDeed_Denied_IsNegative(string text)
    {
        var read = Reads.French(text);

        Assert.Contains(read.Proposals, p => p.Rule == "OpenNegationRule" && Reads.Show(p.Value).StartsWith("not-", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Больница в Бане плохо оснащена. Автобус для персонала до сих пор не арендован.")]
    [InlineData("Лаборатория в Бане подчинена министерству. Паркет ещё не натёрт, шкафы не покрашены.")]
    public void RussianDeed_Denied_IsNegative(string text)
    {
        var read = Reads.Russian(text);

        Assert.Contains(read.Proposals, p => p.Property.Code == "status" && Reads.Show(p.Value).StartsWith("not-", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("en", "The Kafulu dam belongs to the state. I do not know who pays.")]
    [InlineData("en", "The Kafulu dam belongs to the state. The villages are not situated below it.")]
    [InlineData("en", "The Kafulu dam belongs to the state. The price does not include the road.")]
    [InlineData("fr", "Le barrage de Bana appartient à l’État. Nous n’avons jamais cru cela.")]
    [InlineData("fr", "Le barrage de Bana appartient à l’État. Les villages n’en sont pas situés loin.")]
    [InlineData("fr", "Le barrage de Bana appartient à l’État. Le prix n’a pas surpris les riverains.")]
    [InlineData("ru", "Плотина в Бане принадлежит государству. Цена никому не известна.")]
    [InlineData("ru", "Плотина в Бане принадлежит государству. Деревни не расположены рядом.")]
    public void KnowingPlacingOrCovering_Denied_IsNoState(string language, string text)
    {
        var values = language == "en" ? Reads.EnglishValues(text) : language == "fr" ? Reads.Values(text) : Show(text);

        Assert.DoesNotContain(values, v => v.StartsWith("status not-", StringComparison.Ordinal));
    }

    private static string[] Show(string text) => Reads.Show(Reads.Russian(text));
}
