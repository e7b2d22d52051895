using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

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

    [JsonProperty("statusCode")]
    public int? StatusCode { get; set; }

    [JsonProperty("body")]
    public object Body { get; set; }
}
