namespace BackPainBot.Rehearsals;

internal static class RehearsalExtensions
{
    /// <summary>Twice, because what is called often is compiled again.</summary>
    private const int Times = 2;

    /// <summary>Has the host rehearse its conversations when it starts.</summary>
    public static IServiceCollection AddRehearsal(this IServiceCollection services)
    {
        services.AddSingleton(provider => ActivatorUtilities.CreateInstance<Rehearsal>(
            provider, (Func<CancellationToken, Task>)(cancellationToken => PlayAsync(provider, cancellationToken))));
        services.AddHostedService(provider => provider.GetRequiredService<Rehearsal>());
        services.AddHealthChecks().AddCheck<Rehearsal>("rehearsal");
        return services;
    }

    private static async Task PlayAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        await using var stage = await RehearsalStage.BuildAsync(services, cancellationToken);
        for (var time = 0; time < Times; time++)
        {
            await stage.PlayAsync(cancellationToken);
        }
    }
}
