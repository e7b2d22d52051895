using System.Collections.Immutable;
using BackPainBot.Clinical;
using Newtonsoft.Json;

namespace BackPainBot.Dialogs.Consultations;

/// <summary>
/// All that the bot holds about one member in one conversation, beside the dialog stack. Immutable; a turn replaces it.
/// </summary>
[JsonObject]
public sealed record Consultation
{
    /// <summary>A conversation in which nothing has been said yet.</summary>
    public static Consultation New { get; } = new();

    /// <summary>Whether the bot has introduced itself, so that several join events greet once.</summary>
    public bool Greeted { get; init; }

    /// <summary>Whether a member who joined was told that the bot is paused, so that several join events say it once.</summary>
    public bool ToldPaused { get; init; }

    /// <summary>What the member said to the notice.</summary>
    public ConsentState Consent { get; init; }

    /// <summary>For a member under 16: whether an adult is fine with going on.</summary>
    public ConsentState Adult { get; init; }

    /// <summary>Whether it is someone else's back that the member tells of.</summary>
    public bool IsForSomeoneElse { get; init; }

    /// <summary>The first name of the person whom the member asks for, while that person writes themselves; else null.</summary>
    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public string? HandedTo { get; init; }

    /// <summary>Whether the member asked, in an earlier month, to have it remembered that their back hurt.</summary>
    public bool HadBefore { get; init; }

    /// <summary>The code of the language that the member last wrote in, such as <c>es</c>; null for English.</summary>
    public string? Language { get; init; }

    /// <summary>The language in which they were told what the bot can do; null for none.</summary>
    public string? LanguageTold { get; init; }

    /// <summary>Whether the member chose to be asked in simple English.</summary>
    public bool InSimpleEnglish { get; init; }

    /// <summary>Whether the member has told what happened, be it as the very first message.</summary>
    public bool StoryTold { get; init; }

    /// <summary>How many messages the member has sent since the consultation began.</summary>
    public int Turns { get; init; }

    /// <summary>Ids of the questions that wait for an answer, in the order asked; empty when none does.</summary>
    public ImmutableArray<string> OpenQuestions { get; init; } = [];

    /// <summary>What was asked so far, each once, in the order asked; the last one may be open.</summary>
    public ImmutableArray<AskedStep> Asked { get; init; } = [];

    /// <summary>The card that waits for an answer, where the channel can replace it later and the member agreed that things are kept; else null.</summary>
    public OpenCard? OpenCard { get; init; }

    /// <summary>How many of <see cref="Turns"/> were taken back by going back, and don't count towards the most.</summary>
    public int TurnsTakenBack { get; init; }

    /// <summary>How many messages in a row answered nothing.</summary>
    public int Asides { get; init; }

    /// <summary>After which of <see cref="Turns"/> the member was told last that the advice stands; 0 for never.</summary>
    public int StoodAt { get; init; }

    /// <summary>After which of <see cref="Turns"/> the member was comforted last; 0 for never.</summary>
    public int ComfortedAt { get; init; }

    /// <summary>A question of the member's that only the plan can answer, in their words, kept until there is a plan; else null.</summary>
    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public string? PutOff { get; init; }

    /// <summary>Ids of the danger signs that the member denied after the outcome, and that were read back to them; empty for none.</summary>
    public ImmutableArray<string> ReadBack { get; init; } = [];

    /// <summary>The exercise that the member asked about last, as the value of its finding, or empty for training as such; null for none.</summary>
    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public string? AskedOf { get; init; }

    /// <summary>Ids of the sources of the last answer that had any; empty where none was given since the outcome.</summary>
    public ImmutableArray<string> Cited { get; init; } = [];

    /// <summary>Name of the command that asked something and reads the next message, or null.</summary>
    public string? AwaitedBy { get; init; }

    /// <summary>What is known of the member's back.</summary>
    [JsonConverter(typeof(CaseConverter))]
    public Case Case { get; init; } = Case.Empty;

    /// <summary>Ids of the danger signs that the member was told of, in a warning or an outcome.</summary>
    public ImmutableArray<string> ToldOf { get; init; } = [];

    /// <summary>The highest level of care that a warning or an outcome named so far, or null.</summary>
    public LevelOfCare? ToldLevel { get; init; }

    /// <summary>The level of care that was given, or null while there is no outcome.</summary>
    public LevelOfCare? Outcome { get; init; }

    /// <summary>
    /// What sent the member for help before they began again, until they were seen or it was read back and denied; null for nothing.
    /// </summary>
    [JsonConverter(typeof(CaseConverter))]
    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public Case? Earlier { get; init; }

    /// <summary>Whether <see cref="Earlier"/> was read back and stays: the outcome counts it in.</summary>
    public bool EarlierStays { get; init; }

    /// <summary>What is known of the member's back, with what stands from before they began again.</summary>
    [JsonIgnore]
    public Case CaseWithEarlier => Earlier is null ? Case : Case.With(Earlier.Findings.Values);

    /// <summary>Whether anything that the member told of their health is in it.</summary>
    [JsonIgnore]
    public bool HoldsWhatWasTold => Outcome is not null || Earlier is not null || !Case.Findings.IsEmpty || !Case.AnsweredQuestions.IsEmpty;

    /// <summary>True once the member was sent to an ambulance, an emergency department or a crisis line.</summary>
    [JsonIgnore]
    public bool IsEscalated => Outcome is LevelOfCare.Ambulance or LevelOfCare.Emergency or LevelOfCare.Crisis;

    /// <summary>A new consultation of the same member: nothing known but what they agreed to and how to speak with them.</summary>
    public Consultation BegunAgain() =>
        New with { Greeted = true, Consent = Consent, Language = Language, LanguageTold = LanguageTold, InSimpleEnglish = InSimpleEnglish, HadBefore = HadBefore };
}
