namespace Jalon.Reading.Annotation;

/// <summary>Follows quotation marks of any kind through a text: « », “ ”, „ “ and the straight one, which opens and closes alike.</summary>
internal struct Quotes
{
    private char opened;

    public readonly bool Open => opened != '\0';

    /// <summary>Takes one more token: 1 when it opens a quotation, -1 when it closes one, 0 for any other.</summary>
    public int Take(Token token)
    {
        if (token.Kind != TokenKind.Mark || token.Text.Length != 1)
        {
            return 0;
        }

        var mark = token.Text[0];
        switch (mark)
        {
            case '«' or '„':
                opened = mark;
                return 1;
            case '“' when opened != '„':
                opened = mark;
                return 1;
            case '"' when !Open:
                opened = mark;
                return 1;
            case '»' or '”' or '“' or '"' when mark != '"' || opened == '"':
                opened = '\0';
                return -1;
            default:
                return 0;
        }
    }

    public static bool Closes(Token token) => token.Kind == TokenKind.Mark && token.Text is "»" or "”" or "\"" or "“";

    public static bool Opens(Token token) => token.Kind == TokenKind.Mark && token.Text is "«" or "“" or "„" or "\"";
}
