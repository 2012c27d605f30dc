using Jalon.Core;
using Jalon.Core.Kinds;
using Jalon.Core.Languages;
using Jalon.Core.Values;
using Jalon.Core.Vocabulary;

namespace Jalon.Web.Texts;

/// <summary>What a statement says, in words: codes of sectors, agents and kinds here, everything else as <see cref="ValueWords"/> has it.</summary>
public static class CodeTexts
{
    public static readonly Label Energy = new("énergie", "energy", "энергетика");
    public static readonly Label Mining = new("mines", "mining", "горное дело");
    public static readonly Label Transport = new("transports", "transport", "транспорт");
    public static readonly Label Security = new("sécurité", "security", "безопасность");
    public static readonly Label Education = new("éducation", "education", "образование");
    public static readonly Label Trade = new("commerce", "trade", "торговля");
    public static readonly Label Finance = new("finances", "finance", "финансы");
    public static readonly Label Agriculture = new("agriculture", "agriculture", "сельское хозяйство");
    public static readonly Label Health = new("santé", "health", "здравоохранение");
    public static readonly Label State = new("État", "state", "государство");
    public static readonly Label Ministry = new("ministère", "ministry", "министерство");
    public static readonly Label GovernmentBody = new("organe public", "government body", "государственный орган");
    public static readonly Label Company = new("société", "company", "компания");
    public static readonly Label Organisation = new("organisation", "organisation", "организация");
    public static readonly Label Person = new("personne", "person", "лицо");
    public static readonly Label Media = new("média", "media", "СМИ");
    public static readonly Label NewsAgency = new("agence de presse", "news agency", "информационное агентство");
    public static readonly Label SocialMedia = new("réseau social", "social media", "социальная сеть");
    public static readonly Label ResearchInstitute = new("institut de recherche", "research institute", "исследовательский институт");
    public static readonly Label Ngo = new("organisation non gouvernementale", "non-governmental organisation", "неправительственная организация");

    private static readonly Dictionary<string, Label> Codes = new(StringComparer.Ordinal)
    {
        ["energy"] = Energy, ["mining"] = Mining, ["transport"] = Transport, ["security"] = Security, ["education"] = Education, ["trade"] = Trade,
        ["finance"] = Finance, ["agriculture"] = Agriculture, ["health"] = Health, ["state"] = State, ["ministry"] = Ministry, ["government-body"] = GovernmentBody,
        ["company"] = Company, ["organisation"] = Organisation, ["person"] = Person, ["media"] = Media, ["news-agency"] = NewsAgency,
        ["social-media"] = SocialMedia, ["research-institute"] = ResearchInstitute, ["ngo"] = Ngo,
    };

    /// <summary>An unknown code stands as <see cref="StatusTexts"/> prints it.</summary>
    public static string Said(Statement statement, Register register, Language language) => statement.Value switch
    {
        QuantityValue when statement.Property == Properties.Ordinal => Nth(ValueWords.Of(statement.Value, register, language), language),
        CodeValue c when statement.Property == Properties.Kind && AllKinds.TryGet(c.Code, out var kind) => kind.Label.In(language),
        CodeValue c when statement.Property != Properties.Status && Codes.TryGetValue(c.Code, out var label) => label.In(language),
        CodeValue c when statement.Property == Properties.Meets && Requirement(c.Code) is { } asked => asked.Label.In(language),
        _ => ValueWords.Of(statement.Value, register, language),
    };

    // A bare figure would be read as a count.
    private static string Nth(string rank, Language language) => language switch
    {
        Language.French => $"n°\u00a0{rank}",
        Language.Russian => $"№\u00a0{rank}",
        _ => $"no.\u00a0{rank}",
    };

    private static Requirement? Requirement(string code) => AllKinds.List.SelectMany(k => k.Requirements).FirstOrDefault(r => r.Code == code);
}
