namespace Microsoft.Recognizers.Text.DateTime.Words;

/// <summary>A named part of the day.</summary>
internal enum DayPart : byte
{
    None,
    Morning,
    Afternoon,
    Evening,
    Night,
    Daytime,
    Nighttime,
    BusinessHours,
    Breakfast,
    Brunch,
    Lunch,
    Dinner,
}
