namespace BackPainBot.Clinical;

/// <summary>What the words for time mean.</summary>
/// <param name="Units">Word to hours.</param>
/// <param name="Weekdays">Word to day of the week, 0 for Sunday.</param>
/// <param name="Months">Word to month, 1 to 12.</param>
/// <param name="DayParts">Word to hour of the day.</param>
internal sealed record TimeWords(
    WordValues Units,
    WordValues Weekdays,
    WordValues Months,
    WordValues DayParts);
