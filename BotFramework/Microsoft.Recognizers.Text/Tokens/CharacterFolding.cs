using System.Globalization;

namespace Microsoft.Recognizers.Text.Tokens;

/// <summary>Maps each character to the one that the word tables are written in. One to one: positions stay the same.</summary>
internal static class CharacterFolding
{
    private const char FirstFullWidth = '\uFF01';
    private const char LastFullWidth = '\uFF5E';
    private const int FullWidthOffset = 0xFEE0;

    public static char Fold(char character) =>
        character < '\u0080'
            ? (char.IsAsciiLetterUpper(character) ? (char)(character | 0x20) : character)
            : FoldOther(character);

    public static bool IsWordPart(char character) =>
        character < '\u0080' ? char.IsAsciiLetter(character) : IsOtherWordPart(character);

    private static char FoldOther(char character) => character switch
    {
        '\u2018' or '\u2019' or '\u02BC' => '\'',
        '\u201C' or '\u201D' or '\u2033' => '"',
        '\u2032' => '\'',
        '\u2212' => '-',
        '\u3001' => ',',
        '\u00B5' => '\u03BC',
        '\u00BA' => '\u00B0',
        >= FirstFullWidth and <= LastFullWidth => Fold((char)(character - FullWidthOffset)),
        _ => char.ToLowerInvariant(character),
    };

    private static bool IsOtherWordPart(char character) =>
        char.IsLetter(character)
        || CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
