using System.Globalization;
using BackPainBot.Turns;

namespace BackPainBot.Tests.Host.Turns;

public sealed class DeliveredTurnsTests
{
    [Fact]
    public void The_latest_are_remembered_and_the_oldest_forgotten()
    {
        var delivered = new DeliveredTurns();
        for (var index = 0; index <= DeliveredTurns.Kept; index++)
        {
            delivered.Add("ann", index.ToString(CultureInfo.InvariantCulture));
            delivered.Add("ann", index.ToString(CultureInfo.InvariantCulture));
        }

        Assert.False(delivered.Contains("ann", "0"));
        Assert.True(delivered.Contains("ann", "1"));
        Assert.False(delivered.Contains("bob", "1"));
    }
}
