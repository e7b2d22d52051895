using System.Collections.Concurrent;
using System.Net;
using System.Text;
using Newtonsoft.Json.Linq;

namespace BackPainBot.Tests.Host;

/// <summary>The channel's side: takes what the bot posts.</summary>
internal sealed class FakeConnector : HttpMessageHandler
{
    private readonly ConcurrentQueue<(string Path, JObject Activity)> _posts = new();
    private readonly ConcurrentQueue<(string Path, JObject Activity)> _updates = new();
    private int _sent;

    public IReadOnlyList<(string Path, JObject Activity)> Posts => [.. _posts];

    /// <summary>What took the place of something posted before.</summary>
    public IReadOnlyList<(string Path, JObject Activity)> Updates => [.. _updates];

    /// <summary>How it answers.</summary>
    public HttpStatusCode Answer { get; set; } = HttpStatusCode.Created;

    /// <summary>How it answers to an update.</summary>
    public HttpStatusCode AnswerToUpdates { get; set; } = HttpStatusCode.OK;

    public IReadOnlyList<string?> Texts => [.. _posts.Select(post => (string?)post.Activity["text"])];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? "{}" : await request.Content.ReadAsStringAsync(cancellationToken);
        var isUpdate = request.Method == HttpMethod.Put;
        // A conversation that is opened is always the same.
        var isActivity = request.RequestUri!.AbsolutePath.Contains("/activities", StringComparison.Ordinal);
        var id = !isActivity ? 1 : isUpdate ? _sent : Interlocked.Increment(ref _sent);
        (isUpdate ? _updates : _posts).Enqueue((request.RequestUri.AbsolutePath, JObject.Parse(body)));
        return new HttpResponseMessage(isUpdate ? AnswerToUpdates : Answer)
        {
            Content = new StringContent($$"""{ "id": "sent-{{id}}" }""", Encoding.UTF8, "application/json"),
            RequestMessage = request,
        };
    }
}
