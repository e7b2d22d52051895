using System.Net;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

// What invokes carry, checked: they come from outside.
internal static class InvokeValues
{
    private const string BadRequest = "BadRequest";
    private const string NotSupported = "NotSupported";
    private const string ExecuteAction = "Action.Execute";

    // Senders see these texts; they are as upstream's, on which a sender may have come to rely.
    private const string ForSearch = " for search";
    private const string ForAction = "";

    internal static SearchInvokeValue Search(IInvokeActivity activity)
    {
        var search = Read<SearchInvokeValue>(activity.Value, ForSearch);

        // Teams leaves the kind of search out.
        if (string.IsNullOrEmpty(search.Kind) && Channels.Msteams.Equals(activity.ChannelId, StringComparison.OrdinalIgnoreCase))
        {
            search.Kind = SearchInvokeTypes.Search;
        }

        Require(search.Kind, "kind");
        Require(search.QueryText, "queryText");
        return search;
    }

    internal static AdaptiveCardInvokeValue AdaptiveCardAction(IInvokeActivity activity)
    {
        var value = Read<AdaptiveCardInvokeValue>(activity.Value, ForAction);
        if (value.Action == null)
        {
            throw Missing("action", ForAction);
        }

        return value.Action.Type == ExecuteAction
            ? value
            : throw Refusal(NotSupported, $"The action '{value.Action.Type}' is not supported, only '{ExecuteAction}' is.");
    }

    private static T Read<T>(object value, string purpose)
    {
        try
        {
            return value switch
            {
                JObject json => json.ToObject<T>(),
                null => throw Missing("value", purpose),
                _ => throw Malformed(purpose),
            };
        }
        catch (Exception exception) when (exception is JsonException or FormatException or OverflowException or InvalidCastException)
        {
            throw Malformed(purpose);
        }
    }

    private static void Require(string field, string name)
    {
        if (string.IsNullOrEmpty(field))
        {
            throw Missing(name, ForSearch);
        }
    }

    private static InvokeValueException Missing(string name, string purpose)
        => Refusal(BadRequest, $"Missing {name} property{purpose}");

    private static InvokeValueException Malformed(string purpose)
        => Refusal(BadRequest, $"Value property is not properly formed{purpose}");

    private static InvokeValueException Refusal(string code, string message) => new(new AdaptiveCardInvokeResponse
    {
        StatusCode = (int)HttpStatusCode.BadRequest,
        Type = "application/vnd.microsoft.error",
        Value = new Error { Code = code, Message = message },
    });
}
