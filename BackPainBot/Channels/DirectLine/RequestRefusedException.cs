namespace BackPainBot.Channels.DirectLine;

/// <summary>A request that is answered with an error. The message is for the developer of the page and quotes nothing of the request.</summary>
internal sealed class RequestRefusedException(int statusCode, string code, string message) : Exception(message)
{
    /// <summary>The HTTP status to answer with: 4xx.</summary>
    public int StatusCode => statusCode;

    /// <summary>What programs read.</summary>
    public string Code => code;

    public static RequestRefusedException BadArgument(string message) => new(StatusCodes.Status400BadRequest, "BadArgument", message);

    public static RequestRefusedException TooManyRequests(int statusCode) =>
        new(statusCode, "TooManyRequests", "Too many requests; try again in a minute.");

    public static RequestRefusedException NoConversation() => new(
        StatusCodes.Status404NotFound, "ConversationNotFound", "There is no such conversation, or its time is over. Begin a new one.");

    public static RequestRefusedException NoRoom() => new(
        StatusCodes.Status413PayloadTooLarge, "TooManyFiles", "There is no room for more files today.");

    public static RequestRefusedException TooLarge(long most) => new(
        StatusCodes.Status413PayloadTooLarge, "MessageSizeTooBig", $"At most {most / 1024} kB are taken.");
}
