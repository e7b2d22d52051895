using System.Net;
using Microsoft.Extensions.Options;

namespace BackPainBot.Channels.DirectLine.Limits;

/// <summary>How much one address and one conversation may ask for.</summary>
internal sealed class RequestLimits(TimeProvider clock, IOptions<DirectLineOptions> options)
{
    private const int Ipv6NetworkBytes = 8;
    private const int UploadsPerMinute = 10;

    /// <summary>So many of the largest messages one conversation may send in a minute, and one address.</summary>
    private const int LargestPerConversation = 4;
    private const int LargestPerAddress = 100;

    private readonly DirectLineOptions _options = options.Value;
    private readonly MinuteCounts _requests = new(clock);
    private readonly MinuteCounts _starts = new(clock);
    private readonly MinuteCounts _activities = new(clock);
    private readonly MinuteCounts _lengths = new(clock);
    private readonly MinuteCounts _uploads = new(clock);

    /// <summary>Whom a request counts for: an IPv4 address, or the network of an IPv6 address, of which anyone has very many.</summary>
    public static string AddressOf(HttpContext context)
    {
        var address = context.Connection.RemoteIpAddress;
        if (address is null)
        {
            return "unknown";
        }

        if (address.IsIPv4MappedToIPv6)
        {
            address = address.MapToIPv4();
        }

        return address.AddressFamily == System.Net.Sockets.AddressFamily.InterNetworkV6
            ? new IPAddress([.. address.GetAddressBytes()[..Ipv6NetworkBytes], 0, 0, 0, 0, 0, 0, 0, 0]).ToString()
            : address.ToString();
    }

    /// <summary>Counts a request.</summary>
    /// <returns>Whether its address may make it.</returns>
    public bool TakesRequest(HttpContext context) => _requests.Add(AddressOf(context)) <= _options.RequestsPerMinute;

    /// <exception cref="RequestRefusedException">The address asks for too many tokens and conversations.</exception>
    public void CountStart(HttpContext context)
    {
        if (_starts.Add(AddressOf(context)) > _options.StartsPerMinute)
        {
            throw RequestRefusedException.TooManyRequests(StatusCodes.Status429TooManyRequests);
        }
    }

    /// <summary>Refused with 400, not 429: the official client shows that at once and lets the member send it again.</summary>
    /// <exception cref="RequestRefusedException">The conversation sends too much.</exception>
    public void CountActivity(HttpContext context, string conversation, int length)
    {
        if (_activities.Add(conversation) > _options.ActivitiesPerMinute
            || _lengths.Add($"c{conversation}", length) > _options.LargestActivity * LargestPerConversation
            || _lengths.Add($"a{AddressOf(context)}", length) > _options.LargestActivity * LargestPerAddress)
        {
            throw new RequestRefusedException(
                StatusCodes.Status400BadRequest, "TooManyMessages", "This conversation sends too many messages; send again in a minute.");
        }
    }

    /// <summary>Whether a conversation has sent more than half of what it may in this minute.</summary>
    public bool IsMuch(string conversation) => _activities.CountOf(conversation) > _options.ActivitiesPerMinute / 2;

    /// <exception cref="RequestRefusedException">The conversation sends too many files.</exception>
    public void CountUpload(string conversation)
    {
        if (_uploads.Add(conversation) > UploadsPerMinute)
        {
            throw new RequestRefusedException(
                StatusCodes.Status400BadRequest, "TooManyMessages", "This conversation sends too many files; send again in a minute.");
        }
    }
}
