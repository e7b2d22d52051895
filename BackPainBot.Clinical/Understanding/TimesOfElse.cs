namespace BackPainBot.Clinical;

/// <summary>
/// Tells times that are of something else than the pain: how long nobody trained, when they joined or moved, from a beginning that
/// is told or told anew.
/// </summary>
internal sealed class TimesOfElse
{
    /// <summary>How many words before a time "it only began" may stand.</summary>
    private const int ReachOfBeginning = 5;

    /// <summary>How far any words are looked for, so that a text without stops costs no more than its length.</summary>
    private const int Reach = 60;

    private readonly LayTimes _lay;
    private readonly int _break;
    private readonly int _pain;
    private readonly int _else;
    private readonly int _afterElse;
    private readonly int _onlyBegan;
    private readonly int _began;
    private readonly int _since;

    public TimesOfElse(KnowledgeBase knowledge, LayTimes lay)
    {
        _lay = lay;
        _pain = lay.Class("timePain");
        _else = lay.Class("timeOfElse");
        _afterElse = lay.Class("timeBeforeElse");
        _onlyBegan = lay.Class("timeOnlyBegan");
        _began = lay.Class("timeBegan");
        _since = lay.Class("timeSince");
        _break = knowledge.TryFind("afterBreak", out var index) ? index : -1;
    }

    /// <summary>"Hadn't trained for five weeks", "at this gym for years": how long that was is not how long it hurts.</summary>
    /// <param name="work">The text.</param>
    /// <param name="lasting">The findings that say how long it hurts.</param>
    public void Forget(Workspace work, int[] lasting) =>
        work.Heard.RemoveAll(s => Array.IndexOf(lasting, s.Effect.Finding) >= 0 && s.End > s.Start && (IsOfBreak(work, s.Start) || IsOfBreak(work, s.End - 1) || IsOfElse(work, s.Start, s.End)));

    /// <summary>Whether a time stands within words that tell of a break from training, and of no pain.</summary>
    public bool IsOfBreak(Workspace work, int at)
    {
        foreach (var saying in work.Heard)
        {
            if (saying.Effect.Finding == _break && saying.Start <= at && at < saying.End && !Any(work, saying.Start, saying.End, _pain))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the words before a time, or right after it, are of something else, and it is not said that it hurts ever since.</summary>
    public bool IsOfElse(Workspace work, int at, int end)
    {
        var isElse = false;
        for (var i = at - 1; i >= Math.Max(0, at - Reach) && work.Tokens[i].Segment == work.Tokens[at].Segment && !_lay.Is(work, i, _pain); i--)
        {
            isElse |= _lay.Is(work, i, _else);
        }

        return (isElse || _lay.Is(work, LayTimes.SkipFillers(work, end), _afterElse)) && !HurtsEverSince(work, end);
    }

    /// <summary>"It only began this morning", "only since yesterday"; "it began yesterday" where it may be told so plainly.</summary>
    public bool IsBegunAnew(Workspace work, int at, bool mayBePlain)
    {
        for (var i = at; i >= 0 && i >= at - ReachOfBeginning && work.Tokens[i].Segment == work.Tokens[at].Segment; i--)
        {
            if (_lay.Is(work, i, _onlyBegan) || (mayBePlain && _lay.Is(work, i, _began)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Joined three weeks ago and it hurts since": a "since" that names no other time.</summary>
    private bool HurtsEverSince(Workspace work, int from)
    {
        for (var i = from; i < Math.Min(work.Count, from + Reach) && work.Tokens[i].Sentence == work.Tokens[Math.Max(0, from - 1)].Sentence; i++)
        {
            if (_lay.Is(work, i, _since) && (i + 1 >= work.Count || work.Tokens[i + 1].Kind is TokenKind.Stop or TokenKind.Comma))
            {
                return true;
            }
        }

        return false;
    }

    private bool Any(Workspace work, int from, int to, int @class)
    {
        for (var i = from; i < to; i++)
        {
            if (_lay.Is(work, i, @class))
            {
                return true;
            }
        }

        return false;
    }
}
