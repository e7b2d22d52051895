using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Newtonsoft.Json.Linq;

namespace BotFramework.Tests.Integration;

/// <summary>Valid activities with some bytes changed, by a fixed seed.</summary>
public class CloudAdapterGarbageTests
{
    private const string Valid =
        """
        {"type":"message","id":"1","timestamp":"2026-03-01T10:00:00Z","localTimestamp":"2026-03-01T12:00:00+02:00","channelId":"emulator",
         "serviceUrl":"http://localhost","deliveryMode":"expectReplies","from":{"id":"u","aadObjectId":"x"},"recipient":{"id":"b"},
         "conversation":{"id":"c","isGroup":false,"properties":{"a":[1,2.5,null,true]}},"membersAdded":[{"id":"u"}],"text":"hello \u00e4",
         "attachments":[{"contentType":"image/png","contentUrl":"data:,","content":{"a":{"b":[[]]}}}],"attachmentLayout":"list",
         "entities":[{"type":"mention","mentioned":{"id":"b"},"text":"<at>b</at>"}],"channelData":{"x":1e3},"value":{"kind":"y"},
         "suggestedActions":{"to":[],"actions":[{"type":"imBack","title":"t","value":3}]},"relatesTo":{"conversation":{"id":"d"}}}
        """;

    private static readonly string[] Pieces =
        ["null", "0", "-1", "1e999", "\"\"", "[", "]", "{", "}", ",", ":", "\\u0000", "\\ud800", "true", "\"2026-99-99T99:99:99Z\"", "/*", "NaN", "'"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task Whatever_comes_in_is_answered_or_refused_and_nothing_breaks(int seed)
    {
        var random = new Random(seed);
        var adapter = new CloudAdapter();
        var answered = 0;
        var refused = 0;

        for (var i = 0; i < 1_000; i++)
        {
            var (status, body) = await PostAsync(adapter, Mutate(random));
            switch (status)
            {
                case StatusCodes.Status200OK:
                    answered++;
                    break;
                case StatusCodes.Status400BadRequest:
                case StatusCodes.Status401Unauthorized:
                    refused++;
                    Assert.NotEmpty((string)JObject.Parse(body)["error"]["message"]);
                    break;
                default:
                    Assert.Fail($"Status {status}.");
                    break;
            }
        }

        Assert.True(answered > 0 && refused > 0, $"{answered} answered, {refused} refused");
    }

    private static byte[] Mutate(Random random)
    {
        var bytes = Encoding.UTF8.GetBytes(Valid).ToList();
        for (var changes = random.Next(1, 4); changes > 0; changes--)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(4))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes.RemoveRange(at, Math.Min(random.Next(1, 40), bytes.Count - at - 1));
                    break;
                case 2:
                    bytes.InsertRange(at, Encoding.UTF8.GetBytes(Pieces[random.Next(Pieces.Length)]));
                    break;
                default:
                    ReplaceValue(bytes, at, Pieces[random.Next(Pieces.Length)]);
                    break;
            }
        }

        return [.. bytes];
    }

    // Most changed bytes are no JSON any more; this keeps the form and changes the meaning.
    private static void ReplaceValue(List<byte> bytes, int at, string piece)
    {
        var colon = bytes.IndexOf((byte)':', at);
        var end = colon < 0 ? -1 : bytes.FindIndex(colon, value => value is (byte)',' or (byte)'}');
        if (end > 0)
        {
            bytes.RemoveRange(colon + 1, end - colon - 1);
            bytes.InsertRange(colon + 1, Encoding.UTF8.GetBytes(piece));
        }
    }

    private static async Task<(int Status, string Body)> PostAsync(CloudAdapter adapter, byte[] body)
    {
        var context = new DefaultHttpContext();
        context.Request.Method = HttpMethods.Post;
        context.Request.ContentType = "application/json";
        context.Request.Body = new MemoryStream(body);
        using var response = new MemoryStream();
        context.Response.Body = response;
        await adapter.ProcessAsync(context.Request, context.Response, new Quiet());
        return (context.Response.StatusCode, Encoding.UTF8.GetString(response.ToArray()));
    }

    private sealed class Quiet : IBot
    {
        public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) => Task.CompletedTask;
    }
}
