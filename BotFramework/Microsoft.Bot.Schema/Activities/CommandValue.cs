using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>What a command is given, as the value of an activity of the type <see cref="ActivityTypes.Command"/>.</summary>
/// <typeparam name="T">What kind of data.</typeparam>
public class CommandValue<T>
{
    /// <summary>Identifies this command, so that its result can be told from others'.</summary>
    [JsonProperty("commandId")]
    public string CommandId { get; set; }

    /// <summary>What the command needs to know.</summary>
    [JsonProperty("data")]
    public T Data { get; set; }
}
