using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;

namespace BackPainBot.Channels.DirectLine.Access;

/// <summary>
/// Issues and checks tokens. They are JSON Web Tokens, because the official client reads the member's id from one; what stands in for
/// the signature is a digest of the rest under the keys of ASP.NET's data protection, which rotates them and keeps the old ones.
/// </summary>
internal sealed class ChatTokens(IDataProtectionProvider protection, TimeProvider clock, IOptions<DirectLineOptions> options)
{
    private const string Issuer = "backpainbot";
    /// <summary>In characters; with some hundred sites in it.</summary>
    private const int Longest = 8192;
    private const int Parts = 3;

    private static readonly string Header = Encode("""{"alg":"DP","typ":"JWT"}"""u8);

    private readonly IDataProtector _protector = protection.CreateProtector("DirectLine.ChatToken.v1");

    /// <summary>How long a token lasts.</summary>
    public TimeSpan Life => options.Value.TokenLife;

    /// <summary>A token for a conversation and member, good from now on for <see cref="Life"/>.</summary>
    /// <returns>The token as its bearer sends it, and what it says.</returns>
    public (string Text, ChatToken Token) Issue(string conversation, string user, IReadOnlyList<string> origins)
    {
        var now = clock.GetUtcNow();
        var token = new ChatToken(conversation, user, origins, now + Life);
        var claims = new JsonObject
        {
            ["iss"] = Issuer,
            ["aud"] = Issuer,
            ["conv"] = conversation,
            ["user"] = user,
            ["origins"] = new JsonArray([.. origins.Select(origin => JsonValue.Create(origin))]),
            ["nbf"] = now.ToUnixTimeSeconds(),
            ["exp"] = token.Expires.ToUnixTimeSeconds(),
        };
        var content = $"{Header}.{Encode(Encoding.UTF8.GetBytes(claims.ToJsonString()))}";
        return ($"{content}.{Encode(_protector.Protect(DigestOf(content)))}", token);
    }

    /// <exception cref="RequestRefusedException">It is not a token of this bot, or its time is over.</exception>
    public ChatToken Read(string text)
    {
        var parts = text.Length <= Longest ? text.Split('.') : [];
        if (parts.Length != Parts || parts[0] != Header || !IsSigned($"{parts[0]}.{parts[1]}", parts[2]))
        {
            throw Invalid();
        }

        var token = Parse(Base64Url.DecodeFromChars(parts[1]));
        if (token.Expires <= clock.GetUtcNow())
        {
            throw new RequestRefusedException(StatusCodes.Status403Forbidden, "TokenExpired", "The token has expired. Ask for a new one.");
        }

        return token;
    }

    private bool IsSigned(string content, string signature)
    {
        try
        {
            return Base64Url.IsValid(signature)
                && CryptographicOperations.FixedTimeEquals(_protector.Unprotect(Base64Url.DecodeFromChars(signature)), DigestOf(content));
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    // Signed by us, so it has what we write.
    private static ChatToken Parse(byte[] json)
    {
        using var claims = JsonDocument.Parse(json);
        var root = claims.RootElement;
        return new ChatToken(
            root.GetProperty("conv").GetString()!,
            root.GetProperty("user").GetString()!,
            [.. root.GetProperty("origins").EnumerateArray().Select(origin => origin.GetString()!)],
            DateTimeOffset.FromUnixTimeSeconds(root.GetProperty("exp").GetInt64()));
    }

    private static RequestRefusedException Invalid() =>
        new(StatusCodes.Status403Forbidden, "InvalidToken", "The token is not one of this bot.");

    private static byte[] DigestOf(string content) => SHA256.HashData(Encoding.UTF8.GetBytes(content));

    private static string Encode(ReadOnlySpan<byte> bytes) => Base64Url.EncodeToString(bytes);
}
