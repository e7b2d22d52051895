namespace Microsoft.Recognizers.Text.Tokens;

/// <summary>What a token is made of.</summary>
internal enum TokenKind : byte
{
    /// <summary>No token: the place before the first and after the last.</summary>
    None,

    /// <summary>A run of letters and their combining marks.</summary>
    Word,

    /// <summary>A run of the digits 0 to 9, of ordinary or full width.</summary>
    Digits,

    /// <summary>One other character that is not white space; a surrogate pair is one.</summary>
    Symbol,
}
