namespace Microsoft.Recognizers.Text.DateTime.Words;

/// <summary>What a function word does, whatever the language. One word has one key at most.</summary>
internal enum Key : byte
{
    None,
    The, A, Another, My, That, Of, In, On, At, For, From, Between, And, Or, To, Until, Through, With,
    Next, Following, Coming, Upcoming, Last, Past, Previous, This, Current, Same, Gone,
    Before, Prior, Advance, After, Since, By, Than, No, Not, More, Less, Greater, Sooner, Equal, As, Ending, Starting, Beginning, Commencing,
    Around, Within, Ago, Earlier, Early, Late, Later, Mid, Middle, End, Rest,
    Now, Right, Present, Moment, Soon, Possible, Asap, Recently, Previously,
    Today, Tomorrow, Yesterday, Date, Time, Eod, Eoy, Hence, Future,
    Half, Quarter, Couple, Few, Some, Several, All, Full, Whole,
    Each, Every, Everyday, Any, Once, Other, Periodic, Semi, Bi, Tri,
    OClock, O, Clock, Sharp, Am, Pm, AmPm, P, M, Ish, Noon, Noonish, Midday, Midnight, MidMorning, MidAfternoon, Tonight, H, T,
    Week, Weekend, Workweek, Working, Business, Calendar, Fiscal, School, FiscalYear, SchoolYear, CalendarYear,
    Century, W, C, Q, S, Good, Modal, Pronoun, VerbAfterMay, CountedNoun, RatedNoun, NightNoun, Building, Meeting, 
}
