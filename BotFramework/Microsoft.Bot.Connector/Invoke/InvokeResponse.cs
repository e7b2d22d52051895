namespace Microsoft.Bot.Builder;

/// <summary>What a bot answers to an invoke activity: an HTTP status and a body.</summary>
public class InvokeResponse
{
    /// <summary>The HTTP status, for example 200; 501 says that nothing handled the invoke.</summary>
    public int Status { get; set; }

    /// <summary>What is written as the JSON body; <c>null</c> for an empty body.</summary>
    public object Body { get; set; }

    /// <summary>Whether <see cref="Status"/> is one of 200 to 299.</summary>
    /// <returns><c>true</c> for a success.</returns>
    public bool IsSuccessStatusCode() => Status is >= 200 and <= 299;
}
