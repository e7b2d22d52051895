using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Client;

/// <summary>Builds the encoded paths of the connector protocol.</summary>
internal static class ConnectorPath
{
    public const string Conversations = "v3/conversations";

    /// <summary>Encodes an id for one segment of a path: <c>19:abc;messageid=1</c> holds characters that a path gives a meaning.</summary>
    /// <param name="id">The id.</param>
    /// <param name="parameter">Name of the parameter it came in.</param>
    /// <returns>The segment.</returns>
    /// <exception cref="ValidationException">The id is <c>null</c> or empty, or would name another place than the one meant.</exception>
    public static string Segment(string id, string parameter)
    {
        if (string.IsNullOrEmpty(id))
        {
            throw new ValidationException(ValidationRules.CannotBeNull, parameter);
        }

        // Dots alone mean "here" and "above" in a path, encoded or not.
        return id is "." or ".."
            ? throw new ValidationException("Pattern", parameter)
            : Uri.EscapeDataString(id);
    }

    public static string Conversation(string conversationId) => $"{Conversations}/{Segment(conversationId, nameof(conversationId))}";

    public static string Activities(string conversationId) => $"{Conversation(conversationId)}/activities";

    public static string Activity(string conversationId, string activityId) =>
        $"{Activities(conversationId)}/{Segment(activityId, nameof(activityId))}";

    /// <summary>Appends the parameters that have a value.</summary>
    public static string Query(string path, params ReadOnlySpan<(string Name, string Value)> parameters)
    {
        var separator = '?';
        foreach (var (name, value) in parameters)
        {
            if (value != null)
            {
                path = $"{path}{separator}{name}={Uri.EscapeDataString(value)}";
                separator = '&';
            }
        }

        return path;
    }
}
