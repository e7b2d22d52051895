using System.Text.Json;
using BackPainBot.Clinical;

namespace BackPainBot.Tests.Clinical;

/// <summary>Whole conversations with the core alone; one file a case in <c>Cases/</c>.</summary>
public sealed class CaseTests
{
    private const int MostTurns = 14;

    private static readonly string[] Order =
        ["activity", "when", "onset", "mode", "location", "radiation", "severity", "quality", "neuro", "course", "age", "aggravate", "relieve", "change", "form", "warmup", "previous", "conditions", "lifestyle"];

    public static TheoryData<string> Files =>
        [.. typeof(CaseTests).Assembly.GetManifestResourceNames().Where(n => n.StartsWith("Clinical.Cases.", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void The_conversation_ends_as_it_should(string file)
    {
        using var stream = typeof(CaseTests).Assembly.GetManifestResourceStream(file)!;
        using var document = JsonDocument.Parse(stream);
        var vignette = document.RootElement;

        var (@case, turns) = Talk(vignette);
        var assessment = Core.Instance.Assess(@case);

        Assert.Equal(vignette.GetProperty("level").GetString(), assessment.Level.Name());
        Assert.True(turns <= MostTurns, $"{turns} turns");
        foreach (var flag in Texts(vignette, "flags"))
        {
            Assert.Contains(flag, assessment.RedFlags);
        }

        var conditions = Texts(vignette, "conditions");
        Assert.True(conditions.Length == 0 || assessment.Conditions.Take(3).Any(c => conditions.Contains(c.Id)));
        Assert.All(Texts(vignette, "contributors"), c => Assert.Contains(assessment.Contributors, s => s.Id == c));
    }

    private static (Case Case, int Turns) Talk(JsonElement vignette)
    {
        var @case = Core.Hear(vignette.GetProperty("story").GetString()!, "story").Case;
        var turns = 2;
        while (!Core.Instance.Judge(@case).EndsConversationNow && Next(@case) is { Length: > 0 } questions)
        {
            turns++;
            @case = Core.Hear(string.Join("; ", questions.Select(q => AnswerTo(vignette, q))), @case, questions).Case;
            if (turns > MostTurns)
            {
                break;
            }
        }

        return (@case, turns);
    }

    private static string[] Next(Case @case) =>
        Core.Instance.Judge(@case).FlagToConfirm is { } flag ? ["confirm:" + flag]
        : Core.Instance.IsWorthAsking("checklist", @case) ? ["checklist"]
        : [.. Order.Where(q => Core.Instance.IsWorthAsking(q, @case)).Take(3)];

    private static string AnswerTo(JsonElement vignette, string question) =>
        vignette.GetProperty("answers").TryGetProperty(question, out var answer) ? answer.GetString()!
        : question == "checklist" ? "none of these"
        : question.StartsWith("confirm:", StringComparison.Ordinal) ? "no"
        : "not sure";

    private static string[] Texts(JsonElement vignette, string name) =>
        vignette.TryGetProperty(name, out var list) ? [.. list.EnumerateArray().Select(e => e.GetString()!)] : [];
}
