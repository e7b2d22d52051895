namespace BackPainBot.Clinical;

/// <summary>
/// How much each kind of evidence for a sign counts, fitted on messages of people whom neither net had met. The first two are
/// factors of a logarithm of a probability, the others are added to it.
/// </summary>
/// <param name="Stretch">The stretch that says most.</param>
/// <param name="Whole">All words together.</param>
/// <param name="Plain">The patterns raised the sign.</param>
/// <param name="Vague">The patterns heard it, to be asked about.</param>
/// <param name="Denied">The patterns heard it denied.</param>
internal readonly record struct EvidenceWeights(double Stretch, double Whole, double Plain, double Vague, double Denied);
