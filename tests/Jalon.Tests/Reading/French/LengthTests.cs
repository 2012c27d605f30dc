namespace Jalon.Tests.Reading.French;

/// <summary>Lengths of time of what is tracked, in the ways French has of telling them.</summary>
public sealed class LengthTests
{
    [Theory]
    [InlineData("La loi laisse soixante jours au ministère pour homologuer le vaccin.", "duration 60..60 d")]
    [InlineData("Le pont de Koulé a été construit en quatorze mois.", "duration 14..14 mo")]
    [InlineData("La route de Kita a été coupée onze jours.", "duration 11..11 d")]
    [InlineData("Quatre mois durant, l’usine de Bla a été fermée.", "duration 4..4 mo")]
    [InlineData("Le prêt pour la route de Kita est remboursable en vingt ans, dont cinq de grâce.", "duration 5..5 a")]
    [InlineData("La mine de Farou a dix-sept ans de réserves.", "duration 17..17 a")]
    [InlineData("Les délais au poste frontière de Kita sont passés de neuf à trois jours.", "duration 9..9 d")]
    [InlineData("L’escale du navire-hôpital dure trente heures au port de Kita.", "duration 30..30 h")]
    public void Length_OfAThing_IsRead(string text, string expected) => Assert.Contains(expected, Reads.Values(text));

    [Theory]
    [InlineData("Moussa Traoré, 54 ans, dirige l’usine de Bla.")]
    [InlineData("Le chef de chantier du pont de Koulé a 61 ans.")]
    [InlineData("Le car quitte la gare de Kita à 7 heures.")]
    public void AgeOrHour_IsNoLength(string text) => Assert.DoesNotContain(Reads.Values(text), v => v.StartsWith("duration", StringComparison.Ordinal));
}
