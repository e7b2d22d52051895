using System.Globalization;
using System.Text;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Makes messages that offer choices.</summary>
public class ChoiceFactory
{
    // More than this in a sentence is hard to read.
    private const int MostInline = 3;

    /// <summary>Offers choices in the form that fits the channel.</summary>
    /// <param name="channelId">The channel.</param>
    /// <param name="list">The choices; null for none.</param>
    /// <param name="text">The question; null for none.</param>
    /// <param name="speak">What to say aloud; null for nothing.</param>
    /// <param name="options">How to write the choices; null for the defaults.</param>
    /// <returns>The message.</returns>
    public static IMessageActivity ForChannel(
        string channelId, IList<Choice> list, string text = null, string speak = null, ChoiceFactoryOptions options = null)
        => ForChannel(channelId, list, text, speak, options, null, null);

    /// <summary>Offers choices in the form that fits the channel and the kind of conversation.</summary>
    /// <param name="channelId">The channel.</param>
    /// <param name="list">The choices; null for none.</param>
    /// <param name="text">The question; null for none.</param>
    /// <param name="speak">What to say aloud; null for nothing.</param>
    /// <param name="options">How to write the choices; null for the defaults.</param>
    /// <param name="conversationType">The kind of conversation, as "personal"; null if unknown.</param>
    /// <param name="toList">The ids of the members who are to see suggested actions; null for all.</param>
    /// <returns>The message.</returns>
    public static IMessageActivity ForChannel(
        string channelId,
        IList<Choice> list,
        string text = null,
        string speak = null,
        ChoiceFactoryOptions options = null,
        string conversationType = null,
        IList<string> toList = null)
    {
        channelId ??= string.Empty;
        list ??= Array.Empty<Choice>();

        var longest = 0;
        foreach (var choice in list)
        {
            longest = Math.Max(longest, Title(choice)?.Length ?? 0);
        }

        if (longest > Channel.MaxActionTitleLength(channelId))
        {
            return List(list, text, speak, options);
        }

        if (Channel.SupportsSuggestedActions(channelId, list.Count, conversationType))
        {
            return SuggestedAction(list, text, speak, toList);
        }

        if (Channel.SupportsCardActions(channelId, list.Count))
        {
            return HeroCard(list, text, speak);
        }

        return list.Count <= MostInline ? Inline(list, text, speak, options) : List(list, text, speak, options);
    }

    /// <summary>Offers choices within the sentence.</summary>
    /// <param name="choices">The choices; null for none.</param>
    /// <param name="text">The question; null for none.</param>
    /// <param name="speak">What to say aloud; null for nothing.</param>
    /// <param name="options">How to write the choices; null for the defaults.</param>
    /// <returns>The message.</returns>
    public static Activity Inline(IList<Choice> choices, string text = null, string speak = null, ChoiceFactoryOptions options = null)
    {
        choices ??= Array.Empty<Choice>();
        var numbered = options?.IncludeNumbers ?? true;
        var written = new StringBuilder(text).Append(' ');
        for (var index = 0; index < choices.Count; index++)
        {
            if (index > 0)
            {
                written.Append(index < choices.Count - 1 ? options?.InlineSeparator ?? ", "
                    : index == 1 ? options?.InlineOr ?? " or "
                    : options?.InlineOrMore ?? ", or ");
            }

            if (numbered)
            {
                written.Append(CultureInfo.InvariantCulture, $"({index + 1}) ");
            }

            written.Append(Title(choices[index]));
        }

        return Message(written.ToString(), speak);
    }

    /// <summary>Offers choices as a list, a line each.</summary>
    /// <param name="choices">The choices; null for none.</param>
    /// <param name="text">The question; null for none.</param>
    /// <param name="speak">What to say aloud; null for nothing.</param>
    /// <param name="options">How to write the choices; null for the defaults.</param>
    /// <returns>The message.</returns>
    public static Activity List(IList<string> choices, string text = null, string speak = null, ChoiceFactoryOptions options = null)
        => List(ToChoices(choices), text, speak, options);

    /// <inheritdoc cref="List(IList{string}, string, string, ChoiceFactoryOptions)"/>
    public static Activity List(IList<Choice> choices, string text = null, string speak = null, ChoiceFactoryOptions options = null)
    {
        choices ??= Array.Empty<Choice>();
        var numbered = options?.IncludeNumbers ?? true;
        var written = new StringBuilder(text);
        for (var index = 0; index < choices.Count; index++)
        {
            // Markdown: a blank line before the list, and three spaces that make an item of each line.
            written.Append(index == 0 ? "\n\n   " : "\n   ");
            if (numbered)
            {
                written.Append(CultureInfo.InvariantCulture, $"{index + 1}. ");
            }
            else
            {
                written.Append("- ");
            }

            written.Append(Title(choices[index]));
        }

        return Message(written.ToString(), speak);
    }

    /// <summary>Offers choices as buttons that disappear with the answer.</summary>
    /// <param name="choices">The choices; null for none.</param>
    /// <param name="text">The question; null for none.</param>
    /// <param name="speak">What to say aloud; null for nothing.</param>
    /// <returns>The message.</returns>
    public static IMessageActivity SuggestedAction(IList<string> choices, string text = null, string speak = null)
        => SuggestedAction(ToChoices(choices), text, speak, null);

    /// <summary>Offers choices as buttons that disappear with the answer and that only some members see.</summary>
    /// <param name="choices">The choices; null for none.</param>
    /// <param name="text">The question; null for none.</param>
    /// <param name="speak">What to say aloud; null for nothing.</param>
    /// <param name="toList">The ids of the members who are to see them; null for all.</param>
    /// <returns>The message.</returns>
    public static IMessageActivity SuggestedAction(IList<string> choices, string text = null, string speak = null, IList<string> toList = null)
        => SuggestedAction(ToChoices(choices), text, speak, toList);

    /// <inheritdoc cref="SuggestedAction(IList{string}, string, string)"/>
    public static IMessageActivity SuggestedAction(IList<Choice> choices, string text = null, string speak = null)
        => SuggestedAction(choices, text, speak, null);

    /// <inheritdoc cref="SuggestedAction(IList{string}, string, string, IList{string})"/>
    public static IMessageActivity SuggestedAction(IList<Choice> choices, string text = null, string speak = null, IList<string> toList = null)
    {
        var message = Message(text, speak);
        message.SuggestedActions = new SuggestedActions { Actions = Actions(choices), To = toList };
        return message;
    }

    /// <summary>Offers choices as buttons on a card.</summary>
    /// <param name="choices">The choices; null for none.</param>
    /// <param name="text">The question, which stands on the card; null for none.</param>
    /// <param name="speak">What to say aloud; null for nothing.</param>
    /// <returns>The message.</returns>
    public static IMessageActivity HeroCard(IList<Choice> choices, string text = null, string speak = null)
    {
        var message = Message(null, speak);
        message.Attachments = new List<Attachment>
        {
            new() { ContentType = Schema.HeroCard.ContentType, Content = new HeroCard { Text = text, Buttons = Actions(choices) } },
        };
        return message;
    }

    /// <summary>Makes choices of words.</summary>
    /// <param name="choices">The words; null for none.</param>
    /// <returns>A choice for each.</returns>
    public static IList<Choice> ToChoices(IList<string> choices)
        => choices == null ? new List<Choice>() : choices.Select(value => new Choice(value)).ToList();

    internal static Activity Message(string text, string speak)
    {
        var message = (Activity)Activity.CreateMessageActivity();
        message.InputHint = InputHints.ExpectingInput;
        message.Text = string.IsNullOrWhiteSpace(text) ? null : text;
        message.Speak = string.IsNullOrWhiteSpace(speak) ? null : speak;
        return message;
    }

    private static string Title(Choice choice) => string.IsNullOrEmpty(choice?.Action?.Title) ? choice?.Value : choice.Action.Title;

    private static List<CardAction> Actions(IList<Choice> choices)
    {
        var actions = new List<CardAction>(choices?.Count ?? 0);
        foreach (var choice in choices ?? Array.Empty<Choice>())
        {
            actions.Add(choice?.Action ?? new CardAction { Type = ActionTypes.ImBack, Value = choice?.Value, Title = choice?.Value });
        }

        return actions;
    }
}
