using System.Collections.Immutable;

namespace BackPainBot.Clinical;

/// <summary>
/// The second vote: what the second listener hears is weighed with what the patterns heard, and by the probability that comes of it
/// a sign is taken for said, asked about, or doubted. It takes nothing back.
/// </summary>
internal sealed class SuspicionReader
{
    /// <summary>A shorter answer to a question is an answer and nothing else.</summary>
    private const int LongestAnswer = 3;

    /// <summary>How many confirming questions may be answered before it must be surer.</summary>
    private const int Patience = 2;

    /// <summary>How much surer it must be to ask after <see cref="Patience"/> questions.</summary>
    private const double OutOfPatience = 0.7;

    /// <summary>And to ask in an answer about the workout or the pain, which is of something else than danger: the list asks everybody.</summary>
    private const double OffTheSubject = 0.5;

    /// <summary>And in an answer to take a sign for said.</summary>
    private const double InAnAnswer = 0.95;

    /// <summary>Where no stretch is more dangerous than this and no pattern heard a sign, there is nothing to weigh.</summary>
    private const double Quiet = 0.05;

    /// <summary>What is shorter is not doubted: it may be all that somebody can say, and of a few words none may be known to the listener.</summary>
    private const int ShortestDoubted = 6;

    private const double BelowOutright = 0.59;
    private const int MostFlags = 64;

    private readonly KnowledgeBase _knowledge;
    private readonly SecondListener _listener;
    private readonly ListenerThresholds _thresholds;
    private readonly RedFlagJudge _judge;
    private readonly FlagDefinition[] _flags;
    private readonly PatternEvidenceReader _evidence;
    private readonly LevelOfCare[] _levels;
    private readonly SuspicionJudge _decisions;

    public SuspicionReader(KnowledgeBase knowledge)
    {
        _knowledge = knowledge;
        _listener = new SecondListener(knowledge.Listener, knowledge.Lexicon);
        _thresholds = knowledge.Listener.Thresholds;
        _judge = new RedFlagJudge(knowledge);
        _flags = [.. knowledge.Listener.Flags.Select(knowledge.Flag)];
        _evidence = new PatternEvidenceReader(knowledge, _flags);
        _levels = [.. _flags.Select(LevelOf)];
        _decisions = new SuspicionJudge(_thresholds, _levels);
    }

    private LevelOfCare LevelOf(FlagDefinition flag)
    {
        var ticked = Array.ConvertAll(flag.Tick, e => new Finding(_knowledge.Findings[e.Finding].Id, e.Presence, e.Value));
        return _judge.Judge(Case.Empty.With(ticked)).LevelSoFar ?? LevelOfCare.SelfCare;
    }

    /// <summary>What it adds to what the patterns heard; mostly nothing.</summary>
    /// <param name="utterance">The message.</param>
    /// <param name="work">Its tokens, and what the patterns heard.</param>
    /// <param name="open">The open questions.</param>
    /// <param name="before">The case before this message.</param>
    /// <param name="case">The case with what the patterns heard.</param>
    public ImmutableArray<Finding> Read(Utterance utterance, Workspace work, OpenQuestions open, Case before, Case @case)
    {
        var isStory = !open.Any || open.Has(QuestionIds.Story);
        if (_flags.Length is 0 or > MostFlags || (!isStory && CountWords(work) <= LongestAnswer))
        {
            return [];
        }

        var classes = _flags.Length + 1;
        var tokens = work.Tokens.AsSpan(0, work.Count);
        var hearing = new ListenerHearing(stackalloc double[classes], stackalloc double[classes], stackalloc int[classes], stackalloc int[classes]);
        _listener.Listen(utterance.Text, tokens, ref hearing);

        // It learned nothing of other languages.
        if (hearing.Stretches == 0 || (hearing.Danger < Quiet && !HasSign(work)) || IsForeign(work) || _knowledge.Languages.Spot(utterance.Text) is not null)
        {
            return [];
        }

        _listener.ListenToAll(utterance.Text, tokens, ref hearing);
        var verdict = _judge.Judge(@case);
        Span<PatternEvidence> evidence = stackalloc PatternEvidence[_flags.Length];
        var answered = _evidence.Read(work, open, @case, utterance.Turn, verdict, evidence);
        Span<double> probabilities = stackalloc double[classes];
        SuspicionWeighing.Weigh(_thresholds, hearing.Strongest, hearing.Whole, evidence, probabilities);

        if (answered > 0 && InOtherWords(utterance, work, hearing, evidence, probabilities, verdict.LevelSoFar, @case) is { IsEmpty: false } again)
        {
            return again;
        }

        var surerToAsk = answered >= Patience ? OutOfPatience : isStory || open.Has(QuestionIds.Checklist) ? 0 : OffTheSubject;
        var decision = _decisions.Decide(probabilities, evidence, verdict.LevelSoFar, isStory ? 0 : InAnAnswer, surerToAsk);
        return ToFindings(decision, utterance, work, hearing, evidence, probabilities, isStory, before, @case);
    }

    private ImmutableArray<Finding> ToFindings(
        in SuspicionDecision decision,
        Utterance utterance,
        Workspace work,
        in ListenerHearing hearing,
        ReadOnlySpan<PatternEvidence> evidence,
        ReadOnlySpan<double> probabilities,
        bool isStory,
        Case before,
        Case @case)
    {
        ImmutableArray<Finding> made = [];
        var (speaks, asks) = IsToBeAsked(decision.Speaks, utterance, work, hearing) ? (-1, decision.Speaks) : (decision.Speaks, decision.Asks);
        if (decision.Doubts)
        {
            if (!isStory || CountWords(work) < ShortestDoubted)
            {
                return made;
            }

            made = Doubted(utterance, work, before, @case);
        }

        if (speaks >= 0)
        {
            var reason = ReasonFor(speaks, utterance, work, hearing);
            made = made.AddRange(ToSign(speaks, reason, utterance, work)).AddRange(Plain(speaks, utterance, work, @case));
        }

        if (asks >= 0 && !decision.Doubts)
        {
            var suspected = ToSuspected(asks, 1 - probabilities[0], utterance, work, hearing);
            made = IsWeaker(suspected, @case) ? made : made.Add(suspected);
        }

        return made;
    }

    /// <summary>
    /// A crisis that it alone hears in words about somebody else is asked about: "it went into her bones" is as dark as words of one's own.
    /// So is what a vague idiom leaves to be asked.
    /// </summary>
    private bool IsToBeAsked(int flag, Utterance utterance, Workspace work, in ListenerHearing hearing)
    {
        if (flag < 0)
        {
            return false;
        }

        foreach (var effect in _flags[flag].Tick)
        {
            if (work.Softened.Contains(effect.Finding) && !IsPlainlySaid(work, effect.Finding))
            {
                return true;
            }
        }

        if (_levels[flag] != LevelOfCare.Crisis)
        {
            return false;
        }

        if (utterance.IsForSomebodyElse || work.IsForSomebodyElse)
        {
            return true;
        }

        bool isOwn = false, isAnothers = false;
        for (var i = hearing.Starts[flag + 1]; i < hearing.Ends[flag + 1]; i++)
        {
            var context = work.Tokens[i].Context;
            isAnothers |= context.HasFlag(ContextKind.Third);
            isOwn |= context.HasFlag(ContextKind.FirstPerson) && !(i + 1 < work.Count && work.Tokens[i + 1].Context.HasFlag(ContextKind.Other));
        }

        return isAnothers && !isOwn;
    }

    private static bool IsPlainlySaid(Workspace work, int finding) =>
        work.Heard.Exists(s => s.Effect.Finding == finding && s.Effect.Presence == Presence.Present && s.Certainty >= Finding.Outright);

    /// <summary>A sign whose question was answered and that is told in new words: a "no" was to the words before.</summary>
    private ImmutableArray<Finding> InOtherWords(
        Utterance utterance,
        Workspace work,
        in ListenerHearing hearing,
        ReadOnlySpan<PatternEvidence> evidence,
        ReadOnlySpan<double> probabilities,
        LevelOfCare? level,
        Case @case)
    {
        Span<PatternEvidence> anew = stackalloc PatternEvidence[evidence.Length];
        for (var i = 0; i < evidence.Length; i++)
        {
            anew[i] = evidence[i].HasFlag(PatternEvidence.Answered) ? evidence[i] & ~(PatternEvidence.Answered | PatternEvidence.Refused) : evidence[i];
        }

        var flag = _decisions.Decide(probabilities, anew, level, surerToSpeak: 0, surerToAsk: 0).Speaks;
        if (flag < 0 || !evidence[flag].HasFlag(PatternEvidence.Answered) || IsToBeAsked(flag, utterance, work, hearing))
        {
            return [];
        }

        var reason = ReasonFor(flag, utterance, work, hearing);
        return IsSaidBefore(Words(utterance, work, reason.Start, reason.End), @case)
            ? []
            : [.. ToSign(flag, reason, utterance, work)];
    }

    private static bool IsSaidBefore(string words, Case @case) =>
        @case.Find(FindingIds.Suspected) is { } before
        && (before.Words.Contains(words, StringComparison.OrdinalIgnoreCase) || words.Contains(before.Words, StringComparison.OrdinalIgnoreCase));

    /// <summary>What the patterns took for a vague sign of the same group, now plain.</summary>
    private IEnumerable<Finding> Plain(int flag, Utterance utterance, Workspace work, Case @case) =>
        Signs(utterance, work, @case, f => f.Certainty < Finding.Outright, finding => IsOfGroup(finding, _flags[flag].Group))
            .Where(f => !Array.Exists(_flags[flag].Tick, e => _knowledge.Findings[e.Finding].Id == f.Id))
            .Select(f => f with { Certainty = Finding.Outright });

    private bool IsOfGroup(int finding, string group)
    {
        foreach (var flag in _evidence.FlagsOf(finding))
        {
            if (_flags[flag].Group == group)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// What the patterns took for plain signs, no longer so, so that they are asked about. Figures of speech, mostly. What was plain
    /// before this message is only said again.
    /// </summary>
    private ImmutableArray<Finding> Doubted(Utterance utterance, Workspace work, Case before, Case @case) =>
        [.. Signs(utterance, work, @case, f => f.Certainty >= Finding.Outright && !IsPlain(before.Find(f.Id)), _ => true).Select(f => f with { Certainty = BelowOutright })];

    private static bool IsPlain(Finding? told) => told is { Presence: Presence.Present, Certainty: >= Finding.Outright };

    /// <summary>The signs that this message told, as the case has them.</summary>
    private IEnumerable<Finding> Signs(Utterance utterance, Workspace work, Case @case, Predicate<Finding> isSo, Predicate<int> isMeant) =>
        work.Heard
            .Where(s => s.Effect.Presence == Presence.Present && _knowledge.Findings[s.Effect.Finding].Kind == FindingKind.Sign && isMeant(s.Effect.Finding))
            .Select(s => @case.Find(_knowledge.Findings[s.Effect.Finding].Id))
            .OfType<Finding>()
            .Where(f => f.Presence == Presence.Present && f.Turn == utterance.Turn && isSo(f))
            .Distinct();

    private bool HasSign(Workspace work)
    {
        foreach (var saying in work.Heard)
        {
            if (saying.Effect.Presence == Presence.Present && _knowledge.Findings[saying.Effect.Finding].Kind is FindingKind.Sign or FindingKind.History)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether most of the words are none that the lexicon holds: another language, of which it learned nothing.</summary>
    private static bool IsForeign(Workspace work)
    {
        int words = 0, unknown = 0;
        for (var i = 0; i < work.Count; i++)
        {
            words += work.Tokens[i].Kind == TokenKind.Word ? 1 : 0;
            unknown += work.Tokens[i].Kind == TokenKind.Word && work.Tokens[i].Word < 0 ? 1 : 0;
        }

        return unknown * 2 > words;
    }

    /// <summary>Whether something more probable still waits to be asked.</summary>
    private static bool IsWeaker(Finding suspected, Case @case) =>
        @case.Find(FindingIds.Suspected) is { Value: { } waiting } before
        && !@case.AnsweredQuestions.Contains("confirm:" + waiting)
        && before.Certainty >= suspected.Certainty;

    private (int Start, int End) ReasonFor(int flag, Utterance utterance, Workspace work, in ListenerHearing hearing) =>
        _listener.ReasonFor(utterance.Text, work.Tokens.AsSpan(0, work.Count), flag, hearing.Starts[flag + 1], hearing.Ends[flag + 1]);

    private IEnumerable<Finding> ToSign(int flag, (int Start, int End) reason, Utterance utterance, Workspace work)
    {
        var words = Words(utterance, work, reason.Start, reason.End);
        return _flags[flag].Tick.Select(effect => new Finding(
            _knowledge.Findings[effect.Finding].Id, effect.Presence, effect.Value, Certainty: Finding.Outright, Words: words, Turn: utterance.Turn));
    }

    private Finding ToSuspected(int flag, double probability, Utterance utterance, Workspace work, in ListenerHearing hearing) => new(
        FindingIds.Suspected,
        Presence.Present,
        _flags[flag].Id,
        Certainty: BelowOutright * probability,
        Words: Words(utterance, work, hearing.Starts[flag + 1], hearing.Ends[flag + 1]),
        Turn: utterance.Turn);

    private static string Words(Utterance utterance, Workspace work, int start, int end) =>
        utterance.Text[work.Tokens[start].Start..work.Tokens[end - 1].End];

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
