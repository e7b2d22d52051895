using BackPainBot.Dialogs.Consultations;
using BackPainBot.Dialogs.Words;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BackPainBot.Dialogs.Interruptions;

/// <summary>Sends what a command says, with the numbers of where the member is.</summary>
public sealed class CommandReplies
{
    private readonly Placeholders _places;

    /// <summary>Made once.</summary>
    public CommandReplies(Placeholders places) => _places = places;

    /// <summary>Sends <paramref name="text"/>, its places such as {ambulance} filled.</summary>
    public async Task SayAsync(ITurnContext context, MemberTurn turn, string text, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(turn);
        await context.SendActivityAsync(MessageFactory.Text(_places.Fill(text, turn.Locale)), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Sends a question of a command, its answers as buttons that say what they mean.</summary>
    public async Task AskAsync(ITurnContext context, MemberTurn turn, string text, IEnumerable<string> answers, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(turn);
        var question = MessageFactory.Text(_places.Fill(text, turn.Locale), inputHint: InputHints.ExpectingInput);
        question.SuggestedActions = new SuggestedActions
        {
            Actions = [.. answers.Select(answer => new CardAction(ActionTypes.ImBack, answer, value: answer))],
        };
        await context.SendActivityAsync(question, cancellationToken).ConfigureAwait(false);
    }
}
