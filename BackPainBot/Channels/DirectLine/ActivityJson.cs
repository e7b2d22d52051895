using System.Globalization;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace BackPainBot.Channels.DirectLine;

/// <summary>Activities as JSON text on one line, and back.</summary>
internal static class ActivityJson
{
    public static string Write(Activity activity)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        HttpHelper.BotMessageSerializer.Serialize(text, activity);
        return text.ToString();
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static Activity Read(string json)
    {
        using var text = new JsonTextReader(new StringReader(json));
        return HttpHelper.BotMessageSerializer.Deserialize<Activity>(text) ?? throw new JsonSerializationException("An activity is empty.");
    }
}
