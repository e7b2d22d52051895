namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Cuts texts into words at spaces and punctuation; an emoji is a word by itself.</summary>
public class Tokenizer
{
    /// <summary>The tokenizer that is used where no other is named.</summary>
    public static TokenizerFunction DefaultTokenizer { get; } = DefaultTokenizerImpl;

    /// <summary>Cuts a text into words, compared in lower case.</summary>
    /// <param name="text">The text; null for an empty one.</param>
    /// <param name="locale">Its language; makes no difference here.</param>
    /// <returns>The words, in order.</returns>
    public static List<Token> DefaultTokenizerImpl(string text, string locale = null)
    {
        var tokens = new List<Token>();
        if (string.IsNullOrEmpty(text))
        {
            return tokens;
        }

        var start = -1;
        var index = 0;
        while (index < text.Length)
        {
            var isPair = char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]);
            if (isPair || IsBreak(text[index]))
            {
                Add(tokens, text, start, index);
                start = -1;
                if (isPair)
                {
                    Add(tokens, text, index, index + 2);
                    index++;
                }
            }
            else if (start < 0)
            {
                start = index;
            }

            index++;
        }

        Add(tokens, text, start, text.Length);
        return tokens;
    }

    private static void Add(List<Token> tokens, string text, int start, int end)
    {
        if (start >= 0)
        {
            var word = text[start..end];
            tokens.Add(new Token { Start = start, End = end - 1, Text = word, Normalized = word.ToLowerInvariant() });
        }
    }

    // The blocks of Unicode that hold spaces, punctuation and symbols.
    private static bool IsBreak(char c) => c switch
    {
        <= '\u002F' => true,
        >= '\u003A' and <= '\u0040' => true,
        >= '\u005B' and <= '\u0060' => true,
        >= '\u007B' and <= '\u00BF' => true,
        >= '\u02B9' and <= '\u036F' => true,
        >= '\u2000' and <= '\u2BFF' => true,
        >= '\u2E00' and <= '\u2E7F' => true,
        _ => false,
    };
}
