using BackPainBot.Dialogs.Consultations;
using BackPainBot.Dialogs.Interruptions;
using BackPainBot.Dialogs.Questions;
using BackPainBot.Dialogs.Replies;
using BackPainBot.Dialogs.Words;
using Microsoft.Bot.Builder;

namespace BackPainBot.Dialogs.Asking;

/// <summary>
/// Asks a member under 16 for an adult who is fine with going on. Without one they get their outcome now: someone to see,
/// what must not wait, and a line for children.
/// </summary>
public sealed class AdultCommand : IAwaitsReply
{
    private const string Screen = "consent.adult";
    private const int TooMany = 2;
    private static readonly string[] YesNo = ["yes", "no"];
    private readonly QuestionComposer _questions;
    private readonly OutcomeComposer _outcomes;
    private readonly YesNoReader _yesNo;
    private readonly CommandReplies _replies;
    private readonly Wording _words;
    private readonly Phrases _there;

    /// <summary>Made once.</summary>
    public AdultCommand(QuestionComposer questions, OutcomeComposer outcomes, YesNoReader yesNo, CommandReplies replies, Wording words)
    {
        ArgumentNullException.ThrowIfNull(words);
        _questions = questions;
        _outcomes = outcomes;
        _yesNo = yesNo;
        _replies = replies;
        _words = words;
        _there = new Phrases(words.List("Heard.AdultThere"));
    }

    /// <inheritdoc/>
    public string Name => "adult";

    /// <inheritdoc/>
    public async Task<AfterCommand> RunAsync(ITurnContext context, MemberTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        await _questions.AskAsync(context, turn, new QuestionToAsk(QuestionIds.Consent) { Choices = YesNo, Wording = Screen }, cancellationToken).ConfigureAwait(false);
        turn.Update(c => c with { AwaitedBy = Name });
        return AfterCommand.Await;
    }

    /// <inheritdoc/>
    public async Task<AfterCommand?> ReadReplyAsync(ITurnContext context, MemberTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        switch (Read(turn))
        {
            case true:
                turn.Update(c => c with { Adult = ConsentState.Given, Asides = 0 });
                return AfterCommand.BeginAgain;
            case null when turn.Consultation.Asides < TooMany:
                turn.Update(c => c with { Asides = c.Asides + 1 });
                return await RunAsync(context, turn, cancellationToken).ConfigureAwait(false);
            default:
                // Whoever cannot say that an adult is there is on their own.
                turn.Update(c => c with { Adult = ConsentState.Refused, Asides = 0 });
                await _outcomes.GiveAsync(context, turn, cancellationToken).ConfigureAwait(false);
                await _replies.SayAsync(context, turn, _words["Child.Line"], cancellationToken).ConfigureAwait(false);
                return AfterCommand.End;
        }
    }

    /// <summary>"My mum is here" is a yes as well.</summary>
    private bool? Read(MemberTurn turn) => turn.Message is not { } message ? null
        : _yesNo.Read(message, aloneOnly: turn.Heard.Findings.Length > 0) ?? (_there.In(message.Text) ? true : null);
}
