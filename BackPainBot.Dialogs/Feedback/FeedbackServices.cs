using BackPainBot.Dialogs.Interruptions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace BackPainBot.Dialogs.Feedback;

/// <summary>Registers thumbs and comments.</summary>
internal static class FeedbackServices
{
    public static IServiceCollection AddFeedback(this IServiceCollection services)
    {
        services.TryAddSingleton<IFeedbackStore, NoFeedbackStore>();
        return services
            .AddSingleton<FeedbackDesk>()
            .AddMemberCommand<ThumbsUpCommand>()
            .AddMemberCommand<ThumbsDownCommand>()
            .AddMemberCommand<FeedbackCommand>();
    }
}
