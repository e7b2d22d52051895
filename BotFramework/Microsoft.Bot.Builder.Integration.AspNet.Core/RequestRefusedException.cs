using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>A request is answered with an error and begins no turn. The message quotes nothing of the request.</summary>
internal sealed class RequestRefusedException : Exception
{
    private readonly string _code;

    private RequestRefusedException(int status, string code, string message, Exception cause = null)
        : base(message, cause)
    {
        Status = status;
        _code = code;
    }

    /// <summary>The HTTP status to answer with.</summary>
    public int Status { get; }

    public static RequestRefusedException MethodNotAllowed() =>
        new(StatusCodes.Status405MethodNotAllowed, "MethodNotAllowed", "Activities are sent by POST.");

    public static RequestRefusedException UnsupportedMediaType() =>
        new(StatusCodes.Status415UnsupportedMediaType, "UnsupportedMediaType", "An activity is sent as application/json in UTF-8.");

    public static RequestRefusedException BodyTooLarge() =>
        new(StatusCodes.Status413PayloadTooLarge, "MessageSizeTooBig", $"An activity is at most {HttpHelper.LongestRequest} bytes long.");

    public static RequestRefusedException Unreadable(int status) =>
        new(status, "BadSyntax", "The request could not be read.");

    public static RequestRefusedException NoType() =>
        new(StatusCodes.Status400BadRequest, "BadSyntax", "The body is not an activity: it has no type.");

    public static RequestRefusedException NotAnActivity(JsonException cause) =>
        new(StatusCodes.Status400BadRequest, "BadSyntax", $"The body is not an activity: it cannot be read{Place(cause)}.", cause);

    public static RequestRefusedException Unauthorized(UnauthorizedAccessException cause) =>
        new(StatusCodes.Status401Unauthorized, "Unauthorized", cause.Message, cause);

    public void AddHeaders(IHeaderDictionary headers)
    {
        if (headers == null)
        {
            return;
        }

        switch (Status)
        {
            case StatusCodes.Status405MethodNotAllowed:
                headers.Allow = HttpMethods.Post;
                break;
            case StatusCodes.Status401Unauthorized:
                headers.WWWAuthenticate = "Bearer";
                break;
        }
    }

    public InvokeResponse ToResponse() =>
        new() { Status = Status, Body = new ErrorResponse { Error = new Error { Code = _code, Message = Message } } };

    // The reader's own message quotes the body.
    private static string Place(JsonException cause) =>
        cause is IJsonLineInfo place && place.HasLineInfo() ? $" at line {place.LineNumber}, position {place.LinePosition}"
        : cause is JsonReaderException { LineNumber: > 0 } reader ? $" at line {reader.LineNumber}, position {reader.LinePosition}"
        : cause is JsonSerializationException { LineNumber: > 0 } value ? $" at line {value.LineNumber}, position {value.LinePosition}"
        : string.Empty;
}
