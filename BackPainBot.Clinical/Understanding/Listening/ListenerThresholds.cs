namespace BackPainBot.Clinical;

/// <summary>How what was heard becomes a decision: the evidence is weighed, and the probability that comes of it is compared. For each flag, in their order.</summary>
/// <param name="Evidence">How much each kind of evidence counts.</param>
/// <param name="Leaning">How much more members say of this sign than the listener expects, in logarithms of odds.</param>
/// <param name="Asking">How probable it must be to ask the sign's confirming question.</param>
/// <param name="Agreeing">How probable, to take for plain what the patterns heard as vague; above 1 for never.</param>
/// <param name="Alone">How probable, to take it for said where no pattern heard it; above 1 for never.</param>
/// <param name="Doubting">How improbable danger must be for what the patterns heard to be asked about first.</param>
internal sealed record ListenerThresholds(EvidenceWeights Evidence, double[] Leaning, double[] Asking, double[] Agreeing, double[] Alone, double[] Doubting);
