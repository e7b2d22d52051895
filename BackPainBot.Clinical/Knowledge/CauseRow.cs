namespace BackPainBot.Clinical;

/// <summary>Something known of a case that speaks for or against conditions.</summary>
/// <param name="Id">Unique id.</param>
/// <param name="Question">The contract id of the question that would tell, or empty.</param>
/// <param name="Answers">The first whose condition holds counts.</param>
internal sealed record CauseRow(string Id, string Question, CauseAnswer[] Answers);
