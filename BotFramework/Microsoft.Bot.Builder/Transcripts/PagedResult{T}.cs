namespace Microsoft.Bot.Builder;

/// <summary>One page of a list.</summary>
/// <typeparam name="T">What is listed.</typeparam>
public class PagedResult<T>
{
    /// <summary>What is on this page.</summary>
    public T[] Items { get; set; } = [];

    /// <summary>Asks for the next page; null on the last one.</summary>
    public string ContinuationToken { get; set; }
}
