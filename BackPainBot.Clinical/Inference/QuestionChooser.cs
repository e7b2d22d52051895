using System.Collections.Immutable;

namespace BackPainBot.Clinical;

/// <summary>Says which questions are still worth a turn: safety first, then what would change the picture.</summary>
internal sealed class QuestionChooser(KnowledgeBase knowledge, RedFlagJudge judge, ConditionRanker ranker)
{
    private const double SettledAt = 0.9;
    private const double LeastInformation = 0.02;

    public bool IsWorthAsking(string questionId, Case @case)
    {
        if (knowledge.Questions.FlagOf(questionId) is { } flag)
        {
            return judge.Judge(@case).FlagToConfirm == flag.Id;
        }

        var verdict = judge.Judge(@case);
        if (verdict.EndsConversationNow)
        {
            return false;
        }

        if (questionId == QuestionIds.Checklist)
        {
            return !verdict.ChecklistDone;
        }

        if (knowledge.Questions.Find(questionId) is not { } question || @case.AnsweredQuestions.Contains(questionId))
        {
            return false;
        }

        var known = new Known(knowledge, @case);
        return question.Known?.Holds(known) != true
            && question.Worth?.Holds(known) != false
            && (question.Always || (verdict.LevelSoFar < LevelOfCare.Urgent || verdict.LevelSoFar is null))
            && (!question.ForCauses || IsInformative(question.Id, known));
    }

    public IReadOnlyList<string> Choices(string questionId, Case @case)
    {
        if (knowledge.Questions.FlagOf(questionId) is not null)
        {
            return ["yes", "no", "notSure"];
        }

        return questionId == QuestionIds.Checklist
            ? [.. knowledge.ChecklistLeft(@case).Select(f => f.Id)]
            : knowledge.Questions.Find(questionId) is { } question
                ? [.. question.Left(@case, knowledge.Findings).Select(c => c.Id)]
                : ImmutableArray<string>.Empty;
    }

    private bool IsInformative(string question, Known known) =>
        ranker.Posterior(known).Max() < SettledAt && ranker.ExpectedInformation(known, question) >= LeastInformation;
}
