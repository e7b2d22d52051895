using System.Text;
using BackPainBot.Dialogs.Cards;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace BackPainBot.Tests.Dialogs.Cards;

/// <summary>Every template in <c>Cards/</c>, bound to each sample beside it.</summary>
public sealed class CardsTests
{
    private const int MostBytes = 25_000;

    private static readonly Dictionary<string, Type> Records = new()
    {
        ["outcome"] = typeof(OutcomeCard),
        ["plan"] = typeof(PlanCard),
        ["ladder"] = typeof(LadderCard),
        ["emergency"] = typeof(EmergencyCard),
        ["questions"] = typeof(QuestionsCard),
        ["welcome"] = typeof(WelcomeCard),
        ["consent"] = typeof(ConsentCard),
        ["language"] = typeof(LanguageCard),
    };

    public static TheoryData<string> Samples() => [.. CardSamples.All];

    [Fact]
    public void Every_template_has_sample_data_and_a_record() =>
        Assert.All(CardSamples.Templates, template =>
        {
            Assert.Contains(template, CardSamples.All);
            Assert.Contains(template, Records.Keys);
        });

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_record_of_a_template_holds_all_that_its_sample_does(string sample)
    {
        var data = CardSamples.Data(sample);
        var record = data.ToObject(Records[CardSamples.TemplateOf(sample)], JsonSerializer.Create(new JsonSerializerSettings { MissingMemberHandling = MissingMemberHandling.Error }));

        Assert.True(JToken.DeepEquals(data, AdaptiveCard<object>.Json(record!)), $"{data}\n{AdaptiveCard<object>.Json(record!)}");
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_place_is_filled_and_no_text_is_empty(string sample)
    {
        var card = CardSamples.Card(sample);

        Assert.DoesNotContain("${", card.ToString(), StringComparison.Ordinal);
        Assert.All(card.SelectTokens("$..text"), text => Assert.False(string.IsNullOrWhiteSpace((string?)text), text.Path));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void It_says_in_text_and_speech_what_it_shows_and_runs_on_every_channel(string sample)
    {
        var card = CardSamples.Card(sample);

        Assert.NotEmpty((string)card["fallbackText"]!);
        Assert.NotEmpty((string)card["speak"]!);
        Assert.True(Version.Parse((string)card["version"]!) <= new Version(1, 5));
        Assert.All(card.SelectTokens("$..actions[*].type"), type => Assert.Contains((string)type!, (string[])["Action.Submit", "Action.OpenUrl", "Action.ToggleVisibility"]));
        Assert.InRange(Encoding.UTF8.GetByteCount(card.ToString(Formatting.None)), 1, MostBytes);
    }
}
