namespace Microsoft.Bot.Schema;

/// <summary>What the bot answers to a search.</summary>
public class SearchInvokeResponse : AdaptiveCardInvokeResponse
{
}
