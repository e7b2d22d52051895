using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;

namespace BotFramework.Tests.Integration;

public class ConfigurationTests
{
    [Theory]
    [InlineData(null, null, null, null)]
    [InlineData("", "", "", "")]
    [InlineData("multitenant", "app", "password", null)]
    [InlineData("SingleTenant", "app", "password", "tenant")]
    [InlineData(" singletenant ", " app ", "password", "tenant")]
    [InlineData("UserAssignedMSI", "app", null, "tenant")]
    public async Task A_complete_set_of_settings_is_taken(string type, string appId, string password, string tenant)
    {
        var factory = new ConfigurationServiceClientCredentialFactory(App(type, appId, password, tenant));

        Assert.Equal(string.IsNullOrEmpty(appId), await factory.IsAuthenticationDisabledAsync(default));
        Assert.Equal(!string.IsNullOrEmpty(appId), await factory.IsValidAppIdAsync("app", default));
        Assert.False(await factory.IsValidAppIdAsync("another", default));
    }

    [Theory]
    [InlineData("SingleTenant", null, "password", "tenant", "MicrosoftAppId")]
    [InlineData("SingleTenant", "app", " ", "tenant", "MicrosoftAppPassword")]
    [InlineData("SingleTenant", "app", "password", null, "MicrosoftAppTenantId")]
    [InlineData("UserAssignedMSI", "app", "pass-word", "tenant", "MicrosoftAppPassword")]
    [InlineData("UserAssignedMSI", null, null, "tenant", "MicrosoftAppId")]
    [InlineData("UserAssignedMSI", "app", null, null, "MicrosoftAppTenantId")]
    [InlineData("SomethingElse", "app", "pass-word", "tenant", "MicrosoftAppType")]
    public void A_set_that_does_not_fit_its_type_is_refused_by_the_settings_name(
        string type, string appId, string password, string tenant, string setting)
    {
        var error = Assert.Throws<ArgumentException>(() => new ConfigurationServiceClientCredentialFactory(App(type, appId, password, tenant)));

        Assert.Contains(setting, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("pass-word", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_cloud_trusts_the_service_urls_that_are_listed()
    {
        var cloud = new ConfigurationBotFrameworkAuthentication(Configuration(("TrustedServiceUrls:0", "http://playground:56150")));

        Assert.NotNull(await cloud.AuthenticateRequestAsync(From("http://playground:56150/_connector"), null, default));
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => cloud.AuthenticateRequestAsync(From("http://elsewhere"), null, default));
    }

    [Fact]
    public async Task A_cloud_with_an_app_id_lets_nobody_in()
    {
        var cloud = new ConfigurationBotFrameworkAuthentication(App(null, "app", "password", null));

        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => cloud.AuthenticateRequestAsync(From("http://localhost"), null, default));
    }

    [Theory]
    [InlineData("ValidateAuthority", "perhaps")]
    [InlineData("ChannelService", "https://unknown.example")]
    [InlineData("TrustedServiceUrls:0", "playground")]
    [InlineData("TrustedServiceUrls:0", "")]
    public void A_setting_that_cannot_be_is_refused(string setting, string value) =>
        Assert.Throws<ArgumentException>(() => new ConfigurationBotFrameworkAuthentication(Configuration((setting, value))));

    [Fact]
    public void The_government_cloud_is_known_by_its_name()
    {
        var cloud = new ConfigurationBotFrameworkAuthentication(
            Configuration(("ChannelService", GovernmentAuthenticationConstants.ChannelService), ("ValidateAuthority", "false")));

        Assert.Equal(GovernmentAuthenticationConstants.ToChannelFromBotOAuthScope, cloud.GetOriginatingAudience());
    }

    [Fact]
    public void No_configuration_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => new ConfigurationBotFrameworkAuthentication(null));
        Assert.Throws<ArgumentNullException>(() => new ConfigurationServiceClientCredentialFactory(null));
    }

    private static Activity From(string serviceUrl) => new() { Type = ActivityTypes.Message, ServiceUrl = serviceUrl };

    private static IConfiguration App(string type, string appId, string password, string tenant) => Configuration(
        ("MicrosoftAppType", type), ("MicrosoftAppId", appId), ("MicrosoftAppPassword", password), ("MicrosoftAppTenantId", tenant));

    private static IConfiguration Configuration(params (string Key, string Value)[] settings) =>
        new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, setting.Value)))
            .Build();
}
