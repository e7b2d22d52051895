using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Schema;

public class MentionTests
{
    private static readonly ChannelAccount _bot = new("28:bot", "Coach");
    private static readonly ChannelAccount _other = new("29:bob", "Bob");

    [Theory]
    [InlineData("<at>Coach</at> my back hurts", "my back hurts")]
    [InlineData("<at>Coach</at>\u00A0my back hurts\n", "my back hurts")]
    [InlineData("hi <AT>coach</AT>, my back hurts", "hi , my back hurts")]
    [InlineData("<at>Coach</at> <at>Coach</at>", "")]
    [InlineData("my back hurts", "my back hurts")]
    public void The_recipients_mention_is_taken_out_of_the_text(string text, string left)
    {
        var message = Message(text, new Mention(_bot, "<at>Coach</at>"));

        Assert.Equal(left, message.RemoveRecipientMention());
        Assert.Equal(left, message.Text);
    }

    [Fact]
    public void A_mention_without_words_of_its_own_is_the_name_between_tags()
    {
        Assert.Equal("help", Message("<at>Coach</at> help", new Mention(_bot)).RemoveRecipientMention());
    }

    [Fact]
    public void Letters_with_a_meaning_in_patterns_are_taken_literally()
    {
        var message = Message("<at>C++ (a|b) [x]</at> help", new Mention(_bot, "<at>C++ (a|b) [x]</at>"));

        Assert.Equal("help", message.RemoveRecipientMention());
    }

    [Fact]
    public void Mentions_of_others_stay()
    {
        var message = Message("<at>Coach</at> ask <at>Bob</at>", new Mention(_bot, "<at>Coach</at>"), new Mention(_other, "<at>Bob</at>"));

        Assert.Equal("ask <at>Bob</at>", message.RemoveRecipientMention());
        Assert.True(message.MentionsRecipient());
        Assert.True(message.MentionsId("29:bob"));
        Assert.False(message.MentionsId("29:carol"));
    }

    [Fact]
    public void Mentions_are_read_from_the_json_that_a_channel_sent()
    {
        var message = Wire.Read<Activity>(
            """{"type":"message","entities":[{"type":"clientInfo"},{"type":"Mention","mentioned":{"id":"28:bot"}},null]}""");

        Assert.Equal("28:bot", Assert.Single(message.GetMentions()).Mentioned.Id);
    }

    [Fact]
    public void Incomplete_mentions_do_no_harm()
    {
        var nameless = new ChannelAccount("28:bot");
        var message = Message("hello", new Mention(), new Mention(new ChannelAccount()), new Mention(nameless), new Mention(_bot, ""));

        Assert.Equal("hello", message.RemoveRecipientMention());
    }

    [Fact]
    public void Without_text_or_recipient_there_is_nothing_to_take_out()
    {
        var message = Message(null, new Mention(_bot, "<at>Coach</at>"));
        Assert.Null(message.RemoveRecipientMention());

        message.Recipient = null;
        Assert.False(message.MentionsRecipient());
        Assert.Null(message.RemoveRecipientMention());
    }

    private static Activity Message(string text, params Entity[] entities) =>
        new Activity(ActivityTypes.Message) { Text = text, Recipient = _bot, Entities = entities };
}
