using System.Net;
using System.Net.Http.Headers;
using Microsoft.Extensions.Logging;

namespace BackPainBot.Tests.Host.Messaging;

/// <summary>Over a real socket: a body whose length nobody announces.</summary>
public sealed class BodySizeTests
{
    [Fact]
    public async Task A_body_that_turns_out_too_large_gets_413()
    {
        await using var app = Program.Build(
            ["--environment=Development", "--Storage:Kind=Memory", "--Messages:LargestKilobytes=16", "--urls=http://127.0.0.1:0"],
            builder =>
            {
                builder.Logging.ClearProviders();
                RunningHost.TakeBot(builder, CountingBot.With());
            });
        await app.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
        using var content = new UnannouncedContent(64 * 1024);

        using var response = await client.PostAsync("/api/messages", content);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    private sealed class UnannouncedContent : HttpContent
    {
        private readonly int _length;

        public UnannouncedContent(int length)
        {
            _length = length;
            Headers.ContentType = new MediaTypeHeaderValue("application/json");
        }

        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => stream.WriteAsync(new byte[_length]).AsTask();

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
