using BackPainBot.Dialogs.Interruptions;
using Microsoft.Extensions.DependencyInjection;

namespace BackPainBot.Dialogs.Answers;

/// <summary>Registers what answers members beside the questions.</summary>
internal static class AnswerServices
{
    public static IServiceCollection AddAnswers(this IServiceCollection services) => services
        .AddSingleton<UnderstoodFacts>()
        .AddSingleton<SourceNotes>()
        .AddSingleton<GeneralAnswers>()
        .AddSingleton<Comfort>()
        .AddSingleton<BesideTheQuestion>()
        .AddSingleton<StaleCards>()
        .AddSingleton<AsideReader>()
        .AddSingleton<WordQuestions>()
        .AddSingleton<AsideReplies>()
        .AddMemberCommand<SourcesCommand>();
}
