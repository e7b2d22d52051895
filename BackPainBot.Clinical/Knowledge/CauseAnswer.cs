namespace BackPainBot.Clinical;

/// <summary>One answer and how likely each condition makes it.</summary>
/// <param name="When">When it is the answer.</param>
/// <param name="Because">What it is, in the words of what was told.</param>
/// <param name="Likelihoods">One for each condition, 0 to 1.</param>
internal sealed record CauseAnswer(Expression When, Reason[] Because, double[] Likelihoods);
