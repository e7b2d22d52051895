namespace BackPainBot.Tests.Clinical.Answers;

/// <summary>How old a reader has to be, by the Flesch-Kincaid grade (0.39 words a sentence + 11.8 syllables a word - 15.59) plus five years.</summary>
internal static class ReadingAge
{
    public static double Of(string text)
    {
        var words = text.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).Where(w => w.Any(char.IsLetter)).ToList();
        var sentences = Math.Max(1, text.Count(c => c is '.' or '!' or '?' or ':' or ';'));
        return (0.39 * words.Count / sentences) + (11.8 * words.Sum(Syllables) / words.Count) - 15.59 + 5;
    }

    private static int Syllables(string word)
    {
        var letters = new string([.. word.ToLowerInvariant().Where(char.IsAsciiLetter)]);
        var groups = 0;
        for (var i = 0; i < letters.Length; i++)
        {
            groups += IsVowel(letters[i]) && (i == 0 || !IsVowel(letters[i - 1])) ? 1 : 0;
        }

        var silent = letters.EndsWith('e') && !letters.EndsWith("le", StringComparison.Ordinal) && groups > 1;
        return Math.Max(1, groups - (silent ? 1 : 0));
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
