using System.Globalization;
using BackPainBot.Dialogs.Cards;
using BackPainBot.Dialogs.Words;

namespace BackPainBot.Dialogs.Replies;

/// <summary>Puts a probability into words and a bar.</summary>
internal static class Likelihood
{
    private const double High = 0.6;
    private const double Fair = 0.3;

    /// <summary>The bar of a probability from 0 to 1.</summary>
    public static LikelihoodBar Bar(Wording words, double probability)
    {
        var tenths = (int)Math.Round(probability * 10, MidpointRounding.AwayFromZero);
        var share = tenths switch
        {
            0 => words["Likelihood.LessThanOne"],
            >= 10 => words["Likelihood.InTen", "9"],
            _ => words["Likelihood.InTen", tenths.ToString(CultureInfo.InvariantCulture)],
        };
        var word = words[probability >= High ? "Likelihood.High" : probability >= Fair ? "Likelihood.Fair" : "Likelihood.Low"];
        return new LikelihoodBar(words["Likelihood.Sentence", word, share], Math.Clamp((int)Math.Round(probability * 100), 1, 99));
    }
}
