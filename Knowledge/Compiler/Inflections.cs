namespace BackPainBot.Knowledge.Compiler;

/// <summary>The regular forms of an English word, for entries written with a plus: <c>leak+</c>.</summary>
internal static class Inflections
{
    private const string Vowels = "aeiou";

    public static IEnumerable<string> Of(string word)
    {
        yield return word;
        var last = word[^1];
        if (last == 'y' && !Vowels.Contains(word[^2]))
        {
            yield return word[..^1] + "ies";
            yield return word[..^1] + "ied";
            yield return word + "ing";
            yield break;
        }

        yield return word + (last is 's' or 'x' or 'z' || word.EndsWith("ch", StringComparison.Ordinal) || word.EndsWith("sh", StringComparison.Ordinal) ? "es" : "s");
        if (last == 'e')
        {
            yield return word + "d";
            yield return word[^2] is 'e' or 'o' or 'y' ? word + "ing" : word[..^1] + "ing";
            yield break;
        }

        yield return word + "ed";
        yield return word + "ing";
        if (word.Length >= 3 && !Vowels.Contains(last) && last is not ('w' or 'x' or 'y') && Vowels.Contains(word[^2]) && !Vowels.Contains(word[^3]))
        {
            yield return word + last + "ed";
            yield return word + last + "ing";
        }
    }
}
