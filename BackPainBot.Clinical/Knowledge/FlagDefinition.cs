namespace BackPainBot.Clinical;

/// <summary>A danger sign: its rules, its place on the checklist, and what its answers say.</summary>
/// <param name="Id">The contract id.</param>
/// <param name="Screen">1 or 2, or 0 for a sign that is on neither screen.</param>
/// <param name="Position">Its place on the screen.</param>
/// <param name="Tick">What ticking it, or a "yes" to the confirming question, says.</param>
/// <param name="Clear">What leaving it out, or a "no", says.</param>
/// <param name="Known">When this holds, the checklist need not ask it.</param>
/// <param name="Confirm">When this holds and no rule fires, it is worth a confirming question.</param>
/// <param name="Rules">Its rules, the most serious first.</param>
/// <param name="Group">The group whose text of what to do it shows.</param>
/// <param name="Sources">Where it comes from.</param>
internal sealed record FlagDefinition(
    string Id,
    int Screen,
    int Position,
    Effect[] Tick,
    Effect[] Clear,
    Expression? Known,
    Expression? Confirm,
    FlagRule[] Rules,
    string Group,
    string[] Sources);
