namespace BackPainBot.Dialogs.AfterOutcome;

/// <summary>A question about training again.</summary>
/// <param name="Exercise">The value of the exercise that is asked about, such as <c>squat</c>; empty for training as such.</param>
/// <param name="Day">The day that is asked about, as it stands first in a sentence, such as "Friday"; null for none.</param>
/// <param name="IsSameDay">Whether that day is today, on which nothing that hurts now is taken up again.</param>
/// <param name="HowLong">Whether it asks when, or how long it takes.</param>
/// <param name="IfGone">Whether it is asked for the case that it does not hurt by then.</param>
public sealed record TrainingQuestion(string Exercise, string? Day, bool IsSameDay, bool HowLong, bool IfGone);
