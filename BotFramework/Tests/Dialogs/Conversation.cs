using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace BotFramework.Tests.Dialogs;

/// <summary>A member talking with one dialog that is run as a whole bot; its state goes through a storage after every turn.</summary>
internal sealed class Conversation
{
    private readonly TestAdapter _adapter;
    private readonly ConversationState _state;
    private readonly Func<Dialog> _dialog;

    public Conversation(Func<Dialog> dialog, IStorage storage = null, string channelId = "test")
    {
        _dialog = dialog;
        _state = new ConversationState(storage ?? new MemoryStorage());
        _adapter = new TestAdapter(channelId).Use(new AutoSaveStateMiddleware(_state));
    }

    public Conversation(Dialog dialog, IStorage storage = null, string channelId = "test")
        : this(() => dialog, storage, channelId)
    {
    }

    /// <summary>Storages that keep types and storages that do not, in memory and as text.</summary>
    public static TheoryData<string> Storages => new("memory", "typed json", "typed text", "auto text", "plain text");

    public static IStorage Storage(string name) => name switch
    {
        "memory" => new MemoryStorage(),
        "typed json" => new MemoryStorage(new Dictionary<string, Newtonsoft.Json.Linq.JObject>()),
        "typed text" => new TextStorage(TypeNameHandling.All),
        "auto text" => new TextStorage(TypeNameHandling.Auto),
        _ => new TextStorage(TypeNameHandling.None),
    };

    public Task<string[]> SayAsync(string text) => SendAsync(new Activity { Type = ActivityTypes.Message, Text = text });

    public async Task<string[]> SendAsync(Activity activity) => (await SendForActivitiesAsync(activity)).Select(reply => reply.Text).ToArray();

    public async Task<Activity[]> SendForActivitiesAsync(Activity activity)
    {
        await _adapter.ProcessActivityAsync(activity, async (turn, cancellationToken) =>
            await _dialog().RunAsync(turn, _state.CreateProperty<DialogState>("dialogs"), cancellationToken), default);
        var replies = new List<Activity>();
        while (_adapter.GetNextReply() is Activity reply)
        {
            replies.Add(reply);
        }

        return replies.ToArray();
    }
}
