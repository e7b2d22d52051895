using Microsoft.Extensions.Options;

namespace BackPainBot.Dialogs.Cards;

/// <summary>Says what is wrong in the section <c>Cards</c>, with its key and its mend.</summary>
internal sealed class CardsOptionsValidator : IValidateOptions<CardsOptions>
{
    public ValidateOptionsResult Validate(string? name, CardsOptions options)
    {
        var address = options.PicturesAddress;
        return address.Length == 0 || (Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps && address.EndsWith('/'))
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail(
                $"{CardsOptions.Section}:{nameof(CardsOptions.PicturesAddress)} is \"{address}\"; give an https address that ends with a slash, such as https://bot.example.com/card-pictures/, or remove the key.");
    }
}
