using System.Text;

namespace Jalon.Reading.Files.Pdf;

/// <summary>Makes letters of what fonts print: ligatures are taken apart, signs without a meaning left out.</summary>
internal static class Letters
{
    public static string Plain(string printed)
    {
        if (printed.All(c => c is >= ' ' and < '\u0300' and not '\u007F'))
        {
            return printed;
        }

        var text = new StringBuilder(printed.Length);
        foreach (var c in printed)
        {
            switch (c)
            {
                case 'ﬀ': text.Append("ff"); break;
                case 'ﬁ': text.Append("fi"); break;
                case 'ﬂ': text.Append("fl"); break;
                case 'ﬃ': text.Append("ffi"); break;
                case 'ﬄ': text.Append("ffl"); break;
                case '\uF0B7' or '\uF0A7' or '\uF0D8': text.Append('•'); break;
                case < ' ' or '\u007F' or '\uFFFE' or '\uFFFF' or '\uFEFF' or (>= '\uE000' and <= '\uF8FF'): break;
                default: text.Append(c); break;
            }
        }

        // An accent printed as a sign of its own belongs to the letter before it.
        try
        {
            return text.ToString().Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            return string.Concat(text.ToString().EnumerateRunes());
        }
    }
}
