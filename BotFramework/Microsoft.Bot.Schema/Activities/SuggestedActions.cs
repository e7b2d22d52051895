using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Buttons shown with the newest message, which disappear once one is chosen or something is written.</summary>
public class SuggestedActions
{
    /// <summary>Makes an instance with every property at its default.</summary>
    public SuggestedActions()
    {
    }

    /// <summary>Makes an instance from its properties; each parameter fills the property of its name.</summary>
    /// <param name="to">See <see cref="To"/>.</param>
    /// <param name="actions">See <see cref="Actions"/>.</param>
    public SuggestedActions(IList<string> to = default, IList<CardAction> actions = default)
    {
        To = to;
        Actions = actions;
    }

    /// <summary>Makes an instance from copies of two sequences.</summary>
    /// <param name="to">See <see cref="To"/>; not null.</param>
    /// <param name="actions">See <see cref="Actions"/>; not null.</param>
    public SuggestedActions(IEnumerable<string> to, IEnumerable<CardAction> actions)
        : this(to.ToArray(), actions.ToArray())
    {
    }

    /// <summary>Ids of those who are to see the buttons; everybody in the conversation if null or empty.</summary>
    [JsonProperty("to")]
    public IList<string> To { get; set; }

    /// <summary>The buttons, in the order in which they are shown.</summary>
    [JsonProperty("actions")]
    public IList<CardAction> Actions { get; set; }
}
