namespace Microsoft.Recognizers.Text;

/// <summary>Values shared by the recognizers.</summary>
public static class Constants
{
    /// <summary>Stands for an index where there is none.</summary>
    public const int InvalidIndex = -1;
}
