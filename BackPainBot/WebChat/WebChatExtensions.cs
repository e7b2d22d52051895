using BackPainBot.Settings;
using BackPainBot.WebChat.Assets;
using BackPainBot.WebChat.Pages;

namespace BackPainBot.WebChat;

internal static class WebChatExtensions
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Adds the chat page and the widget.</summary>
    public static IServiceCollection AddWebChat(this IServiceCollection services)
    {
        services.AddSettings(WebChatOptions.Section, WebChatOptions.Read);
        services.AddHostedService<WebChatPreparation>();
        return services
            .AddSingleton<ChatLocale>()
            .AddSingleton<PageWords>()
            .AddSingleton<PageAssets>()
            .AddSingleton<ChatBundle>()
            .AddSingleton<SecurityHeaders>()
            .AddSingleton<ChatPage>()
            .AddSingleton<GymPage>()
            .AddSingleton<WidgetScript>();
    }

    /// <summary>The page at <c>/</c>, the widget's frame at <c>/frame</c>, the widget itself, and what they load.</summary>
    public static WebApplication MapWebChat(this WebApplication app)
    {
        app.MapMethods("/", Methods, (RequestDelegate)(context => Of<ChatPage>(context).SendAsync(context, framed: false)));
        app.MapMethods("/frame", Methods, (RequestDelegate)(context => Of<ChatPage>(context).SendAsync(context, framed: true)));
        app.MapMethods("/widget.js", Methods, (RequestDelegate)(context => Of<WidgetScript>(context).SendAsync(context)));
        app.MapMethods("/assets/{version}/{name}", Methods, (RequestDelegate)(context => SendAssetAsync(context, Of<PageAssets>(context).Find(Named(context)))));
        app.MapMethods("/webchat/{name}", Methods, (RequestDelegate)(context => SendAssetAsync(context, Of<ChatBundle>(context).Find(Named(context)))));
        if (app.Environment.IsDevelopment())
        {
            app.MapMethods("/demo", Methods, (RequestDelegate)(context => Of<GymPage>(context).SendAsync(context)));
        }

        return app;
    }

    private static T Of<T>(HttpContext context)
        where T : notnull =>
        context.RequestServices.GetRequiredService<T>();

    private static string Named(HttpContext context) => (string)context.Request.RouteValues["name"]!;

    private static Task SendAssetAsync(HttpContext context, CompressedContent? content)
    {
        if (content is not null)
        {
            return ContentResponse.SendAsync(context, content, ContentResponse.Forever);
        }

        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }
}
