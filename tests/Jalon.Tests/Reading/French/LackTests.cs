namespace Jalon.Tests.Reading.French;

/// <summary>What is not done or not there, told in French without a plain negation around "to be".</summary>
public sealed class LackTests
{
    [Theory]
    [InlineData("L’accord de pêche attend toujours d’être ratifié.", "not-approved")]
    [InlineData("Le mémorandum sur le gaz est en attente de signature.", "not-signed")]
    [InlineData("La centrale de Dioro tarde à ouvrir.", "not-operational")]
    [InlineData("La ligne de Kita n’est pas près d’ouvrir.", "not-operational")]
    [InlineData("L’usine de Bla peine à démarrer.", "not-started")]
    [InlineData("La centrale de Dioro n’a toujours pas d’eau.", "not-completed")]
    [InlineData("Le laboratoire de Ména ne dispose d’aucun réactif.", "not-completed")]
    public void Lack_InAPhrase_IsNegative(string text, string code) => Assert.Contains("status " + code, Reads.Values(text));

    [Theory]
    [InlineData("La centrale solaire de Dioro est toujours sans raccordement.")]
    [InlineData("L’hôpital de Nara a ouvert sans que le bloc opératoire ait été équipé.")]
    [InlineData("Le pont de Koulé a été ouvert sans avoir été inspecté.")]
    public void Without_AThingOrADeed_IsNegative(string text) => Assert.Contains(Reads.Values(text), v => v.StartsWith("status not-", StringComparison.Ordinal));

    [Theory]
    [InlineData("Le terminal de Douré n’a reçu aucun navire.")]
    [InlineData("Pas une caisse n’a quitté le terminal de Douré.")]
    [InlineData("Le terminal de Douré ne reçoit plus rien.")]
    [InlineData("La centrale de Dioro ne fonctionne toujours pas.")]
    public void Verb_BetweenTheHalvesOfANegation_IsNegative(string text) => Assert.Contains(Reads.Values(text), v => v.StartsWith("status not-", StringComparison.Ordinal));

    [Theory]
    [InlineData("Le barrage de Sélingou est sans doute le plus haut du pays.")]
    [InlineData("Le ministre attend la visite de son homologue au barrage de Sélingou.")]
    [InlineData("Le barrage de Sélingou n’échappe pas à la critique.")]
    public void MannerOrComment_AfterTheSameWords_IsNoState(string text) => Assert.DoesNotContain(Reads.Values(text), v => v.StartsWith("status", StringComparison.Ordinal));
}
