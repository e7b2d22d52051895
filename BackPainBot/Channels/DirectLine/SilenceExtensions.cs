
namespace BackPainBot.Channels.DirectLine;

internal static class SilenceExtensions
{
    /// <summary>
    /// ASP.NET logs every address it is asked for, and those of streams and files carry a right to them. Whatever level the settings give
    /// it, it is not to say so.
    /// </summary>
    private const string Addresses = "Microsoft.AspNetCore.Hosting.Diagnostics";

    /// <summary>Warns at every start that the keys lie in the clear: they do, in a folder that only this user can read.</summary>
    private const string Keys = "Microsoft.AspNetCore.DataProtection";

    /// <summary>Keeps out of the log what does not belong there, also where the settings ask for it.</summary>
    public static IServiceCollection AddSilence(this IServiceCollection services) => services.PostConfigure<LoggerFilterOptions>(filters =>
    {
        Silence(filters, Addresses, LogLevel.Warning);
        Silence(filters, Keys, LogLevel.Error);
    });

    /// <summary>A rule for one kind of log goes before all others, so each kind that has rules gets one of these.</summary>
    private static void Silence(LoggerFilterOptions filters, string category, LogLevel least)
    {
        var kinds = filters.Rules.Select(rule => rule.ProviderName).Append(null).Distinct().ToList();
        foreach (var rule in filters.Rules.Where(rule => rule.CategoryName?.StartsWith(category, StringComparison.OrdinalIgnoreCase) == true).ToList())
        {
            filters.Rules.Remove(rule);
        }

        foreach (var kind in kinds)
        {
            filters.Rules.Add(new LoggerFilterRule(kind, category, least, null));
        }
    }
}
