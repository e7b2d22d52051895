using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace BotFramework.Tests.Schema;

public class TeamsAccountTests
{
    [Fact]
    public void The_roster_and_activities_agree_on_the_directory_id()
    {
        Assert.Equal("0-1", Wire.Read<TeamsChannelAccount>("""{"id":"29:x","objectId":"0-1"}""").AadObjectId);
        Assert.Equal("0-1", Wire.Read<TeamsChannelAccount>("""{"id":"29:x","aadObjectId":"0-1"}""").AadObjectId);
    }

    [Fact]
    public void A_general_roster_becomes_a_teams_roster()
    {
        var general = Wire.Read<PagedMembersResult>(
            """
            {
              "continuationToken": "more",
              "members": [{ "id": "29:x", "name": "Alice", "email": "alice@example.org", "objectId": "0-1", "new": 1 }]
            }
            """);

        var page = new TeamsPagedMembersResult(general.ContinuationToken, general.Members);

        var member = Assert.Single(page.Members);
        Assert.Equal(("more", "29:x", "Alice"), (page.ContinuationToken, member.Id, member.Name));
        Assert.Equal(("alice@example.org", "0-1"), (member.Email, member.AadObjectId));
        Assert.Equal(1, member.Properties["new"]);
    }

    [Fact]
    public void No_roster_stays_none()
    {
        Assert.Null(new TeamsPagedMembersResult("more", null).Members);
        Assert.Empty(new TeamsPagedMembersResult("more", []).Members);
    }
}
