using BackPainBot.Storage;
using BackPainBot.Turns;
using Microsoft.Bot.Builder.Dialogs;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace BackPainBot.Privacy;

/// <summary>Stored documents as a member may read them: without what only the storage needs, or the conversation to go on.</summary>
internal static class DocumentExport
{
    private static readonly string[] Internal = [DocumentFormat.ETagName, TurnTransaction.RecentName, TurnTransaction.SubmitsName, nameof(DialogState), "$type"];

    public static async Task<List<JObject>> OfAsync(DocumentStorage storage, IReadOnlyList<string> keys, CancellationToken cancellationToken)
    {
        var documents = await storage.ReadAsync([.. keys], cancellationToken);
        return [.. documents.Values.Select(document => Tidy(JObject.FromObject(document)))];
    }

    /// <summary>One document, tidied in place.</summary>
    public static JObject Tidy(JObject document)
    {
        foreach (var property in document.Descendants().OfType<JProperty>().Where(property => Internal.Contains(property.Name)).ToList())
        {
            property.Remove();
        }

        foreach (var text in document.Descendants().OfType<JValue>().Where(value => value.Type == JTokenType.String).ToList())
        {
            if (Nested(text.Value<string>()!) is { } nested)
            {
                text.Replace(nested);
            }
        }

        return document;
    }

    /// <summary>A text that is itself a JSON object, as the case is kept.</summary>
    private static JObject? Nested(string text)
    {
        if (!text.StartsWith('{'))
        {
            return null;
        }

        try
        {
            return JObject.Parse(text);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
