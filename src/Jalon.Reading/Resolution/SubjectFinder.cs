using Jalon.Reading.Annotation;
using Jalon.Reading.Languages;

namespace Jalon.Reading.Resolution;

/// <summary>Chooses what a value speaks of, among what its sentence and the ones before it mention.</summary>
internal sealed class SubjectFinder(Token[] tokens, List<Sentence> sentences, NounPhrases phrases, LanguageTable language)
{
    private static readonly Dictionary<string, string> Liked = new(StringComparer.Ordinal)
    {
        ["capacity"] = "facility:3 project:2 programme:1 flow:-1 agreement:-3 event:-4 commission:-4 institution:-1 force:-2 certification:-2 decision:-4",
        ["area"] = "facility:3 project:2 programme:1 flow:-3 agreement:-3 event:-4 commission:-4 institution:0 force:-2 certification:-3 decision:-4",
        ["cost"] = "facility:2 project:2 programme:2 agreement:0 event:-2 commission:-3 institution:-0.8 flow:-2 force:0 certification:-2 decision:-4",
        ["financing"] = "facility:1.5 project:1.5 programme:2 institution:1.5 agreement:0.5 event:-2 commission:-3 flow:-2 force:0 certification:-3 decision:-4",
        ["revenue"] = "facility:2 project:1.5 flow:2 institution:1 programme:0 agreement:-1 event:-3 commission:-4 force:-3 certification:-3 decision:-4",
        ["trade-value"] = "flow:4 facility:-3 project:-3 agreement:-3 event:-3 commission:-3 institution:-3 programme:-2 force:-4 certification:-4 decision:-4",
        ["growth"] = "flow:3 facility:0 project:0 programme:0.5 agreement:-3 event:-3 commission:-3 institution:-1 force:-1 certification:-3 decision:-4",
        ["volume"] = "flow:3 facility:0.5 project:0 programme:0 agreement:-1 event:-3 commission:-3 institution:-2 force:-3 certification:-4 decision:-4",
        ["share"] = "facility:2 institution:2 project:1.5 flow:1.5 programme:1 agreement:-1 event:-3 commission:-3 force:0 certification:-2 decision:-4",
        ["headcount"] = "force:3 facility:1.5 institution:1 project:1 programme:0.5 agreement:-2 event:0 commission:-2 flow:-3 certification:-3 decision:-4",
        ["beneficiaries"] = "programme:3 facility:1.5 project:1.5 institution:0.5 agreement:-1 event:-1 commission:-3 flow:-2 force:-1 certification:-3 decision:-4",
        ["duration"] = "agreement:1.5 event:1.5 project:1.5 programme:1.5 facility:1 certification:1 force:0.5 institution:0 commission:0 flow:-1 decision:0",
        ["count"] = "event:1 programme:1.5 facility:1 project:1 institution:1 agreement:1 commission:1 force:1 flow:0 certification:0 decision:0",
        ["signed"] = "agreement:4 decision:0 flow:-3 facility:-2 project:-1 programme:0 institution:-2 commission:-1 force:-3 event:-3 certification:-1",
        ["in-force"] = "agreement:3 decision:3 flow:-2 facility:-2 project:-2 programme:1 institution:-1 commission:-1 force:-3 event:-3 certification:1",
        ["launched"] = "facility:3 project:2 programme:2 flow:0 agreement:-2 institution:0.5 commission:0 force:0.5 event:-1.5 certification:-1 decision:-3",
        ["completed"] = "facility:2 project:2 programme:2 flow:1 agreement:-1 institution:0 commission:0 force:0 event:-1.5 certification:0 decision:-2",
        ["held"] = "event:4 commission:2 agreement:-3 facility:-3 project:-3 programme:-1 flow:-3 institution:-1 force:-2 certification:-3 decision:-3",
        ["founded"] = "institution:3 commission:3 force:2 programme:1 facility:0 project:0 agreement:-1 event:-3 flow:-3 certification:-3 decision:-1",
        ["announced"] = "facility:1 project:1 programme:1 agreement:1 institution:1 force:1 commission:1 flow:0 event:0 certification:0.5 decision:1",
        ["due"] = "facility:2 project:2 programme:1.5 agreement:1.5 decision:0.3 certification:1 commission:0.5 institution:0.3 force:0.8 flow:1 event:0.5",
        ["status"] = "facility:1 project:1 programme:1 agreement:1 institution:1 commission:1 force:1 certification:1 decision:1 flow:0 event:-0.5",
    };

    private readonly List<Entity> main = Main(sentences);
    private const int Reach = 7;
    private readonly Dictionary<(string, string), double> liking = Read();

    /// <summary>The subject of a value at a place; <paramref name="sure"/> tells whether its own sentence names it.</summary>
    public Entity? Find(Sentence sentence, int first, int end, string property, out bool sure, Func<Mention, bool>? not = null)
    {
        Entity? best = null;
        var bestScore = double.MinValue;
        foreach (var mention in sentence.Mentions)
        {
            var within = Holds(mention, first, end);
            if (mention.Entity is not { } entity || (!within && mention.First < end && first < mention.End && mention.First >= first) || (not is not null && not(mention)))
            {
                continue;
            }

            var score = Score(sentence, mention, entity, first, end, property);
            if (score > bestScore)
            {
                (best, bestScore) = (entity, score);
            }

            // a pronoun may stand for another that agrees: what fits the value better
            var rank = 0;
            foreach (var other in mention.Others)
            {
                score = Score(sentence, mention, other, first, end, property) - 1.4 - (0.6 * ++rank);
                if (score > bestScore)
                {
                    (best, bestScore) = (other, score);
                }
            }
        }

        foreach (var mention in sentence.Open)
        {
            if (mention is { Leads: true, Entity: { } entity } && mention.End <= first && Speaks(mention, entity, property) && !IsSpeaker(sentence, mention) && Score(sentence, mention, entity, first, end, property) + (entity.Mentions > 1 ? 0.8 : 0) is var score && score > bestScore)
            {
                (best, bestScore) = (entity, score);
            }
        }

        foreach (var topic in sentence.Topics)
        {
            var score = Likes(topic.Kind, property) - 0.4 - (IsBareFlow(topic) ? 2 : 0);
            if (bestScore < 1 && score > bestScore && !topic.Vague)
            {
                (best, bestScore) = (topic, score);
            }
        }

        sure = bestScore > -1;
        if (property is "held" or "due" && best?.Kind is not ("event" or "commission") && sentence.Officials.Find(o => o.End < first && o.First - sentence.First < 4 && Awaited(o.End, sentence.End)) is { End: > 0 } guest)
        {
            return Visit(guest.First, guest.End);
        }

        if (best is not null && bestScore > 0.5)
        {
            // an agency acts; what is built, costs or opens is the work that the text speaks of
            return language.HeadLast && best.Kind == "institution" && property is "cost" or "due" or "launched" or "completed" or "capacity" or "area" or "count" && Earlier(sentence, property) is { Entity: { Kind: "facility" or "project" } work, Score: > 2 } ? work : best;
        }

        var (earlier, earlierScore) = Earlier(sentence, property);
        return best is null || bestScore <= -0.75 || earlierScore - 2 > bestScore ? earlier ?? best : best;
    }

    private bool Awaited(int at, int limit)
    {
        while (at < limit && tokens[at].Kind == TokenKind.Word && !language.PassiveAuxiliaries.Contains(tokens[at].Text) && tokens[at].Capital)
        {
            at++;
        }

        return at + 1 < limit && language.PassiveAuxiliaries.Contains(tokens[at].Text) && language.Due.LengthAt(tokens, at + 1) > 0;
    }

    // "La ministre danoise est attendue le 3 mai": the visit has no noun of its own
    private Entity Visit(int first, int end) => new() { Kind = "event", Head = language.Visit, Name = language.VisitOf + phrases.Text(first, end) };

    // A noun of no list is a subject when it is told in full, or more than once, or of a flow.
    private static bool Speaks(Mention mention, Entity entity, string property) => entity.Mentions > 1 || (property is not ("count" or "headcount" or "beneficiaries" or "area") && (mention.Words.Count > 0 || mention.Article is Article.Definite or Article.None));

    public double Likes(string kind, string property) => kind == Entity.Unknown ? property is "signed" or "held" or "founded" or "in-force" ? 0 : property is "duration" or "count" or "announced" or "status" ? 0.8 : 1.5 : liking.GetValueOrDefault((property == "capacity-max" ? "capacity" : property, kind));

    private double Score(Sentence sentence, Mention mention, Entity entity, int first, int end, string property)
    {
        var score = Likes(entity.Kind, property);
        if (Holds(mention, first, end))
        {
            score += 2; // "a 60 MW plant"
        }
        else if (mention.End <= first)
        {
            score -= Math.Min(30, first - mention.End) * 0.03;
            score -= Clauses(mention.End, first) * 0.7;
            // "une centrale de 200 MW", "un coût de ..." hang on the noun before them
            score += first - mention.End <= 1 && tokens[mention.End].Kind != TokenKind.Mark ? language.HeadLast && language.Of.Contains(tokens[mention.End].Text) ? 3 : 1 : 0;
        }
        else
        {
            // "84 pour la conduite"
            score += mention.First - end <= 2 && end < sentence.End && tokens[end].IsWord && language.Linking.Contains(tokens[end].Text) && property is "cost" or "financing" ? 4 : 0;
            score -= 1 + (Math.Min(30, mention.First - end) * 0.1) + (Clauses(end, mention.First) * 0.35);
        }

        score += Relative(sentence, mention, first) ? 2.5 : 0;
        score += mention.Whose && mention.End <= first ? 1.5 : 0;
        score += mention.HeadsRow ? 3.5 : mention.Topical ? 1.5 : 0;
        score += !mention.AfterPreposition && mention.First - sentence.First < 6 ? 1 : 0;
        score += mention.IsPronoun && mention.Article != Article.Possessive ? 0.5 : 0;
        score -= Oblique(sentence, mention) ? 0.6 : 0;
        score -= entity.Vague ? 1.5 : 0;
        score -= entity.Counted && property != "count" ? 3 : 0;
        score -= IsSpeaker(sentence, mention) ? 2 : 0;
        score += mention.ProperNames.Count > 0 ? 0.2 : 0;
        score += Math.Min(entity.Mentions, 6) * 0.05;
        return score;
    }

    // "the line to Parakou, whose cost is put at": the last named before the relative
    private bool Relative(Sentence sentence, Mention mention, int first)
    {
        for (var i = first - 1; i >= mention.End && i > first - 9; i--)
        {
            if (language.Whose.Contains(tokens[i].Text))
            {
                return i - mention.End < 8 && !mention.IsPronoun && !sentence.Mentions.Exists(m => !m.IsPronoun && m.First >= mention.End && m.End <= first);
            }
        }

        return false;
    }

    // The value stands in the phrase, before its head.
    private static bool Holds(Mention mention, int first, int end) => mention.PhraseFirst >= 0 && mention.PhraseFirst <= first && end <= mention.HeadAt;

    // Who says the figure is seldom what the figure is about.
    private static bool IsSpeaker(Sentence sentence, Mention mention) => mention.Kind is "institution" or Entity.Unknown && mention.Name.Length > 3 && sentence.Voices.Exists(v => v.Speaker.Contains(mention.Name, StringComparison.OrdinalIgnoreCase));

    // "couplée au réseau", "dans le port": beside what the sentence speaks of
    private bool Oblique(Sentence sentence, Mention mention)
    {
        var i = mention.First - 1;
        if (mention.IsPronoun || mention.Topical || i < sentence.First)
        {
            return false;
        }

        bool Is(int k) => language.At.Contains(tokens[k].Text) || language.Prepositions.Contains(tokens[k].Text) || language.Linking.Contains(tokens[k].Text) || language.By.Contains(tokens[k].Text);
        return Is(i) || (i > sentence.First && language.Articles.ContainsKey(tokens[i].Text) && Is(i - 1));
    }

    // How many commas, relative pronouns and the like stand between two places.
    private double Clauses(int from, int to)
    {
        double n = 0;
        for (var i = from; i < to; i++)
        {
            n += language.ClauseWords.Contains(tokens[i].Text) ? 1 : tokens[i].Is(",") ? 0.3 : 0;
        }

        return Math.Min(n, 4);
    }

    // What a sentence that names nothing speaks of: the nearer, the likelier, the more often spoken of.
    private (Entity? Entity, double Score) Earlier(Sentence sentence, string property)
    {
        Entity? best = null;
        var bestScore = 0.0;
        for (var back = 1; back <= Reach && sentence.Number - back >= 0; back++)
        {
            var earlier = sentences[sentence.Number - back];
            foreach (var mention in earlier.Mentions)
            {
                if (mention.Entity is not { Vague: false, Counted: false } entity || entity.Head.Length == 0 || IsBareFlow(entity) || Likes(entity.Kind, property) is var likes && likes <= 0)
                {
                    continue;
                }

                var score = (0.5 * likes) - (0.2 * back) - (earlier.Paragraph == sentence.Paragraph ? 0 : 1.9 + (sentence.OwnTopics > 0 ? 1 : 0)) + (entity == earlier.Focus ? 0.25 : 0) + (mention.AfterPreposition ? -0.3 : 0) + Standing(entity) + 1.5;
                if (score > bestScore)
                {
                    (best, bestScore) = (entity, score);
                }
            }
        }

        for (var back = 1; back <= 2 && sentence.Number - back >= 0 && sentences[sentence.Number - back] is var before && before.Paragraph == sentence.Paragraph; back++)
        {
            foreach (var mention in before.Open)
            {
                if (mention is { Leads: true, Entity: { } entity } && (entity.Mentions > 1 || property is "volume" or "trade-value" or "growth") && !IsSpeaker(before, mention) && 1 - (0.4 * back) + (Math.Min(entity.Mentions, 5) * 0.2) + (property is "volume" or "trade-value" or "growth" ? 1 : 0) is var score && score > bestScore)
                {
                    (best, bestScore) = (entity, score);
                }
            }
        }

        foreach (var entity in main)
        {
            var likes = Likes(entity.Kind, property);
            var score = (0.5 * likes) + Standing(entity) - 1;
            if (likes > 0 && entity.FirstSentence < sentence.Number && score > bestScore)
            {
                (best, bestScore) = (entity, score);
            }
        }

        for (var i = 0; i < sentence.Topics.Count; i++)
        {
            var topic = sentence.Topics[i];
            var score = Likes(topic.Kind, property) + 2.2 + (Math.Min(topic.Mentions, 8) * 0.15) + (topic.ProperNames.Count > 0 ? 0.6 : 0) + (sentence.Label is not null ? 1 : 0) + (sentence.Asked ? 1 : 0) - (0.3 * i) - (sentence.OwnTopics > 0 && i >= sentence.OwnTopics ? 1 : 0) - (IsBareFlow(topic) ? 2 : 0);
            if (!topic.Vague && Likes(topic.Kind, property) > 0 && score > bestScore)
            {
                (best, bestScore) = (topic, score);
            }
        }

        return best is null ? (sentence.Focus, 0) : (best, bestScore);
    }

    // "Exportations" alone is a heading, not a flow of anything
    private static bool IsBareFlow(Entity entity) => entity is { Kind: "flow", Words.Count: 0 };

    private static double Standing(Entity entity) => (Math.Min(entity.Mentions, 8) * 0.2) + (entity.ProperNames.Count > 0 ? 0.95 : 0) + (entity.InTitle ? 1 : 0);

    // What the text as a whole speaks of: the few named most.
    private static List<Entity> Main(List<Sentence> sentences)
    {
        foreach (var sentence in sentences)
        {
            foreach (var mention in sentence.Mentions)
            {
                if (mention.Entity is { } e)
                {
                    e.FirstSentence = Math.Min(e.FirstSentence, sentence.Number);
                }
            }
        }

        return [.. sentences.SelectMany(s => s.Mentions).Select(m => m.Entity).OfType<Entity>().Distinct().Where(e => e is { Vague: false, Counted: false, Head.Length: > 0, Mentions: > 1, Words.Count: > 0 }).OrderByDescending(e => e.Mentions + (e.InTitle ? 3 : 0)).Take(4)];
    }

    private static Dictionary<(string, string), double> Read()
    {
        var table = new Dictionary<(string, string), double>();
        foreach (var (property, list) in Liked)
        {
            foreach (var pair in list.Split(' '))
            {
                var colon = pair.IndexOf(':', StringComparison.Ordinal);
                table[(property, pair[..colon])] = double.Parse(pair[(colon + 1)..], System.Globalization.CultureInfo.InvariantCulture);
            }
        }

        return table;
    }
}
