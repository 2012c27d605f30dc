using Jalon.Reading.Annotation;

namespace Jalon.Reading.Languages;

/// <content>What several lists together say of a word, found out once a word.</content>
internal sealed partial class LanguageTable
{
    private Membership? beginsNumber;
    private Membership? openHeads;
    private Membership? joinsNumber;

    /// <summary>Words that a number in words may begin with.</summary>
    public Membership BeginsNumber => beginsNumber ??= new Membership(w => NumberReader.Begins(w.Text, this));

    /// <summary>Words that no list keeps from heading a noun phrase which no list of nouns knows.</summary>
    public Membership OpenHeads => openHeads ??= new Membership(w => w.Text.Length > 2 && !Unnamed.Contains(w.Text) && !Measures.Contains(w.Text) && !AgentNouns.Contains(w.Text)
        && !Offices.Contains(w.Text) && !Titles.Contains(w.Text) && !ReportVerbs.Contains(w.Text) && !Ordinals.ContainsKey(w.Text) && !Weekdays.ContainsKey(w.Text)
        && !Seasons.ContainsKey(w.Text) && !YearWords.Contains(w.Text) && !DateFillers.Contains(w.Text)
        && CountedNouns.GetValueOrDefault(w.Text) is not (Counted.Untracked or Counted.Headcount or Counted.Beneficiaries));

    /// <summary>Words that join a number to the adjective of a unit ("трехлетний").</summary>
    public Membership JoinsNumber => joinsNumber ??= new Membership(w => JoinedNumber.Split(w.Text, this).Unit is not null);
}
