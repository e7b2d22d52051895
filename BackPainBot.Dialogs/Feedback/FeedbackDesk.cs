using BackPainBot.Clinical;
using BackPainBot.Dialogs.Consultations;
using BackPainBot.Dialogs.Privacy;
using Microsoft.Bot.Builder;

namespace BackPainBot.Dialogs.Feedback;

/// <summary>Takes feedback to where it is kept, of members who agreed that what they say is.</summary>
public sealed class FeedbackDesk(IFeedbackStore store, ClinicalCore core, TimeProvider clock)
{
    /// <summary>Takes a rating, a comment or both; an empty one without a rating is nothing.</summary>
    public async Task TakeAsync(ITurnContext context, MemberTurn turn, FeedbackRating? rating, string comment, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(comment);
        if (turn.Consultation.Consent != ConsentState.Given || (rating is null && comment.Length == 0))
        {
            return;
        }

        var cut = comment.Length <= FeedbackNote.LongestComment ? comment : comment[..FeedbackNote.LongestComment];
        var note = new FeedbackNote(rating, cut, turn.Consultation.Outcome?.Name(), core.KnowledgeVersion, clock.GetUtcNow());
        await store.AddAsync(MemberIdentity.Of(context.Activity), context.Activity.Id ?? string.Empty, note, cancellationToken).ConfigureAwait(false);
    }
}
