namespace Microsoft.Bot.Schema;

/// <summary>Names of the events by which a conversation is handed to a person.</summary>
public static class HandoffEventNames
{
    /// <summary>The bot asks for the conversation to be handed over.</summary>
    public const string InitiateHandoff = "handoff.initiate";

    /// <summary>The receiving side tells how it goes.</summary>
    public const string HandoffStatus = "handoff.status";
}
