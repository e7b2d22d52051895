namespace Microsoft.Bot.Connector.Client;

/// <summary>One operation of the connector protocol.</summary>
/// <param name="Operation">Its name, for exceptions.</param>
/// <param name="Method">The HTTP method.</param>
/// <param name="Path">Path and query below the service's address, encoded.</param>
internal sealed record ConnectorRequest(string Operation, HttpMethod Method, string Path)
{
    /// <summary>What is sent as JSON; <c>null</c> sends no body.</summary>
    public object Body { get; init; }

    /// <summary>The conversation it concerns; <c>null</c> for none.</summary>
    public string ConversationId { get; init; }

    /// <summary>Headers that the caller adds; <c>null</c> for none.</summary>
    public Dictionary<string, List<string>> CustomHeaders { get; init; }
}
