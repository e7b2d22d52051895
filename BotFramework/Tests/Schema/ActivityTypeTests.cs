using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace BotFramework.Tests.Schema;

public class ActivityTypeTests
{
    [Theory]
    [InlineData("message", true)]
    [InlineData("MESSAGE", true)]
    [InlineData("message/special", true)]
    [InlineData("messageUpdate", false)]
    [InlineData("messages", false)]
    [InlineData("mess", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void A_type_and_its_subtypes_are_that_type(string type, bool isMessage)
    {
        Assert.Equal(isMessage, new Activity(type).AsMessageActivity() != null);
    }

    [Fact]
    public void Each_factory_makes_what_the_cast_of_its_name_takes()
    {
        Assert.NotNull(Activity.CreateMessageActivity().AsMessageActivity());
        Assert.NotNull(Activity.CreateContactRelationUpdateActivity().AsContactRelationUpdateActivity());
        Assert.NotNull(Activity.CreateConversationUpdateActivity().AsConversationUpdateActivity());
        Assert.NotNull(Activity.CreateTypingActivity().AsTypingActivity());
        Assert.NotNull(Activity.CreateEndOfConversationActivity().AsEndOfConversationActivity());
        Assert.NotNull(Activity.CreateEventActivity().AsEventActivity());
        Assert.NotNull(Activity.CreateInvokeActivity().AsInvokeActivity());
        Assert.NotNull(((Activity)Activity.CreateHandoffActivity()).AsHandoffActivity());
        Assert.NotNull(((Activity)Activity.CreateTraceActivity("x")).AsTraceActivity());
    }

    [Fact]
    public void A_trace_names_its_caller_and_the_type_of_its_value()
    {
        var trace = Activity.CreateTraceActivity("state", value: new Uri("https://x/"));

        Assert.Equal(nameof(A_trace_names_its_caller_and_the_type_of_its_value), trace.Label);
        Assert.Equal("Uri", trace.ValueType);
        Assert.Null(Activity.CreateTraceActivity("state").ValueType);
    }

    [Theory]
    [InlineData("hi", null, 0, null, true)]
    [InlineData(" \n", " ", 0, null, false)]
    [InlineData(null, "sum", 0, null, true)]
    [InlineData(null, null, 1, null, true)]
    [InlineData(null, null, 0, "data", true)]
    public void Content_is_words_attachments_or_channel_data(string text, string summary, int attachments, string data, bool expected)
    {
        var activity = new Activity
        {
            Text = text,
            Summary = summary,
            Attachments = Enumerable.Repeat(new Attachment(), attachments).ToList(),
            ChannelData = data,
        };

        Assert.Equal(expected, activity.HasContent());
    }

    [Fact]
    public void Channel_data_are_read_as_the_type_they_are_asked_for()
    {
        var sent = JObject.Parse("""{"tenant":{"id":"t"},"onBehalfOf":[{"mri":"29:x"}],"new":{"a":1}}""");
        var activity = new Activity { ChannelData = sent };

        var data = activity.GetChannelData<TeamsChannelData>();

        Assert.Equal(("t", "29:x"), (data.Tenant.Id, data.OnBehalfOf.Single().Mri));
        Assert.Equal(["new"], data.AdditionalProperties.Keys);
        Assert.Equal(1, Wire.WriteObject(data).SelectToken("new.a"));
    }

    [Fact]
    public void Channel_data_of_the_type_asked_for_are_returned_themselves()
    {
        var data = new TeamsChannelData();

        Assert.Same(data, new Activity { ChannelData = data }.GetChannelData<TeamsChannelData>());
    }

    [Fact]
    public void Channel_data_that_do_not_fit_are_told_by_false()
    {
        foreach (var garbage in new object[] { null, "words", 5, new JArray(1), JObject.Parse("""{"tenant":5}"""), new Uri("https://x/") })
        {
            Assert.False(new Activity { ChannelData = garbage }.TryGetChannelData<TeamsChannelData>(out var data));
            Assert.Null(data);
        }
    }

    [Fact]
    public void No_channel_data_are_the_default_of_the_type()
    {
        Assert.Null(new Activity().GetChannelData<TeamsChannelData>());
        Assert.Equal(0, new Activity().GetChannelData<int>());
    }
}
