using BackPainBot.Dialogs.Answers;
using BackPainBot.Dialogs.Consultations;
using BackPainBot.Dialogs.Episodes;
using BackPainBot.Dialogs.Replies;
using Microsoft.Bot.Builder;

namespace BackPainBot.Dialogs.Questions;

/// <summary>
/// Says what the bot is and keeps, and asks whether it is fine to go on. A first message that already tells the story is
/// kept for when they say yes, and read for danger signs all the same.
/// </summary>
public sealed class ConsentQuestion : Question<ConsentState>
{
    /// <summary>Its id in a dialog set.</summary>
    public const string DialogId = QuestionIds.Consent;

    /// <summary>The ids of its choices.</summary>
    internal static readonly string[] YesNo = ["yes", "no"];

    /// <summary>How many messages without a yes or a no are taken as the story alone.</summary>
    private const int MostStories = 2;

    private readonly QuestionComposer _composer;
    private readonly YesNoReader _yesNo;
    private readonly EpisodeBook _episodes;
    private readonly StoryEcho _echo;
    private readonly GeneralAnswers _answers;
    private readonly TimeProvider _clock;

    /// <summary>Made once.</summary>
    public ConsentQuestion(QuestionComposer composer, YesNoReader yesNo, EpisodeBook episodes, StoryEcho echo, GeneralAnswers answers, TimeProvider clock)
        : base(DialogId)
    {
        _composer = composer;
        _yesNo = yesNo;
        _episodes = episodes;
        _echo = echo;
        _answers = answers;
        _clock = clock;
    }

    /// <inheritdoc/>
    protected override void OnBegin(MemberTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        NoteStory(turn);
    }

    /// <inheritdoc/>
    protected override void Listen(MemberTurn turn, int timesAsked)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (turn.Message is not { } message)
        {
            return;
        }

        switch (_yesNo.Read(message, aloneOnly: turn.Heard.Findings.Length > 0))
        {
            case true:
                turn.Update(c => c with { Consent = ConsentState.Given });
                NoteStory(turn);
                // A yes may have a question with it, and the story.
                turn.Remarks.AddRange(_answers.OfItself(message.Text).Except(turn.Remarks));
                if (turn.Heard.Findings.Length > 0 && _echo.Of(turn) is { } echo)
                {
                    turn.Remarks.Add(echo);
                }

                break;
            case false:
                turn.Update(c => c with { Consent = ConsentState.Refused });
                break;
            default:
                NoteStory(turn);
                break;
        }
    }

    /// <inheritdoc/>
    protected override bool TryRead(MemberTurn turn, out ConsentState answer)
    {
        ArgumentNullException.ThrowIfNull(turn);
        answer = turn.Consultation.Consent;
        return answer != ConsentState.Unknown;
    }

    /// <inheritdoc/>
    protected override async Task AskAsync(ITurnContext context, MemberTurn turn, bool again, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var greet = !turn.Consultation.Greeted;
        turn.Update(c => c with { Greeted = true });
        if (greet)
        {
            await _episodes.RecallAsync(context, turn, turn.Message?.SaidAt ?? _clock.GetLocalNow(), cancellationToken).ConfigureAwait(false);
        }

        var echo = !greet && turn.Consultation.StoryTold && turn.Heard.Findings.Length > 0 && turn.Remarks.Count == 0 ? _echo.Of(turn) : null;
        var lead = (greet, turn.Consultation.StoryTold && turn.Heard.Findings.Length > 0) switch
        {
            (true, true) => new[] { "Welcome", "StoryKept" },
            (true, false) => ["Welcome"],
            (false, true) => ["StoryKept"],
            (false, false) => again && turn.Remarks.Count == 0 ? ["NotUnderstood"] : [],
        };
        if (again && turn.Consultation.Turns >= MostStories)
        {
            // Whoever goes on telling may not see that an answer is waited for.
            lead = [.. lead, "Consent.Plainly"];
        }

        if (echo is not null)
        {
            turn.Remarks.Add(echo);
            lead = [.. lead.Except(["StoryKept"])];
        }

        await _composer.AskAsync(context, turn, new QuestionToAsk(QuestionIds.Consent) { Choices = YesNo, Lead = lead }, cancellationToken).ConfigureAwait(false);
    }

    private static void NoteStory(MemberTurn turn)
    {
        if (turn.Heard.Findings.Length > 0)
        {
            turn.Update(c => c with { StoryTold = true });
        }
    }
}
