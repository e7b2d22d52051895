using BackPainBot.Dialogs.Replies;

namespace BackPainBot.Tests.Dialogs.Replies;

public sealed class SpokenTests
{
    [Theory]
    [InlineData("**What to do**\n\n- Walk.\n- Rest.", "What to do:\n\nWalk.\nRest.")]
    [InlineData("**Go now.**", "Go now.")]
    [InlineData("a - b ** c", "a - b  c")]
    [InlineData("", "")]
    public void Marks_are_left_out_and_a_heading_ends_with_a_colon(string text, string spoken) => Assert.Equal(spoken, Spoken.Of(text));
}
