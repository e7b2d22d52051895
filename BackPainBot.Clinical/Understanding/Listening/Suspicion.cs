namespace BackPainBot.Clinical;

/// <summary>A danger sign that the second listener thinks it heard.</summary>
/// <param name="Flag">Which of the model's flags.</param>
/// <param name="Probability">How probable that anything dangerous was said there, 0 to 1.</param>
/// <param name="OfItsKind">How probable a sign is that asks for the same kind of help, 0 to 1.</param>
/// <param name="Start">The first token of the stretch.</param>
/// <param name="End">The token after its last.</param>
internal readonly record struct Suspicion(int Flag, double Probability, double OfItsKind, int Start, int End);
