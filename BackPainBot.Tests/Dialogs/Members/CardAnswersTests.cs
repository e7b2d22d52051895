using BackPainBot.Dialogs.Members;
using Newtonsoft.Json.Linq;

namespace BackPainBot.Tests.Dialogs.Members;

public sealed class CardAnswersTests
{
    [Fact]
    public void Each_question_on_the_card_gives_its_choices()
    {
        var answers = CardAnswers.From(JObject.Parse(
            """{ "type": "backpain/answers", "questions": "radiation,checklist,severity", "radiation": "none", "checklist": "bladder,bowel", "severity": 6 }"""));

        Assert.NotNull(answers);
        Assert.Equal<string>(["none"], answers.Choices["radiation"]);
        Assert.Equal<string>(["bladder", "bowel"], answers.Choices["checklist"]);
        Assert.Equal<string>(["6"], answers.Choices["severity"]);
    }

    [Theory]
    [InlineData("""{ "type": "backpain/answers", "listed": "bladder,bowel" }""", new[] { "bladder", "bowel" })]
    [InlineData("""{ "type": "backpain/answers", "listed": ["bladder"] }""", new string[0])]
    [InlineData("""{ "type": "backpain/answers" }""", new string[0])]
    public void It_says_which_danger_signs_the_card_listed(string payload, string[] expected) =>
        Assert.Equal<string>(expected, CardAnswers.From(JObject.Parse(payload))!.Listed);

    [Fact]
    public void A_question_left_empty_has_no_answer()
    {
        var answers = CardAnswers.From(JObject.Parse("""{ "type": "backpain/answers", "questions": "radiation,severity", "radiation": "" }"""));

        Assert.NotNull(answers);
        Assert.Empty(answers.Choices);
    }

    [Theory]
    [InlineData("""{}""")]
    [InlineData("""{ "type": 7 }""")]
    [InlineData("""{ "type": { "type": "backpain/answers" } }""")]
    [InlineData("""{ "type": "something/else", "questions": "radiation", "radiation": "none" }""")]
    [InlineData("""{ "action": "like" }""")]
    public void Another_card_is_no_answer(string payload) => Assert.Null(CardAnswers.From(JObject.Parse(payload)));

    [Theory]
    [InlineData(null)]
    [InlineData("backpain/answers")]
    [InlineData(42)]
    public void A_value_that_is_no_object_is_no_answer(object? value) => Assert.Null(CardAnswers.From(value));

    [Theory]
    [InlineData("""{ "type": "backpain/answers" }""")]
    [InlineData("""{ "type": "backpain/answers", "questions": null }""")]
    [InlineData("""{ "type": "backpain/answers", "questions": ["radiation"], "radiation": "none" }""")]
    [InlineData("""{ "type": "backpain/answers", "questions": ",,,", "": "x" }""")]
    [InlineData("""{ "type": "backpain/answers", "questions": "radiation", "radiation": { "deep": [1] } }""")]
    public void A_broken_card_answer_answers_nothing(string payload)
    {
        var answers = CardAnswers.From(JObject.Parse(payload));

        Assert.NotNull(answers);
        Assert.Empty(answers.Choices);
    }

    [Fact]
    public void A_button_answers_what_nothing_was_chosen_for()
    {
        var card = CardAnswers.From(JObject.Parse("""{"type":"backpain/answers","questions":"checklist,age","otherwise":"notSure","age":"from18To29"}"""))!;

        Assert.Equal<string>(["notSure"], card.Choices["checklist"]);
        Assert.Equal<string>(["from18To29"], card.Choices["age"]);
    }

    [Fact]
    public void What_was_ticked_counts_more_than_the_button_that_denies_it() =>
        Assert.Equal<string>(["bladder"], CardAnswers.From(JObject.Parse("""{"type":"backpain/answers","questions":"checklist","otherwise":"none","checklist":"bladder"}"""))!.Choices["checklist"]);

    [Fact]
    public void A_picture_that_was_pressed_counts_more_than_the_list_beside_it() =>
        Assert.Equal<string>(["left"], CardAnswers.From(JObject.Parse("""{"type":"backpain/answers","questions":"location","pick":"location:left","location":"right"}"""))!.Choices["location"]);

    [Theory]
    [InlineData("location")]
    [InlineData("location:left:x")]
    [InlineData(":")]
    [InlineData("severity:4")]
    public void A_press_that_makes_no_sense_is_passed_over(string pick) =>
        Assert.Empty(CardAnswers.From(new JObject { ["type"] = "backpain/answers", ["questions"] = "location", ["pick"] = pick })!.Choices);
}
