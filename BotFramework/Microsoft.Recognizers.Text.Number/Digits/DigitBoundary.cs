using Microsoft.Recognizers.Text.Tokens;

namespace Microsoft.Recognizers.Text.Digits;

/// <summary>Says whether a number written in digits may begin or end at a token.</summary>
internal static class DigitBoundary
{
    /// <summary>False if a letter, a digit or an underscore stands right before the token.</summary>
    public static bool IsOpenBefore(TokenText text, int index) => !text.IsJoined(index) || !IsWordPart(text, index - 1);

    /// <summary>False if a letter, a digit or an underscore stands right behind the token.</summary>
    public static bool IsOpenAfter(TokenText text, int index) => !text.IsJoined(index + 1) || !IsWordPart(text, index + 1);

    public static bool IsSeparator(TokenText text, int index) => text.Is(index, '.') || text.Is(index, ',');

    /// <summary>Whether digits and a separator stand right before: "22," before "24".</summary>
    public static bool FollowsSeparator(TokenText text, int index) =>
        text.IsJoined(index) && IsSeparator(text, index - 1) && text.IsJoined(index - 1) && text.IsDigits(index - 2);

    /// <summary>Whether a separator and digits stand right at a token: ",24" behind "22".</summary>
    public static bool IsSeparatorAndDigits(TokenText text, int index) =>
        text.IsJoined(index) && IsPointAndDigits(text, index);

    /// <summary>Whether a separator with digits right behind it stands at a token, whatever comes before.</summary>
    public static bool IsPointAndDigits(TokenText text, int index) =>
        IsSeparator(text, index) && text.IsJoined(index + 1) && text.IsDigits(index + 1);

    private static bool IsWordPart(TokenText text, int index) =>
        text[index].Kind is TokenKind.Word or TokenKind.Digits || text.Is(index, '_');
}
