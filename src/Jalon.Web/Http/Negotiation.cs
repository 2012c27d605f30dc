using Jalon.Core.Languages;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Jalon.Web.Http;

/// <summary>Chooses a language for a visitor whose address names none.</summary>
internal static class Negotiation
{
    /// <summary>The address's own language, else the most wanted of Accept-Language (RFC 9110 12.5.4), else French.</summary>
    public static Language LanguageOf(HttpRequest request)
    {
        var first = request.Path.Value?.Split('/', 3, StringSplitOptions.RemoveEmptyEntries).FirstOrDefault();
        return first is "fr" or "en" or "ru" ? LanguageTags.FromTag(first)!.Value : Wanted(request.Headers.AcceptLanguage);
    }

    private static Language Wanted(IList<string?> header)
    {
        if (!StringWithQualityHeaderValue.TryParseList([.. header.Take(4).Select(h => h ?? "")], out var wanted))
        {
            return Language.French;
        }

        return wanted.Where(w => w.Quality is not 0).OrderByDescending(w => w.Quality ?? 1)
            .Select(w => LanguageTags.FromTag(w.Value.ToString().Split("-")[0] is { Length: 2 } tag ? tag : null)).FirstOrDefault(l => l is not null) ?? Language.French;
    }
}
