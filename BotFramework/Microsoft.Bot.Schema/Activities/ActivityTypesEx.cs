namespace Microsoft.Bot.Schema;

/// <summary>Kinds of activities that stay between a bot and its adapter and are never sent to a channel.</summary>
public static class ActivityTypesEx
{
    /// <summary>A pause before the next activity.</summary>
    public const string Delay = "delay";

    /// <summary>The answer to a call, which goes back in the HTTP response.</summary>
    public const string InvokeResponse = "invokeResponse";
}
