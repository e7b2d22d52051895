namespace BackPainBot.Dialogs.Questions;

/// <summary>Where a member is among the questions.</summary>
/// <param name="Number">Which card this is, from 1.</param>
/// <param name="About">Of about how many; never less than <paramref name="Number"/>.</param>
public sealed record Progress(int Number, int About);
