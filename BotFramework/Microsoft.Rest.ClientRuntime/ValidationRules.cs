namespace Microsoft.Rest;

/// <summary>The rules that a <see cref="ValidationException"/> can name.</summary>
public static class ValidationRules
{
    /// <summary>A required parameter was <c>null</c>.</summary>
    public const string CannotBeNull = "CannotBeNull";
}
