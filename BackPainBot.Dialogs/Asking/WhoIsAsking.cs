using BackPainBot.Clinical;
using BackPainBot.Dialogs.Answers;
using BackPainBot.Dialogs.Consultations;
using BackPainBot.Dialogs.Interruptions;
using BackPainBot.Dialogs.Questions;
using BackPainBot.Dialogs.Replies;
using BackPainBot.Dialogs.Words;
using Microsoft.Bot.Builder;
using QuestionIds = BackPainBot.Dialogs.Questions.QuestionIds;

namespace BackPainBot.Dialogs.Asking;

/// <summary>
/// Looks at who is there: a member under 16 needs an adult, and whoever has no pain wants prevention, not questions.
/// </summary>
public sealed class WhoIsAsking
{
    private const double AdultFrom = 16;
    private const string ChildAge = "childAge";
    private const string Prevention = "prevention";
    private readonly ClinicalCore _core;
    private readonly AdultCommand _adult;
    private readonly YesNoReader _yesNo;
    private readonly GeneralAnswers _answers;
    private readonly DangerWarning _warning;
    private readonly CommandReplies _replies;
    private readonly Wording _words;
    private readonly Phrases _noPain;
    private readonly Phrases _prevent;

    /// <summary>Made once.</summary>
    public WhoIsAsking(ClinicalCore core, AdultCommand adult, YesNoReader yesNo, GeneralAnswers answers, DangerWarning warning, CommandReplies replies, Wording words)
    {
        ArgumentNullException.ThrowIfNull(words);
        _core = core;
        _adult = adult;
        _yesNo = yesNo;
        _answers = answers;
        _warning = warning;
        _replies = replies;
        _words = words;
        _noPain = new Phrases(words.List("Heard.NoPain"));
        _prevent = new Phrases(words.List("Heard.Prevent"));
    }

    /// <summary>Answers what follows from who is asking.</summary>
    /// <returns>What the conversation does next; null where the message goes on to the open question.</returns>
    public async Task<AfterCommand?> AnswerAsync(ITurnContext context, MemberTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var text = turn.Message?.Text ?? string.Empty;
        if (!turn.Consultation.StoryTold && !turn.HasNewDanger && turn.Safety.FlagToConfirm is null && _noPain.In(text) && _prevent.In(text))
        {
            turn.Unhear();
            var prevention = $"{_words["Prevention"]}\n\n{_answers.Write(turn, _core.Texts.Answer(Prevention))}";
            await _replies.SayAsync(context, turn, _warning.Before(prevention, turn), cancellationToken).ConfigureAwait(false);
            return AfterCommand.End;
        }

        if (!NeedsAdult(turn))
        {
            return null;
        }

        // Who told their age told what happened, too: it is not asked once more after this.
        turn.Update(c => c with { Consent = ConsentState.Given, StoryTold = true });
        return await _adult.RunAsync(context, turn, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>An adult who asks for a child is an adult.</summary>
    private bool NeedsAdult(MemberTurn turn) =>
        turn.Consultation is { Adult: ConsentState.Unknown, IsForSomeoneElse: false, HandedTo: null }
        && (turn.Consultation.Case.Find(QuestionIds.Age) is { Presence: Presence.Present, Number: < AdultFrom }
            || turn.Consultation.Case.Find(ChildAge) is { Presence: Presence.Present })
        && (turn.Consultation.Consent == ConsentState.Given || ConsentsNow(turn));

    private bool ConsentsNow(MemberTurn turn) =>
        turn.Consultation.OpenQuestions.Contains(QuestionIds.Consent) && turn.Message is { } message && _yesNo.Read(message, aloneOnly: turn.Heard.Findings.Length > 0) == true;
}
