using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The body of a response that tells of an error.</summary>
public class ErrorResponse
{
    /// <summary>Makes an instance with every property at its default.</summary>
    public ErrorResponse()
    {
    }

    /// <summary>Makes an instance from its properties; each parameter fills the property of its name.</summary>
    /// <param name="error">See <see cref="Error"/>.</param>
    public ErrorResponse(Error error = default)
    {
        Error = error;
    }

    /// <summary>What went wrong.</summary>
    [JsonProperty("error")]
    public Error Error { get; set; }
}
