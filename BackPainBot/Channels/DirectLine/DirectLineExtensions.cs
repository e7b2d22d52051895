using BackPainBot.Channels.DirectLine.Access;
using BackPainBot.Channels.DirectLine.Delivery;
using BackPainBot.Channels.DirectLine.Endpoints;
using BackPainBot.Channels.DirectLine.Limits;
using BackPainBot.Channels.DirectLine.Transcripts;
using BackPainBot.Channels.DirectLine.Turns;
using BackPainBot.Channels.DirectLine.Uploads;
using BackPainBot.Dialogs.Privacy;
using BackPainBot.Settings;
using BackPainBot.Storage;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.Options;

namespace BackPainBot.Channels.DirectLine;

internal static class DirectLineExtensions
{
    /// <summary>Where the web chat's endpoints are.</summary>
    public const string Root = "/v3/directline";

    /// <summary>The section of the settings.</summary>
    public const string Section = "Channels:DirectLine";

    /// <summary>Adds the web chat's own channel: Direct Line 3.0 within this process.</summary>
    public static IServiceCollection AddDirectLine(this IServiceCollection services)
    {
        services.AddSettings(Section, DirectLineOptions.Read);
        services.AddSettings($"{Section}:Uploads", UploadOptions.Read);
        services.AddDataProtection().SetApplicationName("BackPainBot");
        services.AddOptions<KeyManagementOptions>().Configure<IServiceProvider>((keys, provider) => keys.XmlRepository = new KeyRepository(provider));
        services.AddSilence();
        services.AddSingleton(new SqlTables(TranscriptStatements.Create)).AddSingleton<IChatStore>(MakeStore);
        services.AddSingleton<IActivityFeed, ProcessFeed>();
        services.AddSingleton<ChatTranscript>().AddSingleton<DirectLineAdapter>().AddSingleton<TurnQueue>().AddSingleton<BusyNotice>();
        services.AddSingleton<ChatTokens>().AddSingleton<StreamTickets>().AddSingleton<Sites>().AddSingleton<Callers>();
        services.AddSingleton<UploadLinks>().AddSingleton<RequestLimits>().AddSingleton<DirectLineGate>();
        services.AddSingleton<TokenEndpoints>().AddSingleton<ConversationEndpoints>().AddSingleton<ActivityEndpoints>();
        services.AddSingleton<StreamEndpoint>().AddSingleton<SessionEndpoint>().AddSingleton<UploadEndpoints>();
        services.AddSingleton<Sockets>().AddSingleton<UploadFolder>();
        services.AddHostedService<DirectLinePreparation>();
        services.AddHostedService(provider => provider.GetRequiredService<Sockets>());
        services.AddHostedService<TurnRecovery>();
        services.AddSingleton<ChatRemoval>().AddSingleton<WithheldLines>();
        services.AddSingleton<IExpiringStore>(provider => provider.GetRequiredService<WithheldLines>());
        services.AddSingleton<IExpiringStore>(provider => provider.GetRequiredService<ChatRemoval>());
        // Files first: once its conversation is no more, nothing says whose a file was.
        services.AddSingleton<IMemberData, UploadData>().AddSingleton<IMemberData, TranscriptData>();
        return services;
    }

    /// <summary>Maps the endpoints, unless the settings close them.</summary>
    public static WebApplication MapDirectLine(this WebApplication app)
    {
        if (!app.Configuration.IsOn($"{Section}:Enabled"))
        {
            return app;
        }

        app.UseWhen(context => context.Request.Path.StartsWithSegments(Root, StringComparison.OrdinalIgnoreCase), branch =>
        {
            branch.Use((context, next) => context.RequestServices.GetRequiredService<DirectLineGate>().InvokeAsync(context, next));
            branch.UseWebSockets();
        });
        var routes = app.MapGroup(Root);
        Map<TokenEndpoints>(routes, "POST", "/tokens/generate", (endpoint, context) => endpoint.GenerateAsync(context));
        Map<TokenEndpoints>(routes, "POST", "/tokens/refresh", (endpoint, context) => endpoint.RefreshAsync(context));
        Map<ConversationEndpoints>(routes, "POST", "/conversations", (endpoint, context) => endpoint.StartAsync(context));
        Map<ConversationEndpoints>(routes, "GET", "/conversations/{id}", (endpoint, context) => endpoint.ReconnectAsync(context, Id(context)));
        Map<ActivityEndpoints>(routes, "POST", "/conversations/{id}/activities", (endpoint, context) => endpoint.PostAsync(context, Id(context)));
        Map<ActivityEndpoints>(routes, "GET", "/conversations/{id}/activities", (endpoint, context) => endpoint.PollAsync(context, Id(context)));
        Map<UploadEndpoints>(routes, "POST", "/conversations/{id}/upload", (endpoint, context) => endpoint.PostAsync(context, Id(context)));
        Map<UploadEndpoints>(routes, "GET", "/conversations/{id}/uploads/{upload}", (endpoint, context) =>
            endpoint.GetAsync(context, Id(context), (string)context.Request.RouteValues["upload"]!));
        // Over HTTP/2 a socket is opened by CONNECT.
        Map<StreamEndpoint>(routes, "CONNECT", "/conversations/{id}/stream", (endpoint, context) => endpoint.OpenAsync(context, Id(context)));
        Map<StreamEndpoint>(routes, "GET", "/conversations/{id}/stream", (endpoint, context) => endpoint.OpenAsync(context, Id(context)));
        Map<SessionEndpoint>(routes, "GET", "/session/getsessionid", (endpoint, context) => endpoint.GetAsync(context));
        return app;
    }

    private static void Map<T>(IEndpointRouteBuilder routes, string method, string pattern, Func<T, HttpContext, Task> handle)
        where T : notnull =>
        routes.MapMethods(pattern, [method], (RequestDelegate)(context => handle(context.RequestServices.GetRequiredService<T>(), context)));

    private static string Id(HttpContext context) => (string)context.Request.RouteValues["id"]!;

    private static IChatStore MakeStore(IServiceProvider services)
    {
        var options = services.GetRequiredService<IOptions<StorageOptions>>().Value;
        var clock = services.GetRequiredService<TimeProvider>();
        return services.GetRequiredService<DocumentStorage>() is SqlDocumentStorage sql
            ? new SqlChatStore(sql.Sessions, services.GetRequiredService<ISqlDatabase>(), services.GetRequiredService<WithheldLines>(), clock, options.Retention)
            : new MemoryChatStore(clock, options.Retention);
    }
}
