using BackPainBot.Dialogs.Consultations;
using BackPainBot.Dialogs.Interruptions;
using BackPainBot.Dialogs.Members;
using BackPainBot.Dialogs.Words;
using Microsoft.Bot.Builder;

namespace BackPainBot.Dialogs.Asking;

/// <summary>
/// "It's me" after an outcome for somebody else: either all of it was about the member, or they now ask for a back of their own. Which
/// of the two is theirs to say.
/// </summary>
public sealed class OwnBackCommand : IAwaitsReply
{
    private readonly CommandReplies _replies;
    private readonly Wording _words;
    private readonly Phrases _wasMe;
    private readonly Phrases _isNew;

    /// <summary>Made once.</summary>
    public OwnBackCommand(CommandReplies replies, Wording words)
    {
        ArgumentNullException.ThrowIfNull(words);
        _replies = replies;
        _words = words;
        _wasMe = new Phrases(words.List("Heard.OwnBack.WasMe"));
        _isNew = new Phrases(words.List("Heard.OwnBack.New"));
    }

    /// <inheritdoc/>
    public string Name => "ownBack";

    /// <inheritdoc/>
    public bool IsMeant(MemberMessage message, Consultation consultation)
    {
        ArgumentNullException.ThrowIfNull(consultation);
        return consultation is { Outcome: not null, IsForSomeoneElse: true, IsEscalated: false };
    }

    /// <inheritdoc/>
    public async Task<AfterCommand> RunAsync(ITurnContext context, MemberTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        turn.Update(c => c with { AwaitedBy = Name });
        await _replies.AskAsync(context, turn, _words["OwnBack.Ask"], [_words["OwnBack.New"], _words["OwnBack.WasMe"]], cancellationToken).ConfigureAwait(false);
        return AfterCommand.Await;
    }

    /// <inheritdoc/>
    public Task<AfterCommand?> ReadReplyAsync(ITurnContext context, MemberTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var said = turn.Message?.Text ?? string.Empty;
        if (_wasMe.In(said))
        {
            turn.Unhear();
            turn.Update(c => c with { IsForSomeoneElse = false, Outcome = null });
            return Task.FromResult<AfterCommand?>(AfterCommand.BeginAgain);
        }

        if (_isNew.In(said))
        {
            turn.BeginForSelf();
            turn.Remarks.Add(_words["OwnBack.Begins"]);
            return Task.FromResult<AfterCommand?>(AfterCommand.BeginAgain);
        }

        return Task.FromResult<AfterCommand?>(null);
    }
}
