using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A button: what it shows, and what happens when it is chosen.</summary>
public class CardAction
{
    /// <summary>Makes an instance with every property at its default.</summary>
    public CardAction()
    {
    }

    /// <summary>Makes an instance from its properties; each parameter fills the property of its name.</summary>
    /// <param name="type">See <see cref="Type"/>.</param>
    /// <param name="title">See <see cref="Title"/>.</param>
    /// <param name="image">See <see cref="Image"/>.</param>
    /// <param name="text">See <see cref="Text"/>.</param>
    /// <param name="displayText">See <see cref="DisplayText"/>.</param>
    /// <param name="value">See <see cref="Value"/>.</param>
    /// <param name="channelData">See <see cref="ChannelData"/>.</param>
    public CardAction(
        string type = default,
        string title = default,
        string image = default,
        string text = default,
        string displayText = default,
        object value = default,
        object channelData = default)
    {
        Type = type;
        Title = title;
        Image = image;
        Text = text;
        DisplayText = displayText;
        Value = value;
        ChannelData = channelData;
    }

    /// <summary>What choosing the button does, as in <see cref="ActionTypes"/>.</summary>
    [JsonProperty("type")]
    public string Type { get; set; }

    /// <summary>What the button says.</summary>
    [JsonProperty("title")]
    public string Title { get; set; }

    /// <summary>Address of a picture shown on the button.</summary>
    [JsonProperty("image")]
    public string Image { get; set; }

    /// <summary>What a <see cref="ActionTypes.MessageBack"/> button sends to the bot as the message's text.</summary>
    [JsonProperty("text")]
    public string Text { get; set; }

    /// <summary>What the conversation shows as said by the member when a <see cref="ActionTypes.MessageBack"/> button is chosen.</summary>
    [JsonProperty("displayText")]
    public string DisplayText { get; set; }

    /// <summary>What the action works with, by its type: words to send, an address to open, an object to hand to the bot.</summary>
    [JsonProperty("value")]
    public object Value { get; set; }

    /// <summary>What only one channel understands of this button.</summary>
    [JsonProperty("channelData")]
    public object ChannelData { get; set; }

    /// <summary>What a screen reader says in place of <see cref="Image"/>.</summary>
    [JsonProperty("imageAltText")]
    public string ImageAltText { get; set; }

    /// <summary>Makes a button from words.</summary>
    /// <param name="input">What the button says and sends.</param>
    public static implicit operator CardAction(string input) => FromString(input);

    /// <summary>Makes a button from words.</summary>
    /// <param name="input">What the button says and sends.</param>
    /// <returns>A button without a type.</returns>
    public static CardAction FromString(string input) => new(title: input, value: input);
}
