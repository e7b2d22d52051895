namespace Microsoft.Recognizers.Text.Number.English;

/// <summary>What a part of a fraction is.</summary>
internal enum FractionPartKind : byte
{
    /// <summary>A number below a hundred.</summary>
    Small,

    /// <summary>Hundred, thousand, ...</summary>
    Round,
    And,
}
