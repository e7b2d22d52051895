using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using BackPainBot.Tests.Host;
using Newtonsoft.Json.Linq;

namespace BackPainBot.Tests.Transcripts;

/// <summary>Plays what members do in a transcript to the whole host, through its endpoint.</summary>
internal sealed partial class TranscriptPlayer(RunningHost host, string conversation)
{
    /// <summary>The transcript with what the bot answers now.</summary>
    public async Task<Transcript> PlayAsync(Transcript transcript, string channel)
    {
        var shape = new ChannelShape(
            channel, conversation, transcript.Header("conversation"), transcript.Header("locale") ?? "en-US", host.Clock);
        var played = new List<Exchange>();
        foreach (var (act, _) in transcript.Exchanges)
        {
            var lines = new List<string>();
            if (Incoming(shape, act) is { } incoming)
            {
                var posted = host.Connector.Posts.Count;
                lines.AddRange((await PostAsync(incoming)).SelectMany(ReplyText.Lines));
                lines.AddRange(host.Connector.Posts.Skip(posted).SelectMany(post => ReplyText.Elsewhere(post.Path, post.Activity)));
            }

            played.Add(new Exchange(act, [.. lines.Select(line => line.Replace(conversation, "{conversation}", StringComparison.Ordinal))]));
        }

        return transcript with { Exchanges = [.. played] };
    }

    private async Task<IEnumerable<JObject>> PostAsync(JObject activity)
    {
        using var content = new StringContent(activity.ToString(), Encoding.UTF8, "application/json");
        using var response = await host.Client.PostAsync(new Uri("/api/messages", UriKind.Relative), content);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var body = JObject.Parse(await response.Content.ReadAsStringAsync());
        return body["activities"]!.OfType<JObject>().Where(reply => (string?)reply["type"] != "typing");
    }

    private JObject? Incoming(ChannelShape shape, string act)
    {
        var line = Line.Match(act);
        var (member, does, what) = (line.Groups["member"].Value, line.Groups["does"].Value, line.Groups["what"].Value);
        switch (does)
        {
            case "joins":
                return shape.Joins(member);
            case "installs":
                return shape.Installs(member);
            case "submits":
                return shape.Submits(member, JObject.Parse(what));
            case "resubmits":
                return shape.SubmitsAgain();
            case "sends":
                return shape.Sends(member, JObject.Parse(what));
            case "edits":
                return shape.Edits(member, Written(what));
            case "waits":
                host.Clock.Advance(TimeSpan.Parse(what, CultureInfo.InvariantCulture));
                return null;
            case "":
                return shape.Says(member, Written(what));
            default:
                throw new FormatException($"'{act}': a member joins, installs, submits, resubmits, sends, edits, waits, or says after a colon.");
        }
    }

    /// <summary>What stands for what cannot stand in a line: \n for its end, and {300 times: ab} for long texts.</summary>
    private static string Written(string text) => Repeated.Replace(
        text.Replace("\\n", "\n", StringComparison.Ordinal).Replace("\\u00a0", "\u00a0", StringComparison.Ordinal),
        match => string.Concat(Enumerable.Repeat(match.Groups[2].Value, int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture))));

    [GeneratedRegex("^(?<member>[a-z]+)( (?<does>[a-z]+))?(: ?(?<what>.*))?$")]
    private static partial Regex Line { get; }

    [GeneratedRegex(@"\{(\d+) times: ([^}]*)\}")]
    private static partial Regex Repeated { get; }
}
