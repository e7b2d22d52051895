namespace Microsoft.Bot.Builder;

/// <summary>Several states, loaded and saved together.</summary>
public class BotStateSet
{
    /// <summary>Puts states together.</summary>
    /// <param name="botStates">The states.</param>
    public BotStateSet(params BotState[] botStates)
    {
        ArgumentNullException.ThrowIfNull(botStates);
        BotStates = [.. botStates];
    }

    /// <summary>The states.</summary>
    public List<BotState> BotStates { get; set; }

    /// <summary>Adds a state.</summary>
    /// <param name="botState">The state.</param>
    /// <returns>This set.</returns>
    public BotStateSet Add(BotState botState)
    {
        ArgumentNullException.ThrowIfNull(botState);
        BotStates.Add(botState);
        return this;
    }

    /// <summary>Loads all states, at the same time.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="force">True to load them again and forget what was changed since.</param>
    /// <param name="cancellationToken">Stops the loading.</param>
    /// <returns>A task that completes when all are loaded.</returns>
    public Task LoadAllAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
        => ForAll(state => state.LoadAsync(turnContext, force, cancellationToken));

    /// <summary>Writes all states that changed, at the same time.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="force">True to write them even if they did not change.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>A task that completes when all are written.</returns>
    public Task SaveAllChangesAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
        => ForAll(state => state.SaveChangesAsync(turnContext, force, cancellationToken));

    private async Task ForAll(Func<BotState, Task> action)
    {
        var tasks = new Task[BotStates.Count];
        for (var i = 0; i < tasks.Length; i++)
        {
            tasks[i] = action(BotStates[i]);
        }

        await Task.WhenAll(tasks).ConfigureAwait(false);
    }
}
