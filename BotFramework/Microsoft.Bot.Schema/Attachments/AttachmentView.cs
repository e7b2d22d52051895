using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A form in which a stored file can be loaded.</summary>
public class AttachmentView
{
    /// <summary>Makes an instance with every property at its default.</summary>
    public AttachmentView()
    {
    }

    /// <summary>Makes an instance from its properties; each parameter fills the property of its name.</summary>
    /// <param name="viewId">See <see cref="ViewId"/>.</param>
    /// <param name="size">See <see cref="Size"/>.</param>
    public AttachmentView(string viewId = default, int? size = default)
    {
        ViewId = viewId;
        Size = size;
    }

    /// <summary>The form: <c>original</c> or <c>thumbnail</c>.</summary>
    [JsonProperty("viewId")]
    public string ViewId { get; set; }

    /// <summary>Size in bytes.</summary>
    [JsonProperty("size")]
    public int? Size { get; set; }
}
