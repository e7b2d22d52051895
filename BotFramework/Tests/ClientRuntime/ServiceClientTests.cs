using System.Net;
using Microsoft.Rest;

namespace BotFramework.Tests.ClientRuntime;

public class ServiceClientTests
{
    [Fact]
    public async Task The_last_handler_sees_a_request_first()
    {
        var seen = new List<string>();
        using var client = new Client(null, new Noting("inner", seen, answers: true), new Noting("outer", seen));

        (await client.HttpClient.GetAsync(new Uri("http://service.example"))).Dispose();

        Assert.Equal(["outer", "inner"], seen);
    }

    [Fact]
    public async Task Handlers_that_are_chained_already_stay_chained()
    {
        var seen = new List<string>();
        var chain = new Noting("first", seen) { InnerHandler = new Noting("second", seen, answers: true) };
        using var client = new Client(null, chain);

        (await client.HttpClient.GetAsync(new Uri("http://service.example"))).Dispose();

        Assert.Equal(["first", "second"], seen);
    }

    [Fact]
    public void Without_handlers_the_choice_is_left_open()
    {
        using var client = new Client(null);

        Assert.Null(client.HttpClient);
    }

    [Fact]
    public async Task Disposing_twice_disposes_of_the_own_http_client_once()
    {
        var client = new Client(null, new Noting("only", [], answers: true));
        var http = client.HttpClient;

        client.Dispose();
        client.Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => http.GetAsync(new Uri("http://service.example")));
    }

    [Fact]
    public void What_an_exception_reports_of_a_request_holds_no_credentials()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "http://service.example") { Content = new StringContent("body") };
        request.Headers.TryAddWithoutValidation("Authorization", "Bearer secret");
        request.Headers.Add("x-test", ["1", "2"]);

        var report = new HttpRequestMessageWrapper(request, null);

        Assert.DoesNotContain("Authorization", report.Headers.Keys);
        Assert.Equal(["1", "2"], report.Headers["X-TEST"]);
        Assert.Contains("Content-Type", report.Headers.Keys);
        Assert.Equal((HttpMethod.Post, new Uri("http://service.example"), null), (report.Method, report.RequestUri, report.Content));
    }

    [Fact]
    public void What_an_exception_reports_of_a_response_is_its_status_and_headers()
    {
        using var response = new HttpResponseMessage(HttpStatusCode.Conflict) { ReasonPhrase = "because" };

        var report = new HttpResponseMessageWrapper(response, "text");

        Assert.Equal((HttpStatusCode.Conflict, "because", "text"), (report.StatusCode, report.ReasonPhrase, report.Content));
    }

    [Fact]
    public void Nothing_to_report_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => new HttpRequestMessageWrapper(null, null));
        Assert.Throws<ArgumentNullException>(() => new HttpResponseMessageWrapper(null, null));
    }

    [Fact]
    public void A_refused_parameter_is_named()
    {
        var error = new ValidationException(ValidationRules.CannotBeNull, "conversationId");

        Assert.Equal(("CannotBeNull", "conversationId"), (error.Rule, error.Target));
        Assert.Contains("conversationId", error.Message, StringComparison.Ordinal);
    }

    private sealed class Client(HttpClientHandler root, params DelegatingHandler[] handlers) : ServiceClient<Client>(root, handlers);

    private sealed class Noting(string name, List<string> seen, bool answers = false) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            seen.Add(name);
            return answers ? Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK)) : base.SendAsync(request, cancellationToken);
        }
    }
}
