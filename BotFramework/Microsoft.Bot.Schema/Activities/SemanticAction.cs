using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A task of the bot that an activity asks for or belongs to.</summary>
public class SemanticAction
{
    /// <summary>Makes an instance with every property at its default.</summary>
    public SemanticAction()
    {
    }

    /// <summary>Makes an instance from its properties; each parameter fills the property of its name.</summary>
    /// <param name="id">See <see cref="Id"/>.</param>
    /// <param name="entities">See <see cref="Entities"/>.</param>
    public SemanticAction(string id = default, IDictionary<string, Entity> entities = default)
    {
        Id = id;
        Entities = entities;
    }

    /// <summary>Which task.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }

    /// <summary>What the task works with, by name.</summary>
    [JsonProperty("entities")]
    public IDictionary<string, Entity> Entities { get; set; }

    /// <summary>How far it is, as in <see cref="SemanticActionStates"/>.</summary>
    [JsonProperty("state")]
    public string State { get; set; }
}
