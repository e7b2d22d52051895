using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

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

    [JsonProperty("activities")]
    public IList<Activity> Activities { get; set; }
}
