using System.Collections.Immutable;
using System.Text.RegularExpressions;
using BackPainBot.Clinical;
using BackPainBot.Dialogs.Cards;
using BackPainBot.Dialogs.Words;

namespace BackPainBot.Dialogs.Services;

/// <summary>The buttons that call, write to or open whoever can help, most important first.</summary>
public sealed partial class ServiceLinks
{
    private const string SelfHarm = "selfHarm";
    private readonly LocalServices _services;
    private readonly Wording _words;

    /// <summary>Made once.</summary>
    public ServiceLinks(LocalServices services, Wording words)
    {
        _services = services;
        _words = words;
    }

    /// <summary>The buttons of an outcome for a member of this locale; a service without a number to dial gets none.</summary>
    public ImmutableArray<CardLink> For(Assessment assessment, string? locale)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        var numbers = _services.For(locale);
        IEnumerable<CardLink?> crisis = assessment.RedFlags.Contains(SelfHarm) ? Crisis(numbers) : [];
        CardLink?[] links = assessment.Level switch
        {
            LevelOfCare.Ambulance => [Call("Link.Call", numbers.Ambulance), .. crisis],
            LevelOfCare.Emergency => [Call("Link.CallIfNoWay", numbers.Ambulance), .. crisis],
            LevelOfCare.Crisis => [.. crisis, Call("Link.CallIfDanger", numbers.Ambulance)],
            LevelOfCare.Urgent => [Call("Link.Call", numbers.AdviceLine), .. Clinics()],
            LevelOfCare.Soon => [.. Clinics()],
            _ => [],
        };
        return [.. links.OfType<CardLink>().DistinctBy(link => link.Url)];
    }

    /// <summary>The button that calls an ambulance where a member of this locale is.</summary>
    public ImmutableArray<CardLink> Ambulance(string? locale) => [.. new[] { Call("Link.Call", _services.For(locale).Ambulance) }.OfType<CardLink>()];

    /// <summary>The first number in a service's words, as a phone dials it; null where there is none.</summary>
    internal static string? Dial(string? service) => NumberIn(service) is { } number ? Separator().Replace(number, string.Empty) : null;

    /// <summary>The first number in a service's words, as they have it; null where there is none.</summary>
    internal static string? NumberIn(string? service) => service is not null && Number().Match(service) is { Success: true } match ? match.Value : null;

    private IEnumerable<CardLink?> Crisis(ServiceNumbers numbers)
    {
        yield return Call("Link.Call", numbers.CrisisLine);
        if (numbers.CrisisText is { } text)
        {
            var body = numbers.CrisisTextWord is { } word ? $"?body={Uri.EscapeDataString(word)}" : string.Empty;
            yield return new CardLink(_words["Link.Text", numbers.CrisisTextWord ?? _words["Link.AnyWord"], text], $"sms:{Dial(text)}{body}");
        }
    }

    private CardLink? Call(string title, string? service)
    {
        return NumberIn(service) is not { } shown ? null : new CardLink(_words[title, shown], $"tel:{Uri.EscapeDataString(Dial(shown)!)}");
    }

    private IEnumerable<CardLink> Clinics() => _services.ClinicLinks.Select(clinic => new CardLink(clinic.Key, clinic.Value));

    [GeneratedRegex(@"[+#*]?\d(?:[\d -]*\d)?", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex("[ -]", RegexOptions.CultureInvariant)]
    private static partial Regex Separator();
}
