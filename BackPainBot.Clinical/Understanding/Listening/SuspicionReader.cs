using System.Collections.Immutable;

namespace BackPainBot.Clinical;

/// <summary>
/// The second vote: what the second listener hears beside the patterns. Surer than <see cref="ListenerThresholds.Alone"/> it
/// makes the sign a finding; agreeing with words that the patterns only took for vague, it makes those plain; else it is asked about.
/// </summary>
internal sealed class SuspicionReader
{
    /// <summary>A shorter answer to a question is an answer and nothing else.</summary>
    private const int LongestAnswer = 3;

    /// <summary>How many confirming questions may be answered before it must be surer.</summary>
    private const int Patience = 2;

    private const double Never = 1;

    /// <summary>How much surer it must be after <see cref="Patience"/> questions, and of a sign that was denied before or that the patterns took for an idiom, over, or another's.</summary>
    private const double OutOfPatience = 0.7;

    /// <summary>And in an answer about the workout or the pain, which is of something else than danger: the list asks everybody.</summary>
    private const double OffTheSubject = 0.5;
    private const double Dismissed = 0.7;

    /// <summary>How much surer it must be to speak alone beside what is milder, of words that patterns took for vague, for a single word, and of what is imagined, over or another's; and in an answer.</summary>
    private const double Surer = 0.8;
    private const double Surest = 0.95;

    /// <summary>Where nothing dangerous is more probable than this, what the patterns heard in a story of so many words is asked about first.</summary>
    private const double Doubtful = 0.02;
    private const int ShortestStory = 9;

    private const double BelowOutright = 0.59;
    private const int MostFlags = 64;

    private readonly KnowledgeBase _knowledge;
    private readonly SecondListener _listener;
    private readonly ListenerThresholds _thresholds;
    private readonly RedFlagJudge _judge;
    private readonly FlagDefinition[] _flags;
    private readonly string[] _questions;
    private readonly LevelOfCare[] _kinds;

    public SuspicionReader(KnowledgeBase knowledge)
    {
        _knowledge = knowledge;
        _listener = new SecondListener(knowledge.Listener, knowledge.Lexicon);
        _thresholds = knowledge.Listener.Thresholds;
        _judge = new RedFlagJudge(knowledge);
        _flags = [.. knowledge.Listener.Flags.Select(knowledge.Flag)];
        _questions = [.. _flags.Select(f => "confirm:" + f.Id)];
        _kinds = [.. _flags.Select(KindOf)];
    }

    /// <summary>Emergency for whatever cannot wait, crisis, or anything milder.</summary>
    private LevelOfCare KindOf(FlagDefinition flag)
    {
        var ticked = Array.ConvertAll(flag.Tick, e => new Finding(_knowledge.Findings[e.Finding].Id, e.Presence, e.Value));
        var level = _judge.Judge(Case.Empty.With(ticked)).LevelSoFar ?? LevelOfCare.SelfCare;
        return level == LevelOfCare.Ambulance ? LevelOfCare.Emergency : level == LevelOfCare.Soon ? LevelOfCare.Urgent : level;
    }

    /// <summary>What it adds to what the patterns heard; mostly nothing.</summary>
    /// <param name="utterance">The message.</param>
    /// <param name="work">Its tokens, and what the patterns heard.</param>
    /// <param name="open">The open questions.</param>
    /// <param name="case">The case with what the patterns heard.</param>
    public ImmutableArray<Finding> Read(Utterance utterance, Workspace work, OpenQuestions open, Case @case)
    {
        if (_flags.Length == 0 || _flags.Length > MostFlags || (open.Any && !open.Has(QuestionIds.Story) && CountWords(work) <= LongestAnswer))
        {
            return [];
        }

        Span<double> caution = stackalloc double[_flags.Length];
        Span<double> before = stackalloc double[_flags.Length];
        var answered = 0;
        for (var i = 0; i < _flags.Length; i++)
        {
            before[i] = Math.Max(CautionFor(_flags[i].Tick, work, @case), CautionFor(_flags[i].Clear, work, @case));
            var isAnswered = IsAnswered(i, open, @case);
            answered += isAnswered ? 1 : 0;
            caution[i] = isAnswered ? Never : Math.Max(before[i], IsDenied(_flags[i], @case) ? Dismissed : 0);
        }

        var isStory = !open.Any || open.Has(QuestionIds.Story);
        var least = answered >= Patience ? OutOfPatience : isStory || open.Has(QuestionIds.Checklist) ? 0 : OffTheSubject;
        foreach (ref var each in caution)
        {
            each = Math.Max(each, least);
        }

        Span<double> strongest = stackalloc double[_flags.Length];
        var suspicion = _listener.Listen(utterance.Text, work.Tokens.AsSpan(0, work.Count), caution, _kinds, strongest, out var danger);
        if (isStory && danger < Doubtful && CountWords(work) >= ShortestStory && Doubted(utterance, work, @case) is { IsEmpty: false } doubted)
        {
            return doubted;
        }

        var made = Plain(utterance, work, open, @case, strongest);
        if (answered > 0 && InOtherWords(utterance, work, before, @case) is { } again)
        {
            return made.AddRange(ToSign(again, utterance, work));
        }

        // It learned nothing of other languages.
        if (suspicion is not { } heard || _knowledge.Languages.Spot(utterance.Text) is not null)
        {
            return made;
        }

        return IsSure(heard, utterance, work, isStory, isDeniedBefore: false, @case, out var reason)
            ? made.AddRange(ToSign(reason, utterance, work))
            : made.IsEmpty && !IsWeaker(heard, @case) && !IsForeign(heard.Start, heard.End, work) ? [ToSuspected(heard, utterance, work)] : made;
    }

    /// <summary>A sign whose question was answered and that is told in new words: a "no" was to the words before.</summary>
    private Suspicion? InOtherWords(Utterance utterance, Workspace work, ReadOnlySpan<double> caution, Case @case)
    {
        Span<double> strongest = stackalloc double[_flags.Length];
        return _listener.Listen(utterance.Text, work.Tokens.AsSpan(0, work.Count), caution, _kinds, strongest, out _) is { } heard
            && @case.AnsweredQuestions.Contains(_questions[heard.Flag])
            && _knowledge.Languages.Spot(utterance.Text) is null
            && IsSure(heard, utterance, work, isStory: true, isDeniedBefore: true, @case, out var reason)
            && !IsSaidBefore(Words(utterance, work, reason.Start, reason.End), @case)
                ? reason
                : null;
    }

    private static bool IsSaidBefore(string words, Case @case) =>
        @case.Find(FindingIds.Suspected) is { } before
        && (before.Words.Contains(words, StringComparison.OrdinalIgnoreCase) || words.Contains(before.Words, StringComparison.OrdinalIgnoreCase));

    private bool IsAnswered(int flag, OpenQuestions open, Case @case) =>
        @case.AnsweredQuestions.Contains(_questions[flag]) || Array.IndexOf(open.Confirmed, _flags[flag].Id) >= 0;

    /// <summary>Whether a no was said to it before, on the list or in words.</summary>
    private bool IsDenied(FlagDefinition flag, Case @case) =>
        Array.Exists(flag.Tick, e => @case.Find(_knowledge.Findings[e.Finding].Id)?.Presence == Presence.Absent);

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

    /// <summary>What the patterns took for vague, where the listener hears a sign of the same group.</summary>
    private ImmutableArray<Finding> Plain(Utterance utterance, Workspace work, OpenQuestions open, Case @case, ReadOnlySpan<double> strongest)
    {
        ImmutableArray<Finding> made = [];
        foreach (var saying in work.Heard)
        {
            if (saying.Certainty < Finding.Outright && saying.Effect.Presence == Presence.Present
                && @case.Find(_knowledge.Findings[saying.Effect.Finding].Id) is { Presence: Presence.Present, Certainty: < Finding.Outright } vague
                && vague.Turn == utterance.Turn && !made.Contains(vague with { Certainty = Finding.Outright })
                && IsSeconded(saying.Effect.Finding, open, @case, strongest))
            {
                made = made.Add(vague with { Certainty = Finding.Outright });
            }
        }

        return made;
    }

    private bool IsSeconded(int finding, OpenQuestions open, Case @case, ReadOnlySpan<double> strongest)
    {
        for (var i = 0; i < _flags.Length; i++)
        {
            if ((Says(_flags[i].Tick, finding) || Says(_flags[i].Clear, finding)) && !IsAnswered(i, open, @case))
            {
                double group = 0;
                for (var j = 0; j < _flags.Length; j++)
                {
                    group += _flags[j].Group == _flags[i].Group ? strongest[j] : 0;
                }

                if (group >= _thresholds.Agreeing[i])
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool Says(Effect[] effects, int finding)
    {
        foreach (var effect in effects)
        {
            if (effect.Finding == finding)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// What the patterns took for a sign that sends for help at once, in a story in which the listener hears nothing dangerous: no longer
    /// plain, so that it is asked about. A figure of speech, mostly.
    /// </summary>
    private ImmutableArray<Finding> Doubted(Utterance utterance, Workspace work, Case @case)
    {
        ImmutableArray<Finding> made = [];
        if (_judge.Judge(@case).LevelSoFar?.EndsInterview() != true || _knowledge.Languages.Spot(utterance.Text) is not null || IsForeign(0, work.Count, work))
        {
            return made;
        }

        foreach (var saying in work.Heard)
        {
            if (saying.Effect.Presence == Presence.Present && _knowledge.Findings[saying.Effect.Finding] is { Kind: FindingKind.Sign } sign
                && @case.Find(sign.Id) is { Presence: Presence.Present, Certainty: >= Finding.Outright } plain
                && plain.Turn == utterance.Turn && !made.Contains(plain with { Certainty = BelowOutright }))
            {
                made = made.Add(plain with { Certainty = BelowOutright });
            }
        }

        return made;
    }

    /// <summary>Whether it needs no question: so sure, and surer where something speaks against it.</summary>
    private bool IsSure(in Suspicion suspicion, Utterance utterance, Workspace work, bool isStory, bool isDeniedBefore, Case @case, out Suspicion reason)
    {
        reason = default;
        var least = _thresholds.Alone[suspicion.Flag];
        var level = _judge.Judge(@case).LevelSoFar;
        if (suspicion.OfItsKind < least || (!isDeniedBefore && IsDenied(_flags[suspicion.Flag].Tick, @case)) || level?.EndsInterview() == true)
        {
            return false;
        }

        reason = _listener.ReasonFor(utterance.Text, work.Tokens.AsSpan(0, work.Count), suspicion);
        var isExcused = level >= LevelOfCare.Urgent || reason.End - reason.Start == 1 || IsVague(reason, work) || IsAside(new Match(-1, reason.Start, reason.End, double.NaN), work);
        var surer = !isStory ? Surest : isExcused ? Surer : 0;
        return 1 - suspicion.OfItsKind <= (1 - least) * (1 - surer) && !IsForeign(reason.Start, reason.End, work);
    }

    /// <summary>Whether the patterns took some of the same words for a vague sign, which is asked about.</summary>
    private bool IsVague(in Suspicion reason, Workspace work)
    {
        foreach (var saying in work.Heard)
        {
            if (saying.Start < reason.End && saying.End > reason.Start && saying.Effect.Presence == Presence.Present
                && saying.Certainty < Finding.Outright && _knowledge.Findings[saying.Effect.Finding].Kind == FindingKind.Sign)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the words are said of what is imagined, over, long so, or another's beside the member's own complaint.</summary>
    private static bool IsAside(in Match match, Workspace work)
    {
        var scopes = new Scopes(work);
        return scopes.IsSupposed(match)
            || scopes.IsOfAnother(match)
            || scopes.Read(match, isNegationItself: true, isHistory: false, isOfAnybody: true) != Scopes.Reading.Asserted;
    }

    /// <summary>Whether most of the words are none that the lexicon holds: another language, of which it learned nothing.</summary>
    private static bool IsForeign(int start, int end, Workspace work)
    {
        int words = 0, unknown = 0;
        for (var i = start; i < end; i++)
        {
            words += work.Tokens[i].Kind == TokenKind.Word ? 1 : 0;
            unknown += work.Tokens[i].Kind == TokenKind.Word && work.Tokens[i].Word < 0 ? 1 : 0;
        }

        return unknown * 2 > words;
    }

    private bool IsDenied(Effect[] effects, Case @case) =>
        Array.Exists(effects, e => @case.Find(_knowledge.Findings[e.Finding].Id)?.Presence == Presence.Absent);

    /// <summary>Whether something more probable still waits to be asked.</summary>
    private static bool IsWeaker(in Suspicion suspicion, Case @case) =>
        @case.Find(FindingIds.Suspected) is { Value: { } waiting } before
        && !@case.AnsweredQuestions.Contains("confirm:" + waiting)
        && before.Certainty >= BelowOutright * suspicion.Probability;

    private IEnumerable<Finding> ToSign(Suspicion reason, Utterance utterance, Workspace work)
    {
        var words = Words(utterance, work, reason.Start, reason.End);
        return _flags[reason.Flag].Tick.Select(effect => new Finding(
            _knowledge.Findings[effect.Finding].Id, effect.Presence, effect.Value, Certainty: Finding.Outright, Words: words, Turn: utterance.Turn));
    }

    private Finding ToSuspected(in Suspicion suspicion, Utterance utterance, Workspace work) => new(
        FindingIds.Suspected,
        Presence.Present,
        _flags[suspicion.Flag].Id,
        Certainty: BelowOutright * suspicion.Probability,
        Words: Words(utterance, work, suspicion.Start, suspicion.End),
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
