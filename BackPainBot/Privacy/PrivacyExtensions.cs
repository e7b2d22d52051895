using BackPainBot.Dialogs.Privacy;
using BackPainBot.Feedback;

namespace BackPainBot.Privacy;

internal static class PrivacyExtensions
{
    /// <summary>Adds what members may see, take away and delete of what the storage keeps of them.</summary>
    public static IServiceCollection AddPrivacy(this IServiceCollection services) => services
        .AddSingleton<IMemberData, ConversationData>()
        .AddSingleton<IMemberData, WithheldData>()
        .AddSingleton<IMemberData, RepliesData>()
        .AddSingleton<IMemberData, ProfileData>()
        .AddFeedbackStore();
}
