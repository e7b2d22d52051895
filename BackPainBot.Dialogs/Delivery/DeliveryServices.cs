using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace BackPainBot.Dialogs.Delivery;

/// <summary>Registers how answers reach members: privately, and in the shape a channel takes.</summary>
internal static class DeliveryServices
{
    public static IServiceCollection AddDelivery(this IServiceCollection services)
    {
        services.TryAddSingleton<IPrivateChat, NoPrivateChat>();
        return services.AddSingleton<GroupReplies>().AddSingleton<AnsweredCards>();
    }
}
