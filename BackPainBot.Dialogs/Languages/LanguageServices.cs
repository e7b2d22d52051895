using BackPainBot.Dialogs.Interruptions;
using Microsoft.Extensions.DependencyInjection;

namespace BackPainBot.Dialogs.Languages;

/// <summary>Registers what answers who writes in another language.</summary>
internal static class LanguageServices
{
    public static IServiceCollection AddLanguages(this IServiceCollection services) => services
        .AddSingleton<LanguageTexts>()
        .AddSingleton<LanguageReplies>()
        .AddSingleton<LanguageMarks>()
        .AddMemberCommand<SimpleEnglishCommand>();
}
