using System.Net;
using System.Text.RegularExpressions;
using BackPainBot.Dialogs.Services;
using BackPainBot.Dialogs.Words;

namespace BackPainBot.WebChat.Pages;

/// <summary>The words of the pages, with the numbers to call in the member's region.</summary>
internal sealed partial class PageWords(Wording words, Placeholders places, LocalServices services)
{
    /// <summary>A sentence under <c>Page.</c>, its places filled.</summary>
    public string this[string key, string locale] => places.Fill(words[$"Page.{key}"], locale);

    /// <summary>The lines of a list, as HTML items.</summary>
    public string Items(string key, string locale) =>
        string.Concat(words.List($"Page.{key}").Select(line => $"<li>{WebUtility.HtmlEncode(places.Fill(line, locale))}</li>"));

    /// <summary>The lines of a list.</summary>
    public IReadOnlyList<string> Lines(string key, string locale) => [.. words.List($"Page.{key}").Select(line => places.Fill(line, locale))];

    /// <summary>A sentence as HTML, in which the ambulance's and the advice line's number can be touched to call.</summary>
    public string WithLinks(string key, string locale)
    {
        var numbers = services.For(locale);
        var html = WebUtility.HtmlEncode(words[$"Page.{key}"])
            .Replace("{ambulance}", Link(numbers.Ambulance), StringComparison.Ordinal)
            .Replace("{adviceLine}", Link(numbers.AdviceLine), StringComparison.Ordinal)
            .Replace("{crisisLine}", CrisisLink(numbers), StringComparison.Ordinal);
        return places.Fill(html, locale);
    }

    /// <summary>Whom to call, with each number that can be dialled as it stands made a link.</summary>
    private string Link(string? whom)
    {
        var html = WebUtility.HtmlEncode(whom ?? string.Empty);
        return Dialled().IsMatch(html) ? Number().Replace(html, number => Call(number.Value)) : html;
    }

    /// <summary>The crisis line: each number is a link, the one for texts opens a text.</summary>
    private string CrisisLink(ServiceNumbers numbers)
    {
        var html = WebUtility.HtmlEncode(numbers.CrisisLine ?? string.Empty);
        return Dialled().IsMatch(html)
            ? Link(numbers.CrisisLine)
            : Number().Replace(html, number => number.Value == numbers.CrisisText ? Text(number.Value, numbers.CrisisTextWord) : Call(number.Value));
    }

    private string Call(string number) => Anchor($"tel:{Dial(number)}", words["Link.Call", number], number);

    private string Text(string number, string? said)
    {
        var body = said is null ? string.Empty : $"?body={Uri.EscapeDataString(said)}";
        return Anchor($"sms:{Dial(number)}{body}", words["Link.Text", said ?? words["Link.AnyWord"], number], number);
    }

    private static string Anchor(string address, string name, string shown) => $"<a href=\"{address}\" aria-label=\"{WebUtility.HtmlEncode(name)}\">{shown}</a>";

    private static string Dial(string number) => number.Replace(" ", string.Empty, StringComparison.Ordinal).Replace("#", "%23", StringComparison.Ordinal);

    /// <summary>Nothing but numbers: <c>112 or 999</c>, <c>116 117</c>.</summary>
    [GeneratedRegex("^[#\\d][\\d -]*( or [#\\d][\\d -]*)*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Dialled();

    [GeneratedRegex("#?\\d([\\d -]*\\d)?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Number();
}
