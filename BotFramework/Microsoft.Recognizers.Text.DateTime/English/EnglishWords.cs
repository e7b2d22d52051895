using Microsoft.Recognizers.Text.DateTime.Words;

namespace Microsoft.Recognizers.Text.DateTime.English;

/// <summary>The English words of dates and times, with the spellings of hurried typing.</summary>
internal static class EnglishWords
{
    private const string Months =
        "january=1 february=2 march=3 april=4 may=5 june=6 july=7 august=8 september=9 october=10 november=11 december=12 "
        + "jan=1 feb=2 mar=3 apr=4 jun=6 jul=7 aug=8 sep=9 sept=9 oct=10 nov=11 dec=12";

    private const string Weekdays =
        "monday=1 tuesday=2 wednesday=3 thursday=4 friday=5 saturday=6 sunday=7 "
        + "mon=1 tue=2 tues=2 wed=3 weds=3 wedn=3 thu=4 thur=4 thurs=4 fri=5 wensday=3 wednsday=3 thurday=4 satday=6";

    private const string WeakWeekdays = "sat=6 sun=7";

    private const string PluralWeekdays =
        "mondays=1 tuesdays=2 wednesdays=3 thursdays=4 fridays=5 saturdays=6 sundays=7";

    // The values are those of Unit.
    private const string SingularUnits =
        "second=1 sec=1 minute=2 min=2 hour=3 hr=3 day=4 night=4 week=7 wk=7 fortnight=8 month=9 mth=9 year=11 yr=11 decade=12 weekday=5 weekend=6";

    private const string PluralUnits =
        "seconds=1 secs=1 minutes=2 mins=2 hours=3 hrs=3 days=4 nights=4 weeks=7 wks=7 fortnights=8 months=9 mths=9 years=11 yrs=11 decades=12 "
        + "weekdays=5 weekends=6";

    private const string JoinedUnits = "y=11 w=7 d=4 h=3";

    private const string Numbers =
        "zero=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15 "
        + "sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fourty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90";

    private const string Ordinals =
        "first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 nineth=9 tenth=10 eleventh=11 twelfth=12 thirteenth=13 "
        + "fourteenth=14 fifteenth=15 sixteenth=16 seventeenth=17 eighteenth=18 nineteenth=19 twentieth=20 thirtieth=30";

    // The values are those of DayPart.
    private const string Parts =
        "morning=1 mornin=1 afternoon=2 arvo=2 evening=3 night=4 nite=4 daytime=5 nighttime=6 breakfast=8 brunch=9 lunch=10 lunchtime=10 "
        + "dinner=11 dinnertime=11 supper=11";

    private const string PluralParts = "mornings=1 afternoons=2 evenings=3 nights=4";

    private const string Decades =
        "hundreds=0 tens=10 twenties=20 thirties=30 forties=40 fourties=40 fifties=50 sixties=60 seventies=70 eighties=80 nineties=90 "
        + "noughties=100 aughts=100";

    private static readonly string[] SeasonTimexes = ["SP", "SU", "FA", "WI"];

    private static readonly Lazy<Vocabulary> Lazy = new(Make, LazyThreadSafetyMode.PublicationOnly);

    public static Vocabulary Vocabulary => Lazy.Value;

    private static Vocabulary Make()
    {
        var words = new Vocabulary();
        AddValues(words);
        AddFrameWords(words);
        AddRelativeWords(words);
        AddClockWords(words);
        AddPeriodWords(words);
        AddContextWords(words);
        return words.Complete();
    }

    private static void AddValues(Vocabulary words) => words
        .Add(Months, static (word, value) => word.Month = value)
        .Add(Weekdays, static (word, value) => word.Weekday = value)
        .Add(WeakWeekdays, static (word, value) => (word.Weekday, word.WeakWeekday) = (value, true))
        .Add(PluralWeekdays, static (word, value) => (word.Weekday, word.PluralWeekday) = (value, true))
        .Add(SingularUnits, static (word, value) => word.Unit = (Unit)value, starts: false)
        .Add(PluralUnits, static (word, value) => (word.Unit, word.PluralUnit) = ((Unit)value, true), starts: false)
        .Add(JoinedUnits, static (word, value) => (word.Unit, word.JoinedUnit) = ((Unit)value, true), starts: false)
        .Add(Numbers, static (word, value) => word.Number = value)
        .Add(Ordinals, static (word, value) => word.Ordinal = value)
        .Add(Parts, static (word, value) => word.Part = (DayPart)value)
        .Add(PluralParts, static (word, value) => (word.Part, word.PluralPart) = ((DayPart)value, true))
        .Add("spring=0 summer=1 fall=2 autumn=2 winter=3", static (word, value) => word.Season = SeasonTimexes[value])
        .Add(Decades, static (word, value) => word.Decade = value);

    private static void AddFrameWords(Vocabulary words) => words
        .Add(Key.The, "the", starts: true)
        .Add(Key.A, "a an", starts: true)
        .Add(Key.Another, "another", starts: true)
        .Add(Key.My, "my", starts: true)
        .Add(Key.That, "that", starts: true)
        .Add(Key.Of, "of")
        .Add(Key.In, "in", starts: true)
        .Add(Key.On, "on", starts: true)
        .Add(Key.At, "at", starts: true)
        .Add(Key.For, "for", starts: true)
        .Add(Key.From, "from", starts: true)
        .Add(Key.Between, "between", starts: true)
        .Add(Key.And, "and n")
        .Add(Key.Or, "or")
        .Add(Key.To, "to", starts: true)
        .Add(Key.Until, "until untill till til", starts: true)
        .Add(Key.Through, "through thru")
        .Add(Key.With, "with");

    private static void AddRelativeWords(Vocabulary words) => words
        .Add(Key.Next, "next nxt", starts: true)
        .Add(Key.Following, "following", starts: true)
        .Add(Key.Coming, "coming", starts: true)
        .Add(Key.Upcoming, "upcoming", starts: true)
        .Add(Key.Last, "last", starts: true)
        .Add(Key.Past, "past", starts: true)
        .Add(Key.Previous, "previous", starts: true)
        .Add(Key.This, "this", starts: true)
        .Add(Key.Current, "current", starts: true)
        .Add(Key.Same, "same", starts: true)
        .Add(Key.Gone, "gone")
        .Add(Key.Before, "before", starts: true)
        .Add(Key.Prior, "prior", starts: true)
        .Add(Key.Advance, "advance")
        .Add(Key.After, "after", starts: true)
        .Add(Key.Since, "since", starts: true)
        .Add(Key.By, "by", starts: true)
        .Add(Key.Than, "than")
        .Add(Key.No, "no", starts: true)
        .Add(Key.Not, "not")
        .Add(Key.More, "more", starts: true)
        .Add(Key.Less, "less", starts: true)
        .Add(Key.Greater, "greater", starts: true)
        .Add(Key.Sooner, "sooner", starts: true)
        .Add(Key.Equal, "equal")
        .Add(Key.As, "as", starts: true)
        .Add(Key.Ending, "ending", starts: true)
        .Add(Key.Starting, "starting", starts: true)
        .Add(Key.Beginning, "beginning start", starts: true)
        .Add(Key.Commencing, "commencing")
        .Add(Key.Around, "around circa", starts: true)
        .Add(Key.Within, "within", starts: true)
        .Add(Key.Ago, "ago")
        .Add(Key.Earlier, "earlier", starts: true)
        .Add(Key.Early, "early", starts: true)
        .Add(Key.Late, "late", starts: true)
        .Add(Key.Later, "later", starts: true)
        .Add(Key.Mid, "mid", starts: true)
        .Add(Key.Middle, "middle", starts: true)
        .Add(Key.End, "end", starts: true)
        .Add(Key.Rest, "rest remaining", starts: true)
        .Add(Key.Hence, "hence")
        .Add(Key.Future, "future");

    private static void AddClockWords(Vocabulary words) => words
        .Add(Key.Now, "now", starts: true)
        .Add(Key.Right, "right", starts: true)
        .Add(Key.Present, "present")
        .Add(Key.Moment, "moment")
        .Add(Key.Soon, "soon")
        .Add(Key.Possible, "possible")
        .Add(Key.Asap, "asap", starts: true)
        .Add(Key.Recently, "recently", starts: true)
        .Add(Key.Previously, "previously", starts: true)
        .Add(Key.Today, "today otd tday", starts: true)
        .Add(Key.Tomorrow, "tomorrow tmr tmrw tomoz tomorow tommorow", starts: true)
        .Add(Key.Yesterday, "yesterday yday yesterdy yesterdays", starts: true)
        .Add(Key.Date, "date")
        .Add(Key.Time, "time")
        .Add(Key.Eod, "eod", starts: true)
        .Add(Key.Eoy, "eoy", starts: true)
        .Add(Key.Half, "half", starts: true)
        .Add(Key.Quarter, "quarter quarters", starts: true)
        .Add(Key.Couple, "couple", starts: true)
        .Add(Key.Few, "few", starts: true)
        .Add(Key.Some, "some", starts: true)
        .Add(Key.Several, "several", starts: true)
        .Add(Key.All, "all", starts: true)
        .Add(Key.Full, "full", starts: true)
        .Add(Key.Whole, "whole", starts: true)
        .Add(Key.OClock, "oclock")
        .Add(Key.O, "o")
        .Add(Key.Clock, "clock")
        .Add(Key.Sharp, "sharp")
        .Add(Key.Am, "am")
        .Add(Key.Pm, "pm")
        .Add(Key.AmPm, "ampm")
        .Add(Key.P, "p")
        .Add(Key.M, "m")
        .Add(Key.H, "h", starts: true)
        .Add(Key.T, "t", starts: true)
        .Add(Key.Ish, "ish")
        .Add(Key.Noon, "noon", starts: true)
        .Add(Key.Noonish, "noonish", starts: true)
        .Add(Key.Midday, "midday", starts: true)
        .Add(Key.Midnight, "midnight", starts: true)
        .Add(Key.MidMorning, "midmorning", starts: true)
        .Add(Key.MidAfternoon, "midafternoon", starts: true)
        .Add(Key.Tonight, "tonight tonite tonights tonites", starts: true);

    private static void AddPeriodWords(Vocabulary words) => words
        .Add(Key.Each, "each", starts: true)
        .Add(Key.Every, "every", starts: true)
        .Add(Key.Everyday, "everyday", starts: true)
        .Add(Key.Any, "any", starts: true)
        .Add(Key.Once, "once", starts: true)
        .Add(Key.Other, "other alternate")
        .Add(Key.Periodic, "daily weekly monthly quarterly yearly annual annually", starts: true)
        .Add(Key.Semi, "semi semiannual semiannually semimonthly semiweekly", starts: true)
        .Add(Key.Bi, "bi biweekly bimonthly biannual biannually biyearly bidaily", starts: true)
        .Add(Key.Tri, "tri triweekly trimonthly triannual", starts: true)
        .Add(Key.Week, "week", starts: true)
        .Add(Key.Weekend, "weekend weekends", starts: true)
        .Add(Key.Workweek, "workweek", starts: true)
        .Add(Key.Working, "working", starts: true)
        .Add(Key.Business, "business", starts: true)
        .Add(Key.Calendar, "calendar", starts: true)
        .Add(Key.Fiscal, "fiscal", starts: true)
        .Add(Key.School, "school", starts: true)
        .Add(Key.FiscalYear, "fy", starts: true)
        .Add(Key.SchoolYear, "sy", starts: true)
        .Add(Key.CalendarYear, "cy", starts: true)
        .Add(Key.Century, "century")
        .Add(Key.W, "w", starts: true)
        .Add(Key.C, "c")
        .Add(Key.Q, "q", starts: true)
        .Add(Key.S, "s")
        .Add(Key.None, "month year fortnight weekday day", starts: true);

    private static void AddContextWords(Vocabulary words) => words
        .Add(Key.Modal, "will would may might must shall should can could cannot wont won don shouldn couldn")
        .Add(Key.Pronoun, "i you he she we they it there which who")
        .Add(Key.VerbAfterMay, "be ask contain constitute email mail have take result involve get work reply differ also well not have need help hurt")
        .Add(Key.CountedNoun, "round wave turn chance thought opinion cycle meaning life job home hand language display monitor stimulus dose "
            + "vaccination shot jab set sets rep reps attempt lift floor kilo kilos kg kgs lb lbs pound pounds km miles metres meters steps "
            + "plates percent people degrees")
        .Add(Key.RatedNoun, "pain pains painful hurt hurts hurting ache aches aching sore rate rated score level scale intensity")
        .Add(Key.NightNoun, "club light market shift shifts worker workers clubs lights markets")
        .Add(Key.Good, "good nighty")
        .Add(Key.Building, "building")
        .Add(Key.Meeting, "meeting appointment conference call");
}
