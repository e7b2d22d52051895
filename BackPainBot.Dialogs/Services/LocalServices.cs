using System.Collections.Frozen;
using System.Text.Json;
using Microsoft.Extensions.Options;

namespace BackPainBot.Dialogs.Services;

/// <summary>Whom to call where the member is: the gym's setting before the built-in table, and 112 where neither tells.</summary>
/// <remarks>The built-in table, <c>services.json</c>, holds public numbers as of 2026 (the child lines: the members of Child Helpline International, and 116 111,
/// which the European Commission reserved for them); a gym checks its own before it opens.</remarks>
public sealed class LocalServices
{
    private const string AnyRegion = "*";
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);
    private readonly FrozenDictionary<string, ServiceNumbers> _regions;
    private readonly ServicesOptions _options;

    /// <summary>Made once.</summary>
    public LocalServices(IOptions<ServicesOptions> options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options.Value;
        var regions = new Dictionary<string, ServiceNumbers>(BuiltIn(), StringComparer.OrdinalIgnoreCase);
        foreach (var (region, numbers) in _options.Regions)
        {
            regions[region] = Over(regions.GetValueOrDefault(region), numbers);
        }

        _regions = regions.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>How to reach a person of the gym; empty where the gym has not said.</summary>
    public string GymContact => _options.GymContact;

    /// <summary>Where a clinician can be booked, by the words on the button; empty where the gym has not said.</summary>
    public IReadOnlyDictionary<string, string> ClinicLinks => _options.ClinicLinks;

    /// <summary>The numbers for a locale such as <c>en-GB</c>; every one of them is there.</summary>
    public ServiceNumbers For(string? locale)
    {
        var fallback = _regions[AnyRegion];
        var region = Region(locale) ?? Region(_options.Locale);
        return region is not null && _regions.TryGetValue(region, out var numbers) ? Over(fallback, numbers) : fallback;
    }

    private static string? Region(string? locale)
    {
        var dash = locale?.LastIndexOf('-') ?? -1;
        return dash > 0 && dash < locale!.Length - 1 ? locale[(dash + 1)..] : null;
    }

    private static ServiceNumbers Over(ServiceNumbers? fallback, ServiceNumbers numbers) => new()
    {
        Ambulance = numbers.Ambulance ?? fallback?.Ambulance,
        AdviceLine = numbers.AdviceLine ?? fallback?.AdviceLine,
        CrisisLine = numbers.CrisisLine ?? fallback?.CrisisLine,
        CrisisText = numbers.CrisisText ?? (numbers.CrisisLine is null ? fallback?.CrisisText : null),
        CrisisTextWord = numbers.CrisisTextWord ?? (numbers.CrisisLine is null && numbers.CrisisText is null ? fallback?.CrisisTextWord : null),
        PoisonLine = numbers.PoisonLine ?? fallback?.PoisonLine,
        ChildLine = numbers.ChildLine ?? fallback?.ChildLine,
        EmergencyDepartment = numbers.EmergencyDepartment ?? fallback?.EmergencyDepartment,
    };

    private static Dictionary<string, ServiceNumbers> BuiltIn()
    {
        using var stream = typeof(LocalServices).Assembly.GetManifestResourceStream("Services.services.json")!;
        return JsonSerializer.Deserialize<Dictionary<string, ServiceNumbers>>(stream, Json)!;
    }
}
