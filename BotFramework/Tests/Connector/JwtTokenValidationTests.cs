using System.Security.Claims;
using Microsoft.Bot.Connector.Authentication;

namespace BotFramework.Tests.Connector;

public class JwtTokenValidationTests
{
    [Theory]
    [InlineData(null, "app-1", "app-2", "app-1")]
    [InlineData("1.0", "app-1", "app-2", "app-1")]
    [InlineData("2.0", "app-1", "app-2", "app-2")]
    [InlineData("3.0", "app-1", "app-2", null)]
    [InlineData("2.0", "app-1", null, null)]
    public void The_tokens_version_says_where_the_app_id_is(string version, string one, string two, string expected)
    {
        var claims = new (string Type, string Value)[] { ("ver", version), ("appid", one), ("azp", two) }
            .Where(claim => claim.Value != null)
            .Select(claim => new Claim(claim.Type, claim.Value));

        Assert.Equal(expected, JwtTokenValidation.GetAppIdFromClaims(claims));
    }

    [Fact]
    public void No_claims_are_refused() => Assert.Throws<ArgumentNullException>(() => JwtTokenValidation.GetAppIdFromClaims(null));
}
