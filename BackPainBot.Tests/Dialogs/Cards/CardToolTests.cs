using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace BackPainBot.Tests.Dialogs.Cards;

/// <summary>
/// The samples in the hands of the official Adaptive Cards library and of a browser: read without complaint, drawn into
/// <c>card-gallery/</c> beside the tests, and checked by axe.
/// </summary>
public sealed class CardToolTests
{
    private static readonly string Gallery = Path.Combine(AppContext.BaseDirectory, "card-gallery");

    [SkippableFact]
    public void The_official_library_reads_every_card_without_complaint() => AssertNoProblems(CardTool.Run("check.js", WriteCards()));

    [SkippableFact]
    public void Every_card_fits_a_small_phone_and_has_no_barrier_for_assistive_technology()
    {
        Skip.IfNot(File.Exists(CardTool.Chromium), $"There is no {CardTool.Chromium} to draw the cards with.");

        AssertNoProblems(CardTool.Run("draw.js", WriteCards(), Path.Combine(Gallery, "pictures"), CardTool.Chromium));
    }

    private static string WriteCards()
    {
        var folder = Directory.CreateDirectory(Path.Combine(Gallery, "cards")).FullName;
        foreach (var sample in CardSamples.All)
        {
            File.WriteAllText(Path.Combine(folder, $"{sample}.json"), CardSamples.Card(sample).ToString(Formatting.Indented));
        }

        return folder;
    }

    private static void AssertNoProblems(JObject problems)
    {
        Assert.NotEmpty(problems);
        Assert.All(problems.Properties(), card => Assert.True(!card.Value.Any(), card.ToString()));
    }
}
