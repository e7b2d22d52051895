using System.Text.RegularExpressions;
using Microsoft.Extensions.Options;

namespace BackPainBot.Dialogs.People;

/// <summary>Says everything that is wrong in the section <c>Person</c> at once, each with its key and its mend.</summary>
internal sealed partial class PersonOptionsValidator : IValidateOptions<PersonOptions>
{
    public ValidateOptionsResult Validate(string? name, PersonOptions options)
    {
        var failures = new List<string>();
        if (options.Phone.Length > 0 && !PhoneNumber().IsMatch(options.Phone))
        {
            failures.Add($"{PersonOptions.Section}:Phone is \"{options.Phone}\"; give a number as it is dialled, such as +44 20 7946 0000, or remove the key.");
        }

        if (options.Email.Length > 0 && !Address().IsMatch(options.Email))
        {
            failures.Add($"{PersonOptions.Section}:Email is \"{options.Email}\"; give an address such as desk@gym.example, or remove the key.");
        }

        foreach (var (day, hours) in options.Hours)
        {
            if (OpeningHours.Read(day, hours ?? string.Empty) is null)
            {
                failures.Add($"{PersonOptions.Section}:Hours:{day} is \"{hours}\"; give a day in English and from when to when, such as \"Monday\": \"09:00-17:30\", or remove the key.");
            }
        }

        if (options.Hours.Count > 0 && !options.IsGiven)
        {
            failures.Add($"{PersonOptions.Section}:Hours says when somebody is there, but not how to reach them; give {PersonOptions.Section}:Phone or {PersonOptions.Section}:Email.");
        }

        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    [GeneratedRegex(@"^\+?[0-9][0-9 ()/.-]{1,24}$", RegexOptions.CultureInvariant)]
    private static partial Regex PhoneNumber();

    [GeneratedRegex(@"^[^@\s<>]{1,64}@[^@\s<>]+\.[^@\s<>]{2,}$", RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
