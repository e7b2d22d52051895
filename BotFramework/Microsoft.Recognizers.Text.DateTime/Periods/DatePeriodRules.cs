using Microsoft.Recognizers.Text.DateTime.Grammar;

namespace Microsoft.Recognizers.Text.DateTime.Periods;

/// <summary>Periods of days or longer; the longest reading counts.</summary>
internal static class DatePeriodRules
{
    public static Entity Read(Reading r, int index)
    {
        var period = MonthRules.Read(r, index);
        period = Entity.Longer(period, CalendarPeriodRules.Read(r, index));
        period = Entity.Longer(period, YearRules.Read(r, index));
        period = Entity.Longer(period, WeekRules.Read(r, index));
        period = Entity.Longer(period, QuarterRules.Read(r, index));
        period = Entity.Longer(period, SeasonRules.Read(r, index));
        return Entity.Longer(period, DateRangeRules.Read(r, index));
    }
}
