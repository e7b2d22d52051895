using BackPainBot.Messaging;
using BackPainBot.Settings;
using Microsoft.Extensions.Options;

namespace BackPainBot.Startup;

/// <summary>What must be settled before any part is added: folder, address, environment.</summary>
internal static class HostStart
{
    private const string DefaultAddress = "http://127.0.0.1:3978";

    /// <summary>A builder that finds its files beside the program, whatever folder it is started from.</summary>
    /// <exception cref="StartupException">The environment is not Development, and the messages endpoint is open.</exception>
    public static WebApplicationBuilder CreateBuilder(string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,
            ContentRootPath = AppContext.BaseDirectory,
        });

        RefuseOutsideDevelopment(builder.Environment, builder.Configuration);
        if (!HasAddress(builder.Configuration))
        {
            builder.WebHost.UseUrls(DefaultAddress);
        }

        // What stops the start is told once, in plain words, by HostRun.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSettings("Shutdown", ShutdownOptions.Read);
        builder.Services.AddOptions<HostOptions>().Configure<IServiceProvider>(SetPatience);
        builder.Services.AddHostedService<Welcome>();
        return builder;
    }

    /// <summary>The web chat lets nobody in without a token of its own; the messages endpoint lets anybody.</summary>
    private static void RefuseOutsideDevelopment(IHostEnvironment environment, IConfiguration configuration)
    {
        if (!environment.IsDevelopment() && configuration.IsOn($"{MessagingExtensions.Section}:Enabled"))
        {
            throw new StartupException(
                $"The environment is {environment.EnvironmentName}, and in this version /api/messages is for Development only: it does not authenticate "
                + "callers yet, so anyone who reaches it could speak for any member. Set "
                + $"{MessagingExtensions.Section}:Enabled to false to offer the web chat alone. On a machine that only you reach, set "
                + "ASPNETCORE_ENVIRONMENT=Development (dotnet run does it by itself).");
        }
    }

    private static void SetPatience(HostOptions host, IServiceProvider services)
    {
        try
        {
            host.ShutdownTimeout = services.GetRequiredService<IOptions<ShutdownOptions>>().Value.Patience;
        }
        catch (OptionsValidationException)
        {
            // Told with everything else that is wrong when the host starts, which is after this.
        }
    }

    private static bool HasAddress(ConfigurationManager configuration) =>
        !string.IsNullOrWhiteSpace(configuration["urls"])
        || !string.IsNullOrWhiteSpace(configuration["http_ports"])
        || !string.IsNullOrWhiteSpace(configuration["https_ports"])
        || configuration.GetSection("Kestrel:Endpoints").Exists();
}
