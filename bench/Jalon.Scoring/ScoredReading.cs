using System.Globalization;
using Jalon.Reading;

namespace Jalon.Scoring;

/// <summary>Reads a text as the command does, for scoring: only the day of the document is told.</summary>
internal static class ScoredReading
{
    public static string Json(Gold gold, byte[] text)
    {
        var date = DateOnly.Parse(gold.Document.Date, CultureInfo.InvariantCulture);
        return ReadingJson.Write(Reader.Read(TextDecoder.Decode(text).Text, new ReadOptions(date)));
    }

    public static CorpusScore Score(Corpus corpus, string name)
    {
        var gold = corpus.Gold(name);
        return Scorer.Score(gold, Predicted.Read(Json(gold, corpus.Text(name))));
    }
}
