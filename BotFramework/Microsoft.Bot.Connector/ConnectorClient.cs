using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Connector.Client;
using Microsoft.Bot.Connector.Serialization;
using Microsoft.Rest;
using Newtonsoft.Json;
using Polly;

namespace Microsoft.Bot.Connector;

/// <summary>
/// A channel's REST service. Cheap to build and to drop: nothing is opened before the first request, and clients that are given no
/// HTTP client share one for the whole process.
/// </summary>
public class ConnectorClient : ServiceClient<ConnectorClient>, IConnectorClient
{
    private static readonly Uri DefaultBaseUri = new(AuthenticationConstants.ToChannelFromBotOAuthScope);

    private readonly Func<HttpClient> _httpClientSource;
    private readonly ResiliencePipeline<HttpResponseMessage> _pipeline;
    private JsonSerializerSettings _serializationSettings;
    private JsonSerializerSettings _deserializationSettings;
    private IAttachments _attachments;
    private IConversations _conversations;
    private ConnectorSender _sender;
    private Uri _baseUri;
    private string _prefix;

    /// <summary>A client for the public service that sends through an HTTP client it is given.</summary>
    /// <param name="credentials">What proves the bot's identity.</param>
    /// <param name="httpClient">What to send through; <c>null</c> for the one of the process.</param>
    /// <param name="disposeHttpClient">Whether disposing of this client disposes of <paramref name="httpClient"/>.</param>
    public ConnectorClient(ServiceClientCredentials credentials, HttpClient httpClient, bool disposeHttpClient)
        : this(DefaultBaseUri, credentials, httpClient, disposeHttpClient)
    {
    }

    /// <summary>A client for the public service with handlers of its own.</summary>
    /// <param name="credentials">What proves the bot's identity.</param>
    /// <param name="handlers">Handlers in front of the network, the last one outermost.</param>
    public ConnectorClient(ServiceClientCredentials credentials, params DelegatingHandler[] handlers)
        : this(DefaultBaseUri, credentials, handlers)
    {
    }

    /// <summary>A client for the public service over a root handler of its own.</summary>
    /// <param name="credentials">What proves the bot's identity.</param>
    /// <param name="rootHandler">What reaches the network.</param>
    /// <param name="handlers">Handlers in front of it, the last one outermost.</param>
    public ConnectorClient(ServiceClientCredentials credentials, HttpClientHandler rootHandler, params DelegatingHandler[] handlers)
        : this(DefaultBaseUri, credentials, rootHandler, handlers)
    {
    }

    /// <summary>A client for a channel with handlers of its own.</summary>
    /// <param name="baseUri">Address of the channel's service.</param>
    /// <param name="credentials">What proves the bot's identity.</param>
    /// <param name="handlers">Handlers in front of the network, the last one outermost.</param>
    public ConnectorClient(Uri baseUri, ServiceClientCredentials credentials, params DelegatingHandler[] handlers)
        : base(handlers)
    {
        Initialize(baseUri, credentials);
    }

    /// <summary>A client for a channel over a root handler of its own.</summary>
    /// <param name="baseUri">Address of the channel's service.</param>
    /// <param name="credentials">What proves the bot's identity.</param>
    /// <param name="rootHandler">What reaches the network.</param>
    /// <param name="handlers">Handlers in front of it, the last one outermost.</param>
    public ConnectorClient(Uri baseUri, ServiceClientCredentials credentials, HttpClientHandler rootHandler, params DelegatingHandler[] handlers)
        : base(rootHandler, handlers)
    {
        Initialize(baseUri, credentials);
    }

    /// <summary>A client for a channel that sends through an HTTP client it is given.</summary>
    /// <param name="baseUri">Address of the channel's service.</param>
    /// <param name="credentials">What proves the bot's identity.</param>
    /// <param name="customHttpClient">What to send through; <c>null</c> for the one of the process.</param>
    /// <param name="disposeHttpClient">Whether disposing of this client disposes of <paramref name="customHttpClient"/>.</param>
    public ConnectorClient(Uri baseUri, ServiceClientCredentials credentials, HttpClient customHttpClient, bool disposeHttpClient)
        : base(customHttpClient, disposeHttpClient)
    {
        Initialize(baseUri, credentials);
    }

    /// <summary>
    /// A client for a channel that gets its HTTP client when it first needs one, and never disposes of it. Without a
    /// <paramref name="pipeline"/> of its own it retries by the clock of the machine.
    /// </summary>
    internal ConnectorClient(
        Uri baseUri, ServiceClientCredentials credentials, Func<HttpClient> httpClientSource, ResiliencePipeline<HttpResponseMessage> pipeline = null)
        : base(httpClient: null, disposeHttpClient: false)
    {
        _httpClientSource = httpClientSource;
        _pipeline = pipeline;
        Initialize(baseUri, credentials);
    }

    /// <inheritdoc />
    /// <exception cref="ArgumentException">Not an absolute http or https address.</exception>
    public Uri BaseUri
    {
        get => _baseUri;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            if (!value.IsAbsoluteUri || (value.Scheme != Uri.UriSchemeHttp && value.Scheme != Uri.UriSchemeHttps))
            {
                throw new ArgumentException("The address of a channel's service is an absolute http or https URL.", nameof(value));
            }

            _baseUri = value;
            _prefix = value.AbsoluteUri.EndsWith('/') ? value.AbsoluteUri : value.AbsoluteUri + "/";
        }
    }

    /// <inheritdoc />
    public ServiceClientCredentials Credentials { get; private set; }

    /// <inheritdoc />
    public JsonSerializerSettings SerializationSettings =>
        _serializationSettings ??= ProtocolJson.CreateSettings(Formatting.None);

    /// <inheritdoc />
    public JsonSerializerSettings DeserializationSettings =>
        _deserializationSettings ??= ProtocolJson.CreateSettings(Formatting.None);

    /// <inheritdoc />
    public virtual IAttachments Attachments => _attachments ??= new Attachments(this);

    /// <inheritdoc />
    public virtual IConversations Conversations => _conversations ??= new Conversations(this);

    internal ConnectorSender Sender => _sender ??= new ConnectorSender(this, _pipeline ?? TransientFaults.Pipeline);

    internal HttpClient Http => HttpClient ??= _httpClientSource?.Invoke() ?? SharedHttpClient.Instance;

    // Settings that nobody has looked at are the protocol's own, and those have a serializer already.
    internal JsonSerializer Serializer =>
        _serializationSettings == null ? ProtocolJson.Serializer : JsonSerializer.Create(_serializationSettings);

    internal JsonSerializer Deserializer =>
        _deserializationSettings == null ? ProtocolJson.Serializer : JsonSerializer.Create(_deserializationSettings);

    internal Uri AddressOf(string path) => new(_prefix + path);

    private void Initialize(Uri baseUri, ServiceClientCredentials credentials)
    {
        BaseUri = baseUri;
        Credentials = credentials;
        credentials?.InitializeServiceClient(this);
    }
}
