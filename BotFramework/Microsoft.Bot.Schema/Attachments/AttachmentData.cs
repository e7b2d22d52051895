using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A file to be stored with a channel.</summary>
public class AttachmentData
{
    /// <summary>Makes an instance with every property at its default.</summary>
    public AttachmentData()
    {
    }

    /// <summary>Makes an instance from its properties; each parameter fills the property of its name.</summary>
    /// <param name="type">See <see cref="Type"/>.</param>
    /// <param name="name">See <see cref="Name"/>.</param>
    /// <param name="originalBase64">See <see cref="OriginalBase64"/>.</param>
    /// <param name="thumbnailBase64">See <see cref="ThumbnailBase64"/>.</param>
    public AttachmentData(string type = default, string name = default, byte[] originalBase64 = default, byte[] thumbnailBase64 = default)
    {
        Type = type;
        Name = name;
        OriginalBase64 = originalBase64;
        ThumbnailBase64 = thumbnailBase64;
    }

    /// <summary>Media type of the file.</summary>
    [JsonProperty("type")]
    public string Type { get; set; }

    /// <summary>Name of the file.</summary>
    [JsonProperty("name")]
    public string Name { get; set; }

    /// <summary>The file's bytes; base64 in JSON.</summary>
    [JsonProperty("originalBase64")]
    public byte[] OriginalBase64 { get; set; }

    /// <summary>A small picture of the file; base64 in JSON.</summary>
    [JsonProperty("thumbnailBase64")]
    public byte[] ThumbnailBase64 { get; set; }
}
