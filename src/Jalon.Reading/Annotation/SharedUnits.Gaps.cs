using Jalon.Reading.Languages;

namespace Jalon.Reading.Annotation;

/// <content>Numbers whose noun or unit is understood from where they stand.</content>
internal sealed partial class SharedUnits
{
    // "Ils sont 114"
    private bool AreSo(Sentence sentence, Figure figure)
    {
        for (var back = 2; back <= 5 && figure.First - back >= sentence.First; back++)
        {
            if (language.AreSo.TryMatch(tokens, figure.First - back, out var length, out _) && length == back)
            {
                return true;
            }
        }

        return false;
    }

    // "une trentaine y sont passés ; dix-huit les rejoindront": heads its clause, a verb follows
    private bool Heads(Sentence sentence, Figure figure)
    {
        if ((!language.BareParticiplesTell && !language.HeadLast) || (figure.High ?? figure.Low) is not > 1 || !(figure.First == sentence.First || tokens[figure.First - 1].Text is ";" or "," or ":" or "." || language.And.Contains(tokens[figure.First - 1])))
        {
            return false;
        }

        var i = figure.End;
        while (i < sentence.End && tokens[i].IsWord && (language.Clitics.Contains(tokens[i]) || language.ArticlePronouns.Contains(tokens[i]) || (language.Articles.ContainsKey(tokens[i]) && i + 1 < sentence.End && language.FutureEndings.End(tokens[i + 1]))))
        {
            i++;
        }

        return i < sentence.End && (language.PassiveAuxiliaries.Contains(tokens[i]) || language.PerfectAuxiliaries.Contains(tokens[i]) || language.FutureAuxiliaries.Contains(tokens[i]) || (tokens[i].IsWord && tokens[i].Text.Length > 4 && language.FutureEndings.End(tokens[i])));
    }

    // "la BOAD prêtera 15 milliards, la Banque mondiale 10 et l'État togolais 5": a name stands where the verb and the unit are understood
    private bool Gapped(Sentence sentence, Figure before, Figure figure)
    {
        if (!language.BareParticiplesTell || before.Kind is not (FigureKind.Money or FigureKind.Percent or FigureKind.Quantity) || (before.Kind == FigureKind.Percent && figure.High > 100) || figure.Bound is Bound.Over or Bound.UpTo
            || figure.First - before.End is < 3 or > 8 || !(figure.End >= sentence.End || tokens[figure.End].Kind == TokenKind.Mark || language.And.Contains(tokens[figure.End]) || language.Of.Contains(tokens[figure.End])))
        {
            return false;
        }

        var start = before.End;
        while (start < figure.First && tokens[start].IsWord && !language.And.Contains(tokens[start]))
        {
            start++; // the goods or the payee of the figure before
        }

        if (start >= figure.First - 1 || !(tokens[start].Text is "," or ";" || language.And.Contains(tokens[start])))
        {
            return false;
        }

        for (var i = start + 1; i < figure.First; i++)
        {
            if (!tokens[i].IsWord || language.PerfectAuxiliaries.Contains(tokens[i]) || language.PassiveAuxiliaries.Contains(tokens[i]) || language.ClauseWords.Contains(tokens[i]) || language.FutureEndings.End(tokens[i]) || language.PastEndings.End(tokens[i]))
            {
                return false;
            }
        }

        var article = language.Articles.GetValueOrDefault(tokens[start + 1]);
        return article is Article.Definite || tokens[start + 1].Capital;
    }
}
