using BackPainBot.Dialogs.Cards;
using Newtonsoft.Json.Linq;

namespace BackPainBot.Tests.Dialogs.Cards;

/// <summary>The templates of <c>Cards/</c> with the sample data beside each: <c>name.sample.json</c>, <c>name.variant.sample.json</c>.</summary>
internal static class CardSamples
{
    private const string Prefix = "Cards.";
    private const string Ending = ".sample.json";

    /// <summary>The templates' names.</summary>
    public static IEnumerable<string> Templates => Names(typeof(CardTemplate)).Where(name => name.EndsWith(".json", StringComparison.Ordinal)).Select(name => name[Prefix.Length..^".json".Length]);

    /// <summary>The samples' names, such as <c>outcome.urgent</c>.</summary>
    public static IEnumerable<string> All => Names(typeof(CardSamples)).Where(name => name.EndsWith(Ending, StringComparison.Ordinal)).Select(name => name[Prefix.Length..^Ending.Length]);

    /// <summary>The name of a sample's template.</summary>
    public static string TemplateOf(string sample) => sample.Split('.')[0];

    public static JObject Data(string sample)
    {
        using var stream = typeof(CardSamples).Assembly.GetManifestResourceStream($"{Prefix}{sample}{Ending}")!;
        using var reader = new StreamReader(stream);
        return JObject.Parse(reader.ReadToEnd());
    }

    /// <summary>The sample as a card.</summary>
    public static JObject Card(string sample) => CardTemplate.Embedded(TemplateOf(sample)).Bind(Data(sample));

    private static IEnumerable<string> Names(Type type) =>
        type.Assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal);
}
