namespace BackPainBot.Clinical;

/// <summary>
/// Times as members tell them who were asked for one: counted from the workout ("twenty minutes in", "that evening"), by the
/// clock before the day ("5ish yesterday"), by a part of the day alone ("at breakfast").
/// </summary>
internal sealed class ToldTimes
{
    private const double HoursPerDay = 24;
    private const double SecondsPerHour = 3600;
    private const double NightHour = 3;

    /// <summary>"Later that day" is about so many hours after the workout.</summary>
    private const double LaterHours = 4;

    /// <summary>"5 yesterday" is the afternoon's: up to this hour few are up to tell of the morning's.</summary>
    private const double LastHourTakenForAfternoon = 6;

    private readonly LayTimes _lay;
    private readonly TimeWords _words;
    private readonly int _into;
    private readonly int _afterIt;
    private readonly int _that;
    private readonly int _partOf;
    private readonly int _last;
    private readonly int _overnight;
    private readonly int _day;
    private readonly int _clock;
    private readonly int _noPart;

    public ToldTimes(KnowledgeBase knowledge, LayTimes lay)
    {
        _lay = lay;
        _words = knowledge.TimeWords;
        _into = lay.Class("timeInto");
        _afterIt = lay.Class("timeAfterIt");
        _that = lay.Class("timeThat");
        _partOf = lay.Class("timePartOf");
        _last = lay.Class("timeEndOf");
        _overnight = lay.Class("timeOvernight");
        _day = lay.Class("timeDay");
        _clock = lay.Class("timeClock");
        _noPart = lay.Class("timeNoPart");
    }

    /// <summary>What was found: a moment, or words that tell none and are not to be read otherwise.</summary>
    /// <param name="Moment">The moment; null where it is counted from a workout that is not known.</param>
    /// <param name="End">The token after it.</param>
    public readonly record struct Told(DateTimeOffset? Moment, int End);

    /// <summary>Reads the time that begins at a token.</summary>
    /// <param name="work">The text.</param>
    /// <param name="at">The token.</param>
    /// <param name="now">The member's clock.</param>
    /// <param name="workout">When the workout was, in Unix seconds; null where that is not known.</param>
    /// <param name="isAsked">Whether the member was asked for a time.</param>
    public Told? Read(Workspace work, int at, DateTimeOffset now, double? workout, bool isAsked)
    {
        DateTimeOffset? start = workout is { } seconds ? DateTimeOffset.FromUnixTimeSeconds((long)seconds).ToOffset(now.Offset) : null;
        return ReadSpan(work, at, now, start)
            ?? (isAsked ? ReadThatDay(work, at, now, start) ?? ReadOvernight(work, at, now, start) ?? ReadClock(work, at, now) ?? ReadWeekBefore(work, at, now) ?? ReadPart(work, at, now, start) : null);
    }

    /// <summary>Where the onset lies that was told by nothing but the workout: "on the fifth rep", "in the shower after".</summary>
    /// <param name="workout">When the workout was, in Unix seconds.</param>
    /// <param name="now">The member's clock.</param>
    /// <param name="isLater">Whether it began some hours later.</param>
    public static double ByWorkout(double workout, DateTimeOffset now, bool isLater) =>
        isLater ? Math.Max(workout, Math.Min(workout + (LaterHours * SecondsPerHour), now.ToUnixTimeSeconds() - SecondsPerHour)) : workout;

    /// <summary>"An hour into the drive home", "fourteen hours after the session", "the last hour of the ride": no time ago.</summary>
    private Told? ReadSpan(Workspace work, int at, DateTimeOffset now, DateTimeOffset? start)
    {
        var isLast = _lay.Is(work, at, _last);
        var count = _lay.Count(work, isLast ? at + 1 : at, out var unitAt);
        if (unitAt >= work.Count || work.Tokens[unitAt].Word < 0 || !_words.Units.TryGetValue(work.Tokens[unitAt].Word, out var hours))
        {
            return null;
        }

        if (isLast)
        {
            return _lay.EndOf(work, unitAt + 1, _partOf) is { } of ? new Told(null, of) : null;
        }

        var end = _lay.EndOf(work, unitAt + 1, _afterIt) ?? (hours < HoursPerDay ? _lay.EndOf(work, unitAt + 1, _into) : null);
        if (end is not { } after || (unitAt == at && hours >= HoursPerDay))
        {
            return null;
        }

        var moment = start?.AddHours(count * hours);
        return new Told(moment <= now ? moment : null, after);
    }

    /// <summary>"That evening", "later the same day".</summary>
    private Told? ReadThatDay(Workspace work, int at, DateTimeOffset now, DateTimeOffset? start)
    {
        if (_lay.EndOf(work, at, _that) is not { } next)
        {
            return null;
        }

        var isDay = _lay.Is(work, next, _day);
        if (_lay.DayPart(work, next) is not { } hour && !isDay || _lay.Is(work, next + 1, _afterIt) || start is not { } begun)
        {
            return null;
        }

        var moment = isDay ? begun.AddHours(LaterHours) : Later(begun, On(begun, _lay.DayPart(work, next) ?? 0));
        return new Told(moment > now ? now.AddHours(-1) : moment, next + 1);
    }

    private static DateTimeOffset Later(DateTimeOffset first, DateTimeOffset second) => first > second ? first : second;

    private static DateTimeOffset On(DateTimeOffset day, double hour) => new DateTimeOffset(day.Date, day.Offset).AddHours(hour);

    /// <summary>"Overnight": the night after the workout, or the last one.</summary>
    private Told? ReadOvernight(Workspace work, int at, DateTimeOffset now, DateTimeOffset? start)
    {
        if (_lay.EndOf(work, at, _overnight) is not { } end)
        {
            return null;
        }

        var last = On(now, NightHour);
        last = last > now ? last.AddDays(-1) : last;
        var first = start is { } begun ? On(begun, NightHour) : last;
        first = start is { } after && first < after ? first.AddDays(1) : first;
        return new Told(first < last ? first : last, end);
    }

    /// <summary>"5ish yesterday", "about 4 on Sunday".</summary>
    private Told? ReadClock(Workspace work, int at, DateTimeOffset now)
    {
        if (work.Tokens[at].Kind != TokenKind.Number || !(work.Tokens[at].Number >= 1 && work.Tokens[at].Number <= LastHourTakenForAfternoon))
        {
            return null;
        }

        var next = LayTimes.SkipFillers(work, _lay.EndOf(work, at + 1, _clock) ?? at + 1);
        return next < work.Count && DayAt(work, next, now) is { } day
            ? new Told(On(day.Moment, work.Tokens[at].Number + 12), day.End)
            : null;
    }

    /// <summary>"A week last Sunday".</summary>
    private Told? ReadWeekBefore(Workspace work, int at, DateTimeOffset now)
    {
        var count = _lay.Count(work, at, out var unitAt);
        return unitAt + 2 < work.Count && work.Tokens[unitAt].Word >= 0 && _words.Units.TryGetValue(work.Tokens[unitAt].Word, out var hours) && hours >= HoursPerDay * 7
            && _lay.Is(work, unitAt + 1, _last) && _lay.ReadWeekday(work, unitAt + 2, now) is { } day
                ? new Told(day.Moment.AddHours(-count * hours), day.End)
                : null;
    }

    /// <summary>"At breakfast", "teatime yesterday".</summary>
    private Told? ReadPart(Workspace work, int at, DateTimeOffset now, DateTimeOffset? start)
    {
        if (_lay.DayPart(work, at) is not { } hour || _lay.Is(work, at, _noPart) || (at > 0 && _lay.Is(work, at - 1, _noPart))
            || _lay.IsHabit(work, at, at + 1) || _lay.Is(work, at + 1, _afterIt))
        {
            return null;
        }

        var next = LayTimes.SkipFillers(work, at + 1);
        if (next < work.Count && DayAt(work, next, now) is { } day)
        {
            return new Told(On(day.Moment, hour), day.End);
        }

        var moment = On(now, hour);
        moment = moment > now ? moment.AddDays(-1) : moment;
        return start > moment ? null : new Told(moment, at + 1);
    }

    /// <summary>Yesterday, the day before, or a weekday.</summary>
    private LayTimes.Time? DayAt(Workspace work, int at, DateTimeOffset now) => _lay.ReadNamed(work, at, now) ?? _lay.ReadWeekday(work, at, now);
}
