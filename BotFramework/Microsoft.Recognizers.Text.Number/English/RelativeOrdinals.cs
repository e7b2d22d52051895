using Microsoft.Recognizers.Text.Tokens;

namespace Microsoft.Recognizers.Text.Number.English;

/// <summary>Ordinals that count from the end or from where one is.</summary>
internal static class RelativeOrdinals
{
    private static readonly Entry[] Entries =
    [
        new("last", "end", 0),
        new("penultimate", "end", -1),
        new("next to last", "end", -1),
        new("next to the last", "end", -1),
        new("the second to last", "end", -1),
        new("the last but one", "end", -1),
        new("the one before the last", "end", -1),
        new("the one before the last one", "end", -1),
        new("antepenultimate", "end", -2),
        new("next", "current", 1),
        new("next one", "current", 1),
        new("current", "current", 0),
        new("current one", "current", 0),
        new("previous", "current", -1),
        new("previous one", "current", -1),
    ];

    private static readonly PhraseTable Phrases = MakePhrases();

    /// <summary>Reads the longest phrase that begins at a token.</summary>
    public static bool TryRead(TokenText text, int index, out int offset, out string relativeTo, out int next)
    {
        next = Phrases.FindLongest(text, index, out var entry);
        (offset, relativeTo) = entry < 0 ? (0, null) : (Entries[entry].Offset, Entries[entry].RelativeTo);
        return entry >= 0;
    }

    private static PhraseTable MakePhrases()
    {
        var phrases = new PhraseTable(Entries.Length * 2);
        for (var index = 0; index < Entries.Length; index++)
        {
            phrases.Add(Entries[index].Phrase, index);
        }

        return phrases;
    }

    private sealed record Entry(string Phrase, string RelativeTo, int Offset);
}
