using Jalon.Core;
using Jalon.Reading.Annotation;
using Jalon.Reading.Languages;

namespace Jalon.Reading.Resolution;

/// <summary>Tells who is said to have said what: source markers, reporting verbs before and after, quotations, turns of an interview.</summary>
internal sealed partial class Speakers(Token[] tokens, AgentNames agents, LanguageTable language, Interview interview)
{
    private readonly List<(Sentence Sentence, int First)> pending = [];
    private Quotes quotes;
    private readonly List<Sentence> told = [];
    private string? last;
    private string? quoting;
    private int cited;

    public void Find(Sentence sentence)
    {
        sentence.Turn = interview.Turn(sentence);
        told.Add(sentence);
        var running = quotes.Open;
        var (open, close, opening) = Quotation(sentence);
        cited = -1;
        if (quoting is not null && !OpensFirst(sentence))
        {
            // a quotation that began in an earlier sentence
            sentence.Voices.Add(new Voice(sentence.First, close > 0 ? close : sentence.End, quoting));
        }

        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (language.SourceMarkers.TryMatch(tokens.AsSpan(0, sentence.End), i, out var length, out _))
            {
                i = Marked(sentence, i, length);
            }
            else if (tokens[i].IsWord && language.ReportVerbs.Contains(tokens[i]) && !IsNoun(sentence, i))
            {
                Verb(sentence, i);
            }
            else if (Quotes.Closes(tokens[i]) && i + 3 < sentence.End && tokens[i + 1].Is(",") && Told(sentence, tokens[i + 2].Text is "–" or "—" && i + 4 < sentence.End ? i + 3 : i + 2) is { } speaker)
            {
                Say(sentence, sentence.First, sentence.End, speaker);
                i++;
            }
            else if (tokens[i].Is(":") && i + 1 < sentence.End && Quotes.Opens(tokens[i + 1]) && agents.At(sentence.First, i, true) is { } opener)
            {
                Say(sentence, i, sentence.End, opener.Name);
            }
        }

        Await(sentence, running, open, opening);
        quoting = open ? sentence.Voices.Count > 0 ? sentence.Voices[^1].Speaker : quoting : null;
        last = sentence.Voices.Count > 0 || sentence.IsTitle ? last : agents.FirstIn(sentence) ?? last;
    }

    // « … . … », says the minister: who is named at the end has said all of it
    private void Await(Sentence sentence, bool running, bool open, int opening)
    {
        if (pending.Count > 0 && sentence.Voices.Count > 0)
        {
            pending.ForEach(p => p.Sentence.Voices.Add(new Voice(p.First, p.Sentence.End, sentence.Voices[0].Speaker)));
            pending.Clear();
        }

        if (open && sentence.Voices.Count == 0 && quoting is null && (opening >= 0 || running))
        {
            pending.Add((sentence, opening >= 0 ? opening : sentence.First));
        }
        else if (!open)
        {
            pending.Clear();
        }
    }

    // "selon le ministère", "selon lui"; « pour » only where a sentence opens with it.
    private int Marked(Sentence sentence, int i, int length)
    {
        var weak = language.Linking.Contains(tokens[i]);
        if (weak && i > sentence.First)
        {
            return i + length - 1;
        }

        // "по его словам"
        if (last is not null && Enumerable.Range(i, length).Any(k => language.SpeakerPronouns.Contains(tokens[k])))
        {
            sentence.Voices.Add(new Voice(sentence.First, sentence.End, last));
            return i + length - 1;
        }

        if (i + length < sentence.End && language.SpeakerPronouns.Contains(tokens[i + length]) && last is not null)
        {
            sentence.Voices.Add(new Voice(sentence.First, sentence.End, last));
            return i + length;
        }

        if (agents.At(i + length, sentence.End, !weak) is { } source)
        {
            Say(sentence, sentence.First, sentence.End, source.Name);
            cited = i;
            return source.End - 1;
        }

        return i + length - 1;
    }

    private void Say(Sentence sentence, int first, int end, string name)
    {
        last = agents.Full(name);
        sentence.Voices.Add(new Voice(first, end, last));
    }

    private bool IsNoun(Sentence sentence, int i) => language.Inflection is null && i > sentence.First && language.Articles.TryGetValue(tokens[i - 1], out var article) && article is not Article.None && !language.PluralVerbs.Contains(tokens[i]);

    // "le ministre a indiqué que", "précise un expert", "a-t-il ajouté"
    private void Verb(Sentence sentence, int i)
    {
        var j = i + 1;
        // "elles ont noté" takes up several, not the one who spoke last
        var many = j < sentence.End && language.Pronouns.TryMatch(tokens, j, out _, out var hung) ? hung.Item2 : i > sentence.First && language.PerfectAuxiliaries.Contains(tokens[i - 1]) && i > sentence.First + 1 && language.Pronouns.TryMatch(tokens, i - 2, out _, out var before2) && before2.Item2
            || (i > sentence.First && language.Pronouns.TryMatch(tokens, i - 1, out _, out var beside) && beside.Item2);
        if (many && last is not null && !language.PluralArticles.Contains(last.Split(' ')[0].ToLowerInvariant()))
        {
            return;
        }

        if (last is not null && ((j < sentence.End && (language.HeadLast ? language.PersonPronouns.Contains(tokens[j]) : IsPronoun(j))) || (i >= sentence.First + 2 && IsPronoun(i - 1) && language.PerfectAuxiliaries.Contains(tokens[i - 2]))))
        {
            sentence.Voices.Add(new Voice(sentence.First, sentence.End, last));
            return;
        }

        var before = Before(sentence, i);
        if (language.NoStance.LengthAt(tokens, i) > 0 || IsToldOf(sentence, i) || (language.HeadLast && before >= sentence.First && tokens[before].Is(",") && before == i - 1 && j < sentence.End && (language.At.Contains(tokens[j]) || language.By.Contains(tokens[j]))) || (language.Inflection is not null && Following(sentence, before, j)))
        {
            return;
        }

        // "calls it a misreading and says 688": the same as said before
        if (before > sentence.First && language.And.Contains(tokens[before]) && sentence.Voices.FindLast(v => v.First > sentence.First && v.First < i && v.End > i) is { } same && !Halts(same.First, i))
        {
            sentence.Voices.Add(new Voice(i, sentence.End, same.Speaker));
            return;
        }

        if (before >= sentence.First && tokens[before].Kind == TokenKind.Mark && SkipAside(j, sentence.End) is var told && (agents.At(told, sentence.End, true) ?? (before == i - 1 ? agents.Teller(told, sentence.End) : null)) is { } after && (!language.HeadLast || after.End >= sentence.End || (tokens[after.End].Kind == TokenKind.Mark && !tokens[after.End].Is("'"))))
        {
            Say(sentence, sentence.First, sentence.End, after.Name);
        }
        else if (Subject(sentence, before + 1) is var (subject, first) && !(cited > first && cited < i) && (!IsJoint(subject) || (language.Stances.TryMatch(tokens, i, out _, out var stance) && stance is Stance.Denied or Stance.Requested)))
        {
            // "…, the minister said.": all that stands before is his
            var trails = first > sentence.First + 1 && tokens[first - 1].Kind == TokenKind.Mark && (j >= sentence.End || SkipAside(j, sentence.End) is var rest && (rest >= sentence.End || tokens[rest].Kind == TokenKind.Mark || OnlyHearers(rest, sentence.End)));
            Say(sentence, trails ? sentence.First : i, sentence.End, subject);
        }
    }

    // "is counted", "was asked": the subject of a passive says nothing
    private bool IsToldOf(Sentence sentence, int i)
    {
        var k = i - 1;
        while (k > sentence.First && language.Lengthening.Contains(tokens[k]) && !language.PassiveAuxiliaries.Contains(tokens[k]))
        {
            k--;
        }

        return language.BareInfinitives && k >= sentence.First && language.PassiveAuxiliaries.Contains(tokens[k]);
    }

    private bool Halts(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (tokens[i].Is(";"))
            {
                return true;
            }
        }

        return false;
    }

    // « … », soupire la directrice: whatever the verb, who stands after it has spoken
    private string? Told(Sentence sentence, int at)
    {
        for (var j = at + 1; j < sentence.End && j <= at + 3 && tokens[j - 1].Kind == TokenKind.Word; j++)
        {
            if (language.ReportVerbs.Contains(tokens[j - 1]) || language.At.Contains(tokens[j - 1]))
            {
                return null; // the verb is known: it finds its subject itself
            }

            if ((language.Articles.ContainsKey(tokens[j]) || language.Titles.Contains(tokens[j]) || tokens[j].Capital) && !language.Articles.ContainsKey(tokens[at]) && agents.At(j, sentence.End, true) is { } found)
            {
                return found.Name;
            }
        }

        return null;
    }

    // Minutes and communiqués speak for both sides: what both note is the document's own word.
    private bool IsJoint(string name)
    {
        foreach (var word in name.ToLowerInvariant().Split(' ').Take(3))
        {
            if (language.AgentNouns.Contains(word) || language.JointBodies.Contains(word))
            {
                return language.JointBodies.Contains(word) && (language.PluralArticles.Contains(name.Split(' ')[0].ToLowerInvariant()) || name.Split(' ').Length <= 3);
            }
        }

        return false;
    }

    private bool IsPronoun(int i) => language.Pronouns.LengthAt(tokens, i) > 0 || language.PersonPronouns.Contains(tokens[i]);

    // "a déclaré jeudi à la presse le porte-parole": what stands between the verb and its subject
    private int SkipAside(int j, int end)
    {
        var limit = Math.Min(end, j + 9);
        while (j < limit)
        {
            if (language.Asides.TryMatch(tokens, j, out var length, out _))
            {
                j += length;
            }
            else if (language.Weekdays.ContainsKey(tokens[j]))
            {
                j++;
            }
            else
            {
                break;
            }
        }

        return j;
    }

    // The last token before the verb, its auxiliaries and pronouns.
    private int Before(Sentence sentence, int i)
    {
        var k = i - 1;
        while (k >= sentence.First && (language.PerfectAuxiliaries.Contains(tokens[k]) || language.PassiveAuxiliaries.Contains(tokens[k]) || language.Clitics.Contains(tokens[k])))
        {
            k--;
        }

        return k;
    }

    // The noun phrase that ends before the verb, or one set off from it by commas.
    private (string Name, int First)? Subject(Sentence sentence, int end)
    {
        if (end - 1 >= sentence.First && IsPronoun(end - 1))
        {
            return language.Impersonal.LengthAt(tokens, end - 1) > 0 || last is null ? null : (last, end - 1);
        }

        var start = Math.Max(sentence.First, end - 22);
        for (var i = start; i < end; i++)
        {
            start = tokens[i].Is(";") ? i + 1 : start;
        }

        for (var i = Math.Max(start, end - 12); language.HeadLast && i < end; i++)
        {
            if (agents.At(i, end, false) is { } whole && whole.End >= end)
            {
                return (whole.Name, i);
            }
        }

        for (var i = start; i < end; i++)
        {
            if (agents.At(i, end, false) is { } found && !(language.HeadLast && found.End < end && !tokens[found.End].Is(",") && !Related(found.End, end)) && (found.End >= end || ((found.End - i > 1 || (language.HeadLast && i == sentence.First)) && (OnlyApposition(found.End, end) || Related(found.End, end) || (tokens[found.End].Is(",") && tokens[end - 1].Is(",") && end - found.End > 2)))))
            {
                return (found.Name, i);
            }
        }

        return language.HeadLast && end < sentence.End && language.PluralVerbs.Contains(tokens[end]) ? agents.Phrase(sentence.First, end) : null;
    }

    // "told the Steppe Telegraph newspaper.": nothing is said after the verb
    private bool OnlyHearers(int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            if (tokens[i].Kind is TokenKind.Number || language.ClauseWords.Contains(tokens[i]) || language.PassiveAuxiliaries.Contains(tokens[i]) || language.PerfectAuxiliaries.Contains(tokens[i]) || language.FutureAuxiliaries.Contains(tokens[i]) || language.ConditionalAuxiliaries.Contains(tokens[i]))
            {
                return false;
            }
        }

        return language.HeadLast && end - from <= 8;
    }

    // ", who spoke on condition of anonymity, said"
    private bool Related(int from, int end)
    {
        for (var i = from; language.HeadLast && i + 1 < end && tokens[end - 1].Is(","); i++)
        {
            if (tokens[i].Is(","))
            {
                return language.ClauseWords.Contains(tokens[i + 1]);
            }

            if (language.PassiveAuxiliaries.Contains(tokens[i]) || language.PerfectAuxiliaries.Contains(tokens[i]))
            {
                return false;
            }
        }

        return false;
    }

    private bool OnlyApposition(int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            if (language.ClauseWords.Contains(tokens[i]) || language.PassiveAuxiliaries.Contains(tokens[i]) || language.PerfectAuxiliaries.Contains(tokens[i]) || (tokens[i].Kind == TokenKind.Mark && !tokens[i].Is(",")))
            {
                return false;
            }
        }

        return true;
    }

    private bool OpensFirst(Sentence sentence)
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (tokens[i].Kind == TokenKind.Mark && (Quotes.Opens(tokens[i]) || Quotes.Closes(tokens[i])))
            {
                return tokens[i].Text is "«" or "“" or "„";
            }
        }

        return false;
    }

    // Whether a quotation is still open at the end, where the one that was open before closes, and where the last opens.
    private (bool Open, int Close, int Opening) Quotation(Sentence sentence)
    {
        var (close, opening) = (0, -1);
        for (var i = sentence.First; i < sentence.End; i++)
        {
            var turn = quotes.Take(tokens[i]);
            close = turn < 0 && close == 0 ? i : close;
            opening = turn > 0 ? i : opening;
        }

        return (quotes.Open, close, opening);
    }
}
