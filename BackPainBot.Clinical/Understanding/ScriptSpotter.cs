namespace BackPainBot.Clinical;

/// <summary>
/// Tells a language by its letters alone, where one of ours is the likely one among those that are written with them.
/// </summary>
internal static class ScriptSpotter
{
    private const int Fewest = 2;

    // Letters that Urdu has and neither Arabic nor Persian; and those that Persian and Urdu have and Arabic has not.
    private const string OfUrdu = "ٹڈڑںےھہ";
    private const string NotArabic = "پچگژکی";

    /// <summary>The code of the language, or null where the letters leave it open or most are Latin ones.</summary>
    public static string? Spot(string text)
    {
        int han = 0, kana = 0, devanagari = 0, arabic = 0, urdu = 0, persian = 0, letters = 0;
        foreach (var c in text)
        {
            letters += char.IsLetter(c) ? 1 : 0;
            han += c is >= '\u4E00' and <= '\u9FFF' ? 1 : 0;
            kana += c is >= '\u3040' and <= '\u30FF' ? 1 : 0;
            devanagari += c is >= '\u0904' and <= '\u0939' ? 1 : 0;
            arabic += c is >= '\u0620' and <= '\u06D3' ? 1 : 0;
            urdu += OfUrdu.Contains(c, StringComparison.Ordinal) ? 1 : 0;
            persian += NotArabic.Contains(c, StringComparison.Ordinal) ? 1 : 0;
        }

        bool IsMost(int count) => count >= Fewest && count * 2 > letters;

        return IsMost(han) && kana == 0 ? "zh"
            : IsMost(devanagari) ? "hi"
            : !IsMost(arabic) ? null
            : urdu > 0 ? "ur"
            : persian == 0 ? "ar"
            : null;
    }
}
