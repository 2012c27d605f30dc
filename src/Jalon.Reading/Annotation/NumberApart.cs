using Jalon.Reading.Languages;
using Jalon.Reading.Languages.Inflecting;

namespace Jalon.Reading.Annotation;

/// <summary>
/// Where words stand free, a number may stand apart from its noun: "Вагонов заказано восемнадцать", "Их пришло четыре",
/// "Колодцы. Вырыто тридцать три.".
/// </summary>
internal sealed class NumberApart(Token[] tokens, LanguageTable language)
{
    private const int Clause = 7;
    private const int Before = 40;
    private int label = -1;
    private int labelled = -1;

    /// <summary>Keeps the plural that a paragraph opens with as its heading.</summary>
    public void Hear(Sentence sentence)
    {
        if (language.Inflection is not { } grammar || sentence.End - sentence.First > Clause || !(tokens[sentence.End - 1].Text is "." or ":") || sentence.Paragraph == labelled)
        {
            labelled = label >= 0 ? labelled : sentence.Paragraph;
            return;
        }

        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (IsPlural(i, Cases.Nominative, grammar))
            {
                (label, labelled) = (i, sentence.Paragraph);
                return;
            }
        }
    }

    /// <summary>The token of the noun that a bare number counts; -1 when none is near.</summary>
    public int Noun(Sentence sentence, Figure figure)
    {
        if (language.Inflection is not { } grammar || figure.Scale >= 1_000_000 || (figure.High ?? figure.Low) is not >= 2)
        {
            return -1;
        }

        var pronoun = false;
        for (var i = figure.First - 1; i >= sentence.First && i >= figure.First - Clause && !ClauseWords.Opens(tokens, i, language); i--)
        {
            if (sentence.HasFigureAt(i) || (tokens[i].Kind != TokenKind.Word && tokens[i].Text is not ","))
            {
                break;
            }

            if (language.SpeakerPronouns.Contains(tokens[i]) && tokens[i].Text is "их" or "них")
            {
                pronoun = true;
            }
            else if (IsPlural(i, Cases.Genitive, grammar) && (i == sentence.First || !grammar.IsNoun(tokens[i - 1].Text)) && Free(sentence, i, grammar))
            {
                return i;
            }
        }

        return pronoun ? Earlier(sentence, grammar) : label >= 0 && labelled == sentence.Paragraph && figure.First - sentence.First <= 5 && AfterVerb(figure, grammar) ? label : -1;
    }

    private bool IsPlural(int i, Cases cases, Inflection grammar) =>
        tokens[i].IsWord && language.CountedNouns.TryGetValue(tokens[i], out var counted) && counted != Counted.Untracked
        && grammar.Nouns.TryGetValue(tokens[i].Text, out var noun) && noun.CasesOf(tokens[i].Text) is var (one, many) && (many & cases) != Cases.None && (one & cases) == Cases.None;

    // No preposition governs it, "из" aside, and no number counts it.
    private bool Free(Sentence sentence, int at, Inflection grammar)
    {
        var i = at - 1;
        while (i >= sentence.First && tokens[i].IsWord && Inflection.Adjective(tokens[i].Text) is not null && !grammar.IsNoun(tokens[i].Text))
        {
            i--;
        }

        return i < sentence.First || (!sentence.Figures.Exists(f => f.Noun == at || f.Noun == i + 1) && (!grammar.Governs.ContainsKey(tokens[i].Text) || tokens[i].Is("из")));
    }

    private int Earlier(Sentence sentence, Inflection grammar)
    {
        for (var i = sentence.First - 1; i >= 0 && i > sentence.First - Before && tokens[i].Kind != TokenKind.Break; i--)
        {
            if (IsPlural(i, Cases.Nominative, grammar) || IsPlural(i, Cases.Genitive, grammar))
            {
                return i;
            }
        }

        return -1;
    }

    private bool AfterVerb(Figure figure, Inflection grammar) =>
        figure.First > 0 && (grammar.IsPast(tokens[figure.First - 1].Text) || language.ParticipleEndings.End(tokens[figure.First - 1]) || language.PassiveAuxiliaries.Contains(tokens[figure.First - 1]));
}
