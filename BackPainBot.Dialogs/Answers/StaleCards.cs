using BackPainBot.Dialogs.Consultations;
using BackPainBot.Dialogs.Words;

namespace BackPainBot.Dialogs.Answers;

/// <summary>
/// Knows a card that stayed in the chat after its question was answered, and is sent again. Sent twice it changes
/// nothing; with another answer it changes that one.
/// </summary>
public sealed class StaleCards
{
    private readonly Wording _words;

    /// <summary>Made once.</summary>
    public StaleCards(Wording words) => _words = words;

    /// <summary>Whether this turn's message is such a card; then it is said, and the open question waits as before.</summary>
    public bool IsStale(MemberTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (turn.Message?.Card is not { Choices.Count: > 0 } card || card.Choices.Keys.Any(turn.Consultation.OpenQuestions.Contains))
        {
            return false;
        }

        var changes = turn.Heard.Findings.Any(finding => !IsKnown(turn, finding));
        if (!changes)
        {
            turn.Unhear();
        }

        turn.TakeBack();
        turn.Remarks.Add(_words[changes ? "Card.StaleNoted" : "Card.Stale"]);
        return true;
    }

    private static bool IsKnown(MemberTurn turn, Clinical.Finding finding) =>
        turn.CaseBefore.Find(finding.Id) is { } known
        && known.Presence == finding.Presence && known.Value == finding.Value && known.Number == finding.Number;
}
