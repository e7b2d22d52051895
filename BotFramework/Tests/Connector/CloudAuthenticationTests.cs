using System.Net;
using System.Security.Claims;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Moq;

namespace BotFramework.Tests.Connector;

public class CloudAuthenticationTests
{
    private readonly RecordingHandler _channel = new(RecordingHandler.Answer(HttpStatusCode.OK));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public async Task Without_an_app_id_a_call_without_a_token_is_let_in_as_anonymous(string header)
    {
        var result = await Cloud(appId: null).AuthenticateRequestAsync(From("http://localhost:56150/_connector"), header, default);

        Assert.Equal(AuthenticationConstants.AnonymousAuthType, result.ClaimsIdentity.AuthenticationType);
        Assert.Null(result.CallerId);
        Assert.Equal(AuthenticationConstants.ToChannelFromBotOAuthScope, result.Audience);
        Assert.NotNull(result.ConnectorFactory);
    }

    [Theory]
    [InlineData("Bearer eyJhbGciOiJub25lIn0.e30.")]
    [InlineData("Basic YTpi")]
    [InlineData("nonsense")]
    public async Task Without_an_app_id_a_token_is_for_somebody_else(string header) =>
        await Assert.ThrowsAsync<UnauthorizedAccessException>(
            () => Cloud(appId: null).AuthenticateRequestAsync(From("http://localhost"), header, default));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Bearer eyJhbGciOiJub25lIn0.e30.")]
    [InlineData("Bearer")]
    [InlineData("nonsense")]
    public async Task With_an_app_id_nobody_is_let_in(string header)
    {
        var cloud = Cloud(appId: "app");

        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => cloud.AuthenticateRequestAsync(From("http://localhost"), header, default));
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => cloud.AuthenticateChannelRequestAsync(header, default));
    }

    [Theory]
    [InlineData("http://localhost:56150/_connector")]
    [InlineData("http://127.0.0.1:1")]
    [InlineData("https://[::1]:8080/x")]
    public async Task This_machine_is_trusted(string serviceUrl) =>
        Assert.NotNull(await Cloud(appId: null).AuthenticateRequestAsync(From(serviceUrl), null, default));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("localhost")]
    [InlineData("/relative")]
    [InlineData("file:///etc/passwd")]
    [InlineData("ws://localhost/")]
    [InlineData("http://169.254.169.254/metadata")]
    [InlineData("https://smba.trafficmanager.net/emea/")]
    [InlineData("http://localhost.attacker.example/")]
    [InlineData("http://127.0.0.1.attacker.example/")]
    [InlineData("http://localhost@attacker.example/")]
    [InlineData("http://attacker.example@localhost/")]
    [InlineData("http://10.0.0.1/")]
    public async Task No_other_place_is_trusted(string serviceUrl) =>
        await Assert.ThrowsAsync<UnauthorizedAccessException>(
            () => Cloud(appId: null).AuthenticateRequestAsync(From(serviceUrl), null, default));

    [Fact]
    public async Task A_listed_origin_is_trusted_at_any_path_and_at_no_other_port()
    {
        var cloud = ((CloudAuthentication)Cloud(appId: null)).With(new ServiceUrlTrust(["https://gym.example/connector"]));

        Assert.NotNull(await cloud.AuthenticateRequestAsync(From("https://GYM.example/other"), null, default));
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => cloud.AuthenticateRequestAsync(From("https://gym.example:444/"), null, default));
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => cloud.AuthenticateRequestAsync(From("http://gym.example/"), null, default));
    }

    [Theory]
    [InlineData("gym.example")]
    [InlineData("*")]
    [InlineData("")]
    [InlineData(null)]
    public void A_list_with_something_that_is_no_address_is_refused(string address) =>
        Assert.Throws<ArgumentException>(() => new ServiceUrlTrust([address]));

    [Fact]
    public async Task With_expectReplies_any_address_will_do_as_none_is_called()
    {
        var activity = From("https://smba.trafficmanager.net/emea/");
        activity.DeliveryMode = DeliveryModes.ExpectReplies;

        Assert.NotNull(await Cloud(appId: null).AuthenticateRequestAsync(activity, null, default));
    }

    [Fact]
    public async Task Even_a_client_that_was_built_for_another_place_sends_nothing_there()
    {
        var connectors = Cloud(appId: null).CreateConnectorFactory(new ClaimsIdentity());
        using var client = await connectors.CreateAsync("https://attacker.example/", null, default);

        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => client.Conversations.GetConversationsWithHttpMessagesAsync());

        Assert.Empty(_channel.Requests);
    }

    [Fact]
    public async Task A_client_for_this_machine_sends_without_a_token()
    {
        var connectors = Cloud(appId: null).CreateConnectorFactory(new ClaimsIdentity());
        using var client = await connectors.CreateAsync("http://localhost/", null, default);

        await client.Conversations.GetConversationsWithHttpMessagesAsync();

        Assert.DoesNotContain("Authorization", Assert.Single(_channel.Requests).Headers.Keys);
    }

    [Fact]
    public async Task Building_a_client_makes_no_http_client()
    {
        var factory = new Mock<IHttpClientFactory>(MockBehavior.Strict);
        var cloud = Create(new PasswordServiceClientCredentialFactory(), factory.Object);

        using var client = await cloud.CreateConnectorFactory(new ClaimsIdentity()).CreateAsync("http://localhost/", null, default);

        Assert.NotNull(client.Conversations);
        factory.VerifyNoOtherCalls();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("not a url")]
    public async Task A_client_needs_an_address(string serviceUrl) =>
        await Assert.ThrowsAsync<ArgumentException>(
            () => Cloud(appId: null).CreateConnectorFactory(new ClaimsIdentity()).CreateAsync(serviceUrl, null, default));

    [Fact]
    public void A_cloud_that_is_not_known_needs_addresses()
    {
        Assert.Throws<ArgumentException>(() => Create(new PasswordServiceClientCredentialFactory(), null, channelService: "https://other.example"));
        Assert.NotNull(Create(
            new PasswordServiceClientCredentialFactory(), null, channelService: "https://other.example", scope: "https://scope.example"));
    }

    [Fact]
    public void A_bot_speaks_by_itself_with_its_clouds_scope()
    {
        Assert.Equal("https://api.botframework.com", Cloud(appId: null).GetOriginatingAudience());
        Assert.Equal(
            "https://api.botframework.us",
            Create(new PasswordServiceClientCredentialFactory(), null, GovernmentAuthenticationConstants.ChannelService).GetOriginatingAudience());
    }

    [Fact]
    public async Task There_is_no_sign_in_service_and_asking_it_says_so()
    {
        using var client = await Cloud(appId: null).CreateUserTokenClientAsync(new ClaimsIdentity(), default);

        await Assert.ThrowsAsync<NotSupportedException>(() => client.GetUserTokenAsync("u", "c", "ch", null, default));
        await Assert.ThrowsAsync<NotSupportedException>(() => client.SignOutUserAsync("u", "c", "ch", default));
    }

    private static Activity From(string serviceUrl) => new() { Type = ActivityTypes.Message, ServiceUrl = serviceUrl };

    private static BotFrameworkAuthentication Create(
        ServiceClientCredentialsFactory credentials, IHttpClientFactory http, string channelService = null, string scope = null) =>
        BotFrameworkAuthenticationFactory.Create(
            channelService, true, null, scope, null, null, null, null, null, credentials, new AuthenticationConfiguration(), http, null);

    private BotFrameworkAuthentication Cloud(string appId)
    {
        var http = new Mock<IHttpClientFactory>();
        http.Setup(factory => factory.CreateClient(It.IsAny<string>())).Returns(() => new HttpClient(_channel));
        return Create(new PasswordServiceClientCredentialFactory(appId, "password", null, null, null), http.Object);
    }
}
