namespace BackPainBot.Dialogs.Cards;

/// <summary>How likely something is, as a bar with a sentence for those who do not see it.</summary>
/// <param name="Sentence">Such as "most likely, about 7 in 10".</param>
/// <param name="Filled">How much of the bar is filled, 1 to 99 percent.</param>
public sealed record LikelihoodBar(string Sentence, int Filled)
{
    /// <summary>The rest of the bar, in percent.</summary>
    public int Rest => 100 - Filled;
}
