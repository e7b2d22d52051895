namespace Microsoft.Recognizers.Text;

/// <summary>Keys of <see cref="ModelResult.Resolution"/>.</summary>
public static class ResolutionKey
{
    /// <summary>All readings of an ambiguous text, such as a date without a year.</summary>
    public const string ValueSet = "values";

    /// <summary>The one value.</summary>
    public const string Value = "value";

    /// <summary>The kind of one of several readings.</summary>
    public const string Type = "type";

    /// <summary>The unit of a quantity.</summary>
    public const string Unit = "unit";

    /// <summary>How sure a choice is, from 0 to 1.</summary>
    public const string Score = "score";

    /// <summary>The ISO 4217 code of a currency.</summary>
    public const string IsoCurrency = "isoCurrency";

    /// <summary>The narrower kind, such as <c>integer</c> or <c>fraction</c> of a number.</summary>
    public const string SubType = "subtype";

    /// <summary>How far an ordinal is from what it counts from.</summary>
    public const string Offset = "offset";

    /// <summary>What an ordinal counts from: <c>start</c>, <c>end</c> or <c>current</c>.</summary>
    public const string RelativeTo = "relativeTo";
}
