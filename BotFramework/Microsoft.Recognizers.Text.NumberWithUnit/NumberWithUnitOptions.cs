namespace Microsoft.Recognizers.Text.NumberWithUnit;

/// <summary>What the recognizers of quantities should do otherwise than usual.</summary>
[Flags]
public enum NumberWithUnitOptions
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Nothing here: there is no cache.</summary>
    NoProtoCache = 16,

    /// <summary>Nothing here.</summary>
    EnablePreview = 8388608,
}
