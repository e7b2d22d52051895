using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>What a sign-in brings back to the bot, so that it finds the conversation that the sign-in began in.</summary>
public class TokenExchangeState
{
    /// <summary>The connection that the bot is registered with.</summary>
    [JsonProperty("connectionName")]
    public string ConnectionName { get; set; }

    /// <summary>The conversation that the sign-in began in.</summary>
    [JsonProperty("conversation")]
    public ConversationReference Conversation { get; set; }

    /// <summary>The conversation that the activity was about, if it was about another.</summary>
    [JsonProperty("relatesTo")]
    public ConversationReference RelatesTo { get; set; }

    /// <summary>Where the bot listens.</summary>
    [JsonProperty("botUrl")]
    public string BotUrl { get; set; }

    /// <summary>The bot's app id.</summary>
    [JsonProperty("msAppId")]
    public string MsAppId { get; set; }
}
