using System.Collections.Concurrent;
using System.Net;
using System.Text;
using Newtonsoft.Json.Linq;

namespace BackPainBot.Tests.Host;

/// <summary>The channel's side: takes what the bot posts.</summary>
internal sealed class FakeConnector : HttpMessageHandler
{
    private readonly ConcurrentQueue<(string Path, JObject Activity)> _posts = new();

    public IReadOnlyList<(string Path, JObject Activity)> Posts => [.. _posts];

    /// <summary>How it answers.</summary>
    public HttpStatusCode Answer { get; set; } = HttpStatusCode.Created;

    public IReadOnlyList<string?> Texts => [.. _posts.Select(post => (string?)post.Activity["text"])];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? "{}" : await request.Content.ReadAsStringAsync(cancellationToken);
        _posts.Enqueue((request.RequestUri!.AbsolutePath, JObject.Parse(body)));
        return new HttpResponseMessage(Answer)
        {
            Content = new StringContent("""{ "id": "sent-1" }""", Encoding.UTF8, "application/json"),
            RequestMessage = request,
        };
    }
}
