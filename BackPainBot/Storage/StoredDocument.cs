namespace BackPainBot.Storage;

/// <summary>A document as it lies in the storage.</summary>
/// <param name="Text">Its JSON, without the eTag.</param>
/// <param name="ETag">Changes whenever the text does.</param>
internal readonly record struct StoredDocument(string Text, string ETag);
