using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The body of the response to an activity sent with <see cref="DeliveryModes.ExpectReplies"/>.</summary>
public class ExpectedReplies
{
    /// <summary>Makes an instance with every property at its default.</summary>
    public ExpectedReplies()
    {
    }

    /// <summary>Makes an instance from its properties; each parameter fills the property of its name.</summary>
    /// <param name="activities">See <see cref="Activities"/>.</param>
    public ExpectedReplies(IList<Activity> activities = default)
    {
        Activities = activities;
    }

    /// <summary>The answers, in their order.</summary>
    [JsonProperty("activities")]
    public IList<Activity> Activities { get; set; }
}
