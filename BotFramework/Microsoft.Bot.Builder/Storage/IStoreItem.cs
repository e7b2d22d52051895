namespace Microsoft.Bot.Builder;

/// <summary>A document whose version is checked when it is written.</summary>
public interface IStoreItem
{
    /// <summary>The version as the storage names it; <c>*</c> writes over any version.</summary>
    /// <remarks>Storages look for it in the JSON as <c>eTag</c>: implementations name it so with <c>JsonPropertyAttribute</c>.</remarks>
    string ETag { get; set; }
}
