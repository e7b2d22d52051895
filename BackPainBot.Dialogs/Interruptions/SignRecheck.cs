using BackPainBot.Clinical;
using BackPainBot.Dialogs.Consultations;
using BackPainBot.Dialogs.Questions;
using BackPainBot.Dialogs.Replies;
using BackPainBot.Dialogs.Words;
using Microsoft.Bot.Builder;
using QuestionIds = BackPainBot.Dialogs.Questions.QuestionIds;

namespace BackPainBot.Dialogs.Interruptions;

/// <summary>
/// Reads a danger sign back to the member before it is let go, in their own words where there are any: only a clear no to
/// the question about that same sign takes it away.
/// </summary>
public sealed class SignRecheck
{
    private const int LongestQuote = 80;
    private readonly QuestionComposer _questions;
    private readonly QuestionFindings _findings;
    private readonly Wording _words;

    /// <summary>Made once.</summary>
    public SignRecheck(QuestionComposer questions, QuestionFindings findings, Wording words)
    {
        _questions = questions;
        _findings = findings;
        _words = words;
    }

    /// <summary>Whether the reply to the question about a sign takes it away. Only a plain no does: "not sure" is no reason to stay at home.</summary>
    public static bool IsTakenBack(MemberTurn turn, string sign)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return turn.Answered(QuestionIds.Confirm(sign))
            && turn.Safety.Flags.All(flag => flag.Id != sign)
            && turn.Heard.Findings.Any(finding => finding.Presence == Presence.Absent)
            && turn.Heard.Findings.All(finding => finding.Presence != Presence.Unknown);
    }

    /// <summary>Asks about the sign once more; the reply is <see cref="Commands.MistakeCommand"/>'s to read.</summary>
    /// <param name="context">The turn's context.</param>
    /// <param name="turn">The turn.</param>
    /// <param name="sign">Contract id of the danger sign.</param>
    /// <param name="lead">Key of what to say first.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    public async Task<AfterCommand> AskAsync(ITurnContext context, MemberTurn turn, string sign, string lead, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        turn.Remarks.Add(Lead(lead, turn.Consultation.Earlier is { } earlier ? turn.CaseBefore.With(earlier.Findings.Values) : turn.CaseBefore, sign));
        await _questions.AskAsync(context, turn, new QuestionToAsk(QuestionIds.Confirm(sign)), cancellationToken).ConfigureAwait(false);
        turn.Update(c => c with { AwaitedBy = Commands.MistakeCommand.CommandName });
        return AfterCommand.Await;
    }

    /// <summary>What is said before the question: why it comes, and the words that told of the sign.</summary>
    /// <param name="key">Key of what to say first.</param>
    /// <param name="told">The case that the sign is in.</param>
    /// <param name="sign">Contract id of the danger sign.</param>
    public string Lead(string key, Case told, string sign)
    {
        return Quote(told, sign) is { } said ? $"{_words[key]} {_words["Recheck.Said", said]}" : _words[key];
    }

    /// <summary>The words that told of a sign, fit to be quoted; null where a button did.</summary>
    /// <param name="told">The case that the sign is in.</param>
    /// <param name="sign">Contract id of the danger sign.</param>
    public string? Quote(Case told, string sign)
    {
        ArgumentNullException.ThrowIfNull(told);
        var about = _findings.Of(QuestionIds.Confirm(sign));
        return told.Findings.Values
            .Where(finding => finding.Presence == Presence.Present && about.Contains(finding.Id))
            .Select(finding => Quote(finding.Words))
            .FirstOrDefault(words => words.Length > 0);
    }

    /// <summary>A member's words on one line, without what could pass for formatting or for a place to fill.</summary>
    private static string Quote(string words)
    {
        var plain = new string([.. words.Select(letter => char.IsControl(letter) || "“”*_`<>[]{}#".Contains(letter, StringComparison.Ordinal) ? ' ' : letter)]).Trim();
        return plain.Length <= LongestQuote ? plain : $"{plain[..LongestQuote].TrimEnd()}…";
    }
}
