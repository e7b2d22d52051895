namespace BackPainBot.Storage;

/// <summary>Somebody else wrote a document after it was read here; nothing of the write was kept.</summary>
internal sealed class ETagConflictException : Exception
{
    public ETagConflictException()
        : base("A document was written by somebody else after it was read.")
    {
    }
}
