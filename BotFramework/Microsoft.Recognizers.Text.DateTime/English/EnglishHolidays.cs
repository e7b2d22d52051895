namespace Microsoft.Recognizers.Text.DateTime.English;

/// <summary>
/// English names of holidays. Each line is a rule and the names that follow it: <c>12-25</c> is a day of the year,
/// <c>11-4-4</c> the fourth Thursday of November, <c>T+1</c> the day after Thanksgiving, <c>E-2</c> two days before Easter
/// Sunday, <c>H9-1</c> the first day of the ninth month of the Islamic calendar, <c>5-1-L</c> the last Monday of May.
/// </summary>
internal static class EnglishHolidays
{
    public const string Rules =
        """
        12-25|christmas day|christmas|xmas day|xmas
        12-24|christmas eve|xmas eve
        1-1|new year's day|new years day|new year day|new year|new years|new year's|new years'|yuan dan|yuandan
        12-31|new year's eve|new years eve|new year eve|new years' eve
        1-20|inauguration day
        2-2|groundhog day
        2-14|valentine's day|valentines day|valentine day|lover day|lovers day
        3-7|girls day
        3-8|women's day|women day|womens day|female day
        3-12|tree planting day|arbor day|tree day
        3-14|white lover day|white lover
        3-17|st patrick's day|st patricks day|st patrick day|st patrick|st patrick's|st. patrick's day|saint patrick's day|saint patrick
        4-1|april fools day|april fools
        4-22|earth day
        4-23|st george day|st. george day|st george's day|saint george day
        5-1|may day|mayday|international workers' day|international workers day|int'l workers' day|int'l workers day|workers' day|workers day|worker day
        5-4|youth day
        5-5|cinco de mayo day|cinco de mayo
        6-1|children day|children's day|childrens day
        6-19|juneteenth|freedom day|jubilee day
        6-24|baptiste day
        7-4|us independence day|us independence|independence day
        7-14|bastille day
        9-10|teacher's day|teachers day|teacher day
        10-31|halloween day|halloween
        11-1|all hallow day|all hallow|all saint's day|all saints day|all saint's
        11-2|all souls day|all souls
        11-5|guy fawkes day|guy fawkes
        11-11|veterans day|veterans' day|single day|singles day
        12-26|mao's birthday|boxing day
        5-7-2|mother's day|mothers day|mother day|mothers' day
        6-7-3|father's day|fathers day|father day|fathers' day
        11-4-4|thanksgiving day|thanksgiving|thanks giving|thanks giving day
        T+1|black friday
        T+4|cyber monday
        1-1-3|mlk day|martin luther king day|martin luther king jr day
        2-1-3|washington's birthday|presidents day|presidents' day
        3-1-1|canberra day
        9-1-1|labor day|labour day
        10-1-2|columbus day
        5-1-L|memorial day
        E+0|easter day|easter sunday|easter
        E+1|easter monday
        E-1|easter saturday
        E-2|good friday
        E-3|maundy thursday
        E-7|palm sunday
        E-46|ash wednesday
        E+39|ascension day
        E+49|white sunday|pentecost|pentecost day
        E+50|white monday
        E+56|trinity sunday
        E+60|corpus christi
        H9-1|ramadan|ramadhan|ramzan|ramazan|ramathan
        H10-1|eid al fitr|eid al-fitr|festival of breaking the fast
        H12-10|eid al adha|eid al-adha|eid al azha|eid al-azha|eidul azha|eidul-azha|feast of the sacrifice
        H1-1|islamic new year|hijri new year|arabic new year
        """;
}
