namespace Microsoft.Bot.Builder;

/// <summary>An <see cref="InvokeResponse"/> whose body has a type.</summary>
/// <typeparam name="T">Type of the body.</typeparam>
public class InvokeResponse<T> : InvokeResponse
{
    /// <summary>The body; the type's default where it is absent or of another type.</summary>
    public new T Body
    {
        get => base.Body is T body ? body : default;
        set => base.Body = value;
    }
}
