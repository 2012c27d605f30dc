using Jalon.Reading.Annotation;

namespace Jalon.Reading.Languages;

/// <summary>Whether a word belongs to a list, told by the word itself once the list has been asked.</summary>
internal sealed class Membership(Func<Word, bool> ask)
{
    private int fact = -1;

    public bool Of(in Token token) => Of(token.Word);

    public bool Of(Word word)
    {
        Work.Count();
        return word.Knows(Fact, out var holds) ? holds : word.Learn(Fact, ask(word));
    }

    private int Fact
    {
        get
        {
            if (fact < 0)
            {
                Interlocked.CompareExchange(ref fact, Facts.Next(), -1);
            }

            return fact;
        }
    }
}
