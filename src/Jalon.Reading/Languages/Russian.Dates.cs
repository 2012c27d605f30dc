namespace Jalon.Reading.Languages;

internal static partial class Russian
{
    private static readonly WordMap<int> MonthNames = MonthForms();

    private static readonly WordMap<int> DayNames = Ints("понедельник=1 понедельника=1 понедельнику=1 вторник=2 вторника=2 вторнику=2 среда=3 среду=3 среды=3 четверг=4 четверга=4 четвергу=4 пятница=5 пятницу=5 пятницы=5 пятнице=5 суббота=6 субботу=6 субботы=6 субботе=6 воскресенье=0 воскресенья=0 воскресенью=0");

    // 33 and 40 are the first quarter and half, to which the ordinal adds.
    private static readonly WordMap<int> SeasonNames = Ints("квартал=33 квартала=33 квартале=33 кварталу=33 кв=33 полугодие=40 полугодия=40 полугодии=40 полугодию=40 половина=40 половине=40 половины=40 половину=40 весна=21 весной=21 весны=21 весну=21 весне=21 лето=22 летом=22 лета=22 лету=22 осень=23 осенью=23 осени=23 зима=24 зимой=24 зимы=24 зиму=24 зиме=24");

    private static readonly WordMap<int> LastNextWords = Steps();

    private static WordMap<int> MonthForms()
    {
        var months = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (name, i) in "январь февраль/м март апрель/м май июнь июль/м август сентябрь/м октябрь/м ноябрь/м декабрь/м".Split(' ').Select((n, i) => (n, i)))
        {
            foreach (var form in Inflecting.RussianNouns.Decline(name.EndsWith('ь') ? name + "/м" : name).Forms.Take(6))
            {
                months[form] = i + 1;
            }
        }

        foreach (var (word, month) in Ints("янв=1 фев=2 февр=2 мар=3 апр=4 июн=6 июл=7 авг=8 сен=9 сент=9 окт=10 ноя=11 нояб=11 дек=12"))
        {
            months[word] = month;
        }

        return months.ToWords();
    }

    private static WordMap<int> Steps()
    {
        var steps = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (list, step) in ((string, int)[])[("^прошлый ^минувший ^истекший ^прошедший", -1), ("^позапрошлый", -2), ("^следующий ^будущий ^грядущий ^предстоящий ^ближайший", 1)])
        {
            foreach (var form in RussianPhrases.Forms(list))
            {
                steps[form] = step;
            }
        }

        return steps.ToWords();
    }

    private static PhraseTable<DateMark> Marks() => new PhraseTable<DateMark>()
        .AddList(DateMark.Early, "начало, началом, начале, в начале, начала, началу, в самом начале, первые дни, в первых числах, первых числах, первые числа")
        .AddList(DateMark.Mid, "середина, серединой, середине, в середине, середины, середину, в середину, в двадцатых числах, середин")
        .AddList(DateMark.Late, "конец, концом, конце, в конце, конца, концу, в самом конце, под конец, исходе, последние дни, последних числах, в последних числах, самого конца, самый конец, самому концу, завершении, исход")
        .AddList(DateMark.By, "к, ко, не позднее, не позже, не позднее чем, не позже чем, вплоть до, по, самое позднее, самое позднее к, самое позднее в, не позднее чем в, не позднее чем к, на срок до, сроком до, со сроком до, до истечения, по состоянию_")
        .AddList(DateMark.Before, "до, ранее, раньше, прежде, до наступления, еще до, уже до, перед, в срок до")
        .AddList(DateMark.NotBefore, "не ранее, не раньше, не ранее чем, не раньше чем, не ранее чем в, не раньше чем в, никак не раньше, вряд ли раньше, вряд ли ранее, едва ли раньше, никак не ранее, не прежде")
        .AddList(DateMark.From, "начиная с, начиная со, отныне с, после")
        .AddList(DateMark.Since, "с, со, еще с, уже с");

    private static PhraseTable<RelativeDate> RelativeWords() => new PhraseTable<RelativeDate>()
        .AddList(new RelativeDate('d', -1), "вчера, накануне").AddList(new RelativeDate('d', 0), "сегодня").AddList(new RelativeDate('d', 1), "завтра").AddList(new RelativeDate('d', -2), "позавчера").AddList(new RelativeDate('d', 2), "послезавтра")
        .AddList(new RelativeDate('y', -1), "прошлый|прошлого|прошлому|прошлом|минувший|минувшего|минувшему|минувшем|истекшего|прошедшего|истекшем|прошедшем|предыдущем|предыдущего|предыдущему год|года|году").AddList(new RelativeDate('y', -2), "позапрошлом|позапрошлого году|года")
        .AddList(new RelativeDate('y', 1), "следующий|следующего|следующем|следующему|будущий|будущего|будущем|будущему|грядущего|грядущем|предстоящем|предстоящего год|года|году").AddList(new RelativeDate('y', 0), "этот|этого|этом|этому|текущий|текущего|текущем|текущему|нынешний|нынешнего|нынешнем|нынешнему|сего год|года|году").AddList(new RelativeDate('y', 2), "послеследующем году")
        .AddList(new RelativeDate('y', 0, NeedsMark: true), "года, году, год").AddList(new RelativeDate('m', 0, NeedsMark: true), "месяца, месяцу").AddList(new RelativeDate('q', 0, NeedsMark: true), "квартала, кварталу").AddList(new RelativeDate('h', 0, NeedsMark: true), "полугодия").AddList(new RelativeDate('w', 0, NeedsMark: true), "недели")
        .AddList(new RelativeDate('m', -1), "прошлого|прошлом|минувшего|минувшем месяца|месяце").AddList(new RelativeDate('m', 1), "следующий|следующего|следующем|следующему|будущего|будущем месяц|месяца|месяце|месяцу").AddList(new RelativeDate('m', 0), "этого|этом|текущего|текущем|нынешнего|нынешнем|этот|сего месяца|месяце|месяц")
        .AddList(new RelativeDate('w', -1), "на прошлой|минувшей неделе, прошлой|минувшей недели").AddList(new RelativeDate('w', 1), "на следующей|будущей неделе, следующей|будущей недели").AddList(new RelativeDate('w', 0), "на этой|текущей|нынешней неделе, этой недели")
        .AddList(new RelativeDate('q', 1), "следующий|следующего|следующем|следующему|будущем квартал|квартала|квартале|кварталу").AddList(new RelativeDate('q', -1), "прошлый|прошлого|прошлом|минувшего|минувшем|предыдущем квартал|квартала|квартале").AddList(new RelativeDate('q', 0), "этого|этом|текущего|текущем|нынешнем|нынешнего квартала|квартале")
        .AddList(new RelativeDate('h', 1), "следующем|следующего|следующее полугодии|полугодия|полугодие").AddList(new RelativeDate('h', -1), "прошлом|прошлого|минувшем полугодии|полугодия").AddList(new RelativeDate('h', 0), "этом|этого|текущем|текущего полугодии|полугодия")
        .AddList(new RelativeDate('d', 0, Open: true), "в ближайшие годы|месяцы|недели|дни, в ближайшее время, в ближайшие несколько лет|месяцев|недель|дней, в скором времени, в ближайшем будущем, в обозримом будущем, в скором будущем, в самое ближайшее время, в последующие годы, в предстоящие годы|месяцы");
}
