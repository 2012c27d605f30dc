namespace Jalon.Tests.Core.Copies;

/// <summary>Reports of one invented meeting, by an agency and by those who do or do not copy it.</summary>
internal static class Wires
{
    public const string Agency = """
        OUADRA, 12 mars 2031 (Agence Tellis) – Les ministres de l’énergie de Sorane et de Velmar ont signé mardi à Ouadra un accord sur la construction d’une centrale hydroélectrique de 90 mégawatts à Bellefosse.
        Le chantier, confié à la société velmarienne Kordat, doit commencer en septembre et durer trois ans. Son coût est estimé à 145 millions d’euros, dont 100 millions prêtés par la banque publique de Velmar.
        « Cette centrale éclairera deux cent mille foyers et mettra fin aux coupures qui paralysent nos ateliers chaque saison sèche », a déclaré le ministre soranais, Ilias Dembar, à l’issue de la cérémonie.
        La précédente tentative, en 2027, avait échoué faute de financement. Une commission mixte se réunira chaque trimestre pour suivre l’avancement des travaux.
        """;

    // Another headline and dateline, other punctuation, sentences turned round, some words changed.
    public const string Rewritten = """
        Bellefosse aura enfin sa centrale
        La précédente tentative, en 2027, avait échoué faute de financement. Cette fois, les ministres de l'énergie de Sorane et de Velmar ont signé mardi à Ouadra un accord sur la construction d'une centrale hydroélectrique de 90 mégawatts à Bellefosse.
        "Cette centrale éclairera deux cent mille foyers et mettra fin aux coupures qui paralysent nos ateliers chaque saison sèche", a déclaré le ministre soranais, Ilias Dembar, après la cérémonie.
        Le chantier, confié à la société velmarienne Kordat, doit commencer en septembre et durer trois ans. Son coût est estimé à 145 millions d'euros, dont 100 millions prêtés par la banque publique de Velmar. Une commission mixte se réunira chaque trimestre pour suivre l'avancement des travaux.
        """;

    public const string Shortened = """
        Les ministres de l’énergie de Sorane et de Velmar ont signé mardi à Ouadra un accord sur la construction d’une centrale hydroélectrique de 90 mégawatts à Bellefosse.
        Le chantier, confié à la société velmarienne Kordat, doit commencer en septembre et durer trois ans.
        """;

    // Half of it is the agency's, half is this paper's own.
    public const string Partial = """
        Notre correspondante a passé la journée de lundi avec les pêcheurs du fleuve, qui redoutent de voir baisser les eaux et n’ont été conviés à aucune des réunions préparatoires tenues dans la capitale depuis l’automne dernier.
        Les ministres de l’énergie de Sorane et de Velmar ont signé mardi à Ouadra un accord sur la construction d’une centrale hydroélectrique de 90 mégawatts à Bellefosse.
        Le chantier, confié à la société velmarienne Kordat, doit commencer en septembre et durer trois ans. Son coût est estimé à 145 millions d’euros, dont 100 millions prêtés par la banque publique de Velmar.
        Les chefs de quartier, eux, demandent que les familles déplacées soient relogées avant la première pelletée.
        """;

    // The same meeting and the same quotation, told by somebody who was there.
    public const string SameMeeting = """
        Il aura fallu quatre heures de palabres, mardi, pour que Velmar accepte d’avancer l’essentiel des 145 millions d’euros que réclame le barrage de Bellefosse. Dans la salle surchauffée du palais d’Ouadra, les deux délégations se sont quittées sur une poignée de main.
        « Cette centrale éclairera deux cent mille foyers et mettra fin aux coupures qui paralysent nos ateliers chaque saison sèche », a déclaré le ministre soranais, Ilias Dembar, visiblement soulagé.
        Les 90 mégawatts promis ne viendront pas avant 2034, glisse un ingénieur de Kordat, l’entreprise retenue. Personne n’a oublié l’échec de 2027, quand l’argent avait manqué au dernier moment. Un comité se verra tous les trois mois.
        """;
}
