using BackPainBot.Clinical;

namespace BackPainBot.Tests.Clinical;

/// <summary>What frightened people say: fear, denials of what they never said, questions at the list, what is long over; and the real signs beside it.</summary>
public sealed class WorriesTests
{
    private const string Before = " >> ";

    public static TheoryData<string, string, string> Messages => Read();

    [Theory]
    [MemberData(nameof(Messages))]
    public void Fear_is_no_sign_and_hides_none(string expected, string open, string message)
    {
        var known = Case.Empty;
        Heard? heard = null;
        var said = message.Split(Before);
        for (var i = 0; i < said.Length; i++)
        {
            string[] asked = open.Length > 0 ? [open] : [];
            heard = Core.Instance.Understand(new Utterance(said[i], Core.Wednesday, "en-GB", i + 1, asked), known);
            known = heard.Case;
        }

        var verdict = Core.Instance.Judge(known);
        Assert.All(expected.Split(' '), wanted => Assert.True(Holds(wanted.Split(':'), known, heard!, verdict), $"{wanted}: {Describe(known, verdict)}"));
    }

    private static bool Holds(string[] wanted, Case known, Heard heard, SafetyVerdict verdict) => wanted[0] switch
    {
        "quiet" => verdict.Flags.IsEmpty && verdict.FlagToConfirm is null,
        "noflag" => verdict.Flags.All(f => f.Id != wanted[1]) && verdict.FlagToConfirm != wanted[1],
        "heard" => verdict.Flags.Any(f => f.Id == wanted[1]),
        "asked" => verdict.Flags.Any(f => f.Id == wanted[1]) || verdict.FlagToConfirm == wanted[1],
        "askedonly" => verdict.Flags.All(f => f.Id != wanted[1]) && verdict.FlagToConfirm == wanted[1],
        "any" => verdict.FlagToConfirm is not null || verdict.Flags.Any(f => f.Level.Rank() >= LevelOfCare.Urgent.Rank()),
        "present" => known.Has(wanted[1]) && (wanted.Length < 3 || known.Find(wanted[1])!.Value == wanted[2]),
        "notpresent" => !known.Has(wanted[1]),
        "absent" => known.Find(wanted[1])?.Presence == Presence.Absent,
        "unknown" => known.Find(wanted[1])?.Presence == Presence.Unknown,
        "nothing" => known.Find(wanted[1]) is null,
        "answered" => heard.AnsweredQuestions.Contains(wanted[1]),
        "open" => !heard.AnsweredQuestions.Contains(wanted[1]),
        var other => throw new InvalidDataException($"worries.tsv expects '{other}', which nothing reads."),
    };

    private static string Describe(Case known, SafetyVerdict verdict) =>
        $"{string.Join(", ", verdict.Flags.Select(f => f.RuleId))} asks {verdict.FlagToConfirm}; {string.Join(", ", known.Findings.Values.Select(f => $"{f.Presence} {f.Id} {f.Value} '{f.Words}'"))}";

    private static TheoryData<string, string, string> Read()
    {
        var data = new TheoryData<string, string, string>();
        using var stream = typeof(WorriesTests).Assembly.GetManifestResourceStream("Clinical.worries.tsv")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#') && line.Split('\t') is [var expected, var open, var message])
            {
                data.Add(expected, open, message);
            }
        }

        return data;
    }
}
