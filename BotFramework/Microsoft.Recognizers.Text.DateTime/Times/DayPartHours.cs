namespace Microsoft.Recognizers.Text.DateTime.Times;

/// <summary>The hours of a part of the day.</summary>
/// <param name="Timex">Its timex.</param>
/// <param name="Begin">The first hour.</param>
/// <param name="End">The hour it ends at; 24 means one second before midnight.</param>
internal readonly record struct DayPartHours(string Timex, int Begin, int End);
