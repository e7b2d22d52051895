using System.Net;
using System.Text;
using BackPainBot.Tests.Support;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;

namespace BackPainBot.Tests.Host.Channels.DirectLine;

public sealed class ActivityTests
{
    [Fact]
    public async Task Whoever_posts_is_the_member_of_the_token_whatever_the_activity_says()
    {
        Activity? heard = null;
        await using var host = await RunningHost.StartAsync(CountingBot.With(turn => Task.FromResult(heard = turn.Activity)));
        var ann = await ChatVisitor.ArriveAsync(host);

        using (await ann.PostAsync(new
        {
            type = "message",
            id = "chosen",
            text = "hello",
            channelId = "msteams",
            serviceUrl = "http://evil.example",
            deliveryMode = "expectReplies",
            timestamp = "1999-01-01T00:00:00Z",
            from = new { id = "dl_boss", name = "Boss", role = "bot" },
            recipient = new { id = "x" },
            conversation = new { id = "other", isGroup = true, tenantId = "t" },
            relatesTo = new { conversation = new { id = "other" } },
            callerId = "urn:botframework:azure",
        }))
        {
            var said = await ann.WaitForRepliesAsync(1);

            Assert.Equal((string?)ann.Claims["user"], heard!.From.Id);
            Assert.Equal((string?)ann.Claims["user"], (string?)said[0]["from"]!["id"]);
            Assert.Equal("user", (string?)said[0]["from"]!["role"]);
            Assert.Equal(("webchat", ann.Conversation, null), (heard.ChannelId, heard.Conversation.Id, heard.Conversation.IsGroup));
            Assert.Null(heard.DeliveryMode);
            Assert.Null(heard.RelatesTo);
            Assert.Null(heard.CallerId);
            Assert.NotEqual("chosen", heard.Id);
            Assert.Equal(2026, heard.Timestamp!.Value.Year);
            Assert.Equal("http://localhost", heard.ServiceUrl);
        }
    }

    [Fact]
    public async Task The_members_own_clock_reaches_the_bot_with_its_offset()
    {
        Activity? heard = null;
        await using var host = await RunningHost.StartAsync(CountingBot.With(turn => Task.FromResult(heard = turn.Activity)));
        var ann = await ChatVisitor.ArriveAsync(host);

        await ann.SayAsync("hello");
        await ann.WaitForRepliesAsync(1);

        Assert.Equal(new DateTimeOffset(2026, 3, 4, 20, 30, 0, TimeSpan.FromHours(2)), heard!.LocalTimestamp);
        Assert.Equal(TimeSpan.FromHours(2), heard.LocalTimestamp!.Value.Offset);
    }

    [Fact]
    public async Task Times_rise_although_the_clock_stands_still()
    {
        await using var host = await RunningHost.StartAsync(CountingBot.With());
        var ann = await ChatVisitor.ArriveAsync(host);

        for (var i = 1; i <= 3; i++)
        {
            await ann.SayAsync("hello");
        }

        var times = (await ann.WaitForRepliesAsync(3)).Select(activity => activity["timestamp"]!.Value<DateTime>()).ToList();
        Assert.Equal(6, times.Distinct().Count());
        Assert.Equal(times.Order(), times);
    }

    [Fact]
    public async Task A_clock_that_is_set_back_neither_turns_a_chat_round_nor_stops_it()
    {
        await using var host = await RunningHost.StartAsync(CountingBot.With());
        var ann = await ChatVisitor.ArriveAsync(host);
        await ann.SayAsync("before");
        await ann.WaitForRepliesAsync(1);

        host.Clock.Advance(TimeSpan.FromHours(-1));
        await ann.ReconnectAsync("0");
        using var socket = await ann.ListenAsync();
        await ann.SayAsync("after");

        var heard = await socket.ActivitiesAsync(4);
        Assert.Equal(["before", "1: before", "after", "2: after"], heard.Select(activity => (string?)activity["text"]));
        var times = heard.Select(activity => activity["timestamp"]!.Value<DateTime>()).ToList();
        Assert.Equal(times.Distinct().Order(), times);
        Assert.Equal(heard.Select(activity => (string?)activity["id"]), (await ann.PollAsync()).Activities.Select(activity => (string?)activity["id"]));
    }

    [Fact]
    public async Task Turns_of_a_conversation_run_in_order_and_the_request_does_not_wait_for_them()
    {
        var go = new TaskCompletionSource();
        await using var host = await RunningHost.StartAsync(CountingBot.With(_ => go.Task));
        var ann = await ChatVisitor.ArriveAsync(host);
        for (var i = 1; i <= 4; i++)
        {
            await ann.SayAsync($"{i}");
        }

        Assert.Equal(["1", "2", "3", "4"], (await ann.PollAsync()).Activities.Select(activity => (string?)activity["text"]));
        go.SetResult();

        var replies = (await ann.WaitForRepliesAsync(4)).Where(activity => (string?)activity["from"]!["role"] == "bot");
        Assert.Equal(["1: 1", "2: 2", "3: 3", "4: 4"], replies.Select(activity => (string?)activity["text"]));
    }

    [Fact]
    public async Task One_conversation_does_not_wait_for_another()
    {
        var go = new TaskCompletionSource();
        await using var host = await RunningHost.StartAsync(CountingBot.With(turn => turn.Activity.Text == "slow" ? go.Task : Task.CompletedTask));
        var (ann, bob) = (await ChatVisitor.ArriveAsync(host), await ChatVisitor.ArriveAsync(host));

        await ann.SayAsync("slow");
        await bob.SayAsync("quick");

        await bob.WaitForRepliesAsync(1);
        go.SetResult();
        await ann.WaitForRepliesAsync(1);
    }

    [Fact]
    public async Task What_is_posted_twice_under_one_id_is_said_once()
    {
        await using var host = await RunningHost.StartAsync(CountingBot.With());
        var ann = await ChatVisitor.ArriveAsync(host);

        var first = await ann.SayAsync("hello", "c-1");
        Assert.Equal(first, await ann.SayAsync("hello", "c-1"));
        // What is said while a turn runs stands before its reply: this is about the order of whole turns.
        await ann.WaitForRepliesAsync(1);
        await ann.SayAsync("bye", "c-2");

        Assert.Equal(["hello", "1: hello", "bye", "2: bye"], (await ann.WaitForRepliesAsync(2)).OrderBy(Order).Select(activity => (string?)activity["text"]));

        static DateTime Order(JObject activity) => activity["timestamp"]!.Value<DateTime>();
    }

    [Fact]
    public async Task Other_words_under_the_same_id_are_not_lost()
    {
        await using var host = await RunningHost.StartAsync(CountingBot.With());
        var ann = await ChatVisitor.ArriveAsync(host);

        await ann.SayAsync("hello", "c-1");
        await ann.SayAsync("I can't pee", "c-1");

        Assert.Contains(await ann.WaitForRepliesAsync(2), activity => (string?)activity["text"] == "2: I can't pee");
    }

    [Fact]
    public async Task Typing_is_acknowledged_and_forgotten()
    {
        await using var host = await RunningHost.StartAsync(CountingBot.With());
        var ann = await ChatVisitor.ArriveAsync(host);

        using var response = await ann.PostAsync(new { type = "typing" });

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Empty((await ann.PollAsync()).Activities);
    }

    [Fact]
    public async Task The_bot_is_told_of_a_new_member_once_and_clients_see_nothing_of_that()
    {
        var told = new List<Activity>();
        await using var host = await RunningHost.StartAsync(_ => new ListeningBot(told));
        var ann = new ChatVisitor(host);
        await ann.GenerateAsync();

        await ann.StartAsync();
        await ann.StartAsync(HttpStatusCode.OK);
        await ann.SayAsync("hello");
        await ann.WaitForRepliesAsync(2);

        var arrival = Assert.Single(told, activity => activity.Type == ActivityTypes.ConversationUpdate);
        Assert.Contains((string)ann.Claims["user"]!, arrival.MembersAdded.Select(member => member.Id));
        Assert.Equal("en-GB", arrival.Locale);
        var (activities, _) = await ann.PollAsync();
        Assert.DoesNotContain(activities, activity => (string?)activity["type"] == "conversationUpdate");
        Assert.Null(activities[0]["replyToId"]);
    }

    [Fact]
    public async Task What_a_json_reader_could_act_on_is_left_out_of_what_a_card_sends()
    {
        Activity? heard = null;
        await using var host = await RunningHost.StartAsync(CountingBot.With(turn => Task.FromResult(heard = turn.Activity)));
        var ann = await ChatVisitor.ArriveAsync(host);
        const string Body = """
            {"type":"message","text":"x","value":{"$type":"System.Object, mscorlib","a":{"$ref":"1","b":[{"$id":"1","c":2}]},"pain":"4"},
             "channelData":{"$values":[1],"clientActivityID":"c"},"entities":[{"type":"t","$ref":"2"}]}
            """;

        using var response = await ann.PostAsync(new StringContent(Body, Encoding.UTF8, "application/json"));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var said = await ann.WaitForRepliesAsync(1);
        Assert.DoesNotContain("$", said[0].ToString(), StringComparison.Ordinal);
        Assert.Equal("""{"a":{"b":[{"c":2}]},"pain":"4"}""", ((JObject)heard!.Value).ToString(Newtonsoft.Json.Formatting.None));
    }

    [Fact]
    public async Task Addresses_in_attachments_that_were_not_uploaded_are_left_out()
    {
        await using var host = await RunningHost.StartAsync(CountingBot.With());
        var ann = await ChatVisitor.ArriveAsync(host);

        using (await ann.PostAsync(new { type = "message", text = "x", attachments = new[] { new { contentType = "image/png", contentUrl = "javascript:alert(1)", name = "n" } } }))
        {
            var attachment = (await ann.WaitForRepliesAsync(1))[0]["attachments"]![0]!;
            Assert.Equal("n", (string?)attachment["name"]);
            Assert.Null(attachment["contentUrl"]);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("hello secret-words")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"type":null,"text":"secret-words"}""")]
    [InlineData("""{"type":"conversationUpdate","membersAdded":[{"id":"secret-words"}]}""")]
    [InlineData("""{"type":"invokeResponse"}""")]
    [InlineData("""{"type":"event","name":"ContinueConversation","text":"secret-words"}""")]
    [InlineData("""{"type":"event","name":"CreateConversation"}""")]
    [InlineData("""{"type":"trace"}""")]
    [InlineData("""{"type":"delay","value":1000}""")]
    [InlineData("""{"type":"message","localTimestamp":"secret-words"}""")]
    [InlineData("""{"type":"message","entities":"secret-words"}""")]
    [InlineData("""{"type":"message","entities":[null]}""")]
    [InlineData("""{"type":"message","attachments":[null]}""")]
    [InlineData("""{"type":"message","attachments":{"a":1}}""")]
    [InlineData("""{"type":"message"} {"text":"secret-words"}""")]
    [InlineData("""{"type":"message","text":"secret-words""")]
    [InlineData("\u0000\u0001")]
    public async Task Garbage_is_refused_at_once_and_quoted_nowhere(string body)
    {
        await using var host = await RunningHost.StartAsync(CountingBot.With());
        var ann = await ChatVisitor.ArriveAsync(host);

        var answer = await ChatVisitor.JsonAsync(await ann.PostAsync(new StringContent(body, Encoding.UTF8, "application/json")), HttpStatusCode.BadRequest);

        Assert.Equal("BadArgument", (string?)answer["error"]!["code"]);
        Assert.DoesNotContain("secret-words", answer.ToString() + host.Log.All, StringComparison.Ordinal);
        Assert.Empty((await ann.PollAsync()).Activities);
    }

    [Fact]
    public async Task Whatever_is_posted_is_taken_or_refused_and_nothing_breaks()
    {
        await using var host = await RunningHost.StartAsync(
            CountingBot.With(), "--Channels:DirectLine:ActivitiesPerMinute=10000", "--Channels:DirectLine:RequestsPerMinute=100000");
        var ann = await ChatVisitor.ArriveAsync(host);
        var random = new Random(20260304);
        const string Valid = """
            {"type":"message","text":"hello","textFormat":"plain","locale":"en-GB","localTimestamp":"2026-03-04T20:30:00+02:00","localTimezone":"Europe/London",
             "value":{"a":[1,2.5,null,true]},"channelData":{"clientActivityID":"c","x":1e3},"entities":[{"type":"ClientCapabilities","y":{}}],
             "attachments":[{"contentType":"text/plain","content":{"z":[[]]}}],"attachmentLayout":"list","name":"n","replyToId":"r","inputHint":"x"}
            """;
        string[] pieces = ["null", "0", "-1", "1e999", "\"\"", "[", "]", "{", "}", ",", ":", "\\u0000", "\\ud800", "\"2026-99-99\"", "/*", "NaN", "'", "\"$ref\":\"1\","];
        var taken = 0;
        for (var i = 0; i < 300; i++)
        {
            var text = Valid;
            for (var changes = random.Next(1, 4); changes > 0; changes--)
            {
                var at = random.Next(text.Length);
                text = text.Remove(at, Math.Min(random.Next(0, 9), text.Length - at)).Insert(at, pieces[random.Next(pieces.Length)]);
            }

            using var response = await ann.PostAsync(new StringContent(text, Encoding.UTF8, "application/json"));
            Assert.Contains(response.StatusCode, new[] { HttpStatusCode.OK, HttpStatusCode.BadRequest });
            taken += response.StatusCode == HttpStatusCode.OK ? 1 : 0;
            while (host.Services.GetRequiredService<BackPainBot.Channels.DirectLine.Turns.TurnQueue>().CountOf(ann.Conversation) > 10)
            {
                await Task.Delay(1);
            }
        }

        Assert.InRange(taken, 1, 299);
        await ann.PollAsync();
        Assert.DoesNotContain("Error:", host.Log.All, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_too_large_is_refused_as_such()
    {
        await using var host = await RunningHost.StartAsync(CountingBot.With(), "--Channels:DirectLine:LargestKilobytes=16");
        var ann = await ChatVisitor.ArriveAsync(host);

        var answer = await ChatVisitor.JsonAsync(await ann.PostAsync(ChatVisitor.Message(new string('x', 17 * 1024))), HttpStatusCode.RequestEntityTooLarge);
        Assert.Equal("MessageSizeTooBig", (string?)answer["error"]!["code"]);

        using var stream = new MemoryStream(new byte[20 * 1024]);
        using var response = await ann.PostAsync(new StreamContent(new Unmeasured(stream)));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Fact]
    public async Task A_conversation_sends_so_much_in_a_minute()
    {
        await using var host = await RunningHost.StartAsync(CountingBot.With(), "--Channels:DirectLine:LargestKilobytes=16");
        var ann = await ChatVisitor.ArriveAsync(host);
        for (var i = 0; i < 4; i++)
        {
            await ann.SayAsync(new string('x', 15 * 1024));
        }

        using var refused = await ann.PostAsync(ChatVisitor.Message(new string('x', 15 * 1024)));
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        await ann.WaitForRepliesAsync(4);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("nonsense")]
    [InlineData("99999999999999999999")]
    public async Task A_watermark_that_says_nothing_means_everything(string? watermark)
    {
        await using var host = await RunningHost.StartAsync(CountingBot.With());
        var ann = await ChatVisitor.ArriveAsync(host);
        await ann.SayAsync("hello");
        await ann.WaitForRepliesAsync(1);

        Assert.Equal(2, (await ann.PollAsync(watermark!)).Activities.Count);
    }

    [Fact]
    public async Task Polling_goes_on_from_the_watermark_and_one_from_the_future_hides_nothing()
    {
        await using var host = await RunningHost.StartAsync(CountingBot.With());
        var ann = await ChatVisitor.ArriveAsync(host);
        await ann.SayAsync("hello");
        await ann.WaitForRepliesAsync(1);

        var (_, watermark) = await ann.PollAsync();
        Assert.Empty((await ann.PollAsync(watermark!)).Activities);
        var (_, clamped) = await ann.PollAsync("1000");
        Assert.Equal(watermark, clamped);
    }

    [Fact]
    public async Task A_message_that_cannot_be_kept_is_not_acknowledged()
    {
        using var folder = new TemporaryFolder();
        await using var host = await RunningHost.StartAsync(
            CountingBot.With(), "--Storage:Kind=Sqlite", $"--Storage:File={folder.File("bot.db")}");
        var ann = await ChatVisitor.ArriveAsync(host);
        await RunAsync(host, "CREATE TRIGGER full BEFORE INSERT ON chat_activities BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END");

        var answer = await ChatVisitor.JsonAsync(await ann.PostAsync(ChatVisitor.Message("secret-words", "c-1")), HttpStatusCode.InternalServerError);
        Assert.Equal("ServiceError", (string?)answer["error"]!["code"]);
        Assert.Contains(host.Log.Lines, line => line.StartsWith("Error", StringComparison.Ordinal));
        Assert.DoesNotContain("secret-words", answer + host.Log.All, StringComparison.Ordinal);

        await RunAsync(host, "DROP TRIGGER full");
        await ann.SayAsync("secret-words", "c-1");
        Assert.Equal(["secret-words", "1: secret-words"], (await ann.WaitForRepliesAsync(1)).Select(activity => (string?)activity["text"]));
    }

    [Fact]
    public async Task Polling_a_storage_that_fails_gives_nothing_rather_than_an_error()
    {
        using var folder = new TemporaryFolder();
        await using var host = await RunningHost.StartAsync(
            CountingBot.With(), "--Storage:Kind=Sqlite", $"--Storage:File={folder.File("bot.db")}");
        var ann = await ChatVisitor.ArriveAsync(host);
        await RunAsync(host, "DROP TABLE chat_activities");

        var (activities, watermark) = await ann.PollAsync();

        Assert.Empty(activities);
        Assert.Null(watermark);
    }

    [Fact]
    public async Task Who_sends_faster_than_the_bot_answers_is_asked_for_a_moment_and_loses_nothing()
    {
        var go = new TaskCompletionSource();
        await using var host = await RunningHost.StartAsync(CountingBot.With(_ => go.Task));
        var ann = await ChatVisitor.ArriveAsync(host);

        for (var i = 0; i < 10; i++)
        {
            await ann.SayAsync($"{i}");
        }

        Assert.Single((await ann.PollAsync()).Activities, activity => ((string)activity["text"]!).StartsWith("One moment", StringComparison.Ordinal));
        go.SetResult();
        await ann.WaitForRepliesAsync(11);
    }

    [Fact]
    public async Task A_flood_is_refused_with_what_clients_show_at_once()
    {
        await using var host = await RunningHost.StartAsync(CountingBot.With(), "--Channels:DirectLine:ActivitiesPerMinute=10");
        var ann = await ChatVisitor.ArriveAsync(host);
        for (var i = 0; i < 10; i++)
        {
            await ann.SayAsync($"{i}");
        }

        var answer = await ChatVisitor.JsonAsync(await ann.PostAsync(ChatVisitor.Message("too much")), HttpStatusCode.BadRequest);
        Assert.Equal("TooManyMessages", (string?)answer["error"]!["code"]);

        host.Clock.Advance(TimeSpan.FromMinutes(1));
        await ann.SayAsync("better");
    }

    [Fact]
    public async Task Neither_words_nor_tokens_are_logged_at_any_level()
    {
        await using var host = await RunningHost.StartAsync(
            CountingBot.With(_ => throw new InvalidOperationException("secret-words")), "--Logging:LogLevel:Microsoft.AspNetCore.Hosting.Diagnostics=Trace");
        var ann = await ChatVisitor.ArriveAsync(host);
        using var socket = await ann.ListenAsync();
        await ann.SayAsync("secret-words");
        await socket.ActivitiesAsync(2);

        Assert.NotEmpty(host.Log.Lines);
        Assert.DoesNotContain("secret-words", host.Log.All, StringComparison.Ordinal);
        Assert.DoesNotContain(ann.Token, host.Log.All, StringComparison.Ordinal);
        Assert.DoesNotContain(ann.StreamUrl.Split("&t=")[1], host.Log.All, StringComparison.Ordinal);
        Assert.DoesNotContain((string)ann.Claims["user"]!, host.Log.All, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_member_of_a_turn_that_fails_is_told_kindly()
    {
        await using var host = await RunningHost.StartAsync(CountingBot.With(_ => throw new InvalidOperationException()));
        var ann = await ChatVisitor.ArriveAsync(host);

        var id = await ann.SayAsync("hello");

        var apology = (await ann.WaitForRepliesAsync(1))[^1];
        Assert.Contains("something went wrong", (string?)apology["text"], StringComparison.Ordinal);
        Assert.Equal(id, (string?)apology["replyToId"]);
    }

    private static async Task RunAsync(RunningHost host, string statement)
    {
        await using var connection = await host.Services.GetRequiredService<BackPainBot.Storage.ISqlDatabase>().OpenAsync(default);
        await using var command = connection.CreateCommand();
        command.CommandText = statement;
        await command.ExecuteNonQueryAsync();
    }

    private sealed class ListeningBot(List<Activity> told) : IBot
    {
        public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
        {
            told.Add(turnContext.Activity);
            return turnContext.SendActivityAsync("heard", cancellationToken: cancellationToken);
        }
    }

    private sealed class Unmeasured(Stream inner) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count) => inner.Read(buffer, offset, count);

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
