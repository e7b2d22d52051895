using System.Collections.Immutable;
using BackPainBot.Clinical;
using BackPainBot.Dialogs.Consultations;
using BackPainBot.Dialogs.Questions;
using BackPainBot.Dialogs.Words;
using QuestionIds = BackPainBot.Dialogs.Questions.QuestionIds;

namespace BackPainBot.Dialogs.Answers;

/// <summary>
/// Keeps a question open where the reply tells of something else: "actually it was the left side" says nothing of how bad
/// it is. What it changes is said back.
/// </summary>
public sealed class BesideTheQuestion
{
    private static readonly ImmutableArray<string> Plain =
    [
        QuestionIds.Activity, QuestionIds.Onset, QuestionIds.Mode, QuestionIds.Course, QuestionIds.Location,
        QuestionIds.Severity, QuestionIds.Quality, QuestionIds.Age,
    ];

    /// <summary>What is told anew without a word such as "actually" replaces what was told before as well, once nothing is asked any more.</summary>
    private static readonly ImmutableArray<string> Told = [QuestionIds.Course, QuestionIds.Location, QuestionIds.Severity, QuestionIds.Age];

    private const int FewWords = 8;
    private readonly Phrases _corrections;
    private readonly Phrases _contrasts;
    private readonly QuestionFindings _findings;
    private readonly UnderstoodFacts _facts;
    private readonly Wording _words;

    /// <summary>Made once.</summary>
    public BesideTheQuestion(QuestionFindings findings, UnderstoodFacts facts, Wording words)
    {
        ArgumentNullException.ThrowIfNull(words);
        _findings = findings;
        _facts = facts;
        _words = words;
        _corrections = new Phrases(words.List("Heard.Correction"));
        _contrasts = new Phrases(words.List("Heard.Contrast"));
    }

    /// <summary>Says back what the message changed beside what was asked, and keeps that open.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="isStatement">Whether the message is known to tell something, be it to no question.</param>
    public void NoteChanges(MemberTurn turn, bool isStatement = false)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (turn.Message is not { Card: null } message)
        {
            return;
        }

        var open = turn.Consultation.OpenQuestions;
        var corrects = _corrections.In(message.Text) || IsContrast(turn, message.Text);
        if (turn.Heard.Findings.IsEmpty)
        {
            if (!corrects || !PutsSideRight(turn, message.Text))
            {
                return;
            }
        }
        else if (corrects || isStatement)
        {
            foreach (var question in (corrects ? Plain : Told).Where(question => !open.Contains(question) && _findings.Speaks(turn.Heard, question)).ToList())
            {
                // In the light of its own question what is said now replaces what was said before.
                turn.Understand(message.Text, question);
            }

            if (turn.Heard.Findings.FirstOrDefault(finding => finding.Id == UnderstoodFacts.LegSide) is { } leg)
            {
                turn.Update(c => c with { Case = c.Case.With(leg) });
            }
        }

        var changed = _facts.Changed(turn.CaseBefore, turn.Consultation.Case).Where(fact => !open.Contains(fact.Question)).ToList();
        if (changed.Count > 0)
        {
            KeepOpen(turn);
            turn.Remarks.AddRange(changed.Select(fact => _words["Change.Noted", fact.Label, fact.Value]));
        }
    }

    /// <summary>Takes back what the message says of signs, and keeps what it puts right of plain answers, which is said back.</summary>
    public void KeepPlain(MemberTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        NoteChanges(turn, isStatement: true);
        var now = turn.Consultation.Case;
        var plain = Plain.SelectMany(_findings.Of).ToHashSet(StringComparer.Ordinal);
        Finding[] kept = [.. now.Findings.Values.Where(finding => plain.Contains(finding.Id) && !finding.Equals(turn.CaseBefore.Find(finding.Id)))];
        turn.Unhear();
        turn.Update(c => c with { Case = c.Case.With(kept) });
    }

    /// <summary>"I'm 34, not 43": short, and of nothing but what may be put right.</summary>
    private bool IsContrast(MemberTurn turn, string text) =>
        text.Count(char.IsWhiteSpace) < FewWords && _contrasts.In(text) && !turn.Heard.Findings.IsEmpty
        && turn.Heard.Findings.All(finding => finding.Presence == Presence.Present && Plain.Any(question => _findings.Of(question).Contains(finding.Id)));

    /// <summary>"Sorry, the left": said so shortly it is the side that was told before, whatever is asked now.</summary>
    private bool PutsSideRight(MemberTurn turn, string text)
    {
        if (_facts.Of(turn.CaseBefore).All(fact => fact.Question != QuestionIds.Location))
        {
            return false;
        }

        turn.Understand(text, QuestionIds.Location);
        if (turn.Heard.Findings.IsEmpty || !turn.Heard.Findings.All(finding => _findings.Of(QuestionIds.Location).Contains(finding.Id)))
        {
            turn.Unhear();
            return false;
        }

        return true;
    }

    /// <summary>Keeps the open questions open unless the message speaks of one of them.</summary>
    public void KeepOpen(MemberTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var open = turn.Consultation.OpenQuestions;
        if (open.Length > 0 && open.All(QuestionIds.Clinical.Contains) && !open.Any(question => _findings.Speaks(turn.Heard, question)))
        {
            turn.Reopen(open);
            turn.Resumes = true;
        }
    }
}
