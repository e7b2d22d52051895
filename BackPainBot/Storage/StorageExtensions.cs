using BackPainBot.Dialogs;
using BackPainBot.Settings;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.Options;

namespace BackPainBot.Storage;

internal static class StorageExtensions
{
    /// <summary>Adds where state is kept: the <see cref="IStorage"/> that the settings choose, its retention and its health.</summary>
    public static IServiceCollection AddStorage(this IServiceCollection services)
    {
        services.AddSettings("Storage", StorageOptions.Read);
        services.AddSingleton<DocumentStorage>(provider =>
        {
            var options = provider.GetRequiredService<IOptions<StorageOptions>>().Value;
            var clock = provider.GetRequiredService<TimeProvider>();
            var logger = provider.GetRequiredService<ILogger<DocumentStorage>>();
            return options.Kind switch
            {
                StorageKind.Memory => new MemoryDocumentStorage(clock, options.Lifetimes, logger),
                _ => new SqlDocumentStorage(provider.GetRequiredService<ISqlDatabase>(), clock, options.Lifetimes, logger),
            };
        });
        services.AddSingleton<ISqlDatabase>(provider => new SqliteDatabase(
            provider.GetRequiredService<IOptions<StorageOptions>>().Value.File,
            provider.GetRequiredService<ILogger<SqliteDatabase>>(),
            provider.GetServices<SqlTables>()));
        services.AddSingleton<IStorage>(provider => provider.GetRequiredService<DocumentStorage>());
        services.AddSingleton<IExpiringStore>(provider => provider.GetRequiredService<DocumentStorage>());
        services.AddOptions<ConversationOptions>().Configure<IOptions<StorageOptions>>(
            (conversation, storage) =>
            {
                conversation.RetentionDays = (int)storage.Value.Retention.TotalDays;
                conversation.EpisodeDays = (int)storage.Value.Episodes.TotalDays;
            });
        services.AddHostedService<StoragePreparation>();
        services.AddHostedService<RetentionService>();
        services.AddHealthChecks().AddCheck<StorageHealthCheck>("storage");
        return services;
    }
}
