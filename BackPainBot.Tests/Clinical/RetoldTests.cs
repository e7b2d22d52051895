using BackPainBot.Clinical;

namespace BackPainBot.Tests.Clinical;

/// <summary>
/// What holds after one message or several: numbers and times of something else are not the pain's, and what is put right later
/// replaces what was told before.
/// </summary>
public sealed class RetoldTests
{
    private const string NextMessage = " || ";

    public static TheoryData<string, string> Chats => Read();

    [Theory]
    [MemberData(nameof(Chats))]
    public void What_was_told_last_and_of_the_pain_holds(string expected, string messages)
    {
        var known = Case.Empty;
        foreach (var message in messages.Split(NextMessage))
        {
            var (open, text) = message.StartsWith('[') ? (message[1..message.IndexOf(']', StringComparison.Ordinal)].Split(','), message[(message.IndexOf(']', StringComparison.Ordinal) + 1)..]) : ([], message);
            known = Core.Hear(text, known, open).Case;
        }

        Assert.All(expected.Split("; "), e => Assert.Equal(e, Held(known, e)));
    }

    /// <summary>What the case holds, in the form of what is expected.</summary>
    private static string Held(Case known, string expected)
    {
        var (id, wanted) = expected.TrimStart('!').Split('=') is [var name, var value] ? (name, value) : (expected.TrimStart('!'), "");
        var found = known.Find(id);
        if (expected[0] == '!')
        {
            return found is { Presence: Presence.Present } ? id : expected;
        }

        if (found is not { Presence: Presence.Present })
        {
            return $"{id}: not held";
        }

        if (wanted.Split("..") is [var from, var to])
        {
            var hours = (Core.Wednesday.ToUnixTimeSeconds() - found.Number!.Value) / 3600;
            return hours >= Number(from) && hours <= Number(to) ? expected : $"{id}={hours}";
        }

        return wanted.Length == 0 ? id : $"{id}={found.Value ?? found.Number?.ToString(System.Globalization.CultureInfo.InvariantCulture)}";
    }

    private static double Number(string text) => double.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static TheoryData<string, string> Read()
    {
        var data = new TheoryData<string, string>();
        using var stream = typeof(RetoldTests).Assembly.GetManifestResourceStream("Clinical.retold.tsv")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#') && line.Split('\t') is [var expected, var messages])
            {
                data.Add(expected, messages);
            }
        }

        return data;
    }
}
