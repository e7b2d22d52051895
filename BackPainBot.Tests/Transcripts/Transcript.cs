using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace BackPainBot.Tests.Transcripts;

/// <summary>
/// A conversation in a readable file: notes and headers after "#", what members do, and what the bot answered when the file was
/// approved. Lines that begin with names of channels and "|" hold on those channels only; all others on every channel.
/// </summary>
internal sealed partial record Transcript(ImmutableArray<string> Headers, ImmutableArray<Exchange> Exchanges)
{
    private const char Only = '|';

    /// <summary>Reads a file, as it holds on one channel.</summary>
    public static Transcript Parse(string file, string channel)
    {
        var lines = file.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        var headers = lines.TakeWhile(line => line.Length == 0 || line[0] == '#').ToImmutableArray();
        var exchanges = new List<Exchange>();
        foreach (var line in lines.Skip(headers.Length))
        {
            if (Act.IsMatch(line) && !line.StartsWith(Exchange.Bot, StringComparison.Ordinal))
            {
                exchanges.Add(new Exchange(line, []));
            }
            else if (HoldsOn(line, channel) is { } held)
            {
                exchanges[^1] = exchanges[^1] with { Answer = exchanges[^1].Answer.Add(held) };
            }
        }

        return new Transcript(headers, [.. exchanges]);
    }

    /// <summary>One file from what was played on several channels, with the name of the channel only where they differ.</summary>
    public static string Merge(IReadOnlyDictionary<string, Transcript> played)
    {
        var first = played.Values.First();
        var text = new StringBuilder();
        foreach (var header in first.Headers)
        {
            text.Append(header).Append('\n');
        }

        for (var index = 0; index < first.Exchanges.Length; index++)
        {
            text.Append(first.Exchanges[index].Act).Append('\n');
            foreach (var line in Merged(played.ToDictionary(pair => pair.Key, pair => pair.Value.Exchanges[index].Answer)))
            {
                text.Append(line).Append('\n');
            }
        }

        return text.ToString();
    }

    /// <summary>The value of a header such as "# locale: en-GB", or null.</summary>
    public string? Header(string name) =>
        Headers.Where(line => line.StartsWith($"# {name}: ", StringComparison.Ordinal)).Select(line => line[(name.Length + 4)..].Trim()).FirstOrDefault();

    public override string ToString() => Merge(new Dictionary<string, Transcript> { [string.Empty] = this });

    private static string? HoldsOn(string line, string channel)
    {
        var bar = line.IndexOf(Only, StringComparison.Ordinal);
        return bar <= 0 || !ChannelNames.IsMatch(line[..bar]) ? line : line[..bar].Split(' ').Contains(channel) ? line[(bar + 1)..] : null;
    }

    private static IEnumerable<string> Merged(Dictionary<string, ImmutableArray<string>> answers)
    {
        var all = answers.Values.ToList();
        var shortest = all.Min(answer => answer.Length);
        var start = Enumerable.Range(0, shortest).TakeWhile(at => all.All(answer => answer[at] == all[0][at])).Count();
        var end = Enumerable.Range(1, shortest - start).TakeWhile(back => all.All(answer => answer[^back] == all[0][^back])).Count();
        var between = answers.ToDictionary(pair => pair.Key, pair => pair.Value[start..^end]);
        var shared = between.Values.First().FirstOrDefault(line => between.Values.All(answer => answer.Count(other => other == line) == 1));
        return
        [
            .. all[0][..start],
            .. shared is null
                ? Different(between)
                : [.. Different(Part(between, answer => ..answer.IndexOf(shared))), shared, .. Merged(Part(between, answer => (answer.IndexOf(shared) + 1)..))],
            .. all[0][^end..],
        ];
    }

    private static Dictionary<string, ImmutableArray<string>> Part(Dictionary<string, ImmutableArray<string>> answers, Func<ImmutableArray<string>, Range> part) =>
        answers.ToDictionary(pair => pair.Key, pair => pair.Value[part(pair.Value)]);

    private static IEnumerable<string> Different(Dictionary<string, ImmutableArray<string>> answers) =>
        answers.GroupBy(pair => string.Join('\n', pair.Value), pair => pair.Key)
            .Where(group => group.Key.Length > 0)
            .SelectMany(group => group.Key.Split('\n').Select(line => $"{string.Join(' ', group)}{Only}{line}"));

    [GeneratedRegex("^[a-z]+( [a-z]+)?(:|$)")]
    private static partial Regex Act { get; }

    [GeneratedRegex("^[a-z]+( [a-z]+)*$")]
    private static partial Regex ChannelNames { get; }
}

/// <summary>What a member did, and what the bot answered, line by line.</summary>
internal sealed record Exchange(string Act, ImmutableArray<string> Answer)
{
    /// <summary>How an answer begins.</summary>
    public const string Bot = "bot";
}
