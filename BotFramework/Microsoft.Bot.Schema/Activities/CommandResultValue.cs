using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>What came of a command, as the value of an activity of the type <see cref="ActivityTypes.CommandResult"/>.</summary>
/// <typeparam name="T">What kind of result.</typeparam>
public class CommandResultValue<T>
{
    /// <summary>Id of the command.</summary>
    [JsonProperty("commandId")]
    public string CommandId { get; set; }

    /// <summary>What the command brought about.</summary>
    [JsonProperty("data")]
    public T Data { get; set; }

    /// <summary>Why it failed; null if it did not.</summary>
    [JsonProperty("error")]
    public Error Error { get; set; }
}
