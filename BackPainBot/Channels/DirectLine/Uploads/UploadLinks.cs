using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.DataProtection;

namespace BackPainBot.Channels.DirectLine.Uploads;

/// <summary>
/// Addresses under which a conversation gets its own files back. A page shows a picture without being able to send a token, so the address
/// carries its own right, which lasts an hour; the transcript keeps a stand-in that is turned into such an address whenever it is delivered.
/// </summary>
internal sealed partial class UploadLinks(IDataProtectionProvider protection, TimeProvider clock)
{
    private const string StandIn = "backpainbot-upload:";
    private const int Longest = 1024;

    private static readonly TimeSpan Life = TimeSpan.FromHours(1);

    private readonly IDataProtector _protector = protection.CreateProtector("DirectLine.UploadLink.v1");

    /// <summary>What stands in the transcript for the address of a file.</summary>
    /// <param name="address">The bot's address, as the member's browser knows it.</param>
    /// <param name="conversation">The conversation that the file belongs to.</param>
    /// <param name="upload">The file.</param>
    public static string StandInFor(string address, string conversation, string upload) =>
        $"{address}{DirectLineExtensions.Root}/conversations/{conversation}/uploads/{upload}?t={StandIn}{upload}";

    /// <summary>An activity's JSON with addresses that are good now, for the conversation that it is delivered to.</summary>
    public string Resolve(string activity, string conversation) => activity.Contains(StandIn, StringComparison.Ordinal)
        ? StandIns().Replace(activity, match => Sign(conversation, match.Groups[1].Value))
        : activity;

    /// <summary>Whether the right in an address is good for this file in this conversation now.</summary>
    public bool IsGood(string? text, string conversation, string upload)
    {
        if (text is not { Length: > 0 and <= Longest } || !Base64Url.IsValid(text))
        {
            return false;
        }

        try
        {
            var parts = Encoding.UTF8.GetString(_protector.Unprotect(Base64Url.DecodeFromChars(text))).Split(' ');
            return parts is [var ofConversation, var ofUpload, var expires]
                && ofConversation == conversation
                && ofUpload == upload
                && long.Parse(expires, System.Globalization.CultureInfo.InvariantCulture) > clock.GetUtcNow().ToUnixTimeSeconds();
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    private string Sign(string conversation, string upload)
    {
        var text = string.Create(
            System.Globalization.CultureInfo.InvariantCulture, $"{conversation} {upload} {(clock.GetUtcNow() + Life).ToUnixTimeSeconds()}");
        return Base64Url.EncodeToString(_protector.Protect(Encoding.UTF8.GetBytes(text)));
    }

    [GeneratedRegex($"{StandIn}([A-Za-z0-9_-]{{22}})(?![A-Za-z0-9_-])")]
    private static partial Regex StandIns();
}
