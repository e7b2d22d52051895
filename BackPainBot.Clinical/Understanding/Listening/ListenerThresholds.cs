namespace BackPainBot.Clinical;

/// <summary>How sure the second listener must be, 0 to 1, for each of its flags in their order.</summary>
/// <param name="Asking">To ask the sign's confirming question.</param>
/// <param name="Agreeing">To take for plain what the patterns heard as vague.</param>
/// <param name="Alone">To take it for said where no pattern heard it; above 1 for never.</param>
internal sealed record ListenerThresholds(double[] Asking, double[] Agreeing, double[] Alone);
