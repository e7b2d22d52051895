namespace BackPainBot.Clinical;

/// <summary>The ways in which members speak of the recent past.</summary>
internal sealed class LayTimes
{
    private const double HoursPerDay = 24;

    /// <summary>How many words away "every morning" is looked for.</summary>
    private const int HabitReach = 6;

    private readonly Lexicon _lexicon;
    private readonly TimeWords _words;
    private readonly int _ago;
    private readonly int _for;
    private readonly int _since;
    private readonly int _last;
    private readonly int _yesterday;
    private readonly int _dayBefore;
    private readonly int _today;
    private readonly int _this;
    private readonly int _pain;
    private readonly int _justNow;
    private readonly int _otherDay;
    private readonly int _half;
    private readonly int _some;
    private readonly int _habit;
    private readonly int _couple;
    private readonly int _one;
    private readonly int _rate;
    private readonly int _parts;
    private readonly int _habitDay;
    private readonly int _and;
    private readonly int _now;
    private readonly int _many;
    private readonly int _ahead;

    public LayTimes(KnowledgeBase knowledge)
    {
        _lexicon = knowledge.Lexicon;
        _words = knowledge.TimeWords;
        _ago = Class("timeAgo");
        _for = Class("timeFor");
        _since = Class("timeSince");
        _last = Class("timeLast");
        _yesterday = Class("timeYesterday");
        _dayBefore = Class("timeDayBefore");
        _today = Class("timeToday");
        _this = Class("timeThis");
        _pain = Class("timePain");
        _justNow = Class("timeJustNow");
        _otherDay = Class("timeOtherDay");
        _half = Class("timeHalf");
        _some = Class("timeSome");
        _habit = Class("timeHabit");
        _couple = Class("timeCouple");
        _one = Class("timeOne");
        _rate = Class("timeRate");
        _parts = Class("timeParts");
        _habitDay = Class("timeHabitDay");
        _and = Class("timeAnd");
        _now = Class("timeNow");
        _many = Class("timeMany");
        _ahead = Class("timeAhead");
    }

    /// <summary>A moment that is spoken of.</summary>
    /// <param name="Moment">The middle of what it may be.</param>
    /// <param name="End">The token after it.</param>
    /// <param name="IsSince">Whether it says since when, not only when.</param>
    /// <param name="IsVague">Whether it may just as well mean now.</param>
    public readonly record struct Time(DateTimeOffset Moment, int End, bool IsSince, bool IsVague = false);

    /// <summary>Whether the member speaks of their pain near a token.</summary>
    public bool SpeaksOfPain(Workspace work, int at)
    {
        for (var i = at; i >= 0 && i > at - 12 && work.Tokens[i].Clause == work.Tokens[at].Clause; i--)
        {
            if (Is(work, i, _pain))
            {
                return true;
            }
        }

        for (var i = at; i < work.Count && i < at + 8 && work.Tokens[i].Segment == work.Tokens[at].Segment; i++)
        {
            if (Is(work, i, _pain))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the words that end before a token count back from now: "three hours ago".</summary>
    public bool IsAgo(Workspace work, int end) => end > 0 && Is(work, end - 1, _ago);

    /// <summary>
    /// The moment that is spoken of from a token on. Days that members name loosely ("last night", "Tuesday") are read
    /// here; dates and counts by the recognizers, and again here where those do not know the words.
    /// </summary>
    /// <param name="work">The text.</param>
    /// <param name="at">The token.</param>
    /// <param name="now">The member's clock.</param>
    /// <param name="dates">What the recognizers found in the text.</param>
    /// <param name="isAsked">Whether the member was asked for a time: "two weeks" is one then.</param>
    public Time? Read(Workspace work, int at, DateTimeOffset now, IReadOnlyList<SpokenDates.Date> dates, bool isAsked) =>
        ReadNamed(work, at, now) ?? ReadWeekday(work, at, now) ?? ReadDate(work, at, dates) ?? ReadCounted(work, at, now, isAsked) ?? ReadMonth(work, at, now);

    private bool IsAhead(Workspace work, int at) => at > 0 && Is(work, at - 1, _ahead);

    private Time? ReadDate(Workspace work, int at, IReadOnlyList<SpokenDates.Date> dates)
    {
        // A bare "now" tells when they speak, not when it began; "by this morning" and "again Thursday" not either.
        if (IsAhead(work, at) || StartingAt(dates, work.Tokens[at].Start) is not { } date || Is(work, at, _now))
        {
            return null;
        }

        var end = at;
        var isWeekday = false;
        while (end < work.Count && work.Tokens[end].Start < date.End)
        {
            isWeekday |= work.Tokens[end].Word >= 0 && _words.Weekdays.ContainsKey(work.Tokens[end].Word);
            end++;
        }

        // To the recognizers "last Tuesday" is the Tuesday of the week before; to members it is the latest one.
        return isWeekday ? null : new Time(date.Moment, end, date.IsSince || IsSince(work, at));
    }

    /// <summary>The date that begins at a character; the dates stand in the order of the text.</summary>
    private static SpokenDates.Date? StartingAt(IReadOnlyList<SpokenDates.Date> dates, int start)
    {
        int first = 0, last = dates.Count - 1;
        while (first <= last)
        {
            var middle = (first + last) >> 1;
            if (dates[middle].Start == start)
            {
                return dates[middle];
            }

            if (dates[middle].Start < start)
            {
                first = middle + 1;
            }
            else
            {
                last = middle - 1;
            }
        }

        return null;
    }

    /// <summary>A day that is told from today: "yesterday", "last night", "this morning".</summary>
    public Time? ReadNamed(Workspace work, int at, DateTimeOffset now)
    {
        if (IsAhead(work, at))
        {
            return null;
        }

        var since = IsSince(work, at);
        if (EndOf(work, at, _justNow) is { } justNow)
        {
            return new Time(now.AddMinutes(-20), justNow, since);
        }

        if (EndOf(work, at, _dayBefore) is { } dayBefore)
        {
            return OnDay(work, now, 2, dayBefore, since, 12);
        }

        if (EndOf(work, at, _yesterday) is { } yesterday)
        {
            return OnDay(work, now, 1, yesterday, since, 12);
        }

        if (EndOf(work, at, _otherDay) is { } otherDay)
        {
            return new Time(now.AddDays(-3), otherDay, since);
        }

        if (EndOf(work, at, _last) is { } last && last < work.Count && DayPart(work, last) is { } lastPart)
        {
            // "Last night" is yesterday's, also when it is said before noon.
            return At(now, 1, HourOf(work, last + 1, lastPart), last + 1, since);
        }

        if (EndOf(work, at, _this) is { } these && DayPart(work, these) is { } thisPart)
        {
            return At(now, 0, HourOf(work, these + 1, thisPart), these + 1, since);
        }

        if (EndOf(work, at, _today) is { } today)
        {
            return today < work.Count && DayPart(work, today) is { } part
                ? At(now, 0, HourOf(work, today + 1, part), today + 1, since)
                : new Time(now.AddHours(-Math.Min(6, now.Hour / 2.0)), today, since, true);
        }

        return null;
    }

    /// <summary>"3 days ago", "for two weeks", "half a year", "a fortnight now".</summary>
    private Time? ReadCounted(Workspace work, int at, DateTimeOffset now, bool isAsked)
    {
        var count = Count(work, at, out var unitAt);
        if (unitAt >= work.Count || work.Tokens[unitAt].Word < 0 || !_words.Units.TryGetValue(work.Tokens[unitAt].Word, out var hours))
        {
            return null;
        }

        if (unitAt == at && Is(work, at, _many))
        {
            // "For months": how many is worth a question; who was asked and says no more means a few.
            if (!isAsked)
            {
                return null;
            }

            count = 3;
        }

        var ago = EndOf(work, unitAt + 1, _ago);
        var after = ago ?? unitAt + 1;
        var before = at > 0 && (Is(work, at - 1, _for) || (at > 1 && Is(work, at - 2, _for)));
        var isCounted = unitAt > at || (at > 0 && Is(work, at - 1, _one));
        if (ago is null && !before && !(isAsked && isCounted && !Is(work, unitAt + 1, _rate)))
        {
            return null;
        }

        var back = count * hours;
        if (back < HoursPerDay && IsHabit(work, at, after))
        {
            return null;
        }

        var moment = now.AddHours(-Math.Min(back, 24 * 365 * 90));
        if (back >= HoursPerDay && DayPart(work, SkipFillers(work, after)) is { } part)
        {
            var days = (int)Math.Round(back / HoursPerDay);
            return At(now, days, HourOf(work, SkipFillers(work, after) + 1, part), SkipFillers(work, after) + 1, ago is null || IsSince(work, at));
        }

        return new Time(moment, after, ago is null || IsSince(work, at));
    }

    /// <summary>"Stiff for an hour every morning": how long it lasts each time, not how long ago it began.</summary>
    public bool IsHabit(Workspace work, int at, int end)
    {
        for (var i = Math.Max(0, at - HabitReach); i < Math.Min(work.Count, end + HabitReach); i++)
        {
            if (work.Tokens[i].Segment == work.Tokens[at].Segment && Is(work, i, _habit))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The count that begins at a token, 1 where none does.</summary>
    /// <param name="work">The text.</param>
    /// <param name="at">The token.</param>
    /// <param name="next">The token after it.</param>
    public double Count(Workspace work, int at, out int next)
    {
        next = at;
        if (EndOf(work, at, _half) is { } half)
        {
            next = half;
            return 0.5;
        }

        if (EndOf(work, at, _couple) is { } couple)
        {
            next = couple;
            return 2;
        }

        if (EndOf(work, at, _some) is { } some)
        {
            next = some;
            return double.IsNaN(work.Tokens[at].Number) ? 3 : work.Tokens[at].Number;
        }

        if (!double.IsNaN(work.Tokens[at].Number))
        {
            next = at + 1;
            if (Is(work, next, _and) && EndOf(work, next + 1, _half) is { } andHalf)
            {
                // "Three and a half days".
                next = andHalf;
                return work.Tokens[at].Number + 0.5;
            }

            if (next + 1 < work.Count && !double.IsNaN(work.Tokens[next + 1].Number) && !double.IsNaN(work.Tokens[at].Number)
                && (work.Tokens[next].Context & ContextKind.Conjunction) != 0)
            {
                // "Two or three days".
                next += 2;
                return (work.Tokens[at].Number + work.Tokens[next - 1].Number) / 2;
            }

            return work.Tokens[at].Number;
        }

        return 1;
    }

    /// <summary>The latest day of this name, or null where none is named.</summary>
    public Time? ReadWeekday(Workspace work, int at, DateTimeOffset now)
    {
        if (work.Tokens[at].Word < 0 || !_words.Weekdays.TryGetValue(work.Tokens[at].Word, out var weekday))
        {
            return null;
        }

        if (IsAhead(work, at) || Is(work, at + 1, _parts) || (at > 0 && Is(work, at - 1, _habitDay)))
        {
            // "Sunday mornings", "a normal Monday": a habit, no day.
            return null;
        }

        var days = ((int)now.DayOfWeek - (int)weekday + 7) % 7;
        var next = SkipFillers(work, at + 1);
        if (DayPart(work, next) is { } part)
        {
            // Today's name with an hour that is still to come is last week's.
            days = days == 0 && part > now.Hour ? 7 : days;
            return At(now, days, HourOf(work, next + 1, part), next + 1, IsSince(work, at));
        }

        return At(now, days == 0 ? 7 : days, HourOf(work, at + 1, 12), at + 1, IsSince(work, at));
    }

    private Time? ReadMonth(Workspace work, int at, DateTimeOffset now)
    {
        if (work.Tokens[at].Word < 0 || !_words.Months.TryGetValue(work.Tokens[at].Word, out var month) || !IsSince(work, at))
        {
            return null;
        }

        var year = month <= now.Month ? now.Year : now.Year - 1;
        var moment = new DateTimeOffset(year, (int)month, 1, 12, 0, 0, now.Offset);
        return moment < now ? new Time(moment, at + 1, true) : null;
    }

    private Time OnDay(Workspace work, DateTimeOffset now, int days, int next, bool since, double otherwise)
    {
        var at = SkipFillers(work, next);
        return DayPart(work, at) is { } part
            ? At(now, days, HourOf(work, at + 1, part), at + 1, since)
            : At(now, days, HourOf(work, next, otherwise), next, since);
    }

    /// <summary>The hour that follows ("around 11", "at 6pm"), or the one given.</summary>
    private static double HourOf(Workspace work, int at, double otherwise)
    {
        for (var i = at; i < work.Count && i < at + 3; i++)
        {
            if (work.Tokens[i].Kind == TokenKind.Number && work.Tokens[i].Number is >= 1 and <= 12)
            {
                var hour = work.Tokens[i].Number;
                return hour < 12 && otherwise >= 12 ? hour + 12 : hour;
            }

            if (work.Tokens[i].Kind != TokenKind.Word || !work.Tokens[i].IsFiller)
            {
                break;
            }
        }

        return otherwise;
    }

    private static Time At(DateTimeOffset now, int days, double hour, int end, bool since)
    {
        var moment = new DateTimeOffset(now.Date, now.Offset).AddDays(-days).AddHours(hour);
        return new Time(moment > now ? now.AddHours(-1) : moment, end, since);
    }

    /// <summary>The hour that a part of the day is about, or null where none is named.</summary>
    public double? DayPart(Workspace work, int at) =>
        at < work.Count && work.Tokens[at].Word >= 0 && _words.DayParts.TryGetValue(work.Tokens[at].Word, out var hour) ? hour : null;

    /// <summary>The first token from one on that is no filler.</summary>
    public static int SkipFillers(Workspace work, int at)
    {
        while (at < work.Count && work.Tokens[at].IsFiller)
        {
            at++;
        }

        return at;
    }

    private bool IsSince(Workspace work, int at) => (at > 0 && Is(work, at - 1, _since)) || (at > 1 && Is(work, at - 2, _since));

    /// <summary>Whether words of a class begin at a token.</summary>
    public bool Is(Workspace work, int at, int @class) => EndOf(work, at, @class) is not null;

    /// <summary>The token after the longest words of a class that begin at a token, or null.</summary>
    public int? EndOf(Workspace work, int at, int @class)
    {
        if (at >= work.Count)
        {
            return null;
        }

        int? end = null;
        for (var s = work.SpanStarts[at]; s < work.SpanStarts[at + 1]; s++)
        {
            if (_lexicon.PhraseClasses[work.Spans[s].Node].BinarySearch(@class) >= 0)
            {
                end = work.Spans[s].End;
            }
        }

        return end;
    }

    /// <summary>The number of a class of words.</summary>
    public int Class(string name) => _lexicon.ClassIds[name];
}
