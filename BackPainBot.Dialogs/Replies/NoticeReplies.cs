using BackPainBot.Dialogs.Consultations;
using BackPainBot.Dialogs.Words;
using Microsoft.Bot.Builder;

namespace BackPainBot.Dialogs.Replies;

/// <summary>What the bot says that is neither a question nor an outcome.</summary>
public sealed class NoticeReplies
{
    private readonly DangerWarning _warning;
    private readonly Wording _words;
    private readonly Placeholders _places;

    /// <summary>Made once.</summary>
    public NoticeReplies(DangerWarning warning, Wording words, Placeholders places)
    {
        _warning = warning;
        _words = words;
        _places = places;
    }

    /// <summary>After a no to the notice: the danger signs and general advice all the same, and nothing kept.</summary>
    public Task DeclinedAsync(ITurnContext context, MemberTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        turn.Forgotten = true;
        return SayAsync(context, turn, _warning.Before(_words["Declined"], turn), cancellationToken);
    }

    private async Task SayAsync(ITurnContext context, MemberTurn turn, string text, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        await context.SendActivityAsync(MessageFactory.Text(_places.Fill(text, turn.Locale)), cancellationToken).ConfigureAwait(false);
    }
}
