namespace BackPainBot.Clinical;

/// <summary>
/// Reads a number that is a sentence of its own in a text that tells of pain, "Sharp. 7.", as how bad it is. Where a number is asked for,
/// or a list stands open, it may be meant for that.
/// </summary>
internal sealed class BareScore(KnowledgeBase knowledge)
{
    private readonly int _severity = knowledge.TryFind(FindingIds.Severity, out var severity) ? severity : -1;
    private readonly int _quality = knowledge.TryFind(FindingIds.Quality, out var quality) ? quality : -1;

    public void Read(Workspace work, OpenQuestions open)
    {
        if (_severity < 0 || open.Confirmed.Length > 0 || open.Questions.Length > 0
            || !work.Heard.Exists(s => s.Effect.Finding == _quality) || work.Heard.Exists(s => s.Effect.Finding == _severity))
        {
            return;
        }

        for (var i = 1; i < work.Count; i++)
        {
            var token = work.Tokens[i];
            if (double.IsInteger(token.Number) && token.Number >= knowledge.Findings[_severity].Least && token.Number <= knowledge.Findings[_severity].Most
                && work.Tokens[i - 1].Kind == TokenKind.Stop && (i + 1 == work.Count || work.Tokens[i + 1].Kind == TokenKind.Stop))
            {
                work.Heard.Add(new Saying(new Effect(_severity, Presence.Present, null, token.Number), 1, i, i + 1, false));
                return;
            }
        }
    }
}
