namespace BackPainBot.Clinical;

/// <summary>
/// Reads when the workout was and when the pain began, counted back from the member's own clock:
/// "yesterday morning", "3 days ago", "for a fortnight", "since Monday", "the day after".
/// </summary>
internal sealed class TimeReader
{
    private readonly KnowledgeBase _knowledge;
    private readonly int _onset;
    private readonly int _workout;
    private readonly int _nextDay;
    private readonly int _wakes;
    private readonly int _activity;
    private readonly LayTimes _lay;
    private readonly SpokenDates _dates;

    public TimeReader(KnowledgeBase knowledge)
    {
        _knowledge = knowledge;
        _lay = new LayTimes(knowledge);
        _dates = new SpokenDates(knowledge.TimeWords);
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
        if (open.Any && !asksWhen && !asksOnset && !open.Has(FindingIds.Mode))
        {
            // "Once, years ago" answers whether it happened before, not when this began.
            return;
        }

        double? workout = known.Find(FindingIds.WorkoutAt)?.Number;
        var dates = _dates.Read(work, utterance);
        for (var i = 0; i < work.Count; i++)
        {
            if (_lay.Read(work, i, utterance.SaidAt, dates, asksWhen || asksOnset) is not { } time)
            {
                continue;
            }

            var workoutNear = NamesWorkout(work, i);
            var painNear = _lay.SpeaksOfPain(work, i);
            var isOnset = asksOnset
                || (!asksWhen && (painNear || !NamesCondition(work, i)) && ((time.IsSince && (painNear || !workoutNear)) || (!workoutNear && !time.IsVague) || SpeaksOfOnset(work, i)));
            var isWorkout = asksWhen || (!asksOnset && !time.IsSince && workoutNear);
            var moment = time.Moment.ToUnixTimeSeconds();
            if (!scopes.IsAboutThePast(i, time.End) && !IsWithin(work, _wakes, i))
            {
                Say(work, isOnset, _onset, moment, i, time.End);
                Say(work, isWorkout, _workout, moment, i, time.End);
                workout ??= isWorkout ? moment : null;
            }

            i = time.End - 1;
        }

        AddNextDay(work, workout, asksOnset);
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
