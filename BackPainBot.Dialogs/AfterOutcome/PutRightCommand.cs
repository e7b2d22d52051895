using System.Collections.Immutable;
using BackPainBot.Clinical;
using BackPainBot.Dialogs.AfterEscalation;
using BackPainBot.Dialogs.Answers;
using BackPainBot.Dialogs.Asking;
using BackPainBot.Dialogs.Consultations;
using BackPainBot.Dialogs.Interruptions;
using BackPainBot.Dialogs.Questions;
using BackPainBot.Dialogs.Words;
using Microsoft.Bot.Builder;

namespace BackPainBot.Dialogs.AfterOutcome;

/// <summary>
/// Puts right what a member says was understood wrongly of a danger sign below an emergency: they are asked whether they have it, and a
/// plain no takes it out. Anything else leaves the advice as it was.
/// </summary>
public sealed class PutRightCommand : IAwaitsReply
{
    /// <summary>Its name.</summary>
    public const string CommandName = "putRight";

    private readonly DeniedSigns _denied;
    private readonly SignRemover _remover;
    private readonly ClinicalCore _core;
    private readonly YesNoReader _yesNo;
    private readonly SomeoneElsesWords _someoneElse;
    private readonly CommandReplies _replies;
    private readonly Wording _words;
    private readonly Phrases _hasIt;
    private readonly BesideTheQuestion _beside;
    private readonly TakenBack _takenBack;

    /// <summary>Made once.</summary>
    public PutRightCommand(
        DeniedSigns denied,
        SignRemover remover,
        BesideTheQuestion beside,
        TakenBack takenBack,
        ClinicalCore core,
        YesNoReader yesNo,
        SomeoneElsesWords someoneElse,
        CommandReplies replies,
        Wording words)
    {
        ArgumentNullException.ThrowIfNull(words);
        _denied = denied;
        _remover = remover;
        _core = core;
        _yesNo = yesNo;
        _someoneElse = someoneElse;
        _replies = replies;
        _words = words;
        _beside = beside;
        _takenBack = takenBack;
        _hasIt = new Phrases(words.List("Heard.HasIt"));
    }

    /// <inheritdoc/>
    public string Name => CommandName;

    /// <inheritdoc/>
    public async Task<AfterCommand> RunAsync(ITurnContext context, MemberTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (turn.Consultation is { Outcome: not null, IsEscalated: false } && _denied.Held(turn.Consultation.Case) is { IsEmpty: false } held)
        {
            return await AskAsync(context, turn, held, cancellationToken).ConfigureAwait(false);
        }

        await _replies.SayAsync(context, turn, _words["PutRight.Nothing"], cancellationToken).ConfigureAwait(false);
        return AfterCommand.AskAgain;
    }

    /// <summary>Reads the signs back, after what stands in the turn's remarks.</summary>
    /// <param name="context">The turn's context.</param>
    /// <param name="turn">The turn.</param>
    /// <param name="signs">Contract ids, at least one.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    public async Task<AfterCommand> AskAsync(ITurnContext context, MemberTurn turn, ImmutableArray<string> signs, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        // Nothing is let go before it is confirmed, and what takes one sign back denies no other; what else the message puts right stays.
        _beside.KeepPlain(turn);
        turn.Update(c => c with { ReadBack = signs, AwaitedBy = CommandName });
        var text = string.Join("\n\n", turn.Remarks.Append(_someoneElse.For(turn, _words["PutRight.Ask", Named(signs)])));
        turn.Remarks.Clear();
        await _replies.AskAsync(context, turn, text, [_words["PutRight.No"], _words["PutRight.Yes"]], cancellationToken).ConfigureAwait(false);
        return AfterCommand.Await;
    }

    /// <inheritdoc/>
    public async Task<AfterCommand?> ReadReplyAsync(ITurnContext context, MemberTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var signs = turn.Consultation.ReadBack;
        turn.Update(c => c with { ReadBack = [] });
        switch (HasIt(turn, signs))
        {
            case false:
                TakeOut(turn, signs);
                return AfterCommand.BeginAgain;
            case true:
                turn.Unhear();
                await _replies.SayAsync(context, turn, _words["PutRight.Stays"], cancellationToken).ConfigureAwait(false);
                return AfterCommand.AskAgain;
            default:
                // What they said instead is answered as what it is, and the advice stays.
                return null;
        }
    }

    /// <summary>Only a plain no denies it, or the same denial once more; "no, I do have it" is a yes.</summary>
    private bool? HasIt(MemberTurn turn, ImmutableArray<string> signs)
    {
        if (turn.Message is not { Card: null } message || signs.IsEmpty)
        {
            return null;
        }

        if (_hasIt.In(message.Text))
        {
            return true;
        }

        return signs.All(_denied.Of(turn).Contains) ? false
            : _yesNo.Read(message, aloneOnly: true) ?? (_yesNo.BeginsWithNo(message.Text) && !signs.Any(sign => _takenBack.Tells(turn, sign)) ? false : null);
    }

    private void TakeOut(MemberTurn turn, ImmutableArray<string> signs)
    {
        _beside.KeepPlain(turn);
        turn.Update(c => c with
        {
            Case = signs.Aggregate(c.Case, (left, sign) => _remover.Remove(left, sign, c.Turns)),
            ToldOf = [.. c.ToldOf.Except(signs)],
            Outcome = null,
        });
        turn.Update(c => c with { ToldLevel = turn.DangerSigns is [var worst, ..] ? worst.Level : null });
        turn.NoteTold();
        turn.Remarks.Insert(0, _someoneElse.For(turn, _words["PutRight.Noted", Names(signs)]));
    }

    private string Named(IEnumerable<string> signs) => signs.Select(sign => _core.Texts.Flag(sign).Name).Aggregate((names, name) => _words["Outcome.Or", names, name]);

    /// <summary>"no fever, chills or night sweats and no change in peeing"</summary>
    private string Names(IEnumerable<string> signs) =>
        string.Join(_words["Outcome.And"], signs.Select(sign => _words["PutRight.Without", WithoutArticle(_core.Texts.Flag(sign).Name)]));

    private string WithoutArticle(string name) =>
        _words.List("Articles").FirstOrDefault(article => name.StartsWith($"{article} ", StringComparison.Ordinal)) is { } article ? name[(article.Length + 1)..] : name;
}
