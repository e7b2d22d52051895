using Newtonsoft.Json;

namespace Microsoft.Bot.Builder;

/// <summary>A document whose version is checked when it is written.</summary>
public interface IStoreItem
{
    /// <summary>The version as the storage names it; <c>*</c> writes over any version.</summary>
    [JsonProperty(PropertyName = "eTag")]
    string ETag { get; set; }
}
