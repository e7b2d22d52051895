using BackPainBot.Dialogs.AfterEscalation;
using BackPainBot.Dialogs.Interruptions;
using BackPainBot.Dialogs.Questions;
using Microsoft.Extensions.DependencyInjection;

namespace BackPainBot.Dialogs.AfterOutcome;

/// <summary>Registers what follows an outcome, an escalation included.</summary>
internal static class AfterOutcomeServices
{
    public static IServiceCollection AddAfterOutcome(this IServiceCollection services) => services
        .AddSingleton<EscalatedTopics>()
        .AddSingleton<TakenBack>()
        .AddSingleton<EarlierSigns>()
        .AddSingleton<EarlierSignQuestion>()
        .AddSingleton<AfterEscalationReplies>()
        .AddSingleton<DeniedSigns>()
        .AddSingleton<SignRemover>()
        .AddSingleton<TrainingQuestions>()
        .AddSingleton<WayBackAnswers>()
        .AddSingleton<PlanQuestions>()
        .AddSingleton<OutcomeReasons>()
        .AddSingleton<OutcomeAnswers>()
        .AddSingleton<OutcomeChanges>()
        .AddSingleton<NotUnderstoodReplies>()
        .AddSingleton<PutRightCommand>()
        .AddSingleton<IMemberCommand>(provider => provider.GetRequiredService<PutRightCommand>())
        .AddSingleton<AfterOutcomeReplies>()
        .AddMemberCommand<MoreCommand>()
        .AddMemberCommand<ClinicianNoteCommand>()
        .AddMemberCommand<CoachNoteCommand>();
}
