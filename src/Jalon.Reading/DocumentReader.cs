using System.Collections.Immutable;
using Jalon.Core;
using Jalon.Reading.Annotation;
using Jalon.Reading.Cleaning;
using Jalon.Reading.Confidence;
using Jalon.Reading.Languages;
using Jalon.Reading.Resolution;
using Jalon.Reading.Rules;

namespace Jalon.Reading;

/// <summary>Reads the pieces of one document in turn and carries over what the next must know.</summary>
internal sealed class DocumentReader(LanguageTable language, DateOnly? given, ImmutableArray<Finding>.Builder findings, Action<Proposal> found, SubjectTrace? trace = null)
{
    // A document with more impossible days than this has one cause.
    private const int MostFindings = 200;
    private readonly Discourse discourse = new(language);
    private readonly OpenTopics openTopics = new();
    private readonly DateReader dates = new(language) { Today = given };
    private string text = "";
    private CodePoints points = new("");
    private bool begun;

    public DateOnly? Date { get; private set; } = given;

    /// <summary>Reads a stretch of a text. The points are those of the text and of whatever was read before it.</summary>
    public void Read(string whole, CodePoints counted, int start, int end)
    {
        (text, points) = (whole, counted);
        var first = !begun;
        begun = true;
        var clean = Cleaner.Clean(text, start, end);
        if (clean.Text.Length == 0)
        {
            return;
        }

        var tokens = Tokeniser.Cut(clean.Text, language);
        if (tokens.Length == 0)
        {
            return;
        }

        var sentences = Sentences.Cut(tokens, language);
        if (first)
        {
            DateLine(tokens, sentences);
        }

        var annotator = new Annotator(clean.Text, tokens, language, dates);
        var agents = new AgentNames(clean.Text, tokens, annotator.Phrases, language);
        foreach (var sentence in sentences)
        {
            agents.Learn(sentence);
        }

        var topics = new Topics(clean.Text, tokens);
        var interview = new Interview(tokens, agents, language);
        interview.Open(sentences);
        var speakers = new Speakers(tokens, agents, language, interview);
        foreach (var sentence in sentences)
        {
            annotator.Annotate(sentence);
            discourse.Resolve(sentence, tokens);
            openTopics.Resolve(sentence);
            discourse.Head(sentence);
            speakers.Find(sentence);
            interview.We(sentence);
            topics.Find(sentence);
            MarkDateLine(sentence);
            Carry(tokens, sentence);
        }

        CurrencyNames.Resolve(sentences, language);
        var drafts = new List<Draft>();
        var scene = new Scene(clean.Text, tokens, language, sentences, new SubjectFinder(tokens, sentences, annotator.Phrases, language, trace), annotator.Phrases, drafts) { Today = Date };
        foreach (var sentence in sentences)
        {
            scene.Sentence = sentence;
            foreach (var rule in RuleList.All)
            {
                rule.Apply(scene);
            }
        }

        trace?.Place((from, to) => Passage(clean, tokens, from, to));
        StagePairs.Complete(drafts);
        if (Date is { } day)
        {
            StagePairs.Overtaken(drafts, day);
        }

        Find("date-impossible", clean, tokens, annotator.Impossible);
        Find("unit-unknown", clean, tokens, annotator.UnknownUnits);
        Find("unit-unknown", clean, tokens, scene.UnknownUnits);

        foreach (var proposal in drafts.DistinctBy(d => (d.Property, d.Value, d.First, d.End)).OrderBy(d => tokens[d.First].Start).Select(d => Proposal(clean, tokens, d)))
        {
            found(proposal);
        }
    }

    private void Find(string code, CleanText clean, Token[] tokens, List<(int First, int End)> places)
    {
        foreach (var (first, last) in places.Take(MostFindings - findings.Count))
        {
            var place = Passage(clean, tokens, first, last);
            findings.Add(new Finding(code, Severity.Warning, $"char {place.Start}", place.Quote));
        }
    }

    private Proposal Proposal(CleanText clean, Token[] tokens, Draft draft)
    {
        var name = draft.Subject is { Head.Length: > 0 } entity ? entity.Name : draft.Name;
        return new Proposal
        {
            SubjectName = name,
            SubjectKind = draft.Kind,
            Property = draft.Property,
            Value = draft.Value,
            Qualifiers = draft.Qualifiers,
            Period = draft.Period,
            Stance = draft.Stance,
            AttributedTo = draft.AttributedTo,
            Passage = Passage(clean, tokens, draft.First, draft.End),
            RuleConfidence = draft.Confidence,
            Rule = draft.Rule,
            Confidence = Calibration.Of(Features.Of(draft.Rule, draft.Confidence, language.Tag, draft.Property.Code, draft.Stance, draft.Kind, name, draft.AttributedTo is not null)),
        };
    }

    private Passage Passage(CleanText clean, Token[] tokens, int first, int end)
    {
        var (from, to) = clean.Origin(tokens[first].Start, tokens[end - 1].End);
        return new Passage(points.At(from), points.At(to) - points.At(from), text[from..to]);
    }

    // The day in a line that holds little else, among the first: "Bamako, le 12 mars 2037".
    private void DateLine(Token[] tokens, List<Sentence> sentences)
    {
        foreach (var sentence in sentences.Take(8))
        {
            for (var i = sentence.First; i < sentence.End && i < sentence.First + 9; i++)
            {
                if (dates.At(tokens.AsSpan(0, sentence.End), i) is not { Grain: Grain.Day, YearInferred: false } date)
                {
                    continue;
                }

                var before = i - sentence.First;
                var marked = language.DateLine.LengthAt(tokens, sentence.First) > 0;
                var place = before > 0 && (before <= 5 || date.End >= sentence.End - 1) && tokens[sentence.First].Capital && (tokens[i - 1].Is(",") || (language.DayArticles.Contains(tokens[i - 1]) && i >= 2 && tokens[i - 2].Is(",")) || tokens[i - 1].Is("("));
                var article = before == 1 && language.DayArticles.Contains(tokens[sentence.First]);
                if ((sentence.End - sentence.First <= 12 && date.End >= sentence.End - (marked ? 5 : 1) && (marked || article)) || (place && (before <= 4 || date.End >= sentence.End - 1)) || (before == 0 && date.End == sentence.End))
                {
                    if (Date is not null && Date != date.Days.Low)
                    {
                        break; // the text begins with a day that it tells of, as a chronicle does
                    }

                    Date ??= date.Days.Low;
                    dates.Today ??= Date;
                    dateLineEnd = date.End;
                    return;
                }

                break;
            }
        }

        dates.Anchor = null;
    }

    private Stance? carried;

    // "Nous demandons :" and the heading "Recommandations" stand for each item of the list below.
    private void Carry(Token[] tokens, Sentence sentence)
    {
        if (tokens[sentence.End - 1].Is(":") || sentence.IsTitle)
        {
            carried = sentence.Stances.Find(s => s.Stance is Stance.Requested) is { Stance: Stance.Requested } told ? told.Stance : null;
        }
        else if (carried is { } stance && (tokens[sentence.First].Text is "–" or "—" or "-" or "•" or "*" or "►" || tokens[sentence.First].Kind == TokenKind.Number))
        {
            sentence.Stances.Add((sentence.First, sentence.First + 1, stance));
        }
        else
        {
            carried = null;
        }
    }

    private int dateLineEnd = -1;

    private void MarkDateLine(Sentence sentence)
    {
        if (dateLineEnd < 0)
        {
            return;
        }

        foreach (var date in sentence.Dates)
        {
            date.DateLine |= date.End == dateLineEnd;
        }
    }
}
