using BackPainBot.Clinical;
using BackPainBot.Dialogs;
using BackPainBot.Dialogs.Services;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;

namespace BackPainBot.Tests.Dialogs;

/// <summary>The conversation on the Bot Framework's test adapter, with its state in memory.</summary>
internal sealed class ConversationFixture
{
    private static readonly Lazy<ClinicalCore> Core = new(() =>
    {
        using var knowledge = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "knowledge.bin"));
        return ClinicalCore.Load(knowledge);
    });

    private readonly TestAdapter _adapter;
    private readonly PrivateConversationState _state;
    private readonly IBot _bot;
    private readonly ConversationReference _reference;
    private int _messages;

    public ConversationFixture(string channel = "emulator", string locale = "en-US", IStorage? storage = null, ServicesOptions? options = null)
        : this(Build(storage ?? new MemoryStorage(), options), "conversation", channel, locale)
    {
    }

    /// <summary>Another conversation of the same bot.</summary>
    public ConversationFixture(IServiceProvider services, string conversation, string channel, string locale)
    {
        Services = services;
        _state = Services.GetRequiredService<PrivateConversationState>();
        _bot = Services.GetRequiredService<TriageBot>();
        _reference = TestAdapter.CreateConversation(conversation, "member", "bot");
        _reference.ChannelId = channel;
        _reference.Locale = locale;
        _adapter = new TestAdapter(_reference);
    }

    public static ClinicalCore Clinical => Core.Value;

    /// <summary>The members' wall clock.</summary>
    public static DateTimeOffset Now { get; } = new(2026, 3, 11, 18, 30, 0, TimeSpan.Zero);

    public IServiceProvider Services { get; }

    /// <summary>The last entity of this type on the replies.</summary>
    public static JObject? Entity(IEnumerable<Activity> replies, string type) =>
        replies.SelectMany(reply => reply.Entities ?? []).LastOrDefault(entity => entity.Type == type)?.Properties;

    /// <summary>The level of care of the outcome among the replies, or null.</summary>
    public static string? Level(IEnumerable<Activity> replies) => (string?)Entity(replies, "backpain/assessment")?["levelOfCare"];

    /// <summary>The choices of the question among the replies.</summary>
    public static string[] Choices(IEnumerable<Activity> replies) => Entity(replies, "backpain/question")?["choices"]?.ToObject<string[]>() ?? [];

    public Task<IReadOnlyList<Activity>> JoinAsync() => SendAsync(new Activity
    {
        Type = ActivityTypes.ConversationUpdate,
        MembersAdded = [new ChannelAccount("member"), new ChannelAccount("bot")],
    });

    public Task<IReadOnlyList<Activity>> SayAsync(string text) => SendAsync(new Activity { Type = ActivityTypes.Message, Text = text });

    public Task<IReadOnlyList<Activity>> SubmitAsync(object value) => SendAsync(new Activity { Type = ActivityTypes.Message, Value = value });

    public async Task<IReadOnlyList<Activity>> SendAsync(Activity activity)
    {
        activity.Id = $"message-{++_messages}";
        activity.ChannelId = _reference.ChannelId;
        activity.Locale ??= string.IsNullOrEmpty(_reference.Locale) ? null : _reference.Locale;
        activity.From = new ChannelAccount("member");
        activity.Recipient = new ChannelAccount("bot");
        activity.Conversation = new ConversationAccount(id: _reference.Conversation.Id);
        activity.LocalTimestamp ??= Now;
        await _adapter.ProcessActivityAsync(activity, async (context, cancellationToken) =>
        {
            await _bot.OnTurnAsync(context, cancellationToken);
            await _state.SaveChangesAsync(context, false, cancellationToken);
            await Services.GetRequiredService<UserState>().SaveChangesAsync(context, false, cancellationToken);
        });
        var replies = new List<Activity>();
        while (_adapter.GetNextReply() is { } reply)
        {
            replies.Add((Activity)reply);
        }

        return replies.Where(reply => reply.Type == ActivityTypes.Message).ToList();
    }

    private static ServiceProvider Build(IStorage storage, ServicesOptions? options)
    {
        var services = new ServiceCollection()
            .AddSingleton<IConfiguration>(new ConfigurationBuilder().Build())
            .AddLogging()
            .AddSingleton(Clinical)
            .AddSingleton(storage)
            .AddSingleton<PrivateConversationState>()
            .AddSingleton<UserState>()
            .AddSingleton(TimeProvider.System)
            .AddConversation();
        if (options is not null)
        {
            services.AddSingleton(Microsoft.Extensions.Options.Options.Create(options));
        }

        return services.BuildServiceProvider();
    }
}
