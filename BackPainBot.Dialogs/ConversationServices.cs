using BackPainBot.Dialogs.AfterOutcome;
using BackPainBot.Dialogs.Answers;
using BackPainBot.Dialogs.Asking;
using BackPainBot.Dialogs.Commands;
using BackPainBot.Dialogs.Cards;
using BackPainBot.Dialogs.Consultations;
using BackPainBot.Dialogs.Delivery;
using BackPainBot.Dialogs.Episodes;
using BackPainBot.Dialogs.Feedback;
using BackPainBot.Dialogs.Interruptions;
using BackPainBot.Dialogs.Languages;
using BackPainBot.Dialogs.Pause;
using BackPainBot.Dialogs.People;
using BackPainBot.Dialogs.Privacy;
using BackPainBot.Dialogs.Questions;
using BackPainBot.Dialogs.Replies;
using BackPainBot.Dialogs.Services;
using BackPainBot.Dialogs.Triage;
using BackPainBot.Dialogs.Words;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace BackPainBot.Dialogs;

/// <summary>Registers the conversation.</summary>
public static class ConversationServices
{
    /// <summary>
    /// Adds the bot and its dialogs. The host adds what they stand on: <see cref="Clinical.ClinicalCore"/>,
    /// <see cref="PrivateConversationState"/>, <see cref="TimeProvider"/>, logging, and the options of <see cref="ServicesOptions"/>.
    /// </summary>
    public static IServiceCollection AddConversation(this IServiceCollection services)
    {
        services.AddLocalization();
        services.AddOptions<ServicesOptions>().BindConfiguration(ServicesOptions.Section).ValidateOnStart();
        services.AddOptions<CardsOptions>().BindConfiguration(CardsOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<CardsOptions>, CardsOptionsValidator>();
        services.AddSingleton<IValidateOptions<ServicesOptions>, ServicesOptionsValidator>();
        return services
            .AddSingleton<Wording>()
            .AddSingleton<LocalServices>()
            .AddSingleton<Placeholders>()
            .AddSingleton<ChoiceLabels>()
            .AddSingleton<CardReader>()
            .AddSingleton<AnswerReader>()
            .AddSingleton<YesNoReader>()
            .AddSingleton<TurnOpener>()
            .AddSingleton<DangerWarning>()
            .AddSingleton<MemberCommands>()
            .AddSingleton<CommandReplies>()
            .AddCommands()
            .AddSingleton<NoticeReplies>()
            .AddSingleton<CardPictures>()
            .AddSingleton<QuestionCard>()
            .AddSingleton<QuestionLayout>()
            .AddSingleton<QuestionComposer>()
            .AddSingleton<ServiceLinks>()
            .AddSingleton<OutcomeViewWriter>()
            .AddSingleton<OutcomeText>()
            .AddSingleton<OutcomeCards>()
            .AddSingleton<OutcomeComposer>()
            .AddSingleton<StoryEcho>()
            .AddAnswers()
            .AddSingleton<QuestionPlan>()
            .AddSingleton<QuestionFindings>()
            .AddSingleton<ConsentQuestion>()
            .AddSingleton<ConfirmQuestion>()
            .AddSingleton<StoryDialog>()
            .AddSingleton<SafetyDialog>()
            .AddSingleton<WorkoutDialog>()
            .AddSingleton<PainDialog>()
            .AddSingleton<ContributorsDialog>()
            .AddSingleton<OutcomeDialog>()
            .AddSingleton<TriageDialog>()
            .AddPrivacy()
            .AddDelivery()
            .AddPeople()
            .AddFeedback()
            .AddSingleton<PausedReplies>()
            .AddAfterOutcome()
            .AddAsking()
            .AddLanguages()
            .AddEpisodes()
            .AddSingleton<Conversation>()
            .AddSingleton<TurnFailedReply>()
            .AddSingleton<TriageBot>();
    }
}
