namespace Microsoft.Bot.Builder;

/// <summary>Puts an object into each turn's <see cref="ITurnContext.TurnState"/>.</summary>
/// <typeparam name="T">The type by which it is found.</typeparam>
public class RegisterClassMiddleware<T> : IMiddleware
    where T : class
{
    private readonly string _key;

    /// <summary>Registers an object by the full name of <typeparamref name="T"/>.</summary>
    /// <param name="service">The object.</param>
    public RegisterClassMiddleware(T service)
        : this(service, null)
    {
    }

    /// <summary>Registers an object by a name.</summary>
    /// <param name="service">The object.</param>
    /// <param name="key">The name; null for the full name of <typeparamref name="T"/>.</param>
    public RegisterClassMiddleware(T service, string key)
    {
        ArgumentNullException.ThrowIfNull(service);
        Service = service;
        _key = key ?? typeof(T).FullName;
    }

    /// <summary>The object.</summary>
    public T Service { get; set; }

    /// <inheritdoc/>
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate nextTurn, CancellationToken cancellationToken)
    {
        BotAssert.ContextNotNull(turnContext);
        ArgumentNullException.ThrowIfNull(nextTurn);

        turnContext.TurnState.Set(_key, Service);
        await nextTurn(cancellationToken).ConfigureAwait(false);
    }
}
