namespace BackPainBot.Clinical;

/// <summary>The wording of the notes.</summary>
internal sealed class NoteWording(
    Dictionary<string, string> texts,
    Dictionary<string, string> findings,
    Dictionary<string, string> coaching)
{
    /// <summary>The texts that the code names; the knowledge must hold each and no other.</summary>
    public static readonly string[] Needed =
    [
        "about.title", "about.origin", "about.notReviewed", "about.version",
        "complaint.title", "complaint.activity", "complaint.severity", "complaint.side", "complaint.radiation",
        "complaint.mode", "complaint.quality", "complaint.course", "complaint.age", "complaint.leg",
        "since.title", "since.onset", "since.workout", "since.before", "since.said", "since.hour", "since.hours", "since.day", "since.days", "since.weeks", "since.months", "since.unknown",
        "age.under16", "age.from16To17", "age.from18To29", "age.from30To49", "age.from50To64", "age.from65To74", "age.from75",
        "present.title", "absent.title", "unsure.title",
        "dangerSigns.title", "dangerSigns.present", "dangerSigns.absent", "dangerSigns.unsure", "notAsked.title",
        "level.title", "level.selfCare", "level.soon", "level.urgent", "level.emergency", "level.ambulance", "level.crisis",
        "level.because", "level.unsure", "level.noSign", "level.unfinished",
        "likely.title", "likely.most", "likely.possible", "likely.because", "likely.caution",
        "training.title",
        "coach.intro", "coach.nothing", "coach.lighter", "coach.introOfAnother", "coach.nothingOfAnother", "coach.lighterOfAnother", "coach.ready",
    ];

    public string this[string id] => texts[id];

    /// <summary>The text with its one blank filled.</summary>
    public string Fill(string id, string with) => texts[id].Replace("{0}", with, StringComparison.Ordinal);

    /// <summary>The text with its two blanks filled; what fills the first is not searched for the second.</summary>
    public string Fill(string id, string first, string second)
    {
        var parts = texts[id].Split("{0}");
        return string.Join(first, parts.Select(p => p.Replace("{1}", second, StringComparison.Ordinal)));
    }

    /// <summary>What a finding or a value is called; without words of its own, its id taken apart.</summary>
    public string Name(string id) => findings.TryGetValue(id, out var name) ? name : TakeApart(id);

    /// <summary>What a coach is told about a contributor; null for one that is none of a coach's business.</summary>
    public string? Coaching(string contributor) => coaching.GetValueOrDefault(contributor);

    private static string TakeApart(string id) =>
        string.Concat(id.Select((c, i) => char.IsAsciiLetterUpper(c) && i > 0 ? $" {char.ToLowerInvariant(c)}" : c.ToString()));
}
