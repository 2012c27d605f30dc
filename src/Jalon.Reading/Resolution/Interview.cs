using Jalon.Reading.Annotation;
using Jalon.Reading.Languages;

namespace Jalon.Reading.Resolution;

/// <summary>Whose turn it is in questions and answers. A text is an interview when its head says so and it has questions.</summary>
internal sealed class Interview(Token[] tokens, AgentNames agents, LanguageTable language)
{
    private const int Head = 12;
    private string? interviewed;
    private Entity? house;
    private bool asked;
    private bool marked;
    private bool alternates;
    private bool answering = true;
    private int paragraph = -1;
    private string? turn;

    /// <summary>Looks for the name of who is interviewed in the first sentences, and for the body that this person heads.</summary>
    public void Open(List<Sentence> sentences)
    {
        Interviewed(sentences);
        if (interviewed is not null && sentences.Take(Head).Select(agents.Body).FirstOrDefault(b => b is not null) is { } body)
        {
            house = new Entity { Kind = "institution", Head = body, Name = body, Plural = true };
        }
    }

    /// <summary>In an answer "we" is the house of the person: names it so.</summary>
    public void We(Sentence sentence)
    {
        if (house is null || sentence.Turn is null)
        {
            return;
        }

        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (language.We.Contains(tokens[i]) && sentence.Mentions.Find(m => m is { IsPronoun: false } && (m.First == i || m.First == i + 1) && house.Name.StartsWith(m.Head, StringComparison.OrdinalIgnoreCase)) is { } named)
            {
                named.Entity = house; // "notre union"
                return;
            }

            if (language.We.Contains(tokens[i]) && !sentence.Mentions.Exists(m => m.First <= i && i < m.End && m.Entity is not null))
            {
                house.Mentions++;
                sentence.Mentions.RemoveAll(m => m.First == i);
                sentence.Mentions.Insert(sentence.Mentions.TakeWhile(m => m.First < i).Count(), new Mention { First = i, End = i + 1, Kind = house.Kind, Head = "", Article = Article.Demonstrative, Plural = true, Entity = house });
                return;
            }
        }
    }

    private void Interviewed(List<Sentence> sentences)
    {
        Dialogue(sentences);
        foreach (var sentence in sentences.Take(Head))
        {
            for (var i = sentence.First; i < sentence.End; i++)
            {
                if (language.InterviewWith.TryMatch(tokens, i, out var length, out _) && (Name(i + length, sentence.End) ?? Heading(sentences)) is { } name)
                {
                    interviewed = name;
                    return;
                }
            }
        }
    }

    // A text that asks at least three times is an interview with the first person that its head names in full.
    private void Dialogue(List<Sentence> sentences)
    {
        var questions = 0;
        var turns = 0;
        var dashed = 0;
        for (var k = 0; k < sentences.Count; k++)
        {
            var ends = k + 1 == sentences.Count || sentences[k + 1].Paragraph != sentences[k].Paragraph;
            questions += ends && EndsInQuestion(sentences[k]) ? 1 : 0;
            dashed += ends && EndsInQuestion(sentences[k]) && IsDash(ParagraphOf(sentences, k)) ? 1 : 0;
            turns += (k == 0 || sentences[k - 1].Paragraph != sentences[k].Paragraph) && IsDash(sentences[k]) ? 1 : 0;
        }

        alternates = dashed >= 2 && turns >= 6;
        if (questions >= 3)
        {
            interviewed = Heading(sentences) ?? sentences.Take(Head).Select(s => FullName(s)).FirstOrDefault(n => n is not null);
        }
    }

    private string? FullName(Sentence sentence)
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (agents.At(i, sentence.End, true) is { } found && found.End - i is 2 or 3 && tokens[i].Capital && tokens[found.End - 1].Capital && !language.AgentNouns.Contains(tokens[i]) && language.Countries.LengthAt(tokens, i) == 0)
            {
                return found.Name;
            }
        }

        return null;
    }

    private static Sentence ParagraphOf(List<Sentence> sentences, int k)
    {
        while (k > 0 && sentences[k - 1].Paragraph == sentences[k].Paragraph)
        {
            k--;
        }

        return sentences[k];
    }

    private bool IsDash(Sentence sentence) => tokens[sentence.First].Text is "–" or "—" or "-";

    /// <summary>Who answers in this sentence; null in a question, and in any text that is no interview.</summary>
    public string? Turn(Sentence sentence)
    {
        if (interviewed is null)
        {
            return null;
        }

        if (sentence.Paragraph != paragraph)
        {
            paragraph = sentence.Paragraph;
            var question = EndsInQuestion(sentence);
            asked |= question;
            var answer = tokens[sentence.First].Text is "—" || IsLetter(sentence, language.AnswerLetters);
            marked |= asked && answer;
            if (alternates && IsDash(sentence))
            {
                // question and answer begin with a dash alike: they take turns, and a question mark is a question again
                answering = !question && !answering;
                turn = answering ? interviewed : null;
                return turn;
            }

            turn = asked && (marked ? answer : !question) ? interviewed : null;
        }

        return turn;
    }

    // "Q:", "R. –", not "A new plant"
    private bool IsLetter(Sentence sentence, WordSet letters) =>
        letters.Contains(tokens[sentence.First].Text) && (sentence.First + 1 >= sentence.End || tokens[sentence.First + 1].Kind == TokenKind.Mark);

    // A question, or what its letter says to be one ("Q. –").
    private bool EndsInQuestion(Sentence sentence)
    {
        if (IsLetter(sentence, language.QuestionLetters))
        {
            return true;
        }

        var i = sentence.First;
        while (i < tokens.Length && tokens[i].Kind != TokenKind.Break)
        {
            i++;
        }

        return i > sentence.First && (tokens[i - 1].Is("?") || (i - 2 > sentence.First && tokens[i - 2].Is("?") && tokens[i - 1].Kind == TokenKind.Mark));
    }

    // "Ana Belén Recalde : « … »": the headline that quotes the one who answers
    private string? Heading(List<Sentence> sentences)
    {
        foreach (var sentence in sentences.Take(Head))
        {
            if (agents.At(sentence.First, sentence.End, true) is { } found && found.End - sentence.First >= 2 && found.End < sentence.End && (tokens[found.End].Text is ":" or "," || sentence.Number > 0) && tokens[sentence.First].Capital && tokens[found.End - 1].Capital && !language.AgentNouns.Contains(tokens[sentence.First]) && !language.Articles.ContainsKey(tokens[sentence.First]))
            {
                return found.Name;
            }
        }

        return null;
    }

    private string? Name(int at, int limit)
    {
        for (var i = at; i < limit && i < at + 8; i++)
        {
            if (agents.At(i, limit, true) is { } found && tokens[found.End - 1].Capital && found.End - i >= 2)
            {
                return agents.Full(found.Name);
            }
        }

        return null;
    }
}
