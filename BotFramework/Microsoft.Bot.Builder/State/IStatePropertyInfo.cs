namespace Microsoft.Bot.Builder;

/// <summary>What is known of a property of a state.</summary>
public interface IStatePropertyInfo
{
    /// <summary>The name of the property.</summary>
    string Name { get; }
}
