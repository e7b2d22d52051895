namespace BackPainBot.Clinical;

/// <summary>Priors of the conditions and how likely each makes each answer.</summary>
/// <param name="Conditions">Contract ids.</param>
/// <param name="Priors">One for each condition; they add up to at most 1.</param>
/// <param name="Rows">What may be known, each with its answers.</param>
/// <param name="Pairs">Indexes of rows that say much the same; only the stronger of two is counted.</param>
internal sealed record CauseModel(string[] Conditions, double[] Priors, CauseRow[] Rows, (int First, int Second)[] Pairs);
