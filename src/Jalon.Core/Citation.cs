namespace Jalon.Core;

/// <summary>
/// The passage that says it: a source, the exact quote, and where it stands (Web Annotation, TextQuoteSelector and
/// TextPositionSelector). Positions count Unicode code points of the source's decoded text from 0. For structured data the
/// path of the element or cell stands instead, and start and length are null. The page, counted from 1, is given where the
/// source has pages (see <see cref="PageMap"/>): it is where the passage begins.
/// </summary>
public sealed record Citation(Digest Source, string Quote, int? Start = null, int? Length = null, string? Path = null, int? Page = null);
