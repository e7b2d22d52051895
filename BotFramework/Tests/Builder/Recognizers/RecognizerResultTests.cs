using Microsoft.Bot.Builder;

namespace BotFramework.Tests.Builder.Recognizers;

public class RecognizerResultTests
{
    [Fact]
    public void The_top_intent_is_the_one_with_the_highest_score()
    {
        var result = new RecognizerResult
        {
            Intents = { ["a"] = new IntentScore { Score = 0.2 }, ["b"] = new IntentScore { Score = 0.7 }, ["c"] = new IntentScore() },
        };

        Assert.Equal(("b", 0.7), result.GetTopScoringIntent());
        Assert.Equal((string.Empty, 0.0), new RecognizerResult().GetTopScoringIntent());
        Assert.Throws<InvalidOperationException>(() => new RecognizerResult { Intents = null }.GetTopScoringIntent());
        Assert.Equal("result", Assert.Throws<ArgumentNullException>(() => ((RecognizerResult)null).GetTopScoringIntent()).ParamName);
    }

    [Fact]
    public void A_result_takes_over_another()
    {
        var result = new RecognizerResult();

        result.Convert(new RecognizerResult { Text = "t", AlteredText = "a" });

        Assert.Equal(("t", "a"), (result.Text, result.AlteredText));
        Assert.Equal("result", Assert.Throws<ArgumentNullException>(() => result.Convert(null)).ParamName);
        Assert.Equal("result", Assert.Throws<ArgumentException>(() => result.Convert("text")).ParamName);
    }
}
