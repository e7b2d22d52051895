namespace BackPainBot.Clinical;

/// <summary>
/// Reads an age that stands alone behind whoever has it: "Marco, 45, hurt my back", "my lad, 7, fell". Beside anything else a
/// bare number may be a weight, a score or a count.
/// </summary>
internal sealed class IntroducedAge(KnowledgeBase knowledge)
{
    /// <summary>Fewer years behind a name alone are more often something else.</summary>
    private const double LeastBehindName = 12;

    private readonly FindingDefinition? _age = Definition(knowledge, FindingIds.Age);
    private readonly FindingDefinition? _childAge = Definition(knowledge, FindingIds.ChildAge);

    public void Read(Workspace work, string text)
    {
        for (var i = 2; i < work.Count; i++)
        {
            var years = work.Tokens[i].Number;
            if (double.IsInteger(years) && StandsAlone(work, i) && IsPerson(work, text, i - 2, years) && Finding(years) is { } finding)
            {
                if (!work.Heard.Exists(s => s.Effect.Finding == finding))
                {
                    work.Heard.Add(new Saying(new Effect(finding, Presence.Present, null, years), 1, i, i + 1, false));
                }

                return;
            }
        }
    }

    private static FindingDefinition? Definition(KnowledgeBase knowledge, string id) =>
        knowledge.TryFind(id, out var index) ? knowledge.Findings[index] : null;

    private static bool StandsAlone(Workspace work, int i) =>
        work.Tokens[i - 1].Kind == TokenKind.Comma
        && (i + 1 == work.Count || work.Tokens[i + 1].Kind is TokenKind.Comma or TokenKind.Stop || (work.Tokens[i + 1].Context & ContextKind.Conjunction) != 0);

    /// <summary>Somebody that the member asks for, or a name that opens a sentence.</summary>
    private static bool IsPerson(Workspace work, string text, int i, double years)
    {
        var before = work.Tokens[i];
        if (before.Kind != TokenKind.Word || work.Matches.Exists(m => m.Start <= i && m.End > i))
        {
            return false;
        }

        if (work.IsForSomebodyElse)
        {
            // "My lad, 7": who opens the sentence as the member's own is the one they ask for.
            return (before.Context & (ContextKind.Other | ContextKind.Patient)) != 0
                || (i > 0 && (work.Tokens[i - 1].Context & ContextKind.FirstPerson) != 0 && Opens(work, i - 1))
                || IsName(work, text, i);
        }

        return years >= LeastBehindName && IsName(work, text, i) && Opens(work, i);
    }

    private static bool IsName(Workspace work, string text, int i) =>
        char.IsUpper(text[work.Tokens[i].Start])
        && (work.Tokens[i].Word < 0 || work.Tokens[i].IsCorrected || (i > 0 && work.Tokens[i - 1].Kind == TokenKind.Comma && char.IsLower(text[work.Tokens[i].End - 1])));

    private static bool Opens(Workspace work, int i) => i == 0 || work.Tokens[i - 1].Kind is TokenKind.Stop or TokenKind.Comma;

    private int? Finding(double years) =>
        _age is not null && years >= _age.Least && years <= _age.Most ? Index(FindingIds.Age)
        : _childAge is not null && years >= _childAge.Least && years <= _childAge.Most ? Index(FindingIds.ChildAge)
        : null;

    private int? Index(string id) => knowledge.TryFind(id, out var index) ? index : null;
}
