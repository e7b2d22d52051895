using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>Something sent along with a message: a card in <see cref="Content"/>, or a file at <see cref="ContentUrl"/>.</summary>
public class Attachment
{
    [JsonExtensionData]
    private JObject _properties;

    /// <summary>Makes an instance with every property at its default.</summary>
    public Attachment()
    {
    }

    /// <summary>Makes an instance from its properties; each parameter fills the property of its name.</summary>
    /// <param name="contentType">See <see cref="ContentType"/>.</param>
    /// <param name="contentUrl">See <see cref="ContentUrl"/>.</param>
    /// <param name="content">See <see cref="Content"/>.</param>
    /// <param name="name">See <see cref="Name"/>.</param>
    /// <param name="thumbnailUrl">See <see cref="ThumbnailUrl"/>.</param>
    public Attachment(
        string contentType = default,
        string contentUrl = default,
        object content = default,
        string name = default,
        string thumbnailUrl = default)
    {
        ContentType = contentType;
        ContentUrl = contentUrl;
        Content = content;
        Name = name;
        ThumbnailUrl = thumbnailUrl;
    }

    /// <summary>What the attachment is: a media type, such as <c>image/png</c> or a card's.</summary>
    [JsonProperty("contentType")]
    public string ContentType { get; set; }

    /// <summary>Address of the content; an http, https or data URL.</summary>
    [JsonProperty("contentUrl")]
    public string ContentUrl { get; set; }

    /// <summary>
    /// The content itself. A <see cref="MemoryStream"/>, alone or within dictionaries and lists, is written as its bytes and
    /// read back as a stream; of everything else JSON is read back.
    /// </summary>
    [JsonProperty("content")]
    [JsonConverter(typeof(AttachmentContentConverter))]
    public object Content { get; set; }

    /// <summary>What the attachment is called, such as the name of a file.</summary>
    [JsonProperty("name")]
    public string Name { get; set; }

    /// <summary>Address of a small picture of the attachment.</summary>
    [JsonProperty("thumbnailUrl")]
    public string ThumbnailUrl { get; set; }

    /// <summary>Everything in the attachment's JSON that this class has no property for.</summary>
    [JsonIgnore]
    public JObject Properties
    {
        get => _properties ??= new JObject();
        set => _properties = value;
    }
}
