using System.Net;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Rest;

namespace BotFramework.Tests.Connector;

public class AppCredentialsTests
{
    private const string Granted = """{"token_type":"Bearer","expires_in":3600,"access_token":"token-1"}""";

    [Fact]
    public async Task Requests_are_signed_with_a_token_that_the_password_buys()
    {
        var login = new RecordingHandler(RecordingHandler.Answer(HttpStatusCode.OK, Granted));
        using var http = new HttpClient(login);

        var request = await Sign(new MicrosoftAppCredentials("app", "p&ss", "tenant", http));

        Assert.Equal("Bearer token-1", request.Headers.Authorization.ToString());
        var asked = Assert.Single(login.Requests);
        Assert.Equal("https://login.microsoftonline.com/tenant/oauth2/v2.0/token", asked.Uri);
        Assert.Equal(
            "grant_type=client_credentials&client_id=app&client_secret=p%26ss&scope=https%3A%2F%2Fapi.botframework.com%2F.default", asked.Body);
    }

    [Fact]
    public async Task A_bot_of_no_tenant_asks_the_clouds_own()
    {
        var login = new RecordingHandler(RecordingHandler.Answer(HttpStatusCode.OK, Granted));
        using var http = new HttpClient(login);

        await Sign(new MicrosoftAppCredentials("app", "password", http));

        Assert.Equal("https://login.microsoftonline.com/botframework.com/oauth2/v2.0/token", Assert.Single(login.Requests).Uri);
    }

    [Fact]
    public async Task Without_an_app_id_requests_stay_unsigned()
    {
        Assert.Null((await Sign(MicrosoftAppCredentials.Empty)).Headers.Authorization);
        Assert.Null((await Sign(new MicrosoftAppCredentials(string.Empty, "password"))).Headers.Authorization);
    }

    [Fact]
    public async Task A_token_is_kept_until_shortly_before_it_expires()
    {
        var clock = new HurriedTimeProvider();
        var login = new RecordingHandler(
            RecordingHandler.Answer(HttpStatusCode.OK, Granted),
            RecordingHandler.Answer(HttpStatusCode.OK, """{"expires_in":"3600","access_token":"token-2"}"""));
        using var http = new HttpClient(login);
        var tokens = new TokenSource(() => new HttpRequestMessage(HttpMethod.Get, "http://login.example"), http, clock);

        Assert.Equal("token-1", (await tokens.GetTokenAsync()).AccessToken);
        clock.Advance(TimeSpan.FromMinutes(54));
        Assert.Equal("token-1", (await tokens.GetTokenAsync()).AccessToken);
        clock.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal("token-2", (await tokens.GetTokenAsync()).AccessToken);
    }

    [Theory]
    [InlineData("\"expires_in\":3600")]
    [InlineData("\"expires_in\":\"3600\"")]
    [InlineData("\"expires_on\":\"1772370000\"")]
    [InlineData("\"expires_on\":1772370000")]
    public async Task The_end_of_a_token_is_understood_in_every_form(string end)
    {
        var login = new RecordingHandler(RecordingHandler.Answer(HttpStatusCode.OK, $$"""{"access_token":"token-1",{{end}} }"""));
        using var http = new HttpClient(login);
        var tokens = new TokenSource(() => new HttpRequestMessage(HttpMethod.Get, "http://login.example"), http, new HurriedTimeProvider());

        Assert.Equal(new DateTimeOffset(2026, 3, 1, 13, 0, 0, TimeSpan.Zero), (await tokens.GetTokenAsync()).ExpiresOn);
    }

    [Fact]
    public async Task A_refresh_can_be_forced()
    {
        var login = new RecordingHandler(RecordingHandler.Answer(HttpStatusCode.OK, Granted));
        using var http = new HttpClient(login);
        var credentials = new MicrosoftAppCredentials("app", "password", http);

        await credentials.GetTokenAsync();
        await credentials.GetTokenAsync(forceRefresh: true);

        Assert.Equal(2, login.Requests.Count);
    }

    [Fact]
    public async Task However_many_wait_for_a_token_it_is_asked_for_once()
    {
        var login = new RecordingHandler(RecordingHandler.Answer(HttpStatusCode.OK, Granted));
        using var http = new HttpClient(login);
        var credentials = new MicrosoftAppCredentials("app", "password", http);

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => credentials.GetTokenAsync())));

        Assert.Single(login.Requests);
    }

    [Theory]
    [InlineData(HttpStatusCode.Unauthorized, """{"error":"invalid_client","error_description":"secret-words"}""")]
    [InlineData(HttpStatusCode.OK, """{"error":"secret-words"}""")]
    [InlineData(HttpStatusCode.OK, """{"access_token":"secret-words"}""")]
    [InlineData(HttpStatusCode.OK, """{"access_token":{},"expires_in":1}""")]
    [InlineData(HttpStatusCode.OK, """{"access_token":"secret-words","expires_in":-1}""")]
    [InlineData(HttpStatusCode.OK, """{"access_token":"secret-words","expires_in":1e300}""")]
    [InlineData(HttpStatusCode.OK, """{"access_token":"secret-words","expires_in":[]}""")]
    [InlineData(HttpStatusCode.OK, """["secret-words"]""")]
    [InlineData(HttpStatusCode.OK, "secret-words")]
    [InlineData(HttpStatusCode.OK, "")]
    public async Task A_login_that_gives_no_token_is_an_error_that_tells_no_secret(HttpStatusCode status, string body)
    {
        var login = new RecordingHandler(RecordingHandler.Answer(status, body));
        using var http = new HttpClient(login);

        var error = await Assert.ThrowsAsync<HttpRequestException>(() => Sign(new MicrosoftAppCredentials("app", "pass-word", http)));

        Assert.DoesNotContain("secret-words", error.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("pass-word", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_factory_gives_out_the_same_credentials_again_so_that_tokens_last()
    {
        var factory = new PasswordServiceClientCredentialFactory("app", "password", "tenant", null, null);

        var first = await Create(factory, "app");

        Assert.Same(first, await Create(factory, "app"));
        await Assert.ThrowsAsync<InvalidOperationException>(() => Create(factory, "another"));
    }

    [Fact]
    public async Task Another_cloud_is_asked_at_its_own_login()
    {
        var login = new RecordingHandler(RecordingHandler.Answer(HttpStatusCode.OK, Granted));
        using var http = new HttpClient(login);
        var factory = new PasswordServiceClientCredentialFactory("app", "password", null, http, null);

        await Sign(await factory.CreateCredentialsAsync(
            "app", "https://api.botframework.us", GovernmentAuthenticationConstants.ToChannelFromBotLoginUrlTemplate, true, default));

        var asked = Assert.Single(login.Requests);
        Assert.Equal("https://login.microsoftonline.us/MicrosoftServices.onmicrosoft.us/oauth2/v2.0/token", asked.Uri);
        Assert.EndsWith("scope=https%3A%2F%2Fapi.botframework.us%2F.default", asked.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_managed_identity_asks_the_machine_it_runs_on()
    {
        var login = new RecordingHandler(RecordingHandler.Answer(HttpStatusCode.OK, Granted));
        using var http = new HttpClient(login);
        var factory = new ManagedIdentityServiceClientCredentialsFactory("app", http);

        var request = await Sign(await Create(factory, "app"));

        Assert.Equal("Bearer token-1", request.Headers.Authorization.ToString());
        Assert.Contains("resource=https%3A%2F%2Fapi.botframework.com&client_id=app", Assert.Single(login.Requests).Uri, StringComparison.Ordinal);
        Assert.False(await factory.IsAuthenticationDisabledAsync(default));
        await Assert.ThrowsAsync<InvalidOperationException>(() => Create(factory, "another"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    public void A_managed_identity_has_an_app_id(string appId) =>
        Assert.Throws<ArgumentNullException>(() => new ManagedIdentityServiceClientCredentialsFactory(appId));

    private static Task<ServiceClientCredentials> Create(ServiceClientCredentialsFactory factory, string appId) =>
        factory.CreateCredentialsAsync(
            appId, "https://api.botframework.com", AuthenticationConstants.ToChannelFromBotLoginUrlTemplate, true, default);

    private static async Task<HttpRequestMessage> Sign(ServiceClientCredentials credentials)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "https://channel.example");
        await credentials.ProcessHttpRequestAsync(request, default);
        return request;
    }
}
