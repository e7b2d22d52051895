using BackPainBot.Dialogs.Delivery;

namespace BackPainBot.Channels.Private;

internal static class PrivateChatExtensions
{
    /// <summary>Adds the way from a thread to a member's own chat.</summary>
    public static IServiceCollection AddPrivateChat(this IServiceCollection services) => services.AddSingleton<IPrivateChat, PrivateChat>();
}
