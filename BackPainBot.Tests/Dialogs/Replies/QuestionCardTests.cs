using BackPainBot.Dialogs.Replies;
using BackPainBot.Dialogs.Words;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;

namespace BackPainBot.Tests.Dialogs.Replies;

public sealed class QuestionCardTests
{
    private static readonly IServiceProvider Services = new ConversationFixture().Services;
    private static readonly QuestionCard Card = Services.GetRequiredService<QuestionCard>();
    private static readonly Wording Words = Services.GetRequiredService<Wording>();

    [Fact]
    public void None_is_the_last_of_a_list_to_tick()
    {
        var input = Input(Question("neuro", multiple: true, "none", "legNumbness", "legWeakness"));

        Assert.Equal(["legNumbness", "legWeakness", "notSure", "none"], Values(input));
    }

    [Theory]
    [InlineData("webchat", "expanded")]
    [InlineData("directline", "expanded")]
    [InlineData("msteams", "compact")]
    public void A_score_beside_other_questions_is_open_where_its_numbers_stand_in_a_row(string channel, string style)
    {
        var asked = Question("severity", multiple: false, [.. Enumerable.Range(0, 11).Select(number => $"{number}")]);
        var card = (JObject)Card.Render([Question("quality", multiple: false, "dull", "sharp"), asked], [], channel).Content;

        Assert.Equal(style, (string?)card["body"]!.Single(element => (string?)element["id"] == "severity")["style"]);
    }

    [Theory]
    [InlineData("checklist", true)]
    [InlineData("form", true)]
    [InlineData("radiation", false)]
    public void What_sends_a_card_is_called_the_same_on_every_card(string id, bool multiple)
    {
        var card = (JObject)Card.Render([Question(id, multiple, "rounded", "arched")], [], "webchat").Content;

        Assert.Equal(Words["Submit"], (string?)card["actions"]!.First()["title"]);
        Assert.Null(card["actions"]!.First()["data"]!["otherwise"]);
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
