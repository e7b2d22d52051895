using BackPainBot.Dialogs.Consultations;
using BackPainBot.Dialogs.Interruptions;
using BackPainBot.Dialogs.Members;
using BackPainBot.Dialogs.Questions;
using BackPainBot.Dialogs.Words;
using Microsoft.Bot.Builder;

namespace BackPainBot.Dialogs.Commands;

/// <summary>One question back: its answer is forgotten, and it is asked again.</summary>
public sealed class BackCommand(Wording words, Rewinder rewinder, SignRecheck recheck) : IMemberCommand
{
    private readonly Phrases _alone = new(words.List("Command.back.Alone"));

    /// <inheritdoc/>
    public string Name => "back";

    /// <inheritdoc/>
    public bool IsMeant(MemberMessage message, Consultation consultation)
    {
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(consultation);
        // "Back" alone is where it hurts, too.
        return !_alone.Are(message.Text) || !consultation.OpenQuestions.Any(id => id is QuestionIds.Location or QuestionIds.Story or QuestionIds.Consent);
    }

    /// <inheritdoc/>
    public async Task<AfterCommand> RunAsync(ITurnContext context, MemberTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (turn.Consultation.IsEscalated)
        {
            return AfterCommand.AskAgain;
        }

        var step = Previous(turn.Consultation);
        if (step < 0)
        {
            turn.Remarks.Add(words["Back.First"]);
            return AfterCommand.AskAgain;
        }

        var signs = rewinder.SignsSince(turn.Consultation, step);
        turn.Update(c => rewinder.Rewind(c, step) with { Outcome = null });
        if (!signs.IsEmpty)
        {
            // What was answered there is a danger sign: it is read back before it is let go.
            return await recheck.AskAsync(context, turn, signs[0], "Back.Sign", cancellationToken).ConfigureAwait(false);
        }

        turn.Remarks.Add(words["Back"]);
        return AfterCommand.BeginAgain;
    }

    /// <summary>The question before the one that is open; after an outcome the last one.</summary>
    private static int Previous(Consultation consultation)
    {
        var asked = consultation.Asked;
        var step = asked.Length - 1;
        if (step >= 0 && consultation.OpenQuestions.SequenceEqual(asked[step].Questions))
        {
            for (; step > 0 && asked[step].Resumes; step--)
            {
                // What was resumed is one question with what it resumes.
            }

            step--;
        }

        return step >= 0 && asked[step].Questions[0] != QuestionIds.Consent ? step : -1;
    }
}
