using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;

namespace BackPainBot.Channels.DirectLine.Access;

/// <summary>
/// Tickets to open one socket each: a browser cannot send a token with it, and an address may end up in some proxy's log, so what
/// stands there is good once and for a minute.
/// </summary>
internal sealed class StreamTickets(IDataProtectionProvider protection, TimeProvider clock)
{
    private const int Longest = 6144;
    private const int IdBytes = 12;

    private static readonly TimeSpan Life = TimeSpan.FromSeconds(60);

    private readonly IDataProtector _protector = protection.CreateProtector("DirectLine.StreamTicket.v1");
    private readonly ConcurrentDictionary<string, long> _used = new(StringComparer.Ordinal);
    private long _swept;

    /// <summary>A ticket that stands for a token.</summary>
    public string Issue(ChatToken token)
    {
        var ticket = new Ticket(
            Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(IdBytes)),
            token.Conversation,
            token.User,
            [.. token.Origins],
            token.Expires.ToUnixTimeMilliseconds(),
            (clock.GetUtcNow() + Life).ToUnixTimeMilliseconds());
        return Base64Url.EncodeToString(_protector.Protect(JsonSerializer.SerializeToUtf8Bytes(ticket)));
    }

    /// <summary>Takes a ticket; it is good for nothing afterwards.</summary>
    /// <returns>What the token was that it stands for; <see langword="null"/> for anything but a ticket that is good now.</returns>
    public ChatToken? Take(string? text)
    {
        var now = clock.GetUtcNow().ToUnixTimeMilliseconds();
        Sweep(now);
        return Read(text) is { } ticket && ticket.Expires > now && _used.TryAdd(ticket.Id, ticket.Expires)
            ? new ChatToken(ticket.Conversation, ticket.User, ticket.Origins, DateTimeOffset.FromUnixTimeMilliseconds(ticket.TokenExpires))
            : null;
    }

    private Ticket? Read(string? text)
    {
        if (text is not { Length: > 0 and <= Longest } || !Base64Url.IsValid(text))
        {
            return null;
        }

        try
        {
            return JsonSerializer.Deserialize<Ticket>(_protector.Unprotect(Base64Url.DecodeFromChars(text)));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private void Sweep(long now)
    {
        var swept = Interlocked.Read(ref _swept);
        if (Math.Abs(now - swept) < Life.TotalMilliseconds || Interlocked.CompareExchange(ref _swept, now, swept) != swept)
        {
            return;
        }

        foreach (var (id, expires) in _used)
        {
            if (expires <= now)
            {
                _used.TryRemove(id, out _);
            }
        }
    }

    private sealed record Ticket(string Id, string Conversation, string User, string[] Origins, long TokenExpires, long Expires);
}
