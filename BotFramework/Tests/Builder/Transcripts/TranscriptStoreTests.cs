using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Builder.Transcripts;

public sealed class TranscriptStoreTests : IDisposable
{
    private static readonly DateTimeOffset Start = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);

    private readonly string _folder = Directory.CreateTempSubdirectory("transcripts").FullName;

    public static TheoryData<string> Stores => ["memory", "file"];

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task What_was_kept_comes_back_in_order(string kind)
    {
        var store = Store(kind);
        await store.LogActivityAsync(Said("1", "one"));
        await store.LogActivityAsync(Said("2", "two"));

        var all = await store.GetTranscriptActivitiesAsync("test", "conversation-1");
        var late = await store.GetTranscriptActivitiesAsync("test", "conversation-1", startDate: Start.AddMinutes(2));

        Assert.Equal(["one", "two"], Texts(all));
        Assert.Equal(["two"], Texts(late));
        Assert.Empty((await store.GetTranscriptActivitiesAsync("test", "other")).Items);
        Assert.Empty((await store.GetTranscriptActivitiesAsync("other", "conversation-1")).Items);
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task An_update_changes_what_was_said_and_a_deletion_takes_it_away(string kind)
    {
        var store = Store(kind);
        await store.LogActivityAsync(Said("1", "secret"));
        await store.LogActivityAsync(Said("2", "typo"));
        await store.LogActivityAsync(Change("1", ActivityTypes.MessageDelete));
        await store.LogActivityAsync(Change("2", ActivityTypes.MessageUpdate, "mended"));
        await store.LogActivityAsync(Change("9", ActivityTypes.MessageDelete));

        var items = (await store.GetTranscriptActivitiesAsync("test", "conversation-1")).Items.Cast<Activity>().ToList();

        Assert.Equal([(ActivityTypes.MessageDelete, null), (ActivityTypes.Message, "mended")], items.Select(item => (item.Type, item.Text)));
        Assert.Equal("deleted", items[0].From.Id);
        Assert.Equal(Start.AddMinutes(2), items[1].Timestamp);
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task Transcripts_are_listed_and_deleted(string kind)
    {
        var store = Store(kind);
        await store.LogActivityAsync(Said("1", "one"));

        Assert.Equal(("test", "conversation-1"), ((await store.ListTranscriptsAsync("test")).Items.Select(info => (info.ChannelId, info.Id)).Single()));
        Assert.Empty((await store.ListTranscriptsAsync("other")).Items);

        await store.DeleteTranscriptAsync("test", "conversation-1");
        await store.DeleteTranscriptAsync("test", "conversation-1");
        Assert.Empty((await store.ListTranscriptsAsync("test")).Items);
    }

    [Fact]
    public async Task A_long_transcript_comes_in_pages()
    {
        var store = new MemoryTranscriptStore();
        for (var i = 1; i <= 45; i++)
        {
            await store.LogActivityAsync(Said(i.ToString(System.Globalization.CultureInfo.InvariantCulture), "text"));
        }

        var sizes = new List<int>();
        string token = null;
        do
        {
            var page = await store.GetTranscriptActivitiesAsync("test", "conversation-1", token);
            sizes.Add(page.Items.Length);
            token = page.ContinuationToken;
        }
        while (token != null);

        Assert.Equal([20, 20, 5], sizes);
    }

    [Theory]
    [InlineData("../../outside")]
    [InlineData("..")]
    [InlineData("a/b|c")]
    [InlineData("")]
    public async Task An_id_names_no_file_outside_the_folder(string id)
    {
        var store = Store("file");
        var said = Said("1", "one");
        (said.ChannelId, said.Conversation) = (id, new ConversationAccount { Id = id });

        await store.LogActivityAsync(said);

        Assert.Single(Directory.GetFiles(_folder, "*.transcript", SearchOption.AllDirectories));
        Assert.Equal(["one"], Texts(await store.GetTranscriptActivitiesAsync(id, id)));
    }

    [Theory]
    [InlineData(true, new[] { "two" })]
    [InlineData(false, new[] { "one", "two" })]
    public async Task A_new_logger_begins_a_file_anew_or_goes_on_with_it(bool unitTestMode, string[] texts)
    {
        await Store("file").LogActivityAsync(Said("1", "one"));
        var store = new FileTranscriptLogger(_folder, unitTestMode);

        await store.LogActivityAsync(Said("2", "two"));

        Assert.Equal(texts, Texts(await store.GetTranscriptActivitiesAsync("test", "conversation-1")));
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task Missing_arguments_are_refused_by_name(string kind)
    {
        var store = Store(kind);

        Assert.Equal("activity", (await Assert.ThrowsAsync<ArgumentNullException>(() => store.LogActivityAsync(null))).ParamName);
        Assert.Equal("activity", (await Assert.ThrowsAsync<ArgumentException>(() => store.LogActivityAsync(new Activity()))).ParamName);
        Assert.Equal("channelId", (await Assert.ThrowsAsync<ArgumentNullException>(() => store.GetTranscriptActivitiesAsync(null, "c"))).ParamName);
        Assert.Equal("conversationId", (await Assert.ThrowsAsync<ArgumentNullException>(() => store.GetTranscriptActivitiesAsync("c", null))).ParamName);
        Assert.Equal("channelId", (await Assert.ThrowsAsync<ArgumentNullException>(() => store.ListTranscriptsAsync(null))).ParamName);
        Assert.Equal("channelId", (await Assert.ThrowsAsync<ArgumentNullException>(() => store.DeleteTranscriptAsync(null, "c"))).ParamName);
        Assert.Equal("conversationId", (await Assert.ThrowsAsync<ArgumentNullException>(() => store.DeleteTranscriptAsync("c", null))).ParamName);
    }

    private static Activity Said(string id, string text)
    {
        var activity = Turns.Message(text);
        activity.Id = id;
        activity.Timestamp = Start.AddMinutes(int.Parse(id, System.Globalization.CultureInfo.InvariantCulture));
        return activity;
    }

    private static Activity Change(string id, string type, string text = null)
    {
        var activity = Turns.Message(text);
        (activity.Id, activity.Type, activity.Timestamp) = (id, type, Start.AddHours(1));
        return activity;
    }

    private static IEnumerable<string> Texts(PagedResult<IActivity> page) => page.Items.Cast<Activity>().Select(activity => activity.Text);

    private ITranscriptStore Store(string kind) => kind == "file" ? new FileTranscriptLogger(_folder) : new MemoryTranscriptStore();
}
