using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A conversation as a list of what happened in it.</summary>
public class Transcript
{
    /// <summary>Makes an instance with every property at its default.</summary>
    public Transcript()
    {
    }

    /// <summary>Makes an instance from its properties; each parameter fills the property of its name.</summary>
    /// <param name="activities">See <see cref="Activities"/>.</param>
    public Transcript(IList<Activity> activities = default)
    {
        Activities = activities;
    }

    /// <summary>What happened, oldest first.</summary>
    [JsonProperty("activities")]
    public IList<Activity> Activities { get; set; }
}
