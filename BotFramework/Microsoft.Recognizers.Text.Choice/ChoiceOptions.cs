namespace Microsoft.Recognizers.Text.Choice;

/// <summary>What the choice recognizers should do otherwise than usual.</summary>
[Flags]
public enum ChoiceOptions
{
    /// <summary>Nothing.</summary>
    None = 0,
}
