using Jalon.Reading.Annotation;

namespace Jalon.Reading.Resolution;

/// <summary>One thing offered as what a value is about, with all its features.</summary>
internal sealed record SubjectCandidate(string Name, string Kind, float[] Features);

/// <summary>One search for what a value is about: the place of the value in the original text, its property, and what was offered.</summary>
internal sealed record SubjectQuestion(string Property)
{
    public int First { get; set; }

    public int End { get; set; }

    public Entity? Chosen { get; set; }

    public List<SubjectCandidate> Candidates { get; } = [];

    /// <summary>Where the value stands in the original text, in code points; known once its piece is read.</summary>
    public Passage? Passage { get; set; }
}

/// <summary>Keeps every search of a reading, so that the weights can be fitted to a corpus and checked.</summary>
internal sealed class SubjectTrace
{
    public List<SubjectQuestion> Questions { get; } = [];

    public void Begin(int first, int end, string property) => Questions.Add(new SubjectQuestion(property) { First = first, End = end });

    public void Choose(Entity? entity) => Questions[^1].Chosen = entity;

    /// <summary>Tells where the value stands that the last search was for: an act is asked about, its date proposed.</summary>
    public void Tell(Entity? entity, int first, int end)
    {
        if (Questions.Count > 0 && Questions[^1] is { Passage: null } last && last.Chosen == entity)
        {
            (last.First, last.End) = (first, end);
        }
    }

    public void Offer(string name, string kind, ReadOnlySpan<float> features) => Questions[^1].Candidates.Add(new SubjectCandidate(name, kind, features.ToArray()));

    /// <summary>Tells where the values of the searches not yet placed stand.</summary>
    public void Place(Func<int, int, Passage> passage)
    {
        foreach (var question in Questions)
        {
            question.Passage ??= passage(question.First, question.End);
        }
    }
}
