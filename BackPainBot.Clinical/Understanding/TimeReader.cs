namespace BackPainBot.Clinical;

/// <summary>
/// Reads when the workout was and when the pain began, counted back from the member's own clock:
/// "yesterday morning", "3 days ago", "for a fortnight", "since Monday", "the day after".
/// </summary>
internal sealed class TimeReader
{
    /// <summary>So many days back a time is of this pain only where pain is spoken of.</summary>
    private const double LongestUnnamedDays = 45;

    /// <summary>What began later than so many days ago has not lasted for weeks.</summary>
    private const double FewestLastingDays = 10;

    /// <summary>A workout longer ago than this is not the one that it hurts from, where other words for the time stand beside it.</summary>
    private const double FarthestWorkoutDays = 14;

    /// <summary>The question about earlier episodes.</summary>
    private const string Previous = "previous";

    /// <summary>Findings that say how long it lasts already, without a date.</summary>
    private static readonly string[] Lasting = ["longWeeks", "longMonths"];

    private readonly KnowledgeBase _knowledge;
    private readonly int _onset;
    private readonly int _workout;
    private readonly int _nextDay;
    private readonly int _wakes;
    private readonly int _activity;
    private readonly LayTimes _lay;
    private readonly ToldTimes _told;
    private readonly int _mode;
    private readonly int _byWorkout;
    private readonly TimesOfElse _else;
    private readonly int[] _lasting;
    private readonly SpokenDates _dates;

    public TimeReader(KnowledgeBase knowledge)
    {
        _knowledge = knowledge;
        _lay = new LayTimes(knowledge);
        _told = new ToldTimes(knowledge, _lay);
        _byWorkout = _lay.Class("timeByWorkout");
        _else = new TimesOfElse(knowledge, _lay);
        _dates = new SpokenDates(knowledge.TimeWords);
        knowledge.TryFind(FindingIds.Mode, out _mode);
        _lasting = [.. Lasting.Select(id => knowledge.TryFind(id, out var index) ? index : -1)];
        knowledge.TryFind(FindingIds.OnsetAt, out _onset);
        knowledge.TryFind(FindingIds.WorkoutAt, out _workout);
        knowledge.TryFind(FindingIds.OnsetNextDay, out _nextDay);
        knowledge.TryFind(FindingIds.Activity, out _activity);
        knowledge.TryFind(FindingIds.WakesSecondHalf, out _wakes);
    }

    public void Read(Workspace work, Utterance utterance, Case known, OpenQuestions open)
    {
        var scopes = new Scopes(work);
        var asksWhen = open.Has(QuestionIds.When);
        var asksOnset = open.Has(QuestionIds.Onset);
        _else.Forget(work, _lasting);

        // "Once, years ago" answers whether it happened before, not when this began; "it only began this morning" does say that.
        var isAside = open.Any && !asksWhen && !asksOnset && !open.Has(FindingIds.Mode);
        double? workout = known.Find(FindingIds.WorkoutAt)?.Number;
        var isAsked = asksWhen || asksOnset;
        var dates = _dates.Read(work, utterance);
        for (var i = 0; i < work.Count; i++)
        {
            if (!isAside && _told.Read(work, i, utterance.SaidAt, asksWhen ? null : workout, isAsked) is { } told)
            {
                if (told.Moment is { } toldMoment && isAsked && !scopes.IsAboutThePast(i, told.End))
                {
                    Tell(work, asksOnset ? _onset : _workout, toldMoment.ToUnixTimeSeconds(), i, told.End);
                }

                i = told.End - 1;
                continue;
            }

            if (_lay.Read(work, i, utterance.SaidAt, dates, isAsked) is not { } time)
            {
                continue;
            }

            if (!isAsked && _else.IsBegunAnew(work, i, mayBePlain: !open.Has(Previous)) && !scopes.IsAboutThePast(i, time.End))
            {
                Restate(work, utterance.SaidAt, time, i);
                i = time.End - 1;
                continue;
            }

            if (isAside || (!isAsked && _else.IsOfBreak(work, i)))
            {
                i = time.End - 1;
                continue;
            }

            var workoutNear = NamesWorkout(work, i);
            var painNear = _lay.SpeaksOfPain(work, i);
            if (!isAsked && !painNear && (utterance.SaidAt - time.Moment).TotalDays > LongestUnnamedDays)
            {
                // "Lifting for two years", "fibro since 2015": not this pain.
                i = time.End - 1;
                continue;
            }

            var isOnset = asksOnset
                || (!asksWhen && (painNear || !NamesCondition(work, i)) && ((time.IsSince && (painNear || !workoutNear)) || (!workoutNear && !time.IsVague) || SpeaksOfOnset(work, i)));
            var isWorkout = asksWhen || (!asksOnset && !time.IsSince && workoutNear);
            if (!isAsked && _else.IsOfElse(work, i, time.End))
            {
                // "Joined three weeks ago" tells neither; "last trained on Sunday" tells of a workout.
                isOnset = false;
                isWorkout &= (utterance.SaidAt - time.Moment).TotalDays <= FarthestWorkoutDays;
            }

            var moment = time.Moment.ToUnixTimeSeconds();
            if (!scopes.IsAboutThePast(i, time.End) && !IsWithin(work, _wakes, i))
            {
                if (isOnset && asksOnset)
                {
                    Tell(work, _onset, moment, i, time.End);
                }

                Say(work, isOnset, _onset, moment, i, time.End);
                Say(work, isWorkout, _workout, moment, i, time.End);
                workout ??= isWorkout ? moment : null;
            }

            i = time.End - 1;
        }

        AddNextDay(work, workout, asksOnset);
        if (asksOnset && workout is { } begun && IsToldByWorkout(work))
        {
            var isLater = work.Heard.Exists(s => s.Effect.Finding == _mode && s.Effect.Value == "delayed");
            work.Heard.Add(new Saying(new Effect(_onset, Presence.Present, null, ToldTimes.ByWorkout(begun, utterance.SaidAt, isLater)), 1, 0, 0, false));
        }
    }

    /// <summary>
    /// "It only began this morning" puts right what was taken for the beginning, and that it lasts for weeks, where that no longer is so.
    /// </summary>
    private void Restate(Workspace work, DateTimeOffset now, LayTimes.Time time, int start)
    {
        work.Heard.RemoveAll(s => s.Effect.Finding == _onset);
        work.Heard.Add(new Saying(new Effect(_onset, Presence.Present, null, time.Moment.ToUnixTimeSeconds()), 1, start, time.End, false, TakesBack: true));
        if ((now - time.Moment).TotalDays < FewestLastingDays)
        {
            foreach (var lasting in _lasting)
            {
                work.Heard.RemoveAll(s => s.Effect.Finding == lasting);
                work.Heard.Add(new Saying(new Effect(lasting, Presence.Absent, null, double.NaN), 1, start, time.End, false, TakesBack: true));
            }
        }
    }

    /// <summary>"On the fifth rep": whoever is asked since when, and neither names a time nor doubts it, speaks of the workout.</summary>
    private bool IsToldByWorkout(Workspace work)
    {
        var tells = false;
        for (var i = 0; i < work.Count; i++)
        {
            if ((work.Tokens[i].Context & (ContextKind.NotSure | ContextKind.Past)) != 0 || work.Tokens[i].IsQuestion)
            {
                return false;
            }

            tells |= _lay.Is(work, i, _byWorkout);
        }

        return tells && !work.Heard.Exists(s => s.Effect.Finding == _onset || Array.IndexOf(_lasting, s.Effect.Finding) >= 0);
    }

    /// <summary>What is told later in an answer counts where it corrects what came before ("no wait"), or where only it is counted back from now.</summary>
    private void Tell(Workspace work, int finding, double moment, int start, int end)
    {
        var before = work.Heard.FindIndex(s => s.Effect.Finding == finding && s.End > s.Start);
        if (before >= 0)
        {
            var said = work.Heard[before];
            if (!IsCorrected(work, said.End, start) && (_lay.IsAgo(work, said.End) || !_lay.IsAgo(work, end)))
            {
                return;
            }

            work.Heard.RemoveAt(before);
        }

        Say(work, true, finding, moment, start, end);
    }

    private static bool IsCorrected(Workspace work, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if ((work.Tokens[i].Context & ContextKind.Correction) != 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"The next morning" after a workout whose day is known.</summary>
    private void AddNextDay(Workspace work, double? workout, bool asksOnset)
    {
        var next = work.Heard.FindIndex(s => s.Effect.Finding == _nextDay && s.Effect.Presence == Presence.Present);
        var saidOnset = work.Heard.Exists(s => s.Effect.Finding == _onset);
        if (next < 0 || workout is not { } moment || (saidOnset && asksOnset))
        {
            return;
        }

        var day = DateTimeOffset.FromUnixTimeSeconds((long)moment);
        var morning = moment + ((24 + 8 - day.Hour) * 3600);
        var saying = work.Heard[next];
        work.Heard.RemoveAll(s => s.Effect.Finding == _onset);
        work.Heard.Add(saying with { Effect = new Effect(_onset, Presence.Present, null, morning) });
    }

    private bool NamesWorkout(Workspace work, int at) =>
        work.Heard.Exists(s => s.Effect.Finding == _activity && s.End > s.Start && Near(work, s.Start, at));

    /// <summary>"Gets me up about four" is an hour of many nights.</summary>
    private static bool IsWithin(Workspace work, int finding, int at) =>
        work.Heard.Exists(s => s.Effect.Finding == finding && s.Start <= at && at < s.End);

    /// <summary>"Fibromyalgia for years" says nothing of when this pain began.</summary>
    private bool NamesCondition(Workspace work, int at) =>
        work.Heard.Exists(s => s.End > s.Start && work.Tokens[s.Start].Segment == work.Tokens[at].Segment
            && _knowledge.Findings[s.Effect.Finding].Id.StartsWith(FindingIds.KnownCondition, StringComparison.Ordinal));

    private bool SpeaksOfOnset(Workspace work, int at)
    {
        foreach (var saying in work.Heard)
        {
            if (saying.End > saying.Start && work.Tokens[saying.Start].Segment == work.Tokens[at].Segment && saying.Effect.Finding != _activity
                && _knowledge.Findings[saying.Effect.Finding].Id == FindingIds.Mode)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Near(Workspace work, int saying, int time) =>
        work.Tokens[saying].Sentence == work.Tokens[time].Sentence
        && Math.Abs(work.Tokens[saying].Segment - work.Tokens[time].Segment) <= 1;

    private static void Say(Workspace work, bool applies, int finding, double moment, int start, int end)
    {
        if (applies && !work.Heard.Exists(s => s.Effect.Finding == finding))
        {
            work.Heard.Add(new Saying(new Effect(finding, Presence.Present, null, moment), 1, start, end, false));
        }
    }
}
