namespace Microsoft.Recognizers.Text.Number;

/// <summary>How a number is written; what a result's <c>subtype</c> says.</summary>
internal enum NumberSubType : byte
{
    /// <summary>Several numbers that belong together, such as "3 hundred and 21": a result then has no subtype.</summary>
    Merged,
    Integer,
    Decimal,
    Fraction,
    Power,
}
