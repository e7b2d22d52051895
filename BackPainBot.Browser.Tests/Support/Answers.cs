namespace BackPainBot.Browser.Tests.Support;

/// <summary>What a member answers whose back is sore after a workout and who has no danger sign.</summary>
internal static class Answers
{
    public const string Story = "my lower back has been sore since deadlifts yesterday, it came on bit by bit";
    public const string Danger = "since the deadlifts I can't pee and I'm numb between my legs";

    private static readonly Dictionary<string, string> Harmless = new(StringComparer.Ordinal)
    {
        ["consent"] = "yes",
        ["activity"] = "deadlift",
        ["when"] = "yesterday",
        ["onset"] = "yesterday",
        ["mode"] = "gradual",
        ["location"] = "bothSides",
        ["quality"] = "dull",
        ["severity"] = "3",
        ["course"] = "better",
        ["age"] = "from30To49",
        ["warmup"] = "noWarmUp",
        ["change"] = "heavier",
        ["form"] = "rounded",
        ["aggravate"] = "bending",
        ["relieve"] = "moving",
        ["lifestyle"] = "sitting",
    };

    /// <summary>The choice that such a member takes.</summary>
    public static string Choose(string question, IReadOnlyList<string> choices) =>
        Harmless.TryGetValue(question, out var known) && choices.Contains(known) ? known
        : choices.Contains("none") ? "none"
        : choices.Contains("no") ? "no"
        : choices.Count > 0 ? choices[0]
        : "none";

    /// <summary>The same in the member's own words.</summary>
    public static string Say(string question) => question switch
    {
        "consent" => "yes",
        "story" => Story,
        "age" => "35",
        "severity" => "3 out of 10",
        "previous" or "conditions" or "neuro" or "checklist" or "radiation" => "none of these",
        _ when question.StartsWith("confirm:", StringComparison.Ordinal) => "no",
        _ => "not sure",
    };
}
