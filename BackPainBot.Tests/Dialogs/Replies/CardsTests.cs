using BackPainBot.Dialogs.Replies;
using Newtonsoft.Json.Linq;

namespace BackPainBot.Tests.Dialogs.Replies;

/// <summary>Every template in <c>Cards/</c>, bound to the sample data beside it.</summary>
public sealed class CardsTests
{
    public static TheoryData<string> Names() =>
        [.. typeof(CardTemplate).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith("Cards.", StringComparison.Ordinal))
            .Select(name => name["Cards.".Length..^".json".Length])];

    [Theory]
    [MemberData(nameof(Names))]
    public void It_has_sample_data_that_fills_every_place(string name)
    {
        var card = CardTemplate.Embedded(name).Bind(Sample(name));

        Assert.DoesNotContain("${", card.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void It_says_in_text_and_speech_what_it_shows_and_runs_on_every_channel(string name)
    {
        var card = CardTemplate.Embedded(name).Bind(Sample(name));

        Assert.NotEmpty((string)card["fallbackText"]!);
        Assert.NotEmpty((string)card["speak"]!);
        Assert.True(Version.Parse((string)card["version"]!) <= new Version(1, 5));
        Assert.All(card.SelectTokens("$..actions[*].type"), type => Assert.Contains((string)type!, (string[])["Action.Submit", "Action.OpenUrl"]));
    }

    private static JObject Sample(string name)
    {
        using var stream = typeof(CardsTests).Assembly.GetManifestResourceStream($"Cards.{name}.sample.json");
        Assert.True(stream is not null, $"Cards/{name}.sample.json is missing.");
        using var reader = new StreamReader(stream);
        return JObject.Parse(reader.ReadToEnd());
    }
}
