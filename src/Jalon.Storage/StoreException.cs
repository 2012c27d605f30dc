namespace Jalon.Storage;

/// <summary>
/// The store cannot do what was asked, for a reason that lies in its file or its disk and that the user can act on. The code
/// is stable; nothing was written. Anything else that fails is a bug and rises as what it is.
/// </summary>
public sealed class StoreException(string code, string message, Exception? inner = null) : Exception(message, inner)
{
    public const string Newer = "store-newer";
    public const string Damaged = "store-damaged";
    public const string NotALedger = "store-not-a-ledger";
    public const string Missing = "store-missing";
    public const string Exists = "store-exists";
    public const string Full = "store-full";
    public const string Busy = "store-busy";
    public const string ReadOnly = "store-read-only";

    /// <summary>One of the constants above.</summary>
    public string Code { get; } = code;
}
