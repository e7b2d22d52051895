namespace Microsoft.Bot.Schema;

/// <summary>Kinds of errors that channels answer with, for <see cref="Error.Code"/>.</summary>
public class ErrorCodes
{
    /// <summary>The service failed.</summary>
    public const string ServiceError = "ServiceError";

    /// <summary>A value was not allowed.</summary>
    public const string BadArgument = "BadArgument";

    /// <summary>The request could not be read.</summary>
    public const string BadSyntax = "BadSyntax";

    /// <summary>A required property was not there.</summary>
    public const string MissingProperty = "MissingProperty";

    /// <summary>The message was too long.</summary>
    public const string MessageSizeTooBig = "MessageSizeTooBig";
}
