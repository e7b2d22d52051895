namespace BackPainBot.Clinical;

/// <summary>The words for one danger sign.</summary>
/// <param name="Id">The contract id.</param>
/// <param name="Name">What it is, to fit "You told me about ...".</param>
/// <param name="ChecklistItem">How the checklist lists it; empty for a sign that is on neither screen.</param>
/// <param name="ConfirmQuestion">One plain question to be answered with yes or no.</param>
/// <param name="ActNow">What to do and what to do while waiting, action first, at most 80 words.</param>
public sealed record FlagText(string Id, string Name, string ChecklistItem, string ConfirmQuestion, string ActNow);
