using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog on the stack of one conversation, with what it keeps from turn to turn.</summary>
[JsonConverter(typeof(DialogInstanceConverter))]
public class DialogInstance
{
    /// <summary>The id of the dialog, by which its <see cref="DialogSet"/> finds it.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }

    /// <summary>What the dialog keeps; must survive being stored as JSON.</summary>
    [JsonProperty("state")]
    public IDictionary<string, object> State { get; set; }

    /// <summary>Where in the stack of its container the dialog stands, if that was noted; null otherwise.</summary>
    public int? StackIndex { get; set; }

    /// <summary>The version of the container's dialogs when the container last ran; null before that.</summary>
    public string Version { get; set; }
}
