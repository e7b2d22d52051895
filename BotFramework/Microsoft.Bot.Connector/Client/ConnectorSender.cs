using System.Net.Http.Headers;
using Microsoft.Bot.Connector.Serialization;
using Microsoft.Bot.Schema;
using Microsoft.Rest;
using Polly;

namespace Microsoft.Bot.Connector.Client;

/// <summary>Sends the operations of a <see cref="ConnectorClient"/> and reads the answers.</summary>
internal sealed class ConnectorSender(ConnectorClient client, ResiliencePipeline<HttpResponseMessage> pipeline)
{
    private const int LongestAnswer = 4 * 1024 * 1024;
    private const int LongestError = 64 * 1024;

    private static readonly MediaTypeHeaderValue Json = new("application/json") { CharSet = "utf-8" };
    private static readonly MediaTypeWithQualityHeaderValue AcceptsJson = new("application/json");
    private static readonly ProductInfoHeaderValue[] Agent =
        [new("Microsoft-BotFramework", "3.1"), new("BackPainBot", "1.0")];

    /// <summary>Sends an operation whose answer has no body that matters.</summary>
    public async Task<HttpOperationResponse> SendAsync(ConnectorRequest request, CancellationToken cancellationToken)
    {
        var response = await SendAndCheckAsync(request, cancellationToken).ConfigureAwait(false);
        response.Dispose();
        return new HttpOperationResponse { Request = response.RequestMessage, Response = response, RequestId = RequestId(response) };
    }

    /// <summary>Sends an operation and reads its answer; an empty one gives the type's default.</summary>
    public async Task<HttpOperationResponse<T>> SendAsync<T>(ConnectorRequest request, CancellationToken cancellationToken)
    {
        using var response = await SendAndCheckAsync(request, cancellationToken).ConfigureAwait(false);
        using var answer = await ReadAsync(response, LongestAnswer, cancellationToken).ConfigureAwait(false);
        T body;
        try
        {
            body = ProtocolJson.Read<T>(answer.Memory.Span, client.Deserializer);
        }
        catch (Exception exception) when (ProtocolJson.IsNotReadable(exception))
        {
            throw new SerializationException($"{request.Operation}: the channel accepted, but its answer cannot be read.");
        }

        return new HttpOperationResponse<T>
        {
            Request = response.RequestMessage,
            Response = response,
            RequestId = RequestId(response),
            Body = body,
        };
    }

    /// <summary>Sends an operation whose answer is a stream; the caller disposes of it.</summary>
    public async Task<HttpOperationResponse<Stream>> SendForStreamAsync(ConnectorRequest request, CancellationToken cancellationToken)
    {
        var response = await SendAndCheckAsync(request, cancellationToken).ConfigureAwait(false);
        return new HttpOperationResponse<Stream>
        {
            Request = response.RequestMessage,
            Response = response,
            RequestId = RequestId(response),
            Body = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false),
        };
    }

    private static string RequestId(HttpResponseMessage response) =>
        response.Headers.TryGetValues("x-ms-request-id", out var values) ? values.FirstOrDefault() : null;

    private static async ValueTask<PooledBytes> ReadAsync(HttpResponseMessage response, int limit, CancellationToken cancellationToken)
    {
        var content = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        await using (content.ConfigureAwait(false))
        {
            return await BodyReader.ReadAsync(content, response.Content.Headers.ContentLength, limit, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<HttpResponseMessage> SendAndCheckAsync(ConnectorRequest request, CancellationToken cancellationToken)
    {
        // Written once, however often it is sent.
        var body = request.Body == null ? null : Serialize(request.Body);
        var response = await pipeline.ExecuteAsync(
            static async (state, cancellation) => await state.Sender.SendOnceAsync(state.Request, state.Body, cancellation).ConfigureAwait(false),
            (Sender: this, Request: request, Body: body),
            cancellationToken).ConfigureAwait(false);
        if (response.IsSuccessStatusCode)
        {
            return response;
        }

        using (response)
        {
            throw await RefusalAsync(request, response, cancellationToken).ConfigureAwait(false);
        }
    }

    private byte[] Serialize(object body)
    {
        using var bytes = ProtocolJson.Write(body, client.Serializer);
        return bytes.Memory.ToArray();
    }

    private async Task<HttpResponseMessage> SendOnceAsync(ConnectorRequest request, byte[] body, CancellationToken cancellationToken)
    {
        using var message = new HttpRequestMessage(request.Method, client.AddressOf(request.Path));
        if (body != null)
        {
            message.Content = new ByteArrayContent(body) { Headers = { ContentType = Json } };
        }

        message.Headers.Accept.Add(AcceptsJson);
        foreach (var product in Agent)
        {
            message.Headers.UserAgent.Add(product);
        }

        if (request.ConversationId != null)
        {
            // Sent for tracing only; an id that no header can hold is still in the address.
            message.Headers.TryAddWithoutValidation(ConversationConstants.ConversationIdHttpHeaderName, Uri.EscapeDataString(request.ConversationId));
        }

        foreach (var (name, values) in request.CustomHeaders ?? [])
        {
            message.Headers.Remove(name);
            message.Headers.TryAddWithoutValidation(name, values);
        }

        if (client.Credentials is { } credentials)
        {
            await credentials.ProcessHttpRequestAsync(message, cancellationToken).ConfigureAwait(false);
        }

        var response = await client.Http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        response.RequestMessage ??= message;
        return response;
    }

    private async Task<ErrorResponseException> RefusalAsync(
        ConnectorRequest request, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        string text = null;
        ErrorResponse error = null;
        try
        {
            using var content = await ReadAsync(response, LongestError, cancellationToken).ConfigureAwait(false);
            text = System.Text.Encoding.UTF8.GetString(content.Memory.Span);
            error = ProtocolJson.Read<ErrorResponse>(content.Memory.Span, client.Deserializer);
        }
        catch (Exception exception) when (ProtocolJson.IsNotReadable(exception) || exception is IOException or HttpRequestException)
        {
            // Gateways answer with pages of their own: the status says enough.
        }

        return new ErrorResponseException($"{request.Operation}: the channel answered {(int)response.StatusCode} ({response.StatusCode}).")
        {
            Request = new HttpRequestMessageWrapper(response.RequestMessage, null),
            Response = new HttpResponseMessageWrapper(response, text),
            Body = error,
        };
    }
}
