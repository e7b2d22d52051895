namespace BackPainBot.Storage;

/// <summary>One document to be written.</summary>
/// <param name="Key">Where it lies.</param>
/// <param name="Text">Its JSON, without the eTag.</param>
/// <param name="ETag">The eTag that it has once it is written.</param>
/// <param name="Expected">The eTag it must still have; <see langword="null"/> when it must not exist yet; "*" to write whatever is there.</param>
internal readonly record struct DocumentWrite(string Key, string Text, string ETag, string? Expected)
{
    public const string Anything = "*";
}
