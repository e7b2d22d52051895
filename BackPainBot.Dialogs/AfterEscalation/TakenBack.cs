using BackPainBot.Clinical;
using BackPainBot.Dialogs.Consultations;
using BackPainBot.Dialogs.Questions;
using BackPainBot.Dialogs.Words;
using QuestionIds = BackPainBot.Dialogs.Questions.QuestionIds;

namespace BackPainBot.Dialogs.AfterEscalation;

/// <summary>
/// Hears in loose words that a member takes back what sent them for help: "actually i can pee fine", "sorry, that's wrong".
/// It lowers nothing: the sign is read back to them, and they answer that.
/// </summary>
public sealed class TakenBack
{
    private readonly ClinicalCore _core;
    private readonly QuestionFindings _findings;
    private readonly Phrases _loosely;

    /// <summary>Made once.</summary>
    public TakenBack(ClinicalCore core, QuestionFindings findings, Wording words)
    {
        ArgumentNullException.ThrowIfNull(words);
        _core = core;
        _findings = findings;
        _loosely = new Phrases(words.List("Heard.TakenBack"));
    }

    /// <summary>The sign that the message denies, whatever was said of it before; null where it denies none of those that sent them for help.</summary>
    public string? Denied(MemberTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return Signs(turn).FirstOrDefault(sign => Denies(turn, sign));
    }

    /// <summary>Whether the message denies this sign and says nothing of it that is there, read on its own.</summary>
    public bool Denies(MemberTurn turn, string sign) =>
        Said(turn, sign) is { Count: > 0 } heard && heard.TrueForAll(finding => finding.Presence == Presence.Absent);

    /// <summary>Whether the message says of this sign that it is there, read on its own.</summary>
    public bool Tells(MemberTurn turn, string sign) => Said(turn, sign).Exists(finding => finding.Presence == Presence.Present);

    /// <summary>The most serious of the signs, where the message says of none in particular that it was wrong or is gone; else null.</summary>
    public string? Loosely(MemberTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return turn.Message is { Card: null } message && _loosely.In(message.Text) ? Signs(turn).FirstOrDefault() : null;
    }

    private IEnumerable<string> Signs(MemberTurn turn) =>
        _core.Judge(turn.CaseBefore).Flags.Where(flag => flag.Level.EndsInterview()).Select(flag => flag.Id);

    private List<Finding> Said(MemberTurn turn, string sign)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (turn.Message is not { Card: null, Text.Length: > 0 } message)
        {
            return [];
        }

        var said = new Utterance(message.Text, message.SaidAt, turn.Locale, turn.Consultation.Turns, []) { IsForSomebodyElse = turn.Consultation.IsForSomeoneElse };
        var about = _findings.Of(QuestionIds.Confirm(sign));
        return [.. _core.Understand(said, Case.Empty).Findings.Where(finding => about.Contains(finding.Id))];
    }
}
