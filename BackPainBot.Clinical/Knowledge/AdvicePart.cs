namespace BackPainBot.Clinical;

/// <summary>The parts of an advice, in the order they are told.</summary>
internal enum AdvicePart
{
    Headline,
    ActNow,
    FirstTwoDays,
    FirstTwoWeeks,
    Exercise,
    WayBack,
    StopItComingBack,
    Medicines,
    GetHelpSooner,
    NotReady,
}
