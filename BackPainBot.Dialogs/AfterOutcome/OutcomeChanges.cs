using BackPainBot.Clinical;
using BackPainBot.Dialogs.Answers;
using BackPainBot.Dialogs.Consultations;
using BackPainBot.Dialogs.Interruptions;
using BackPainBot.Dialogs.Replies;
using BackPainBot.Dialogs.Words;
using Microsoft.Bot.Builder;

namespace BackPainBot.Dialogs.AfterOutcome;

/// <summary>
/// Notes what a member tells after an outcome, corrections above all, and says it back. Where it changes the advice, the outcome comes
/// again; where it does not, that is said.
/// </summary>
public sealed class OutcomeChanges
{
    private readonly ClinicalCore _core;
    private readonly BesideTheQuestion _beside;
    private readonly AsideReader _asides;
    private readonly Wording _words;

    /// <summary>Made once.</summary>
    public OutcomeChanges(ClinicalCore core, BesideTheQuestion beside, AsideReader asides, Wording words)
    {
        _core = core;
        _beside = beside;
        _asides = asides;
        _words = words;
    }

    /// <summary>Notes what the message of this turn tells.</summary>
    /// <returns>What the conversation does next; null where the message told nothing.</returns>
    public async Task<AfterCommand?> NoteAsync(ITurnContext context, MemberTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(turn);
        _beside.NoteChanges(turn, isStatement: !_asides.IsQuestion(turn.Message?.Text ?? string.Empty));
        var @case = turn.Consultation.Case;
        // Time goes on by itself; what it changes was not told.
        var before = _core.Assess(@case.SaidAt is { } moment ? turn.CaseBefore.At(moment) : turn.CaseBefore);
        var now = _core.Assess(@case);
        var putsRight = turn.Remarks.Count > 0;
        if (!putsRight && Tells(before, now))
        {
            turn.Remarks.Add(_words["Outcome.Noted"]);
        }

        if (turn.Remarks.Count == 0)
        {
            return null;
        }

        if (Advises(before) != Advises(now) || before.Level != now.Level)
        {
            turn.Update(c => c with { Outcome = null });
            return AfterCommand.BeginAgain;
        }

        turn.Remarks.Add(_words["Outcome.Same"]);
        var reply = MessageFactory.Text(string.Join(' ', turn.Remarks));
        reply.Entities = putsRight ? [AssessmentEntity.From(now)] : null;
        turn.Remarks.Clear();
        await context.SendActivityAsync(reply, cancellationToken).ConfigureAwait(false);
        return AfterCommand.AskAgain;
    }

    /// <summary>Whether what was told is any news to the assessment.</summary>
    private static bool Tells(Assessment before, Assessment now) =>
        before.Facts != now.Facts || Advises(before) != Advises(now)
        || !before.Contributors.Select(contributor => contributor.Id).SequenceEqual(now.Contributors.Select(contributor => contributor.Id));

    /// <summary>What the member was advised, and what for.</summary>
    private static string Advises(Assessment assessment)
    {
        var advice = assessment.Advice;
        var statements = new[]
        {
            advice.ActNow, advice.FirstTwoDays, advice.FirstTwoWeeks, advice.Exercise, advice.WayBack, advice.StopItComingBack, advice.Medicines, advice.GetHelpSooner,
        };
        var ids = statements.SelectMany(part => part).Select(statement => statement.Id)
            .Concat(assessment.RedFlags).Concat(assessment.NotRuledOut).Append(assessment.Conditions is [var first, ..] ? first.Id : "");
        return string.Join(';', ids);
    }
}
