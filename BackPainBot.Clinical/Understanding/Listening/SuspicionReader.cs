namespace BackPainBot.Clinical;

/// <summary>Takes what the second listener hears as a finding that is only ever asked about.</summary>
internal sealed class SuspicionReader
{
    /// <summary>A shorter answer to a question is an answer and nothing else.</summary>
    private const int LongestAnswer = 3;

    /// <summary>How many confirming questions may be answered before it must be surer.</summary>
    private const int Patience = 2;

    private const double Never = 1;

    /// <summary>How much surer it must be after <see cref="Patience"/> questions, and of a sign that the patterns took for an idiom, over, or another's.</summary>
    private const double OutOfPatience = 0.7;
    private const double Dismissed = 0.7;

    private const double BelowOutright = 0.59;
    private const int MostFlags = 64;

    private readonly KnowledgeBase _knowledge;
    private readonly SecondListener _listener;
    private readonly FlagDefinition[] _flags;
    private readonly string[] _questions;

    public SuspicionReader(KnowledgeBase knowledge)
    {
        _knowledge = knowledge;
        _listener = new SecondListener(knowledge.Listener, knowledge.Lexicon);
        _flags = [.. knowledge.Listener.Flags.Select(knowledge.Flag)];
        _questions = [.. _flags.Select(f => "confirm:" + f.Id)];
    }

    /// <summary>What is suspected and was not heard by the patterns, denied, or asked before; null for nothing.</summary>
    /// <param name="utterance">The message.</param>
    /// <param name="work">Its tokens, and what the patterns heard.</param>
    /// <param name="open">The open questions.</param>
    /// <param name="case">The case with what the patterns heard.</param>
    public Finding? Read(Utterance utterance, Workspace work, OpenQuestions open, Case @case)
    {
        if (_flags.Length == 0 || _flags.Length > MostFlags || (open.Any && !open.Has(QuestionIds.Story) && CountWords(work) <= LongestAnswer))
        {
            return null;
        }

        Span<double> caution = stackalloc double[_flags.Length];
        var confirmed = 0;
        for (var i = 0; i < _flags.Length; i++)
        {
            var isAnswered = @case.AnsweredQuestions.Contains(_questions[i]);
            confirmed += isAnswered ? 1 : 0;
            caution[i] = isAnswered || Array.IndexOf(open.Confirmed, _flags[i].Id) >= 0 ? Never : Math.Max(CautionFor(_flags[i].Tick, work, @case), CautionFor(_flags[i].Clear, work, @case));
        }

        if (confirmed >= Patience)
        {
            foreach (ref var each in caution)
            {
                each = Math.Max(each, OutOfPatience);
            }
        }

        var suspicion = _listener.Listen(utterance.Text, work.Tokens.AsSpan(0, work.Count), caution);
        return suspicion is { } heard && !IsWeaker(heard, @case) ? ToFinding(heard, utterance, work) : null;
    }

    /// <summary>Never where this message spoke of the sign in words that the patterns know, or the case holds it already.</summary>
    private double CautionFor(Effect[] effects, Workspace work, Case @case)
    {
        double caution = 0;
        foreach (var effect in effects)
        {
            if (IsSaid(work, effect.Finding) || @case.Find(_knowledge.Findings[effect.Finding].Id)?.Presence == Presence.Present)
            {
                return Never;
            }

            caution = work.Dismissed.Contains(effect.Finding) ? Dismissed : caution;
        }

        return caution;
    }

    private static bool IsSaid(Workspace work, int finding)
    {
        foreach (var saying in work.Heard)
        {
            if (saying.Effect.Finding == finding)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether something more probable still waits to be asked.</summary>
    private static bool IsWeaker(in Suspicion suspicion, Case @case) =>
        @case.Find(FindingIds.Suspected) is { Value: { } waiting } before
        && !@case.AnsweredQuestions.Contains("confirm:" + waiting)
        && before.Certainty >= BelowOutright * suspicion.Probability;

    private Finding ToFinding(in Suspicion suspicion, Utterance utterance, Workspace work) => new(
        FindingIds.Suspected,
        Presence.Present,
        _flags[suspicion.Flag].Id,
        Certainty: BelowOutright * suspicion.Probability,
        Words: utterance.Text[work.Tokens[suspicion.Start].Start..work.Tokens[suspicion.End - 1].End],
        Turn: utterance.Turn);

    private static int CountWords(Workspace work)
    {
        var count = 0;
        for (var i = 0; i < work.Count; i++)
        {
            count += work.Tokens[i].Kind == TokenKind.Word ? 1 : 0;
        }

        return count;
    }
}
