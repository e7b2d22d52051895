using System.Globalization;
using BackPainBot.Dialogs.Services;
using Microsoft.Extensions.Options;

namespace BackPainBot.Dialogs.Words;

/// <summary>
/// Fills the places that sentences and clinical texts leave for what differs between regions and gyms: {ambulance},
/// {adviceLine}, {crisisLine}, {poisonLine}, {childLine}, {emergencyDepartment},
/// {retentionDays} and {episodeDays}.
/// </summary>
public sealed class Placeholders
{
    private readonly LocalServices _services;
    private readonly string _retentionDays;
    private readonly string _episodeDays;

    /// <summary>Made once.</summary>
    public Placeholders(LocalServices services, IOptions<ConversationOptions> options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _services = services;
        _episodeDays = options.Value.EpisodeDays.ToString(CultureInfo.InvariantCulture);
        _retentionDays = options.Value.RetentionDays.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>The text for a member of this locale, such as <c>en-GB</c>; other braces stay as they are.</summary>
    public string Fill(string text, string? locale)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!text.Contains('{', StringComparison.Ordinal))
        {
            return text;
        }

        var numbers = _services.For(locale);
        return text
            .Replace("{ambulance}", numbers.Ambulance, StringComparison.Ordinal)
            .Replace("{adviceLine}", numbers.AdviceLine, StringComparison.Ordinal)
            .Replace("{crisisLine}", numbers.CrisisLine, StringComparison.Ordinal)
            .Replace("{poisonLine}", numbers.PoisonLine, StringComparison.Ordinal)
            .Replace("{childLine}", numbers.ChildLine, StringComparison.Ordinal)
            .Replace("{emergencyDepartment}", numbers.EmergencyDepartment, StringComparison.Ordinal)
            .Replace("{retentionDays}", _retentionDays, StringComparison.Ordinal)
            .Replace("{episodeDays}", _episodeDays, StringComparison.Ordinal);
    }
}
