namespace Microsoft.Bot.Schema;

/// <summary>A token that a client sends along with an action of an Adaptive Card.</summary>
public class AdaptiveCardAuthentication : TokenExchangeInvokeRequest
{
}
