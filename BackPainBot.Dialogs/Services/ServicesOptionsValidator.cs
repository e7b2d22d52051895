using System.Text.RegularExpressions;
using Microsoft.Extensions.Options;

namespace BackPainBot.Dialogs.Services;

/// <summary>Says everything that is wrong in the section <c>Services</c> at once, each with its key and its mend.</summary>
internal sealed partial class ServicesOptionsValidator : IValidateOptions<ServicesOptions>
{
    private const int MostClinicLinks = 3;

    public ValidateOptionsResult Validate(string? name, ServicesOptions options)
    {
        var failures = new List<string>();
        if (options.Locale.Length > 0 && !Locale().IsMatch(options.Locale))
        {
            failures.Add($"{ServicesOptions.Section}:Locale is \"{options.Locale}\"; give a language and a region, such as en-GB, or remove the key.");
        }

        foreach (var (region, numbers) in options.Regions)
        {
            var key = $"{ServicesOptions.Section}:Regions:{region}";
            if (!RegionCode().IsMatch(region))
            {
                failures.Add($"{key} is no region; name it by its two letters, such as GB.");
            }

            string?[] given = [numbers.Ambulance, numbers.AdviceLine, numbers.CrisisLine, numbers.CrisisText, numbers.CrisisTextWord, numbers.PoisonLine, numbers.ChildLine, numbers.EmergencyDepartment];
            if (given.All(number => number is null) || given.Any(number => number is not null && string.IsNullOrWhiteSpace(number)))
            {
                failures.Add($"{key} has no number, or an empty one; give Ambulance, AdviceLine, CrisisLine, PoisonLine, ChildLine or EmergencyDepartment, and remove what is empty.");
            }
        }

        foreach (var (title, address) in options.ClinicLinks)
        {
            if (!Uri.TryCreate(address, UriKind.Absolute, out var page) || page.Scheme != Uri.UriSchemeHttps)
            {
                failures.Add($"{ServicesOptions.Section}:ClinicLinks:{title} is \"{address}\"; give the https address of the page.");
            }
        }

        if (options.ClinicLinks.Count > MostClinicLinks)
        {
            failures.Add($"{ServicesOptions.Section}:ClinicLinks has {options.ClinicLinks.Count} pages; leave the {MostClinicLinks} that matter most.");
        }

        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    [GeneratedRegex("^[A-Za-z]{2,3}(-[A-Za-z]{4})?-[A-Za-z]{2}$", RegexOptions.CultureInvariant)]
    private static partial Regex Locale();

    [GeneratedRegex("^[A-Za-z]{2}$", RegexOptions.CultureInvariant)]
    private static partial Regex RegionCode();
}
