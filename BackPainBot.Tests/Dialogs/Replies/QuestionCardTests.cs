using BackPainBot.Dialogs.Replies;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;

namespace BackPainBot.Tests.Dialogs.Replies;

public sealed class QuestionCardTests
{
    private static readonly QuestionCard Card = new ConversationFixture().Services.GetRequiredService<QuestionCard>();

    [Fact]
    public void None_stands_after_what_it_denies_in_a_list_to_tick()
    {
        var input = Input(Question("neuro", multiple: true, "none", "legNumbness", "legWeakness"));

        Assert.Equal(["legNumbness", "legWeakness", "none", "notSure"], Values(input));
    }

    [Fact]
    public void A_list_to_choose_one_from_keeps_its_order()
    {
        var input = Input(Question("radiation", multiple: false, "none", "buttock", "thigh"));

        Assert.Equal(["none", "buttock", "thigh", "notSure"], Values(input));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_card_sent_empty_is_stopped_with_a_word_on_what_is_missing(bool multiple)
    {
        var input = Input(Question("quality", multiple, "dull", "sharp"));

        Assert.True((bool)input["isRequired"]!);
        Assert.Contains("not sure", (string)input["errorMessage"]!, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_long_list_to_choose_one_from_folds_away_and_says_what_to_do()
    {
        var input = Input(Question("age", multiple: false, [.. Enumerable.Range(0, 11).Select(number => $"{number}")]));

        Assert.Equal("compact", (string?)input["style"]);
        Assert.NotEmpty((string)input["placeholder"]!);
    }

    private static AskedQuestion Question(string id, bool multiple, params string[] choices) =>
        new(id, "What is it?", [.. choices.Select(choice => new AskedChoice(choice, choice))], [new AskedChoice("notSure", "Not sure")], multiple);

    private static JToken Input(AskedQuestion question) => ((JObject)Card.Render([question], [], "webchat").Content)["body"]!.Single(element => element["choices"] is not null);

    private static IEnumerable<string> Values(JToken input) => input["choices"]!.Select(choice => (string)choice["value"]!);
}
