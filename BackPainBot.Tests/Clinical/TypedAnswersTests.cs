using BackPainBot.Clinical;

namespace BackPainBot.Tests.Clinical;

/// <summary>Members type where they could press: each line of the data says which buttons they would have pressed.</summary>
public sealed class TypedAnswersTests
{
    public static TheoryData<string, string> Answers => Read();

    [Theory]
    [MemberData(nameof(Answers))]
    public void A_typed_answer_says_what_its_button_would_have_said(string buttons, string typed)
    {
        var pressed = buttons.Split("; ").Select(b => b.Split('=')).ToArray();

        var heard = Core.Hear(typed, [.. pressed.Select(p => p[0])]);

        Assert.All(pressed, button =>
        {
            if (button[1].Split("..") is [var from, var to])
            {
                var finding = heard.Case.Find(button[0] == "when" ? "workoutAt" : "onsetAt");
                Assert.NotNull(finding);
                Assert.InRange((Core.Wednesday.ToUnixTimeSeconds() - finding.Number!.Value) / 3600, Number(from), Number(to));
            }
            else
            {
                var wanted = Core.Instance.Answer(button[0], button[1].Split(','), Case.Empty, 1).Findings;
                if (wanted.All(w => w.Presence == Presence.Absent))
                {
                    // A "none" button denies more than most people bother to type.
                    Assert.Contains(wanted, w => heard.Case.Find(w.Id)?.Presence == Presence.Absent);
                }

                Assert.All(
                    wanted.Where(w => w.Presence == Presence.Present),
                    w => Assert.Equal(Said(w), heard.Case.Find(w.Id) is { } found ? Said(found) : $"{w.Id}: nothing heard"));
            }
        });
    }

    private static string Said(Finding finding) => finding.Id == "age"
        ? $"age: {Decade(finding.Number!.Value)}"
        : $"{finding.Id}: {finding.Presence} {finding.Value} {finding.Number}";

    private static string Decade(double age) => age switch { < 16 => "0", < 18 => "16", < 30 => "18", < 50 => "30", < 65 => "50", < 75 => "65", _ => "75" };

    private static double Number(string text) => double.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static TheoryData<string, string> Read()
    {
        var data = new TheoryData<string, string>();
        using var stream = typeof(TypedAnswersTests).Assembly.GetManifestResourceStream("Clinical.typed-answers.tsv")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#') && line.Split('\t') is [var buttons, var typed])
            {
                data.Add(buttons, typed);
            }
        }

        return data;
    }
}
