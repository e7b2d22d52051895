using Microsoft.Bot.Builder;

namespace BotFramework.Tests.Connector;

public class InvokeResponseTests
{
    [Theory]
    [InlineData(0, false)]
    [InlineData(199, false)]
    [InlineData(200, true)]
    [InlineData(299, true)]
    [InlineData(300, false)]
    [InlineData(501, false)]
    [InlineData(-200, false)]
    public void The_two_hundreds_are_successes(int status, bool success) =>
        Assert.Equal(success, new InvokeResponse { Status = status }.IsSuccessStatusCode());

    [Fact]
    public void A_typed_body_is_the_body()
    {
        var response = new InvokeResponse<string> { Body = "text" };
        InvokeResponse untyped = response;

        Assert.Equal("text", untyped.Body);
        untyped.Body = 5;
        Assert.Null(response.Body);
    }
}
