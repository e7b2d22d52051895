namespace BackPainBot.Clinical;

/// <summary>Gathers, for each sign that the second listener knows, what the patterns and the case say of it. Immutable.</summary>
internal sealed class PatternEvidenceReader
{
    private readonly FlagDefinition[] _flags;
    private readonly string[] _questions;
    private readonly string[][] _ticks;
    private readonly int[][] _flagsOf;

    /// <param name="knowledge">Whose findings.</param>
    /// <param name="flags">The signs, in the order of the model.</param>
    public PatternEvidenceReader(KnowledgeBase knowledge, FlagDefinition[] flags)
    {
        _flags = flags;
        _questions = [.. flags.Select(f => "confirm:" + f.Id)];
        _ticks = [.. flags.Select(f => Ids(knowledge, f.Tick))];
        _flagsOf = [.. Enumerable.Range(0, knowledge.Findings.Length).Select(finding => FlagsOf(flags, finding))];
    }

    /// <summary>The signs that this finding says something of.</summary>
    /// <param name="finding">The place of a finding.</param>
    public ReadOnlySpan<int> FlagsOf(int finding) => _flagsOf[finding];

    /// <summary>Gathers it.</summary>
    /// <param name="work">What the patterns heard in this message.</param>
    /// <param name="open">The open questions.</param>
    /// <param name="case">The case with it.</param>
    /// <param name="turn">The turn of this message.</param>
    /// <param name="verdict">What the case comes to.</param>
    /// <param name="evidence">Set for each sign.</param>
    /// <returns>How many confirming questions were answered.</returns>
    public int Read(Workspace work, OpenQuestions open, Case @case, int turn, SafetyVerdict verdict, Span<PatternEvidence> evidence)
    {
        evidence.Clear();
        foreach (var saying in work.Heard)
        {
            foreach (var flag in _flagsOf[saying.Effect.Finding])
            {
                evidence[flag] |= saying.Effect.Presence == Presence.Absent ? PatternEvidence.Denied | (saying.TakesBack ? PatternEvidence.Disputed : PatternEvidence.None)
                    : saying.Effect.Presence == Presence.Present && saying.Certainty < Finding.Outright ? PatternEvidence.Vague
                    : PatternEvidence.None;
            }
        }

        foreach (var finding in work.Dismissed)
        {
            foreach (var flag in _flagsOf[finding])
            {
                DismissAll(_flags[flag].Group, evidence);
            }
        }

        var answered = 0;
        for (var i = 0; i < _flags.Length; i++)
        {
            evidence[i] |= OfCase(i, open, @case, turn) | OfVerdict(_flags[i].Id, verdict);
            answered += (evidence[i] & PatternEvidence.Answered) != 0 ? 1 : 0;
        }

        return answered;
    }

    /// <summary>"Can this make me incontinent?" was about the bladder for the patterns, and may be about the bowel as well.</summary>
    private void DismissAll(string group, Span<PatternEvidence> evidence)
    {
        for (var i = 0; i < _flags.Length; i++)
        {
            evidence[i] |= _flags[i].Group == group ? PatternEvidence.Dismissed : PatternEvidence.None;
        }
    }

    private PatternEvidence OfCase(int flag, OpenQuestions open, Case @case, int turn)
    {
        var evidence = @case.AnsweredQuestions.Contains(_questions[flag]) ? PatternEvidence.Answered : PatternEvidence.None;
        evidence |= Array.IndexOf(open.Confirmed, _flags[flag].Id) >= 0 ? PatternEvidence.Asked : PatternEvidence.None;
        var held = 0;
        foreach (var id in _ticks[flag])
        {
            held += @case.Has(id) ? 1 : 0;
            evidence |= @case.Find(id) is { Presence: Presence.Absent } no && no.Turn < turn ? PatternEvidence.Refused : PatternEvidence.None;
        }

        // A part of a sign is not the sign: hands that drop things, without an unsteady walk.
        evidence |= held == _ticks[flag].Length ? PatternEvidence.Held : PatternEvidence.None;
        return evidence;
    }

    private static PatternEvidence OfVerdict(string flag, SafetyVerdict verdict)
    {
        foreach (var raised in verdict.Flags)
        {
            if (raised.Id == flag)
            {
                return (raised.Level >= LevelOfCare.Urgent ? PatternEvidence.Plain : PatternEvidence.None)
                    | (raised.IsPresent ? PatternEvidence.Held : PatternEvidence.None);
            }
        }

        return verdict.FlagToConfirm == flag ? PatternEvidence.Vague : PatternEvidence.None;
    }

    private static string[] Ids(KnowledgeBase knowledge, Effect[] effects) => [.. effects.Select(e => knowledge.Findings[e.Finding].Id)];

    private static int[] FlagsOf(FlagDefinition[] flags, int finding) =>
        [.. Enumerable.Range(0, flags.Length).Where(i => flags[i].Tick.Concat(flags[i].Clear).Any(e => e.Finding == finding))];
}
