using System.Text.Json.Serialization;

namespace BackPainBot.Channels.DirectLine.Endpoints;

/// <summary>What a client gets to know of a conversation and the token for it.</summary>
internal sealed record ConversationAnswer
{
    [JsonPropertyName("conversationId")]
    public required string ConversationId { get; init; }

    [JsonPropertyName("token")]
    public required string Token { get; init; }

    /// <summary>In seconds.</summary>
    [JsonPropertyName("expires_in")]
    public required int ExpiresIn { get; init; }

    /// <summary>Where to open the socket, within a minute; left out where no conversation is begun.</summary>
    [JsonPropertyName("streamUrl")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? StreamUrl { get; init; }
}
