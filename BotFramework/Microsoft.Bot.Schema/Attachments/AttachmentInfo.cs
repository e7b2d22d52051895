using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>What a channel knows of a file it stores.</summary>
public class AttachmentInfo
{
    /// <summary>Makes an instance with every property at its default.</summary>
    public AttachmentInfo()
    {
    }

    /// <summary>Makes an instance from its properties; each parameter fills the property of its name.</summary>
    /// <param name="name">See <see cref="Name"/>.</param>
    /// <param name="type">See <see cref="Type"/>.</param>
    /// <param name="views">See <see cref="Views"/>.</param>
    public AttachmentInfo(string name = default, string type = default, IList<AttachmentView> views = default)
    {
        Name = name;
        Type = type;
        Views = views;
    }

    /// <summary>Name of the file.</summary>
    [JsonProperty("name")]
    public string Name { get; set; }

    /// <summary>Media type of the file.</summary>
    [JsonProperty("type")]
    public string Type { get; set; }

    /// <summary>The forms in which it can be loaded.</summary>
    [JsonProperty("views")]
    public IList<AttachmentView> Views { get; set; }
}
