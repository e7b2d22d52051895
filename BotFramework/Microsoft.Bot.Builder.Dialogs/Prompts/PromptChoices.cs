using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Puts choices into a question, and sends questions that have none.</summary>
internal static class PromptChoices
{
    public static IMessageActivity Append(
        IMessageActivity prompt,
        string channelId,
        IList<Choice> choices,
        ListStyle style,
        ChoiceFactoryOptions options,
        string conversationType,
        IList<string> toList)
    {
        var text = string.IsNullOrEmpty(prompt?.Text) ? string.Empty : prompt.Text;
        var message = style switch
        {
            ListStyle.Inline => ChoiceFactory.Inline(choices, text, null, options),
            ListStyle.List => ChoiceFactory.List(choices, text, null, options),
            ListStyle.SuggestedAction => ChoiceFactory.SuggestedAction(choices, text, null, toList),
            ListStyle.HeroCard => ChoiceFactory.HeroCard(choices, text),
            ListStyle.None => ChoiceFactory.Message(text, null),
            _ => ChoiceFactory.ForChannel(channelId, choices, text, null, options, conversationType, toList),
        };
        if (prompt == null)
        {
            message.InputHint = InputHints.ExpectingInput;
            return message;
        }

        // The options' own activity must stay as it is: it is asked again.
        var question = prompt is Activity activity ? ActivityCopy.Shallow(activity) : prompt;
        question.Text = message.Text;
        if (message.SuggestedActions?.Actions is { Count: > 0 })
        {
            question.SuggestedActions = message.SuggestedActions;
        }

        if (message.Attachments is { Count: > 0 })
        {
            question.Attachments = question.Attachments is { Count: > 0 } own ? own.Concat(message.Attachments).ToList() : message.Attachments;
        }

        return question;
    }

    /// <summary>Sends the question or, after an answer that was not taken, the other one if there is one.</summary>
    public static Task SendAsync(ITurnContext turnContext, PromptOptions options, bool isRetry, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        var question = Question(options, isRetry);

        // Sending fills in whom it goes to, and that must not get into options that may serve many conversations.
        return question == null ? Task.CompletedTask : turnContext.SendActivityAsync(ActivityCopy.Shallow(question), cancellationToken);
    }

    public static Activity Question(PromptOptions options, bool isRetry)
        => isRetry && options.RetryPrompt != null ? options.RetryPrompt : options.Prompt;

    /// <summary>The members who are to see suggested actions: the one who wrote, if it is known who.</summary>
    public static IList<string> Recipients(ITurnContext turnContext)
        => turnContext.Activity.From?.Id is { Length: > 0 } id ? new List<string>(1) { id } : null;
}
