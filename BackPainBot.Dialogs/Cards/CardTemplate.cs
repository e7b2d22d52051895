using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;

namespace BackPainBot.Dialogs.Cards;

/// <summary>
/// An Adaptive Card with places for data, written in the part of the Adaptive Cards template language that the cards
/// here use: <c>${path}</c> and <c>${$root.path}</c> in strings, <c>$data</c> to repeat an element for each item of a
/// list or to step into an object, <c>$when</c> to leave an element out, <c>${exists(path)}</c> for whether there is anything.
/// </summary>
public sealed partial class CardTemplate
{
    private readonly JObject _template;

    /// <summary>Parses a template once.</summary>
    /// <exception cref="Newtonsoft.Json.JsonException">The text is not a JSON object.</exception>
    public CardTemplate(string json) => _template = JObject.Parse(json);

    /// <summary>The template of this name that is built into this assembly from the folder <c>Cards</c>.</summary>
    /// <exception cref="FileNotFoundException">There is no such card.</exception>
    public static CardTemplate Embedded(string name)
    {
        var resource = $"Cards.{name}.json";
        using var stream = typeof(CardTemplate).Assembly.GetManifestResourceStream(resource)
            ?? throw new FileNotFoundException($"No card '{name}': add Cards/{name}.json.", resource);
        using var reader = new StreamReader(stream);
        return new CardTemplate(reader.ReadToEnd());
    }

    /// <summary>A card with <paramref name="data"/> in its places; a path that leads nowhere leaves its property out.</summary>
    public JObject Bind(JObject data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return (JObject)Expand(_template, data, data).Single();
    }

    private static IEnumerable<JToken> Expand(JToken template, JToken data, JObject root)
    {
        switch (template)
        {
            case JObject element:
                var scope = element["$data"] is { } expression ? Evaluate(expression, data, root) : data;
                foreach (var item in scope is JArray items ? items : Enumerable.Repeat(scope, scope is null ? 0 : 1))
                {
                    if (element["$when"] is not { } condition || IsTrue(Evaluate(condition, item!, root)))
                    {
                        yield return Fill(element, item!, root);
                    }
                }

                break;
            case JArray elements:
                yield return new JArray(elements.SelectMany(child => Expand(child, data, root)));
                break;
            default:
                if (Evaluate(template, data, root) is { } value)
                {
                    yield return value;
                }

                break;
        }
    }

    private static JObject Fill(JObject element, JToken data, JObject root)
    {
        var filled = new JObject();
        foreach (var property in element.Properties().Where(property => property.Name is not ("$data" or "$when")))
        {
            if (Expand(property.Value, data, root).FirstOrDefault() is { } value)
            {
                filled[property.Name] = value;
            }
        }

        return filled;
    }

    private static JToken? Evaluate(JToken template, JToken data, JObject root)
    {
        if (template is not JValue { Value: string text })
        {
            return template.DeepClone();
        }

        // A string that is one place takes the value as it is, so that numbers and lists stay what they are.
        var whole = Place().Match(text);
        return whole.Success && whole.Length == text.Length
            ? Find(whole.Groups[1].Value, data, root)?.DeepClone()
            : new JValue(Place().Replace(text, match => Find(match.Groups[1].Value, data, root)?.ToString() ?? string.Empty));
    }

    private static JToken? Find(string path, JToken data, JObject root)
    {
        const string fromRoot = "$root.";
        if (Exists().Match(path) is { Success: true } exists)
        {
            return new JValue(Find(exists.Groups[1].Value, data, root) is { } found && IsThere(found));
        }

        return path.StartsWith(fromRoot, StringComparison.Ordinal) ? root.SelectToken(path[fromRoot.Length..])
            : path == "$data" ? data
            : (data as JObject)?.SelectToken(path);
    }

    private static bool IsThere(JToken token) => token switch
    {
        JArray items => items.Count > 0,
        JValue { Value: string text } => text.Length > 0,
        _ => token.Type != JTokenType.Null,
    };

    private static bool IsTrue(JToken? value) => value is JValue { Value: true };

    [GeneratedRegex(@"^exists\(([^()]+)\)$", RegexOptions.CultureInvariant)]
    private static partial Regex Exists();

    [GeneratedRegex(@"\$\{([^{}]+)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Place();
}
