using Jalon.Reading.Languages;

namespace Jalon.Reading.Annotation;

/// <content>Words right after a noun that describe it, by their form.</content>
internal sealed partial class NounPhrases
{
    // "l'écart tenant au prix": a participle with its own complement
    private bool IsVerbal(int at, int limit) => !tokens[at].Capital && at + 1 < limit && language.PresentEndings.End(tokens[at])
        && (language.Articles.ContainsKey(tokens[at + 1]) || language.At.Contains(tokens[at + 1]) || language.Prepositions.Contains(tokens[at + 1]) || tokens[at + 1].Kind == TokenKind.Number);

    // "ligne maritime"
    private bool IsAfterNoun(int at) => !tokens[at].Capital && tokens[at].Text.Length > 4 && language.AfterNounEndings.End(tokens[at]) && !language.NotAdjectives.Contains(tokens[at])
        && !language.StopWords.Contains(tokens[at]) && !language.ReportVerbs.Contains(tokens[at]) && language.Acts.LengthAt(tokens, at) == 0 && !NumberReader.At(tokens, at, language).Found;

    // "câble sous-marin", "accord burkinabo-vietnamien": two words joined after a noun describe it
    private bool IsCompound(int at) => !tokens[at].Capital && tokens[at].Text.IndexOf('-', StringComparison.Ordinal) > 2 && !language.StopWords.Contains(tokens[at]) && !language.Pronouns.TryMatch(tokens, at, out _, out _)
        && !language.SpeakerPronouns.Contains(tokens[at]) && !NumberReader.At(tokens, at, language).Found && language.Relative.LengthAt(tokens, at) == 0;
}
