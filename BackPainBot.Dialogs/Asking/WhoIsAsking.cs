using BackPainBot.Clinical;
using BackPainBot.Dialogs.Answers;
using BackPainBot.Dialogs.Consultations;
using BackPainBot.Dialogs.Interruptions;
using BackPainBot.Dialogs.Words;
using Microsoft.Bot.Builder;
using QuestionIds = BackPainBot.Dialogs.Questions.QuestionIds;

namespace BackPainBot.Dialogs.Asking;

/// <summary>
/// Looks at who writes and for whom: someone else's back is asked about in their name, a member under 16 needs an adult,
/// and whoever has no pain wants prevention, not questions.
/// </summary>
public sealed class WhoIsAsking
{
    private const double AdultFrom = 16;
    private const string Prevention = "prevention";
    private readonly ClinicalCore _core;
    private readonly AdultCommand _adult;
    private readonly GeneralAnswers _answers;
    private readonly CommandReplies _replies;
    private readonly Wording _words;
    private readonly Phrases _others;
    private readonly Phrases _own;
    private readonly Phrases _noPain;
    private readonly Phrases _prevent;

    /// <summary>Made once.</summary>
    public WhoIsAsking(ClinicalCore core, AdultCommand adult, GeneralAnswers answers, CommandReplies replies, Wording words)
    {
        ArgumentNullException.ThrowIfNull(words);
        _core = core;
        _adult = adult;
        _answers = answers;
        _replies = replies;
        _words = words;
        _others = new Phrases(words.List("Heard.SomeoneElse"));
        _own = new Phrases(words.List("Heard.OwnBack"));
        _noPain = new Phrases(words.List("Heard.NoPain"));
        _prevent = new Phrases(words.List("Heard.Prevent"));
    }

    /// <summary>Answers what follows from who is asking.</summary>
    /// <returns>What the conversation does next; null where the message goes on to the open question.</returns>
    public async Task<AfterCommand?> AnswerAsync(ITurnContext context, MemberTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var text = turn.Message?.Text ?? string.Empty;
        if (!turn.Consultation.StoryTold && _noPain.In(text) && _prevent.In(text))
        {
            turn.Unhear();
            await _replies.SayAsync(context, turn, $"{_words["Prevention"]}\n\n{_answers.Write(_core.Texts.Answer(Prevention))}", cancellationToken).ConfigureAwait(false);
            return AfterCommand.End;
        }

        if (!turn.Consultation.IsForSomeoneElse && !turn.Heard.Findings.IsEmpty && _others.In(text) && !_own.In(text))
        {
            turn.Update(c => c with { IsForSomeoneElse = true });
            turn.Remarks.Add(_words["SomeoneElse"]);
        }

        return NeedsAdult(turn.Consultation) ? await _adult.RunAsync(context, turn, cancellationToken).ConfigureAwait(false) : null;
    }

    /// <summary>An adult who asks for a child is an adult.</summary>
    private bool NeedsAdult(Consultation consultation) =>
        consultation is { Consent: ConsentState.Given, Adult: ConsentState.Unknown, IsForSomeoneElse: false }
        && consultation.Case.Find(QuestionIds.Age) is { Presence: Presence.Present, Number: < AdultFrom };
}
