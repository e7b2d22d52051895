using System.Net;
using System.Text;

namespace BotFramework.Tests.Connector;

/// <summary>Stands for a channel: answers from a list, the last answer again and again, and keeps what was asked.</summary>
internal sealed class RecordingHandler(params Func<HttpResponseMessage>[] answers) : HttpMessageHandler
{
    public List<RecordedRequest> Requests { get; } = [];

    public static Func<HttpResponseMessage> Answer(HttpStatusCode status, string body = null, string contentType = "application/json", string retryAfter = null) =>
        () =>
        {
            var response = new HttpResponseMessage(status);
            if (body != null)
            {
                response.Content = new StringContent(body, Encoding.UTF8, contentType);
            }

            if (retryAfter != null)
            {
                response.Headers.TryAddWithoutValidation("Retry-After", retryAfter);
            }

            return response;
        };

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content == null ? null : await request.Content.ReadAsStringAsync(cancellationToken);
        Requests.Add(new RecordedRequest(
            request.Method.Method,
            request.RequestUri.AbsoluteUri,
            request.Headers.ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase),
            request.Content?.Headers.ContentType?.ToString(),
            body));
        var response = answers[Math.Min(Requests.Count, answers.Length) - 1]();
        response.RequestMessage = request;
        return response;
    }
}

internal sealed record RecordedRequest(string Method, string Uri, Dictionary<string, string> Headers, string ContentType, string Body);
