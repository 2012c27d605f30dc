using System.CommandLine;
using System.CommandLine.Parsing;
using Jalon.Cli.Commands;
using Jalon.Cli.Texts;
using Jalon.Core.Languages;

namespace Jalon.Cli.Help;

/// <summary>Says in the user's language what is wrong with a command line: the parser knows it only in English.</summary>
internal static class UsageErrors
{
    private static readonly Label UnknownCommand = new("commande inconnue : « {0} »", "unknown command: “{0}”", "неизвестная команда: «{0}»");
    private static readonly Label DidYouMean = new(" ; vouliez-vous dire « {0} » ?", "; did you mean “{0}”?", "; возможно, «{0}»?");
    private static readonly Label UnknownOption = new("option inconnue pour « {1} » : « {0} »", "unknown option for “{1}”: “{0}”", "неизвестный параметр для «{1}»: «{0}»");
    private static readonly Label UnknownWord = new("mot de trop pour « {1} » : « {0} »", "unexpected word for “{1}”: “{0}”", "лишнее слово для «{1}»: «{0}»");
    private static readonly Label NeedsValue = new("l’option {0} attend une valeur ({1})", "the option {0} needs a value ({1})", "параметру {0} нужно значение ({1})");
    private static readonly Label BadValue = new("valeur impossible pour {0} : « {1} »", "impossible value for {0}: “{1}”", "недопустимое значение для {0}: «{1}»");
    private static readonly Label NeedsOption = new("l’option {0} est nécessaire", "the option {0} is required", "параметр {0} обязателен");
    private static readonly Label NeedsArgument = new("« {0} » attend {1}", "“{0}” needs {1}", "команде «{0}» нужно: {1}");
    private static readonly Label SeeHelp = new("Voir : jalon {0}--help", "See: jalon {0}--help", "Справка: jalon {0}--help");
    private static readonly Label Missing = new("quelle commande ?", "which command?", "какая команда?");
    private static readonly Label NoLanguage = new(
        "langue inconnue : « {0} » ; fr, en et ru sont connues", "unknown language: “{0}”; fr, en and ru are known", "неизвестный язык: «{0}»; известны fr, en и ru");

    /// <summary>Null when nothing is wrong.</summary>
    public static string? Of(ParseResult parsed, GlobalOptions global, Language language)
    {
        var command = parsed.CommandResult.Command;
        var name = command is RootCommand ? "jalon" : command.Name;
        var lang = parsed.GetResult(global.Lang)?.Tokens is [var tag, ..] ? tag.Value : null;
        var first = lang is not null && LanguageTags.FromTag(lang) is null ? NoLanguage.With(language, lang) : parsed.UnmatchedTokens is [var token, ..] ? Unmatched(token, command, name, language)
            : parsed.Errors is [var error, ..] ? Describe(error, name, language)
            : null;
        return first is null ? null : $"{first}\n{SeeHelp.With(language, command is RootCommand ? "" : name + " ")}";
    }

    public static string NoCommand(Language language) => $"{Missing.In(language)}\n{SeeHelp.With(language, "")}";

    private static string Unmatched(string token, Command command, string name, Language language)
    {
        if (command is not RootCommand)
        {
            return (token.StartsWith('-') && token.Length > 1 ? UnknownOption : UnknownWord).With(language, token, name);
        }

        var near = AllCommands.List.Select(v => v.Name).Where(v => Distance(v, token) <= 2).MinBy(v => Distance(v, token));
        return UnknownCommand.With(language, token) + (near is null ? "" : DidYouMean.With(language, near));
    }

    private static string Describe(ParseError error, string name, Language language) => error.SymbolResult switch
    {
        OptionResult { Tokens: [], Option: var o } result => (result.IdentifierToken is null ? NeedsOption : NeedsValue).With(language, o.Name, Placeholders.In(o.HelpName, language)),
        OptionResult { Option: var o } result => BadValue.With(language, o.Name, string.Join(' ', result.Tokens.Select(t => t.Value))),
        ArgumentResult { Tokens: [], Argument: var a } => NeedsArgument.With(language, name, Placeholders.In(a.Name, language)),
        ArgumentResult { Argument: var a } result => BadValue.With(language, a.Name, string.Join(' ', result.Tokens.Select(t => t.Value))),
        _ => Missing.In(language),
    };

    // Levenshtein, for words of a dozen letters.
    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)));
            }
        }

        return row[^1];
    }
}
