using System.Collections.Immutable;
using Jalon.Core.Languages;

namespace Jalon.Core.Kinds;

/// <summary>
/// The Milestones approach of the IAEA (NG-G-3.1): nineteen issues, each to be ready at the end of three phases. The ledger can
/// tell that one is ready only where somebody says so (property <c>meets</c>, code such as <c>iaea-1-legal-framework</c>).
/// </summary>
internal static class IaeaMilestones
{
    private const string Guide = "IAEA NG-G-3.1";

    private static readonly ImmutableArray<(string Code, Label Label)> Issues =
    [
        ("national-position", new Label("position nationale", "national position", "национальная позиция")),
        ("nuclear-safety", new Label("sûreté nucléaire", "nuclear safety", "ядерная безопасность")),
        ("management", new Label("gestion", "management", "управление")),
        ("funding", new Label("financement", "funding and financing", "финансирование")),
        ("legal-framework", new Label("cadre juridique", "legal framework", "законодательная база")),
        ("safeguards", new Label("garanties", "safeguards", "гарантии")),
        ("regulatory-framework", new Label("cadre réglementaire", "regulatory framework", "нормативная база")),
        ("radiation-protection", new Label("radioprotection", "radiation protection", "радиационная защита")),
        ("electrical-grid", new Label("réseau électrique", "electrical grid", "электрическая сеть")),
        ("human-resources", new Label("ressources humaines", "human resource development", "развитие кадров")),
        ("stakeholders", new Label("association des parties prenantes", "stakeholder involvement", "участие заинтересованных сторон")),
        ("site", new Label("site et installations d’appui", "site and supporting facilities", "площадка и вспомогательные объекты")),
        ("environment", new Label("protection de l’environnement", "environmental protection", "охрана окружающей среды")),
        ("emergency-planning", new Label("plans d’urgence", "emergency planning", "аварийное планирование")),
        ("nuclear-security", new Label("sécurité nucléaire", "nuclear security", "физическая ядерная безопасность")),
        ("fuel-cycle", new Label("cycle du combustible", "nuclear fuel cycle", "топливный цикл")),
        ("waste", new Label("gestion des déchets radioactifs", "radioactive waste management", "обращение с радиоактивными отходами")),
        ("industry", new Label("participation de l’industrie", "industrial involvement", "участие промышленности")),
        ("procurement", new Label("achats", "procurement", "закупки")),
    ];

    // What each phase ends with: its milestone.
    private static readonly ImmutableArray<Label> Phases =
    [
        new Label("prêt à s’engager en connaissance de cause", "ready for a knowledgeable commitment", "готовность к осознанному решению"),
        new Label("prêt à négocier ou à lancer l’appel d’offres", "ready to invite bids or negotiate", "готовность к торгам или переговорам"),
        new Label("prêt à mettre en service et à exploiter", "ready to commission and operate", "готовность к пуску и эксплуатации"),
    ];

    /// <summary>From the first considerations to a plant at work.</summary>
    public static LeadTime LeadTime { get; } = new(120, 180, Guide);

    public static ImmutableArray<Requirement> Requirements { get; } =
    [
        .. Enumerable.Range(1, 3).SelectMany(phase => Issues.Select(issue => new Requirement(Code(phase, issue.Code), Join(issue.Label, Phases[phase - 1]), Guide)
        {
            After = phase == 1 ? [] : [Code(phase - 1, issue.Code)],
        })),
    ];

    private static string Code(int phase, string issue) => $"iaea-{phase}-{issue}";

    private static Label Join(Label issue, Label phase) =>
        new($"{issue.French}\u00a0: {phase.French}", $"{issue.English}: {phase.English}", $"{issue.Russian}: {phase.Russian}");
}
