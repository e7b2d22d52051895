using System.Net;
using System.Text;

namespace BackPainBot.WebChat.Pages;

/// <summary>
/// A page with places: <c>{{name}}</c> takes a text, made safe for HTML; <c>{{{name}}}</c> takes HTML as it is;
/// <c>{{#name}} … {{/name}}</c> stays when the text is not empty, <c>{{^name}} … {{/name}}</c> when it is.
/// </summary>
internal sealed class PageTemplate
{
    private readonly string _source;

    public PageTemplate(string source) => _source = source;

    /// <summary>A template that the build put into this program.</summary>
    public static PageTemplate Embedded(string name)
    {
        using var stream = typeof(PageTemplate).Assembly.GetManifestResourceStream($"WebChat.Pages.{name}")
            ?? throw new InvalidOperationException($"There is no page template '{name}'.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return new PageTemplate(reader.ReadToEnd());
    }

    /// <param name="value">The text of a place, by its name.</param>
    public string Render(Func<string, string> value)
    {
        var page = new StringBuilder(_source.Length * 2);
        Render(_source, value, page);
        return page.ToString();
    }

    private static void Render(ReadOnlySpan<char> source, Func<string, string> value, StringBuilder page)
    {
        while (source.IndexOf("{{", StringComparison.Ordinal) is >= 0 and var start)
        {
            page.Append(source[..start]);
            source = source[start..];
            var raw = source.StartsWith("{{{", StringComparison.Ordinal);
            var end = source.IndexOf(raw ? "}}}" : "}}", StringComparison.Ordinal);
            if (end < 0)
            {
                throw new FormatException("A place of the page is not closed.");
            }

            var name = source[(raw ? 3 : 2)..end].ToString();
            source = source[(end + (raw ? 3 : 2))..];
            if (name[0] is '#' or '^')
            {
                var close = $"{{{{/{name[1..]}}}}}";
                var length = source.IndexOf(close, StringComparison.Ordinal);
                if (length < 0)
                {
                    throw new FormatException($"The part '{name}' of the page is not closed.");
                }

                if (value(name[1..]).Length > 0 == (name[0] == '#'))
                {
                    Render(source[..length], value, page);
                }

                source = source[(length + close.Length)..];
            }
            else
            {
                page.Append(raw ? value(name) : WebUtility.HtmlEncode(value(name)));
            }
        }

        page.Append(source);
    }
}
