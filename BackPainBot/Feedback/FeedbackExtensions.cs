using BackPainBot.Dialogs.Feedback;
using BackPainBot.Dialogs.Privacy;

namespace BackPainBot.Feedback;

internal static class FeedbackExtensions
{
    /// <summary>Adds where thumbs and comments are kept.</summary>
    public static IServiceCollection AddFeedbackStore(this IServiceCollection services) => services
        .AddSingleton<FeedbackStore>()
        .AddSingleton<IFeedbackStore>(provider => provider.GetRequiredService<FeedbackStore>())
        .AddSingleton<IMemberData>(provider => provider.GetRequiredService<FeedbackStore>());
}
