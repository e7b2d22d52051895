using Microsoft.Rest;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector;

/// <summary>A channel's REST service, as a bot uses it to answer.</summary>
public interface IConnectorClient : IDisposable
{
    /// <summary>Address of the channel's service, the <c>serviceUrl</c> of its activities.</summary>
    Uri BaseUri { get; set; }

    /// <summary>How bodies are written.</summary>
    JsonSerializerSettings SerializationSettings { get; }

    /// <summary>How bodies are read.</summary>
    JsonSerializerSettings DeserializationSettings { get; }

    /// <summary>What proves the bot's identity to the channel.</summary>
    ServiceClientCredentials Credentials { get; }

    /// <summary>Operations on attachments.</summary>
    IAttachments Attachments { get; }

    /// <summary>Operations on conversations.</summary>
    IConversations Conversations { get; }
}
