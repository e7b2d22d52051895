using BackPainBot.Channels.DirectLine;
using BackPainBot.Dialogs;
using BackPainBot.Health;
using BackPainBot.Knowledge;
using BackPainBot.Messaging;
using BackPainBot.Pictures;
using BackPainBot.Privacy;
using BackPainBot.Rehearsals;
using BackPainBot.Startup;
using BackPainBot.Storage;
using BackPainBot.Turns;
using BackPainBot.WebChat;

namespace BackPainBot;

internal static class Program
{
    private static Task<int> Main(string[] args) => HostRun.ToEndAsync(() => Build(args, builder => builder.Services.AddRehearsal()));

    internal static WebApplication Build(string[] args, Action<WebApplicationBuilder>? configure = null)
    {
        var builder = HostStart.CreateBuilder(args);
        builder.Services.AddStorage().AddKnowledge().AddConversation().AddTurns().AddPrivacy().AddMessaging().AddDirectLine().AddWebChat().AddHealth();
        configure?.Invoke(builder);
        return builder.Build().MapMessages().MapDirectLine().MapWebChat().MapPictures().MapHealth();
    }
}
