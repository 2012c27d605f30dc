using System.Diagnostics;

namespace Jalon.Reading.Languages;

/// <summary>Counts the look-ups of a thread where the reader is compiled so as to be tested for how much it works; elsewhere it is not there.</summary>
internal static class Work
{
#if COUNT_WORK
    [ThreadStatic]
    private static long done;

    public static long Done => done;
#endif

    [Conditional("COUNT_WORK")]
    public static void Count(int lookUps = 1)
    {
#if COUNT_WORK
        done += lookUps;
#endif
    }
}
