namespace BackPainBot.Clinical;

/// <summary>What a token is.</summary>
internal enum TokenKind : byte
{
    /// <summary>A word, known or not.</summary>
    Word,

    /// <summary>A number in digits.</summary>
    Number,

    /// <summary>A comma, dash, colon or bracket.</summary>
    Comma,

    /// <summary>The end of a sentence or line.</summary>
    Stop,
}
