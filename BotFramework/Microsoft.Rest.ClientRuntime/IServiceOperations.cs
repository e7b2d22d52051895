namespace Microsoft.Rest;

/// <summary>A group of operations of a service, reached through the client that owns it.</summary>
/// <typeparam name="TClient">The client's own type.</typeparam>
public interface IServiceOperations<TClient>
    where TClient : ServiceClient<TClient>
{
    /// <summary>The client through which the operations are sent.</summary>
    TClient Client { get; }
}
