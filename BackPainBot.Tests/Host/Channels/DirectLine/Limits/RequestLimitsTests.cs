using System.Net;
using BackPainBot.Channels.DirectLine.Limits;
using BackPainBot.Tests.Support;
using Microsoft.AspNetCore.Http;

namespace BackPainBot.Tests.Host.Channels.DirectLine.Limits;

public sealed class RequestLimitsTests
{
    [Theory]
    [InlineData("192.0.2.1", "192.0.2.1")]
    [InlineData("::ffff:192.0.2.1", "192.0.2.1")]
    [InlineData("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::")]
    [InlineData("2001:db8:1:2:ffff::1", "2001:db8:1:2::")]
    [InlineData("::1", "::")]
    [InlineData(null, "unknown")]
    public void An_address_counts_as_itself_and_one_of_a_network_of_very_many_as_the_network(string? address, string counted)
    {
        var context = new DefaultHttpContext();
        context.Connection.RemoteIpAddress = address is null ? null : IPAddress.Parse(address);

        Assert.Equal(counted, RequestLimits.AddressOf(context));
    }

    [Fact]
    public void Counts_are_kept_apart_and_begin_anew_each_minute()
    {
        var clock = new ManualClock();
        var counts = new MinuteCounts(clock);

        Assert.Equal([1, 2, 5, 1], new[] { counts.Add("a"), counts.Add("a"), counts.Add("a", 3), counts.Add("b") });
        Assert.Equal((5, 0), (counts.CountOf("a"), counts.CountOf("c")));
        clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal((0, 1), (counts.CountOf("a"), counts.Add("a")));
    }

    [Fact]
    public void A_flood_of_names_is_refused_rather_than_remembered()
    {
        var counts = new MinuteCounts(new ManualClock());
        for (var i = 0; i < MinuteCounts.MostKeys; i++)
        {
            counts.Add($"{i}");
        }

        Assert.Equal(int.MaxValue, counts.Add("one more"));
        Assert.Equal(2, counts.Add("0"));
    }
}
