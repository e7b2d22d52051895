using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Connector.Serialization;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Reads activities from requests and writes answers to responses.</summary>
public static class HttpHelper
{
    /// <summary>How activities are written and read. To be changed, if at all, before the first request.</summary>
    public static readonly JsonSerializerSettings BotMessageSerializerSettings = ProtocolJson.CreateSettings(Formatting.None);

    /// <summary>A serializer with <see cref="BotMessageSerializerSettings"/>, for all threads.</summary>
    public static readonly JsonSerializer BotMessageSerializer = JsonSerializer.Create(BotMessageSerializerSettings);

    // Channels send attachments as links; a message beside them is a hundred kilobytes at the most.
    internal const int LongestRequest = 4 * 1024 * 1024;

    private const string JsonContentType = "application/json; charset=utf-8";

    /// <summary>Reads the body of a request.</summary>
    /// <typeparam name="T">Type to read, mostly an activity.</typeparam>
    /// <param name="request">The request.</param>
    /// <returns>The object; the type's default where the body is empty or cannot be read as one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <c>null</c>.</exception>
    /// <exception cref="IOException">The body is longer than 4 MiB.</exception>
    public static async Task<T> ReadRequestAsync<T>(HttpRequest request)
    {
        try
        {
            return await ReadAsync<T>(request, CancellationToken.None).ConfigureAwait(false);
        }
        catch (JsonException)
        {
            return default;
        }
    }

    /// <summary>Writes an answer: its status and, if it has a body, the body as JSON.</summary>
    /// <param name="response">The response.</param>
    /// <param name="invokeResponse">The answer; <c>null</c> stands for status 200 without a body.</param>
    /// <returns>A task that is done when the response is written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="response"/> is <c>null</c>.</exception>
    public static async Task WriteResponseAsync(HttpResponse response, InvokeResponse invokeResponse)
    {
        ArgumentNullException.ThrowIfNull(response);
        response.StatusCode = invokeResponse?.Status ?? StatusCodes.Status200OK;
        // A test's stand-in for a response may have no stream: its status is what counts.
        if (invokeResponse?.Body is not { } body || response.Body is null)
        {
            return;
        }

        using var json = ProtocolJson.Write(body, BotMessageSerializer);
        response.ContentType = JsonContentType;
        response.ContentLength = json.Length;
        await response.Body.WriteAsync(json.Memory).ConfigureAwait(false);
    }

    /// <summary>Reads the body of a request once, into a pooled buffer.</summary>
    /// <exception cref="JsonException">The body is not JSON, or not of that type.</exception>
    /// <exception cref="BodyTooLargeException">The body is longer than <see cref="LongestRequest"/>.</exception>
    internal static async Task<T> ReadAsync<T>(HttpRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        using var body = await BodyReader.ReadAsync(request.Body, request.ContentLength, LongestRequest, cancellationToken).ConfigureAwait(false);
        try
        {
            return ProtocolJson.Read<T>(body.Memory.Span, BotMessageSerializer);
        }
        catch (Exception exception) when (ProtocolJson.IsNotReadable(exception) && exception is not JsonException)
        {
            throw new JsonSerializationException("A value is not of the type that its place asks for.", exception);
        }
    }
}
