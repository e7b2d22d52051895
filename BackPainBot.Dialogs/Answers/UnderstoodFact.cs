namespace BackPainBot.Dialogs.Answers;

/// <summary>One thing that was understood, as the member sees it.</summary>
/// <param name="Question">Contract id of the question that asks for it.</param>
/// <param name="Label">What it is, such as "Your workout".</param>
/// <param name="Value">What was understood, such as "Deadlift".</param>
public sealed record UnderstoodFact(string Question, string Label, string Value);
