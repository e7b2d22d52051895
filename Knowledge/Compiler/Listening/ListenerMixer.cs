namespace BackPainBot.Knowledge.Compiler;

/// <summary>Sets phrases side by side, as members do: a danger sign comes in the middle of an ordinary story.</summary>
internal static class ListenerMixer
{
    private const int LongestPart = 70;
    private const int Story = 3;
    private static readonly string[] Joints = [", ", " and ", " but ", " and now ", ", also ", " - "];

    /// <summary>The phrases themselves, and some of them beside a harmless one.</summary>
    public static List<(string Text, string Label, float Weight)> Mix(IReadOnlyList<CorpusPhrase> phrases)
    {
        var random = new DeterministicRandom(7);
        var fillers = phrases.Where(p => p.Label == Corpus.Harmless && p.Text.Length <= LongestPart).Select(p => p.Text).ToList();
        var texts = new List<(string, string, float)>(phrases.Count * 2);
        foreach (var phrase in phrases)
        {
            texts.Add((phrase.Text, phrase.Label, 1));
            if (phrase.Text.Length > LongestPart * 2 || fillers.Count == 0)
            {
                continue;
            }

            var filler = fillers[random.Next(fillers.Count)];
            var joint = Joints[random.Next(Joints.Length)];
            texts.Add((random.Next(3) == 0 ? phrase.Text + joint + filler : filler + joint + phrase.Text, phrase.Label, 0.6f));
        }

        // A long story adds up nothing.
        for (var i = 0; i < fillers.Count; i++)
        {
            var parts = Enumerable.Range(0, Story).Select(_ => fillers[random.Next(fillers.Count)]);
            texts.Add((string.Join(Joints[random.Next(Joints.Length)], parts), Corpus.Harmless, 0.6f));
        }

        return texts;
    }
}
