using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>What another service answered when it failed.</summary>
public class InnerHttpError
{
    /// <summary>Makes an instance with every property at its default.</summary>
    public InnerHttpError()
    {
    }

    /// <summary>Makes an instance from its properties; each parameter fills the property of its name.</summary>
    /// <param name="statusCode">See <see cref="StatusCode"/>.</param>
    /// <param name="body">See <see cref="Body"/>.</param>
    public InnerHttpError(int? statusCode = default, object body = default)
    {
        StatusCode = statusCode;
        Body = body;
    }

    /// <summary>The HTTP status code.</summary>
    [JsonProperty("statusCode")]
    public int? StatusCode { get; set; }

    /// <summary>The body, as far as it could be read.</summary>
    [JsonProperty("body")]
    public object Body { get; set; }
}
