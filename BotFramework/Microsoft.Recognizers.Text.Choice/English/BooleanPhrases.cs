using Microsoft.Recognizers.Text.Tokens;

namespace Microsoft.Recognizers.Text.Choice.English;

/// <summary>What English says for yes and no.</summary>
internal static class BooleanPhrases
{
    private const int No = 0;
    private const int Yes = 1;
    private const int Neither = 2;

    private const char LowestSkinTone = '\uDFFB';
    private const char HighestSkinTone = '\uDFFF';

    private static readonly PhraseTable Phrases = Make();

    /// <summary>Reads the longest phrase that begins at a token.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">The token.</param>
    /// <param name="isYes">What it says; null for a phrase that only looks like yes, such as "not sure".</param>
    /// <returns>The token behind the phrase, or <paramref name="index"/> if there is none.</returns>
    public static int Read(TokenText text, int index, out bool? isYes)
    {
        var next = Phrases.FindLongest(text, index, out var value);
        isYes = value switch
        {
            Yes => true,
            No => false,
            _ => null,
        };

        return next > index && IsSkinTone(text, next) ? next + 1 : next;
    }

    public static bool IsEmoji(TokenText text, int index) =>
        text[index].Kind == TokenKind.Symbol && (text[index].Length == 2 || Phrases.FindLongest(text, index, out _) > index);

    private static bool IsSkinTone(TokenText text, int index) =>
        text.IsJoined(index) && text[index].Length == 2
        && text.Source[text[index].Start] == '\uD83C'
        && text.Source[text[index].Start + 1] is >= LowestSkinTone and <= HighestSkinTone;

    private static PhraseTable Make()
    {
        var phrases = new PhraseTable(160);
        Add(phrases, Yes, "true|yes|yess|yep|yup|yeah|yea|yeh|yah|y|aye|sure|ok|okay|okey|agree|agreed|affirmative|absolutely|of course");
        Add(phrases, Yes, "\U0001F44D|\U0001F44C");
        Add(phrases, No, "false|no|nope|nop|nah|naw|nay|not ok|not okay|not really|not at all|disagree");
        Add(phrases, No, "\U0001F44E|\u270B|\U0001F590");
        Add(phrases, Neither, "not sure|not too sure|not so sure|not quite sure|not really sure|not entirely sure|not 100% sure|make sure|made sure");
        Add(phrases, Neither, "not agree|not true|not yes|don't agree|dont agree|isn't true|isnt true|isn't ok|isnt ok|aren't sure|wasn't sure");
        return phrases;
    }

    private static void Add(PhraseTable phrases, int value, string list)
    {
        foreach (var phrase in list.Split('|'))
        {
            phrases.Add(phrase, value);
        }
    }
}
