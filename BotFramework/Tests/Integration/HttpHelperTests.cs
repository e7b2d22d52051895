using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Integration;

public class HttpHelperTests
{
    [Fact]
    public async Task A_request_is_read_as_the_type_asked_for() =>
        Assert.Equal("hello", (await HttpHelper.ReadRequestAsync<Activity>(Request("""{"type":"message","text":"hello"}"""))).Text);

    [Theory]
    [InlineData("")]
    [InlineData("not json")]
    [InlineData("[]")]
    [InlineData("""{"timestamp":"never"}""")]
    public async Task A_request_that_cannot_be_read_gives_nothing(string body) =>
        Assert.Null(await HttpHelper.ReadRequestAsync<Activity>(Request(body)));

    [Fact]
    public async Task A_request_whose_header_lies_about_its_length_is_read_to_its_end()
    {
        var request = Request("""{"type":"message","text":"hello"}""");
        request.ContentLength = 3;

        Assert.Equal("hello", (await HttpHelper.ReadRequestAsync<Activity>(request)).Text);
    }

    [Fact]
    public async Task The_time_zone_of_a_member_is_kept()
    {
        var activity = await HttpHelper.ReadRequestAsync<Activity>(
            Request("""{"type":"message","timestamp":"2026-03-01T10:00:00Z","localTimestamp":"2026-03-01T12:00:00.5+02:00"}"""));

        Assert.Equal(new DateTimeOffset(2026, 3, 1, 12, 0, 0, 500, TimeSpan.FromHours(2)), activity.LocalTimestamp);
        Assert.Equal(TimeSpan.FromHours(2), activity.LocalTimestamp.Value.Offset);
    }

    [Fact]
    public async Task No_answer_is_status_200_and_no_body()
    {
        var response = new DefaultHttpContext().Response;

        await HttpHelper.WriteResponseAsync(response, null);

        Assert.Equal(200, response.StatusCode);
        Assert.Null(response.ContentType);
    }

    [Fact]
    public async Task Values_that_are_null_are_not_written()
    {
        var response = new DefaultHttpContext().Response;
        using var body = new MemoryStream();
        response.Body = body;

        await HttpHelper.WriteResponseAsync(response, new InvokeResponse { Status = 201, Body = new Activity { Type = "typing" } });

        Assert.Equal(201, response.StatusCode);
        Assert.Equal("""{"type":"typing"}""", System.Text.Encoding.UTF8.GetString(body.ToArray()));
    }

    [Fact]
    public async Task Nothing_to_read_or_write_is_refused()
    {
        await Assert.ThrowsAsync<ArgumentNullException>(() => HttpHelper.ReadRequestAsync<Activity>(null));
        await Assert.ThrowsAsync<ArgumentNullException>(() => HttpHelper.WriteResponseAsync(null, null));
    }

    private static HttpRequest Request(string body)
    {
        var request = new DefaultHttpContext().Request;
        request.Body = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(body));
        return request;
    }
}
