using Microsoft.Bot.Builder;

namespace BotFramework.Tests.Builder.Turn;

public class TurnContextStateCollectionTests
{
    private readonly TurnContextStateCollection _state = [];

    [Fact]
    public void Names_are_found_whatever_their_case()
    {
        _state.Add("ConversationState", "value");

        Assert.Equal("value", _state.Get<string>("conversationstate"));
    }

    [Fact]
    public void What_is_of_another_type_or_not_there_is_null()
    {
        _state.Set("number", "text");

        Assert.Null(_state.Get<Version>("number"));
        Assert.Null(_state.Get<Version>());
        Assert.Null(_state.Get<Version>(""));
    }

    [Fact]
    public void A_name_is_added_once_and_set_as_often_as_wanted()
    {
        _state.Add("name", "one");

        Assert.Throws<ArgumentException>(() => _state.Add("NAME", "two"));
        _state.Set("NAME", "three");
        Assert.Equal("three", _state.Get<string>("name"));
    }

    [Fact]
    public void Missing_arguments_are_refused_by_name()
    {
        Assert.Equal("key", Assert.Throws<ArgumentNullException>(() => _state.Get<string>(null)).ParamName);
        Assert.Equal("key", Assert.Throws<ArgumentNullException>(() => _state.Add(null, "x")).ParamName);
        Assert.Equal("value", Assert.Throws<ArgumentNullException>(() => _state.Add<string>("x", null)).ParamName);
        Assert.Equal("key", Assert.Throws<ArgumentNullException>(() => _state.Set(null, "x")).ParamName);
    }
}
