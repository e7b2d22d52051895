namespace BackPainBot.Clinical;

/// <summary>
/// Where a finding may be volunteered. An answer to one question is full of words that would say something under another:
/// "the same side" is no course, "leaning back hurts" no form, "for ten years" on the list of danger signs not how long this
/// pain lasts. Danger signs are heard everywhere.
/// </summary>
internal sealed class Relevance
{
    private const string Mode = "mode";
    private const string Course = "course";
    private const string Change = "change";
    private const string Form = "form";
    private const string Quality = "quality";
    private const string Severity = "severity";
    private const string Location = "location";
    private const string Radiation = "radiation";
    private const string Age = "age";
    private const string Warmup = "warmup";
    private const string Previous = "previous";
    private const string Conditions = "conditions";
    private const string Lifestyle = "lifestyle";

    private static readonly string[] Workout = [FindingIds.Activity, QuestionIds.When, QuestionIds.Onset, Mode, Change, Form, Warmup];
    private static readonly string[] Beginning = [FindingIds.Activity, QuestionIds.When, QuestionIds.Onset, Mode];

    private static readonly Dictionary<string, string[]> Heard = new(StringComparer.Ordinal)
    {
        [FindingIds.Course] = [Course, Severity, QuestionIds.Onset],
        [FindingIds.Mode] = Beginning,
        [FindingIds.OnsetNextDay] = Beginning,
        ["suddenOnset"] = Beginning,
        ["longWeeks"] = [.. Beginning, Course],
        ["longMonths"] = [.. Beginning, Course],
        ["tooMuch"] = Workout,
        ["hardNewExercise"] = Workout,
        ["flexionForm"] = Workout,
        ["extensionForm"] = Workout,
        ["unevenLoad"] = [.. Workout, Lifestyle],
        [FindingIds.WarmedUp] = Workout,
        [FindingIds.Activity] = [QuestionIds.Checklist, FindingIds.Activity, QuestionIds.When, QuestionIds.Onset, Mode],
        ["noBrace"] = [.. Workout, Lifestyle],
        ["momentum"] = Workout,
        ["minorStrain"] = Workout,
        ["littleRecovery"] = [.. Workout, Lifestyle],
        ["tiredOrDistracted"] = [.. Workout, Lifestyle, Previous],
        ["previousEpisode"] = [.. Workout, Previous, Conditions],
        ["dehydrated"] = [.. Workout, Lifestyle, Conditions],
        ["sitting"] = [Lifestyle, Conditions, Previous, Change],
        [FindingIds.Quality] = [QuestionIds.Checklist, Quality, Severity, Location, Radiation],
        [FindingIds.Age] = [Age, Previous, Conditions, Lifestyle],
        [FindingIds.Side] = [Location, Radiation, Quality, Severity, .. Beginning],
    };

    private readonly string[]?[] _heard;

    public Relevance(KnowledgeBase knowledge)
    {
        _heard = [.. Enumerable.Range(0, knowledge.Findings.Length).Select(i => Heard.GetValueOrDefault(knowledge.Findings[i].Id))];
    }

    /// <summary>Whether the finding may be said in answer to what is open.</summary>
    /// <param name="finding">The finding's index.</param>
    /// <param name="id">The finding's id.</param>
    /// <param name="open">The open questions.</param>
    public bool IsHeard(int finding, string id, OpenQuestions open) =>
        _heard[finding] is not { } questions
        || open.Questions.Length == 0
        || open.Confirmed.Length > 0
        || open.Has(QuestionIds.Story)
        || open.AsksAbout(id)
        || Array.Exists(questions, open.Has);
}
