namespace BackPainBot.Clinical;

/// <summary>What makes a sentence without a question mark a question.</summary>
/// <param name="Begins">Words that begin a question.</param>
/// <param name="LeadIns">Words that may stand before them.</param>
/// <param name="Anywhere">Words that ask wherever they stand.</param>
internal sealed record QuestionWords(string[] Begins, string[] LeadIns, string[] Anywhere);
