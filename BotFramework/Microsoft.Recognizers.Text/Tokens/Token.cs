using System.Runtime.InteropServices;

namespace Microsoft.Recognizers.Text.Tokens;

/// <summary>A place in a text. Sixteen bytes, so that a sentence's tokens fit a few cache lines.</summary>
/// <param name="start">Index of the first UTF-16 code unit.</param>
/// <param name="end">Index after the last one.</param>
/// <param name="hash">The hash of the folded characters, as <see cref="TokenHash"/> makes it.</param>
/// <param name="kind">What it is made of.</param>
/// <param name="afterSpace">Whether white space, or the beginning of the text, comes before it.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly struct Token(int start, int end, uint hash, TokenKind kind, bool afterSpace)
{
    public readonly int Start = start;
    public readonly int End = end;
    public readonly uint Hash = hash;
    public readonly TokenKind Kind = kind;
    public readonly bool AfterSpace = afterSpace;

    public int Length => End - Start;
}
