using BackPainBot.Clinical;
using BackPainBot.Dialogs.Consultations;
using BackPainBot.Dialogs.Members;
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

    /// <summary>
    /// The crisis, where the message is a bare "no" to it, or a list of danger signs that none was ticked on; else null. Who is in
    /// danger has more to say than that, and it is only read back.
    /// </summary>
    public string? CrisisRefused(MemberTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var crisis = _core.Judge(turn.CaseBefore).Flags.Where(flag => flag.Level == LevelOfCare.Crisis).Select(flag => flag.Id).FirstOrDefault();
        if (crisis is null || turn.Message is not { } message)
        {
            return null;
        }

        var isRefused = message.Card is { } card
            ? card.Listed.Length > 0 && card.Choices.TryGetValue(QuestionIds.Checklist, out var ticked) && ticked is ["none"]
            : Read(turn, message, [QuestionIds.Confirm(crisis)]) is var heard && heard.AnsweredQuestions.Contains(QuestionIds.Confirm(crisis))
                && heard.Findings.All(finding => finding.Presence == Presence.Absent);
        return isRefused ? crisis : null;
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

        var about = _findings.Of(QuestionIds.Confirm(sign));
        return [.. Read(turn, message, []).Findings.Where(finding => about.Contains(finding.Id))];
    }

    private Heard Read(MemberTurn turn, MemberMessage message, string[] open) =>
        _core.Understand(
            new Utterance(message.Text, message.SaidAt, turn.Locale, turn.Consultation.Turns, open) { IsForSomebodyElse = turn.Consultation.IsForSomeoneElse },
            Case.Empty);
}
