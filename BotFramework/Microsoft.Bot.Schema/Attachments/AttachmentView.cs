using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

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

    [JsonProperty("viewId")]
    public string ViewId { get; set; }

    [JsonProperty("size")]
    public int? Size { get; set; }
}
