using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Somebody addressed by name within a message.</summary>
public class Mention : Entity
{
    private const string TypeName = "mention";

    /// <summary>Makes a mention of nobody yet.</summary>
    public Mention()
        : base(TypeName)
    {
    }

    /// <summary>Makes a mention.</summary>
    /// <param name="mentioned">See <see cref="Mentioned"/>.</param>
    /// <param name="text">See <see cref="Text"/>.</param>
    /// <param name="type">Without effect: a mention's type is always <c>mention</c>.</param>
    public Mention(ChannelAccount mentioned = default, string text = default, string type = default)
        : base(TypeName)
    {
        Mentioned = mentioned;
        Text = text;
    }

    /// <summary>Who is mentioned.</summary>
    [JsonProperty("mentioned")]
    public ChannelAccount Mentioned { get; set; }

    /// <summary>How the mention is written in the message's text; null if it is the name between at-tags.</summary>
    [JsonProperty("text")]
    public string Text { get; set; }
}
