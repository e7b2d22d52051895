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
        var share = Share(words, Tenths(probability));
        var word = words[probability >= High ? "Likelihood.High" : probability >= Fair ? "Likelihood.Fair" : "Likelihood.Low"];
        return new LikelihoodBar(words["Likelihood.Sentence", word, share], Math.Clamp((int)Math.Round(probability * 100), 1, 99));
    }

    /// <summary>What the probabilities that are shown leave for anything else, so that the tenths told add up.</summary>
    public static string Rest(Wording words, IEnumerable<double> shown) =>
        words["Likelihood.Rest", Share(words, Math.Max(0, 10 - shown.Sum(Tenths)))];

    /// <summary>Never ten: nothing is certain.</summary>
    private static int Tenths(double probability) => Math.Min(9, (int)Math.Round(probability * 10, MidpointRounding.AwayFromZero));

    private static string Share(Wording words, int tenths) =>
        tenths == 0 ? words["Likelihood.LessThanOne"] : words["Likelihood.InTen", tenths.ToString(CultureInfo.InvariantCulture)];
}
