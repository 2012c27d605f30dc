namespace Jalon.Tests.Reading.English;

public sealed class EnglishDateTests
{
    [Theory]
    [InlineData("on 23 July 2037", "2037-07-23")]
    [InlineData("on July 23, 2037", "2037-07-23")]
    [InlineData("on the 23rd of July 2037", "2037-07-23")]
    [InlineData("on Monday, 23 March 2037", "2037-03-23")]
    [InlineData("on 6–9 May 2037", "2037-05-06/2037-05-09")]
    [InlineData("on May 6–9, 2037", "2037-05-06/2037-05-09")]
    [InlineData("from 28 April to 3 May 2037", "2037-04-28/2037-05-03")]
    [InlineData("in May 2037", "2037-05")]
    [InlineData("in 2037", "2037")]
    [InlineData("in early 2037", "2037-01-01/2037-03-31")]
    [InlineData("in late 2037", "2037-10-01/2037-12-31")]
    [InlineData("at the end of April 2037", "2037-04-21/2037-04-30")]
    [InlineData("in mid-2037", "2037-05-01/2037-08-31")]
    [InlineData("in mid-July 2037", "2037-07-11/2037-07-20")]
    [InlineData("in the first half of 2037", "2037-01-01/2037-06-30")]
    [InlineData("in the third quarter of 2037", "2037-07-01/2037-09-30")]
    [InlineData("in Q3 2037", "2037-07-01/2037-09-30")]
    [InlineData("in H1 2037", "2037-01-01/2037-06-30")]
    [InlineData("in the summer of 2037", "2037-06-01/2037-08-31")]
    [InlineData("by 2037", "../2037-12-31")]
    [InlineData("by the end of 2037", "../2037-12-31")]
    [InlineData("before the end of April 2037", "../2037-04-30")]
    [InlineData("no later than 30 June 2037", "../2037-06-30")]
    [InlineData("not before 2037", "2037-01-01/..")]
    [InlineData("no earlier than 2037", "2037-01-01/..")]
    [InlineData("in the coming years", "2036-02-10/..")]
    [InlineData("next March", "2036-03")]
    [InlineData("next year", "2037")]
    [InlineData("by the end of the year", "../2036-12-31")]
    [InlineData("by the end of next year", "../2037-12-31")]
    [InlineData("within eighteen months", "../2037-08-10")]
    [InlineData("before Christmas", "../2036-12-24")]
    public void Date_OfTheContract_HasItsEdtf(string date, string edtf)
    {
        var values = Reads.EnglishValues($"The Kafulu solar plant is due to enter service {date}.", "2036-02-10");

        Assert.Equal([$"due {edtf}"], values);
    }

    [Theory]
    [InlineData("last March", "2036-03")]
    [InlineData("yesterday", "2037-02-09")]
    [InlineData("last year", "2036")]
    [InlineData("last Tuesday", "2037-02-03")]
    [InlineData("last month", "2037-01")]
    [InlineData("on 3 February", "2037-02-03")]
    [InlineData("on Monday", "2037-02-09")]
    [InlineData("in November", "2036-11")]
    [InlineData("in May", "2036-05")]
    public void Date_ToldFromTheDocument_IsResolved(string date, string edtf)
    {
        var values = Reads.EnglishValues($"The mining cooperation agreement was signed {date}.", "2037-02-10");

        Assert.Equal([$"signed {edtf}"], values);
    }

    [Theory]
    [InlineData("The mining agreement was signed on 3 May 2037.", "signed")]
    [InlineData("Mali and Togo signed the mining agreement on 3 May 2037.", "signed")]
    [InlineData("The mining convention came into force on 3 May 2037.", "in-force")]
    [InlineData("Construction of the Kafulu plant began on 3 May 2037.", "launched")]
    [InlineData("The Kafulu bridge was inaugurated on 3 May 2037.", "launched")]
    [InlineData("The Kafulu bridge opened on 3 May 2037.", "launched")]
    [InlineData("The Kafulu bridge was completed on 3 May 2037.", "completed")]
    [InlineData("The fourth session was held in Kafulu on 3 May 2037.", "held")]
    [InlineData("The joint commission met on 3 May 2037.", "held")]
    [InlineData("The Development Bank was founded on 3 May 2037.", "founded")]
    [InlineData("The Kafulu bridge will be completed on 3 May 2038.", "due")]
    [InlineData("The president laid the first stone of the Kafulu bridge on 3 May 2037.", "launched")]
    public void Milestone_ByItsVerb_HasItsProperty(string text, string property)
    {
        var proposal = Assert.Single(Reads.English(text).Proposals);

        Assert.Equal(property, proposal.Property.Code);
    }

    [Fact]
    public void Date_ThatSlipped_IsToldTwice()
    {
        var read = Reads.English("Completion of the Kafulu dam has slipped from June 2036 to the first quarter of 2038.", "2036-05-14");

        Assert.Equal(["2036-06", "2038-01-01/2038-03-31"], read.Proposals.Select(p => Reads.Show(p.Value)));
        Assert.Equal(["initial", "revised"], read.Proposals.Select(p => p.Qualifiers["stage"]));
    }

    [Fact]
    public void May_TheVerb_IsNoMonth()
    {
        var read = Reads.English("The Kafulu plant may close. The agreement on the plant was signed on 3 May 2037.");

        Assert.Equal(Jalon.Core.Stance.Reported, Assert.Single(read.Proposals, p => p.Property.Code == "signed").Stance);
        Assert.DoesNotContain(read.Proposals, p => p.Property.Code == "due");
    }

    [Theory]
    [InlineData("The Kafulu plant will double in eighteen months.", "due 2039-01")]
    [InlineData("The Kafulu plant was started in the fall of 2036.", "launched 2036-09-01/2036-11-30")]
    [InlineData("The Kafulu treaty of 2032 has been in force since 1 March of the following year.", "in-force 2033-03-01")]
    [InlineData("The Kafulu plant is working. Handover took place on 28 March.", "completed 2037-03-28")]
    public void Date_ToldFromAnother_IsResolved(string text, string value)
    {
        var values = Reads.EnglishValues(text);

        Assert.Contains(value, values);
    }

    [Theory]
    [InlineData("The embassy asks the Kafulu clinic to return the money within 45 days.", Jalon.Core.Stance.Requested)]
    [InlineData("The union wants the Kafulu audit of the plant done before 18 December 2037.", Jalon.Core.Stance.Requested)]
    [InlineData("The Kafulu plant will open before 18 December 2037.", Jalon.Core.Stance.Planned)]
    public void Day_AskedFor_IsRequested(string text, Jalon.Core.Stance stance)
    {
        var read = Reads.English(text);

        Assert.Equal(stance, Assert.Single(read.Proposals, p => p.Property.Code == "due").Stance);
    }

    [Theory]
    [InlineData("The Kafulu plant will open in the second week of August.", "due 2037-08-08/2037-08-14")]
    [InlineData("The Kafulu plant will open in the last week of July.", "due 2037-07-25/2037-07-31")]
    [InlineData("The Kafulu plant will open in the first ten days of December.", "due 2037-12-01/2037-12-10")]
    [InlineData("The Kafulu plant will open on the fifteenth of July.", "due 2037-07-15")]
    [InlineData("The Kafulu plant will be opened on 2 March.", "due 2038-03-02")]
    [InlineData("The Kafulu plant will open, the commodore promised, on 12 March.", "due 2038-03-12")]
    public void Date_WithinAMonthOrAfterAPromise_IsResolved(string text, string date)
    {
        var values = Reads.EnglishValues(text);

        Assert.Contains(date, values);
    }

    [Fact]
    public void Date_CountedWithinAVisit_IsItsDay()
    {
        var values = Reads.EnglishValues("The minister's visit to Mali took place from 3 to 6 May 2037. The fisheries agreement was signed on the second day of the visit.");

        Assert.Contains("signed 2037-05-04", values);
    }
}
