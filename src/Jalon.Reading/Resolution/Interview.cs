using Jalon.Reading.Annotation;
using Jalon.Reading.Languages;

namespace Jalon.Reading.Resolution;

/// <summary>Whose turn it is in questions and answers. A text is an interview when its head says so and it has questions.</summary>
internal sealed class Interview(Token[] tokens, AgentNames agents, LanguageTable language)
{
    private const int Head = 12;
    private string? interviewed;
    private bool asked;
    private bool marked;
    private int paragraph = -1;
    private string? turn;

    /// <summary>Looks for the name of who is interviewed in the first sentences.</summary>
    public void Open(List<Sentence> sentences)
    {
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
            var answer = tokens[sentence.First].Text is "—" || language.AnswerLetters.Contains(tokens[sentence.First].Text);
            marked |= asked && answer;
            turn = asked && (marked ? answer : !question) ? interviewed : null;
        }

        return turn;
    }

    // A question, or what its letter says to be one ("Q. –").
    private bool EndsInQuestion(Sentence sentence)
    {
        if (language.QuestionLetters.Contains(tokens[sentence.First].Text))
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
            if (agents.At(sentence.First, sentence.End, true) is { } found && found.End - sentence.First >= 2 && found.End < sentence.End && (tokens[found.End].Text is ":" or "," || sentence.Number > 0) && tokens[sentence.First].Capital && tokens[found.End - 1].Capital && !language.AgentNouns.Contains(tokens[sentence.First].Text))
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
