namespace BackPainBot.Knowledge;

internal static class KnowledgeExtensions
{
    /// <summary>Adds the clinical core, loaded from the file beside the program.</summary>
    public static IServiceCollection AddKnowledge(this IServiceCollection services)
    {
        services.AddSingleton(_ => KnowledgeFile.Load(AppContext.BaseDirectory));
        services.AddHostedService<KnowledgePreparation>();
        services.AddHealthChecks().AddCheck<KnowledgeHealthCheck>("knowledge");
        return services;
    }
}
