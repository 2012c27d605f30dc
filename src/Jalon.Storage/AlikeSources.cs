using System.Collections.Immutable;
using Jalon.Core;

namespace Jalon.Storage;

/// <summary>Sources whose texts are like that of another.</summary>
/// <param name="Found">Each with an estimate, 0 to 1, of what the two have in common among what either has; the nearest first.</param>
/// <param name="Compared">How many signatures were looked at to find them.</param>
public sealed record AlikeSources(ImmutableArray<(Source Source, double Likeness)> Found, int Compared);
