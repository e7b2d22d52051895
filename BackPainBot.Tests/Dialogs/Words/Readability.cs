using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace BackPainBot.Tests.Dialogs.Words;

/// <summary>How hard a text is to read: the Flesch-Kincaid grade, where 4 to 6 is for readers of 9 to 11 years.</summary>
internal static partial class Readability
{
    /// <summary>
    /// Words of three syllables and more that have no plainer one a member would know, or that the chat cannot do without;
    /// each counts as two.
    /// </summary>
    private static readonly ImmutableHashSet<string> Unavoidable = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase,
        // Whom to see and where.
        "ambulance", "emergency", "hospital", "physiotherapist", "pharmacist", "clinician", "clinic", "maternity", "department", "professional",
        // What a doctor will call it as well, so that the member can say it.
        "osteoporosis", "fibromyalgia", "stenosis", "sciatica", "inflammation", "inflammatory", "infection", "operation", "injections",
        "pregnancy", "pregnant", "sexual", "erection", "orgasm", "testicle", "vomiting", "medicine", "medicines", "diagnosis", "examination",
        "condition", "confused", "irritated", "urinary", "painkillers", "antiinflammatory", "temperature", "rheumatologist", "syndrome", "diabetes",
        // The gym.
        "exercise", "exercises", "training", "muscle", "muscles", "recover", "recovery", "deadlift", "kettlebell",
        // What the bot is and keeps.
        "information", "knowledge", "general", "version", "program", "backpainbot",
        // Everyday words that only look long.
        "another", "anything", "everyone", "somebody", "together", "yesterday", "tomorrow", "already", "properly", "carefully", "usual", "usually");

    /// <summary>The grade of a text; 0 or less for the easiest.</summary>
    public static double Grade(string text)
    {
        var plain = Places().Replace(text, "one");
        var words = Word().Matches(plain).Select(match => match.Value).ToList();
        var sentences = Math.Max(1, End().Split(plain).Count(part => Word().IsMatch(part)));
        return words.Count == 0 ? 0 : (0.39 * words.Count / sentences) + (11.8 * words.Sum(Syllables) / words.Count) - 15.59;
    }

    /// <summary>How many words a text has.</summary>
    public static int Words(string text) => Word().Count(Places().Replace(text, "one"));

    /// <summary>The syllables of a word, by its groups of vowels; two at most for one that cannot be avoided.</summary>
    public static int Syllables(string word)
    {
        var letters = NoLetter().Replace(word, string.Empty).ToLowerInvariant();
        var count = Vowels().Count(letters);
        if (count > 1 && SilentEnding().IsMatch(letters))
        {
            count--;
        }

        return Unavoidable.Contains(letters) ? Math.Min(2, count) : Math.Max(1, count);
    }

    [GeneratedRegex(@"\{[^{}]*\}")]
    private static partial Regex Places();

    [GeneratedRegex(@"[\p{L}][\p{L}'’-]*")]
    private static partial Regex Word();

    [GeneratedRegex(@"[.!?:;]+(?=\s|$|"")|\n")]
    private static partial Regex End();

    [GeneratedRegex("[^A-Za-z]")]
    private static partial Regex NoLetter();

    [GeneratedRegex("[aeiouy]+", RegexOptions.IgnoreCase)]
    private static partial Regex Vowels();

    /// <summary>An e that is not spoken: "made", "moves", "rained"; not "table", "boxes", "needed".</summary>
    [GeneratedRegex("(?:[^l]e|[^aeiouycsxzgh]es|[^dt]ed)$")]
    private static partial Regex SilentEnding();
}
