using System.Globalization;
using Microsoft.Bot.Connector.Client;
using Microsoft.Bot.Connector.Serialization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Keeps a token until shortly before it expires; however many requests wait for a new one, it is asked for once.</summary>
internal sealed class TokenSource(Func<HttpRequestMessage> request, HttpClient httpClient, TimeProvider timeProvider) : IAuthenticator
{
    private const int LongestAnswer = 64 * 1024;

    // A request that is signed now must still be accepted when it arrives, by a clock that may differ.
    private static readonly TimeSpan Margin = TimeSpan.FromMinutes(5);

    private readonly SemaphoreSlim _oneAtATime = new(1, 1);
    private AuthenticatorResult _token;

    public async Task<AuthenticatorResult> GetTokenAsync(bool forceRefresh = false)
    {
        var known = Volatile.Read(ref _token);
        if (!forceRefresh && IsGood(known))
        {
            return known;
        }

        await _oneAtATime.WaitAsync().ConfigureAwait(false);
        try
        {
            var current = _token;
            // Whoever waited takes what was fetched meanwhile.
            if (IsGood(current) && !(forceRefresh && ReferenceEquals(current, known)))
            {
                return current;
            }

            return _token = await FetchAsync().ConfigureAwait(false);
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    private bool IsGood(AuthenticatorResult token) => token != null && token.ExpiresOn - Margin > timeProvider.GetUtcNow();

    private async Task<AuthenticatorResult> FetchAsync()
    {
        using var response = await TransientFaults.Pipeline.ExecuteAsync(
            async cancellation =>
            {
                using var message = request();
                return await httpClient.SendAsync(message, cancellation).ConfigureAwait(false);
            }).ConfigureAwait(false);
        if (!response.IsSuccessStatusCode)
        {
            throw new HttpRequestException(
                $"The login service gave the bot no token: it answered {(int)response.StatusCode} ({response.StatusCode}).", null, response.StatusCode);
        }

        var stream = await response.Content.ReadAsStreamAsync().ConfigureAwait(false);
        await using (stream.ConfigureAwait(false))
        {
            using var body = await BodyReader.ReadAsync(stream, null, LongestAnswer, CancellationToken.None).ConfigureAwait(false);
            return Parse(body);
        }
    }

    private AuthenticatorResult Parse(PooledBytes body)
    {
        JObject answer;
        try
        {
            answer = ProtocolJson.Read<JObject>(body.Memory.Span, ProtocolJson.Serializer);
        }
        catch (JsonException)
        {
            answer = null;
        }

        return (answer?["access_token"] as JValue)?.Value is string { Length: > 0 } token && ExpiresOn(answer) is { } expiresOn
            ? new AuthenticatorResult { AccessToken = token, ExpiresOn = expiresOn }
            : throw new HttpRequestException("The login service gave the bot no token: its answer cannot be read.");
    }

    // Login services say how many seconds are left, App Service says when; some write the number as a string.
    private DateTimeOffset? ExpiresOn(JObject answer) =>
        Seconds(answer["expires_in"]) is { } left ? timeProvider.GetUtcNow().AddSeconds(left)
        : Seconds(answer["expires_on"]) is { } at ? DateTimeOffset.UnixEpoch.AddSeconds(at)
        : null;

    private static uint? Seconds(JToken number) =>
        number is JValue value && uint.TryParse(value.ToString(CultureInfo.InvariantCulture), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            ? seconds
            : null;
}
