using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>What went wrong, as a service tells it.</summary>
public class Error
{
    /// <summary>Makes an instance with every property at its default.</summary>
    public Error()
    {
    }

    /// <summary>Makes an instance from its properties; each parameter fills the property of its name.</summary>
    /// <param name="code">See <see cref="Code"/>.</param>
    /// <param name="message">See <see cref="Message"/>.</param>
    /// <param name="innerHttpError">See <see cref="InnerHttpError"/>.</param>
    public Error(string code = default, string message = default, InnerHttpError innerHttpError = default)
    {
        Code = code;
        Message = message;
        InnerHttpError = innerHttpError;
    }

    /// <summary>The kind of error, for programs to read; some are in <see cref="ErrorCodes"/>.</summary>
    [JsonProperty("code")]
    public string Code { get; set; }

    /// <summary>The error in words, for developers to read.</summary>
    [JsonProperty("message")]
    public string Message { get; set; }

    /// <summary>What another service answered, if that was the cause.</summary>
    [JsonProperty("innerHttpError")]
    public InnerHttpError InnerHttpError { get; set; }
}
