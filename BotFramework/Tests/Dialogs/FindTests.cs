using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs.Prompts;

namespace BotFramework.Tests.Dialogs;

public class FindTests
{
    [Fact]
    public void Of_values_that_overlap_the_longer_wins()
        => Assert.Equal(["low back", "back"], Words("low back and back", "back", "low back"));

    [Fact]
    public void Words_of_a_value_may_stand_apart_but_not_far()
    {
        Assert.Equal(["lower back"], Words("lower bit of back", "lower back"));
        Assert.Empty(Words("lower a b c back", "lower back"));
    }

    [Fact]
    public void A_part_of_a_value_is_found_only_if_asked_for()
    {
        Assert.Empty(Words("back", "lower back"));
        var found = Find.FindValues("back", [new SortedValue { Value = "lower back" }], new FindValuesOptions { AllowPartialMatches = true });
        Assert.Equal(0.5f, Assert.Single(found).Resolution.Score);
    }

    [Fact]
    public void A_choice_is_found_once_by_its_longest_word_though_two_are_said()
    {
        var found = Find.FindChoices("dull and aching", [new Choice("dull") { Synonyms = ["aching", null, ""] }]);

        Assert.Equal("aching", Assert.Single(found).Resolution.Synonym);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("...")]
    [InlineData("\uDC00\uD800")]
    public void Nothing_is_found_in_nothing(string utterance)
    {
        Assert.Empty(Words(utterance, "back", "", null, "..!"));
        Assert.Empty(ChoiceRecognizers.RecognizeChoices(utterance, ["back"]));
        Assert.Empty(ChoiceRecognizers.RecognizeChoices(utterance, (IList<string>)null));
    }

    [Fact]
    public void Choices_that_are_missing_are_refused()
    {
        Assert.Throws<ArgumentNullException>(() => Find.FindChoices("x", (IList<Choice>)null));
        Assert.Throws<ArgumentNullException>(() => Find.FindValues("x", null));
    }

    [Fact]
    public void No_choices_make_a_message_without_any()
    {
        Assert.Equal("text", ChoiceFactory.List((IList<Choice>)null, "text").Text);
        Assert.Empty(ChoiceFactory.SuggestedAction((IList<string>)null, "text", null, null).SuggestedActions.Actions);
        Assert.Equal("text ", ChoiceFactory.ForChannel(null, null, "text", null, null, null, null).Text);
    }

    [Theory]
    [InlineData("EN", "en-us")]
    [InlineData("en-GB", "en-us")]
    [InlineData("Pt-PT", "pt-br")]
    [InlineData("enm-GB", "enm-gb")]
    [InlineData("-", "-")]
    [InlineData("", "")]
    [InlineData(null, null)]
    public void A_language_is_mapped_to_the_nearest_known(string code, string expected)
        => Assert.Equal(expected, PromptCultureModels.MapToNearestLanguage(code));

    private static string[] Words(string utterance, params string[] values) => Find
        .FindValues(utterance, values.Select((value, index) => new SortedValue { Value = value, Index = index }).ToList())
        .Select(found => found.Resolution.Value)
        .ToArray();
}
